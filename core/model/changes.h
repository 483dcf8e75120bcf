// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension {

/// A stop for "next change" and a line in the list of changes.
struct Change {
    int row = 0; ///< index into Comparison::rows
    int otherEnd = -1; ///< a move: the row of its other end; else -1
    bool operator==(const Change &) const = default;
};

/// The changes of a comparison in reading order. A move is one change, at whichever end comes first.
/// Rows that differ in typography or in what is ignored alone are no stops.
[[nodiscard]] QList<Change> changesOf(const Comparison &comparison);

} // namespace recension
