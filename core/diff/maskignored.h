// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/effort.h"
#include "core/model/comparison.h"
#include "core/model/ignoredtext.h"

#include <vector>

namespace recension {

/// A revision without the text that is passed over, and the way back to the whole one.
struct MaskedRevision {
    Revision revision; ///< without those stretches, and without blocks that are nothing else
    std::vector<int> wholeBlocks; ///< of each of its blocks: the index in the whole revision
    std::vector<QList<TextStretch>> ignored; ///< of each block of the whole revision

    [[nodiscard]] bool isWhole() const; ///< nothing is passed over
};

/// Of the blocks in `kept` nothing is passed over that would be all of them. Unfinished where the effort is canceled.
[[nodiscard]] MaskedRevision maskedRevision(const Revision &whole, const IgnoredText &ignored, const QList<int> &kept, Effort &effort);

/// Alignments of the whole revisions' blocks, none of which was left out, as those of the masked ones'.
[[nodiscard]] QList<Alignment> maskedAlignments(QList<Alignment> alignments, const PerSide<MaskedRevision> &sides);

/// A comparison of masked revisions as one of the whole ones: its rows with Ignored spans in them, and rows of their own
/// for blocks that are wholly ignored. The summary stays, since it counts what was compared.
[[nodiscard]] Comparison withIgnoredText(Comparison masked, const PerSide<MaskedRevision> &sides, const PerSide<Revision> &whole,
                                         Effort &effort);

} // namespace recension
