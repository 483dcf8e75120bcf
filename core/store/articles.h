// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/followedarticle.h"

#include <QSqlDatabase>

/// Articles, their addresses and their checks in the database. On the database thread; all throw sql::SqlFailure.
namespace recension {

/// The article that the address leads to, if the library has it.
[[nodiscard]] std::optional<ArticleId> articleAt(const QSqlDatabase &database, const QUrl &url);

/// Adds the article of that address in the given state, or gives the one that is there. A known one that is not followed
/// is followed again where `state` is Followed. Errors: NotAllowed for anything but http and https addresses.
[[nodiscard]] FollowedArticle addArticle(const QSqlDatabase &database, const QUrl &url, AddressNamedBy namedBy, WatchState state,
                                         const QDateTime &now);

/// Inside a transaction: adds the article of an http or https address that leads to none yet, followed from now on and looked
/// at when it is `due`.
[[nodiscard]] FollowedArticle addFollowed(const QSqlDatabase &database, const QUrl &url, AddressNamedBy namedBy, const QDateTime &now,
                                          const QDateTime &due);

/// Follows it from now on, due at once: the quiet time that ended it does not count any more. Inside a transaction.
void followAnew(const QSqlDatabase &database, ArticleId id, const QDateTime &now);

/// Nothing where there is none of that number.
[[nodiscard]] std::optional<FollowedArticle> articleNumbered(const QSqlDatabase &database, ArticleId id);

/// The same. Errors: NotFound.
[[nodiscard]] FollowedArticle articleOf(const QSqlDatabase &database, ArticleId id);

/// All, the latest changed first.
[[nodiscard]] QList<FollowedArticle> allArticles(const QSqlDatabase &database);

/// Followed (from now, for another full time) or Stopped. Errors: NotFound.
[[nodiscard]] FollowedArticle setWatchState(const QSqlDatabase &database, ArticleId id, WatchState state, const QDateTime &now);

/// No check is planned or claimed for so long ahead; where one is, the clock was wrong then, and it is due.
inline constexpr std::chrono::days longestPlanned{14};

/// Up to `limit` followed articles whose next check has come, longest overdue first. They are this caller's alone until
/// `until`: another program on the same library gets others.
[[nodiscard]] QList<FollowedArticle> claimDue(const QSqlDatabase &database, const QDateTime &now, const QDateTime &until, int limit);

/// Inside a transaction: lets the address lead to the article, unless it leads to another one already.
void addAddress(const QSqlDatabase &database, ArticleId id, const QUrl &url);

/// Inside a transaction: says the newest state again in the article's own row, where lists find it without looking further.
void stateNewest(const QSqlDatabase &database, ArticleId id, const Article &newest);

/// Inside a transaction: ends the run of failures that goes on, if one does.
void endFailure(const QSqlDatabase &database, ArticleId id, const QDateTime &now);

/// Inside a transaction: counts a check and settles when the next one is.
void settleNextCheck(const QSqlDatabase &database, ArticleId id, PageVerdict verdict, const QDateTime &now, const QDateTime &notBefore);

/// A check that brought no article. It continues the run of failures of the same verdict and status, or begins one.
[[nodiscard]] FollowedArticle recordFailure(const QSqlDatabase &database, ArticleId id, PageVerdict verdict, int httpStatus,
                                            const QString &reason, const QDateTime &now, const QDateTime &notBefore);

/// The article's runs of failures by time.
[[nodiscard]] QList<FailureRun> failuresOf(const QSqlDatabase &database, ArticleId id);

} // namespace recension
