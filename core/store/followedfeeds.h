// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedfeed.h"

#include <QSqlDatabase>

/// Feeds that articles are found by. On the database thread; all throw sql::SqlFailure.
namespace recension {

/// Adds the feed, due at once, or gives a known one other patterns. Errors: NotAllowed for anything but http and https.
[[nodiscard]] FollowedFeed addFeed(const QSqlDatabase &database, const QUrl &url, const QString &title, const FeedChoice &choice,
                                   const QDateTime &now);

/// Adds those that are not there yet, due at once, in one transaction; gives their number. Errors: as addFeed().
[[nodiscard]] int addFeeds(const QSqlDatabase &database, const QList<FollowedFeed> &feeds, const QDateTime &now);

/// Its articles stay followed. Errors: NotFound.
void removeFeed(const QSqlDatabase &database, const QUrl &url);

/// All, by title.
[[nodiscard]] QList<FollowedFeed> allFeeds(const QSqlDatabase &database);

/// Feeds whose next check has come, the longest overdue first; this caller's alone until `until`.
[[nodiscard]] QList<FollowedFeed> claimDueFeeds(const QSqlDatabase &database, const QDateTime &now, const QDateTime &until, int limit);

/// Keeps what a check came to and follows what it found; items whose address the library knows already are left as they are.
/// Gives the new articles. Errors: NotFound.
[[nodiscard]] QList<FollowedArticle> recordFeedCheck(const QSqlDatabase &database, const FeedCheck &check);

} // namespace recension
