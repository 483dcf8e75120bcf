// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/model/provenance.h"
#include "core/model/revision.h"

namespace recension {

/// The provenance of every word across a chain of revisions, oldest first: each revision is compared with the one before
/// it, and words keep their origin through changes, moves, splits and merges. A passage of at least four words that
/// vanished and comes back word for word keeps its first origin and is said to have returned (after the idea of WikiWho,
/// Flöck and Acosta 2014, which remembers what is gone; moves, splits and merges are ours).
/// Pure and deterministic; any thread. The only error is Canceled, which comes within milliseconds after the CancelCheck
/// says so (core/diff/attended.h). An empty chain gives an empty Provenance.
[[nodiscard]] Result<Provenance> provenanceOf(const QList<Revision> &revisions, const CancelCheck &cancel);

/// The same for whoever waits for the end in any case; never an error.
[[nodiscard]] Result<Provenance> provenanceOf(const QList<Revision> &revisions);

} // namespace recension
