// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignblocks.h"
#include "core/diff/blockcandidates.h"
#include "core/diff/order.h"

#include <set>

namespace recension {

/// What is known about the blocks that have no identical twin.
struct OpenBlocks {
    PerSide<std::vector<int>> index; ///< of each open block among all
    PerSide<NumberLists> words; ///< of each open block, in reading order
    PerSide<std::vector<bool>> headline; ///< of each open block
    std::vector<OrderedPair> fixed; ///< the identical pairs, and those that the reader gave
    std::set<std::pair<int, int>> apart; ///< positions of left and right blocks that are never linked
    BlockFeatures features;

    [[nodiscard]] bool areApart(int left, int right) const { return !apart.empty() && apart.contains({left, right}); }
};

/// Links open blocks to groups. First the most alike, wherever they stand; what a link explains is taken out of both, so
/// that a second link must be earned by what is left: that is a split or a merge. Then, between the pairs that keep their
/// place, what is less alike, since standing at the same place is evidence too. Greedy matching by weight (Avis 1983) where
/// blocks stand anywhere, global alignment (core/diff/pairinorder.h) within their place.
[[nodiscard]] std::vector<BlockGroup> linkBlocks(const OpenBlocks &open, Effort &effort);

} // namespace recension
