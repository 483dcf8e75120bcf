// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feedofchanges.h"
#include "core/library.h"
#include "core/model/changeextent.h"
#include "core/model/followedarticle.h"
#include "core/model/readingrule.h"
#include "core/model/reread.h"
#include "core/model/searchquery.h"

#include <QCache>
#include <QFuture>
#include <QObject>

namespace recension {

class Store;

/// The reader's collection of articles, as windows see it: what is followed, its revisions, and what a search finds in
/// them. Asks the Store, and tells all windows of what becomes of an article.
///
/// Lives on the windows' thread; nothing blocks. A question gives one future with one value; cancel the future to
/// withdraw it. All futures may hold the Store's errors.
class Collection : public QObject
{
    Q_OBJECT

public:
    /// `store` is not owned and must outlive the Collection and its futures.
    Collection(Store *store, Clock clock, QObject *parent = nullptr);

    /// The present moment, UTC: what relative times are told by.
    [[nodiscard]] QDateTime now() const { return m_clock(); }

    /// All articles, the latest changed first.
    [[nodiscard]] QFuture<Result<QList<FollowedArticle>>> articles();

    /// Adds the article of that address and follows it, or follows the one that is there (again).
    /// Errors: NotAllowed for anything but http and https.
    [[nodiscard]] QFuture<Result<FollowedArticle>> follow(const QUrl &url);

    /// Followed: for another full time. Stopped: no more checks; nothing is deleted. Errors: NotFound.
    [[nodiscard]] QFuture<Result<FollowedArticle>> setWatchState(ArticleId article, WatchState state);

    /// Up to `limit` followed articles whose check has come; no other program gets them for half an hour.
    [[nodiscard]] QFuture<Result<QList<FollowedArticle>>> claimDue(int limit);

    /// Errors: NotFound.
    [[nodiscard]] QFuture<Result<Timeline>> timeline(ArticleId article);

    /// A revision with the page it came from, as if it had been opened: one document that holds this one revision.
    [[nodiscard]] QFuture<Result<OpenedDocument>> version(RevisionId revision);

    /// Reads all kept pages anew by these rules, of the articles that one of the places holds for: one after the other, so that
    /// other questions are answered between. How many articles read differently now. Errors: the first; the others are read all the same.
    [[nodiscard]] QFuture<Result<int>> readAnew(const ReadingRules &rules, const QStringList &places);

    /// How much changed from one revision to another: by comparing them on a pool thread, once.
    [[nodiscard]] QFuture<Result<ChangeExtent>> extent(RevisionId left, RevisionId right);

    /// A page of at most `limit` articles with revisions that match; `offset` is 0 or the nextOffset of the page before.
    [[nodiscard]] QFuture<Result<SearchResults>> search(const SearchQuery &query, int offset, int limit);

    /// The articles in which what is searched for appeared or vanished after `since`: at most the hundred that changed last.
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> newHits(const SearchQuery &query, const QDateTime &since);

    /// A feed as a file that is going to stand at `self`, in UTF-8. See feedOfChanges().
    [[nodiscard]] QFuture<Result<QByteArray>> feed(const FeedScope &scope, FeedFormat format, const QUrl &self);

    /// Keeps a note on the change between two revisions of one article; an empty text takes it away.
    [[nodiscard]] QFuture<Result<void>> keepNote(RevisionId left, RevisionId right, const QString &text);

    /// Tells all windows: the article is this now.
    void announce(const FollowedArticle &article);
    /// Likewise, as the library has it; nothing happens where it has it no more.
    void announceAsIs(ArticleId article);

Q_SIGNALS:
    /// An article was added, followed, stopped, checked or changed.
    void articleChanged(const recension::FollowedArticle &article);
    /// Another program changed this article of the library; {0}: one or several, it is not known which. On a shared library
    /// (PostgreSQL) it comes at once, else within two seconds. What is shown is to be asked for anew.
    void changedElsewhere(recension::ArticleId article);

private:
    [[nodiscard]] QFuture<Result<int>> readNext(const QList<FollowedArticle> &articles, qsizetype at, const DocumentReader &reader,
                                                const Result<int> &sofar);
    [[nodiscard]] QFuture<Result<FollowedArticle>> announced(QFuture<Result<FollowedArticle>> answer);

    Store *m_store = nullptr;
    Clock m_clock;
    QCache<std::pair<qint64, qint64>, ChangeExtent> m_extents; ///< by the ids of the two revisions, which never change
};

} // namespace recension
