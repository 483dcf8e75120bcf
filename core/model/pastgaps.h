// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

namespace recension {

/// States in a row that an archive or a wiki lists, and of which none could be brought in, for one and the same reason.
struct PastGap {
    PastOutcome outcome = PastOutcome::Missing; ///< never Kept
    QDateTime first; ///< UTC, taken
    QDateTime last;
    int times = 1;
    QString detail; ///< a whole sentence on the first of them; hostile text

    bool operator==(const PastGap &) const = default;
};

/// The gaps in what archives and wikis had, by time. A state with another detail or outcome, or one that was kept, ends a
/// gap. Pure.
[[nodiscard]] QList<PastGap> gapsIn(const QList<PastCapture> &past);

/// The state of an archive or a wiki that the revision began with: its author and comment belong to the change. Nothing
/// where the revision was first seen elsewhere. Pure.
[[nodiscard]] std::optional<PastCapture> broughtBy(const QList<PastCapture> &past, const TimelineRevision &revision);

} // namespace recension
