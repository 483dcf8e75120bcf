// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/effort.h"

#include <QtTypes>

#include <vector>

namespace recension {

/// A pair that may keep its place: its positions on both sides and what it weighs.
struct OrderedPair {
    int left = 0;
    int right = 0;
    qint64 weight = 0; ///< > 0, in words
};

/// The heaviest set of pairs that stand in the same order on both sides, as a flag for each pair: the rest has moved.
/// Heaviest increasing subsequence with a Fenwick tree of prefix maxima (Fredman 1975; Fenwick 1994), O(n log n).
/// Pairs that share a left or a right position never stand in it together.
/// Incomplete where the effort is canceled.
[[nodiscard]] std::vector<bool> heaviestChain(const std::vector<OrderedPair> &pairs, Effort &effort);

} // namespace recension
