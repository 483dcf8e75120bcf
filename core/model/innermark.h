// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension {

/// The letters inside a replaced word that differ, whole graphemes. The word as a whole stays what is highlighted: this
/// only points at them.
struct InnerMark {
    int block = 0; ///< index into the revision's blocks
    qsizetype start = 0; ///< UTF-16 units, inside or at the end of the word's span
    qsizetype length = 0; ///< UTF-16 units; 0 where the other side alone has a letter more

    bool operator==(const InnerMark &) const = default;
};

/// The words of a row that were replaced by the same word but for one letter (added, gone or another one) or for capitals:
/// a Deleted and an Inserted span at the same place between the same common text, each one word. In reading order. Pure.
///
/// None in words with a digit (1.5 and 15 are not nearly the same), in words of more than 64 units, in words that share
/// no letter, and in rows with one side.
[[nodiscard]] QList<PerSide<InnerMark>> innerMarks(const Comparison &comparison, const Row &row);

/// The mark inside a span of that side, if it has letters there; `marks` as innerMarks() gives them.
[[nodiscard]] const InnerMark *innerMarkOf(const QList<PerSide<InnerMark>> &marks, Side side, const Span &span);

} // namespace recension
