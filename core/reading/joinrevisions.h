// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// Several readings of one article as one: its revisions ordered by capture time (those without one keep their place
/// behind their predecessor), numbered from 0. A capture that says the same as its predecessor is no revision of its
/// own: it extends the predecessor's `lastSeen`. Source text, syntax and page facts are the first reading's; remarks
/// are gathered, each once. `readings` is not empty.
[[nodiscard]] Reading joinRevisions(const QList<Reading> &readings);

/// Reads saved copies of one article, such as a folder's files, and joins them. A copy that can't be read is passed
/// over with a remark, and so are those beyond what may be read at once (ReadingBudget). Errors: the first copy's, where
/// none can be read; Empty for an empty list; Canceled.
[[nodiscard]] Result<Reading> readCopies(const QList<RawDocument> &copies, const ReadLimits &limits = {}, const CancelCheck &cancel = {});

} // namespace recension
