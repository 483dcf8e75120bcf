// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

namespace recension {

/// Revisions in a row, one of them or many that go back and forth between few texts and can be shown in one line.
struct RevisionRun {
    qsizetype first = 0; ///< index in Timeline::revisions
    qsizetype last = 0; ///< likewise; the same as `first` where the revision stands alone
    int texts = 1; ///< how many different texts the run shows

    /// How often the text changes within the run.
    [[nodiscard]] qsizetype changes() const { return last - first; }

    bool operator==(const RevisionRun &) const = default;
};

/// Divides an article's revisions, given by number from 0, into runs. A run of more than one revision holds at least four,
/// of at most three texts, and after each text has been shown once there are only returns to them; a single return
/// ("same as version 3") stands alone. Pure.
[[nodiscard]] QList<RevisionRun> foldReturns(const QList<TimelineRevision> &revisions);

} // namespace recension
