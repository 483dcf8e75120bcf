// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

namespace recension {

/// What the reader wrote on the change between two revisions, whichever of them is named first; empty where nothing. Pure.
[[nodiscard]] QString noteOn(const QList<Note> &notes, RevisionId one, RevisionId other);

} // namespace recension
