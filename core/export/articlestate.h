// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"
#include "core/model/revisionruns.h"

namespace recension {

/// The sentences of the library that window and command line share, translated. `now` is the present moment, UTC.

/// "The article has changed 5 times.", "… has not changed.", or "… has not been seen yet."
[[nodiscard]] QString changesInWords(const FollowedArticle &article);

/// What comes next: "The next check is in 25 minutes.", "It last changed 41 days ago and is no longer checked.",
/// "It is no longer followed."
[[nodiscard]] QString checksInWords(const FollowedArticle &article, const QDateTime &now);

/// Where checks fail now, when the article was seen and since when it is not: "Present at 30 Jan 2020, 14:02 UTC, not found
/// since 30 Jan 2020, 15:10 UTC." After failing for `removedAfter` without a break: "Removed: …". Empty where none fail.
[[nodiscard]] QString failureInWords(const FollowedArticle &article, const QDateTime &now);

/// "Versions 3 to 14 change back and forth between two texts, 11 times." Of a run of more than one revision.
[[nodiscard]] QString runInWords(const QList<TimelineRevision> &revisions, const RevisionRun &run);

/// Why an article is not there, in two words: "not found", "behind a login"
[[nodiscard]] QString absenceInWords(PageVerdict verdict);

/// Whether failing has gone on for so long that the article is called removed.
[[nodiscard]] bool isRemoved(const FollowedArticle &article, const QDateTime &now);

/// "in 25 minutes", "41 days ago", "now"
[[nodiscard]] QString fromNowInWords(const QDateTime &time, const QDateTime &now);

} // namespace recension
