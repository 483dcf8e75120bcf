// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension {

/// How much a change amounts to, and what a list of changes says of it first.
struct ChangeExtent {
    int wordsInserted = 0;
    int wordsDeleted = 0;
    int blocksMoved = 0;
    bool changesHeadline = false;
    bool changesNumber = false; ///< a number stands among the changed words of a paragraph that both revisions have
    bool isTypographic = false; ///< nothing differs but typography

    /// What a bar is drawn by: words inserted and deleted.
    [[nodiscard]] int words() const { return wordsInserted + wordsDeleted; }

    bool operator==(const ChangeExtent &) const = default;
};

/// Whether the row has a headline on either side. Pure.
[[nodiscard]] bool holdsHeadline(const Comparison &comparison, const Row &row);

/// Pure.
[[nodiscard]] ChangeExtent extentOf(const Comparison &comparison);

} // namespace recension
