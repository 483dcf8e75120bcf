// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension {

/// A run of rows that is shown, or folded into one line ("4 unchanged paragraphs").
struct RowRun {
    int first = 0;
    int count = 0;
    bool folded = false;
    bool operator==(const RowRun &) const = default;
};

/// Divides all rows into shown and folded runs. Unchanged rows (Same, or typography alone, with no link or emphasis changed) fold when more
/// than `context` rows away from any change; a run shorter than 2 is not worth a fold; the headline is never folded.
[[nodiscard]] QList<RowRun> foldUnchanged(const Comparison &comparison, int context = 1);

} // namespace recension
