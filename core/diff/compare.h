// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/diff/effort.h"
#include "core/model/comparison.h"

namespace recension {

/// Aligns the blocks of two revisions and marks what differs inside them.
/// Beyond a bound of work, in elementary steps, it aligns sentences instead of words, and then blocks alone, which the
/// Comparison's detail tells. Pure and deterministic; any thread. Canceled comes within milliseconds after the CancelCheck
/// says so (core/diff/attended.h).
[[nodiscard]] Result<Comparison> compare(const Revision &left, const Revision &right, const CancelCheck &cancel,
                                         qint64 bound = Effort::usualBound);

/// The same with what a reader says of blocks as given. Besides, an error where that can't hold (checkAlignments).
[[nodiscard]] Result<Comparison> compare(const Revision &left, const Revision &right, const QList<Alignment> &alignments,
                                         const CancelCheck &cancel, qint64 bound = Effort::usualBound);

/// The same for whoever waits for the end in any case; without alignments never an error.
[[nodiscard]] Result<Comparison> compare(const Revision &left, const Revision &right, const QList<Alignment> &alignments = {});

} // namespace recension
