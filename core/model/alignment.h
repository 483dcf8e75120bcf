// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/side.h"
#include "core/model/block.h"

namespace recension {

/// What a reader says of passages of the two sides, over whatever the program finds.
enum class Relation {
    Together, ///< they belong together, and with nothing else
    Apart, ///< none of the left ones is the same passage as one of the right ones
};

struct Alignment {
    Relation relation = Relation::Together;
    PerSide<QList<int>> blocks; ///< block indexes, ascending; never empty; Together: one on a side at least

    bool operator==(const Alignment &) const = default;
};

/// Whether the alignments can hold all at once in two versions of so many blocks: every index exists, no block belongs
/// together with blocks of two alignments, nothing is both together and apart, and of several together a side has one only.
/// The error, of code Usage, is a sentence that counts blocks from 0. Pure.
[[nodiscard]] Result<void> checkAlignments(const QList<Alignment> &alignments, const PerSide<int> &blockCounts);

/// What holds of things said one after the other: the later overrules the earlier that contradicts it. Pure.
[[nodiscard]] QList<Alignment> alignmentsInForce(const QList<Alignment> &said);

/// The same of the versions with their sides swapped. Pure.
[[nodiscard]] QList<Alignment> mirroredAlignments(const QList<Alignment> &alignments);

/// The same of versions that were read anew: blocks are found again by their text, of equal ones the first by the first.
/// What is said of a block that is no more is left out. Pure.
[[nodiscard]] QList<Alignment> alignmentsCarriedOver(const QList<Alignment> &alignments, const PerSide<QList<Block>> &from,
                                                     const PerSide<QList<Block>> &to);

} // namespace recension
