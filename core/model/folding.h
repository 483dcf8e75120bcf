// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension {

/// A run of rows that is shown, or folded into one line ("12 passages unchanged"). It may begin or end inside a long
/// unchanged paragraph, whose other part belongs to the run beside it.
struct RowRun {
    int first = 0;
    int count = 0;
    bool folded = false;
    qsizetype from = 0; ///< UTF-16 units: where in the first row's text it begins
    qsizetype to = -1; ///< where in the last row's text it ends; -1: with it
    bool operator==(const RowRun &) const = default;
};

/// What a run has of one of its rows.
struct RowPart {
    int row = 0;
    qsizetype from = 0; ///< UTF-16 units of the text, which both sides share where the row is cut
    qsizetype to = -1; ///< -1: its end

    [[nodiscard]] bool isWhole() const { return from == 0 && to < 0; }
};

/// `row` is one of the run's.
[[nodiscard]] RowPart partOf(const RowRun &run, int row);

/// The part's text on the newer side, or on the older where the row has no other.
[[nodiscard]] QString textOf(const Comparison &comparison, const RowPart &part);

/// How many rows lie wholly inside the run.
[[nodiscard]] int wholeRows(const RowRun &run);

/// Divides all rows into shown and folded runs. Unchanged rows (Same, or typography alone, with no link or emphasis changed, nothing
/// ignored that differs, and the reader said nothing of them) fold when more than `context` rows away from any change; a run shorter than 2
/// is not worth a fold; the headline is never folded.
[[nodiscard]] QList<RowRun> foldUnchanged(const Comparison &comparison, int context = 1);

/// The changed rows with what stands around them: the rows before and after, of which long paragraphs are cut to the 300
/// characters next to the change, between words; the nearest heading above each change; the headline. All else is folded.
[[nodiscard]] QList<RowRun> changesInContext(const Comparison &comparison);

} // namespace recension
