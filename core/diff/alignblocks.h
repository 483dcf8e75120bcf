// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/diff/effort.h"
#include "core/diff/vocabulary.h"
#include "core/model/block.h"

namespace recension {

/// Blocks that belong together: one on each side, or one on one side and several on the other.
struct BlockGroup {
    PerSide<QList<int>> blocks; ///< ascending; never empty
    bool moved = false; ///< outside the heaviest order-preserving set of groups (weight in words)
};

class ReaderAlignments;

/// Which blocks of the two sides belong together, in order of the first right block; a block is in one group at most, and
/// blocks in none are added or removed. What the reader says of blocks holds, and the others find their places around it.
[[nodiscard]] std::vector<BlockGroup> alignBlocks(const PerSide<QList<Block>> &blocks, const ReaderAlignments &said, Vocabulary &vocabulary,
                                                  Effort &effort);

} // namespace recension
