// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/diff/effort.h"
#include "core/model/comparison.h"
#include "core/model/ignoredtext.h"

namespace recension {

/// What the reader wants of a comparison.
struct CompareOptions {
    QList<Alignment> alignments = {}; ///< what they say of blocks, as given; an error where that can't hold (checkAlignments)
    IgnoredText ignored = {}; ///< shown, but not compared; a block that the alignments name is never ignored as a whole
};

/// Aligns the blocks of two revisions and marks what differs inside them.
/// Beyond a bound of work, in elementary steps, it aligns sentences instead of words, and then blocks alone, which the
/// Comparison's detail tells. Pure and deterministic; any thread. Canceled comes within milliseconds after the CancelCheck
/// says so (core/diff/attended.h).
[[nodiscard]] Result<Comparison> compare(const Revision &left, const Revision &right, const CancelCheck &cancel,
                                         qint64 bound = Effort::usualBound);
[[nodiscard]] Result<Comparison> compare(const Revision &left, const Revision &right, const CompareOptions &options,
                                         const CancelCheck &cancel, qint64 bound = Effort::usualBound);

/// The same for whoever waits for the end in any case; without alignments never an error.
[[nodiscard]] Result<Comparison> compare(const Revision &left, const Revision &right, const CompareOptions &options = {});

} // namespace recension
