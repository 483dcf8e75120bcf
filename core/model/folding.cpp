// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/folding.h"

#include "core/model/changeextent.h"

#include <algorithm>

namespace recension {

namespace {

constexpr int shortestFold = 2;

bool isUnchanged(const Row &row)
{
    return (row.kind == RowKind::Same || isTypographicOnly(row)) && row.markChanges.isEmpty();
}

} // namespace

QList<RowRun> foldUnchanged(const Comparison &comparison, int context)
{
    const int rowCount = int(comparison.rows.size());
    QList<bool> shown(rowCount, false);
    for (int row = 0; row < rowCount; ++row) {
        if (!isUnchanged(comparison.rows.at(row))) {
            for (int near = std::max(0, row - context); near <= std::min(rowCount - 1, row + context); ++near) {
                shown[near] = true;
            }
        } else if (holdsHeadline(comparison, comparison.rows.at(row))) {
            shown[row] = true;
        }
    }
    QList<RowRun> runs;
    for (int row = 0; row < rowCount;) {
        int end = row;
        while (end < rowCount && shown.at(end) == shown.at(row)) {
            ++end;
        }
        const bool folded = !shown.at(row) && end - row >= shortestFold;
        if (!folded && !runs.isEmpty() && !runs.constLast().folded) {
            runs.last().count += end - row;
        } else {
            runs.append({.first = row, .count = end - row, .folded = folded});
        }
        row = end;
    }
    return runs;
}

} // namespace recension
