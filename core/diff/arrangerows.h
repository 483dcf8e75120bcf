// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/effort.h"
#include "core/model/comparison.h"

namespace recension {

/// Puts rows into reading order: the right revision's, with what is only on the left after its left predecessor.
/// A row with several right blocks stands at the first of them. Unfinished where the effort is canceled.
void arrangeRows(QList<Row> &rows, const PerSide<int> &blockCounts, Effort &effort);

/// Numbers the moves of arranged rows anew, from 1 as the reader meets them.
void numberMoves(QList<Row> &rows, Effort &effort);

} // namespace recension
