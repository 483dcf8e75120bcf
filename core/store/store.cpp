// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/articles.h"
#include "core/store/claims.h"
#include "core/store/databasethread.h"
#include "core/store/exportlibrary.h"
#include "core/store/followedfeeds.h"
#include "core/store/hostturns.h"
#include "core/store/importlibrary.h"
#include "core/store/inspect.h"
#include "core/store/latestchanges.h"
#include "core/store/past.h"
#include "core/store/repair.h"
#include "core/store/reread.h"
#include "core/store/revisions.h"
#include "core/store/search.h"
#include "core/store/twins.h"

namespace recension {

namespace {

// The claim of that key alone, which is taken out of `claims`; nothing where there is none.
template<typename Key>
QHash<Key, QDateTime> takenOut(QHash<Key, QDateTime> &claims, const Key &key)
{
    const auto claim = claims.constFind(key);
    const QHash<Key, QDateTime> one = claim == claims.cend() ? QHash<Key, QDateTime>() : QHash<Key, QDateTime>{{key, *claim}};
    claims.remove(key);
    return one;
}

} // namespace

Store::Store(const QString &location, LibraryOpening opening)
    : m_thread(std::make_unique<DatabaseThread>(location, opening)), m_claims(std::make_shared<Claims>())
{ }

Store::~Store()
{
    if (m_mayHoldClaims) {
        // Whoever asked for them may be gone before the answer came; nobody of this program looks at them any more.
        (void)m_thread->ask([claims = m_claims](const QSqlDatabase &database) { releaseClaims(database, *claims); });
    }
}

const LibraryChanges *Store::changes()
{
    return m_thread->changes();
}

QFuture<Result<FollowedArticle>> Store::addArticle(const QUrl &url, WatchState state, const QDateTime &now, AddressNamedBy namedBy)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::addArticle(database, url, namedBy, state, now); });
}

QFuture<Result<FollowedArticle>> Store::setWatchState(ArticleId article, WatchState state, const QDateTime &now)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::setWatchState(database, article, state, now); });
}

QFuture<Result<std::optional<FollowedArticle>>> Store::article(ArticleId id)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return articleNumbered(database, id); });
}

QFuture<Result<QList<FollowedArticle>>> Store::articles()
{
    return m_thread->ask([](const QSqlDatabase &database) { return allArticles(database); });
}

QFuture<Result<std::optional<FollowedArticle>>> Store::articleAt(const QUrl &url)
{
    return m_thread->ask([=](const QSqlDatabase &database) {
        const std::optional<ArticleId> id = recension::articleAt(database, url);
        return id ? std::optional(articleOf(database, *id)) : std::nullopt;
    });
}

QFuture<Result<QList<FollowedArticle>>> Store::claimDue(const QDateTime &now, const QDateTime &until, int limit)
{
    m_mayHoldClaims = true;
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        const QList<FollowedArticle> claimed = recension::claimDue(database, now, until, limit);
        for (const FollowedArticle &article : claimed) {
            claims->articles.insert(article.id.value, until);
        }
        return claimed;
    });
}

QFuture<Result<void>> Store::release(const QList<ArticleId> &articles)
{
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        Claims own;
        for (const ArticleId article : articles) {
            own.articles.insert(takenOut(claims->articles, article.value));
        }
        releaseClaims(database, own);
    });
}

QFuture<Result<Recorded>> Store::record(const Observation &observation)
{
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        Recorded recorded = recordObservation(database, observation);
        if (observation.kind == Observation::Kind::Check) {
            claims->articles.remove(observation.article.value);
        }
        return recorded;
    });
}

QFuture<Result<Recorded>> Store::recordUnchanged(ArticleId article, const QDateTime &seen, const QDateTime &notBefore)
{
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        Recorded recorded = recension::recordUnchanged(database, article, seen, notBefore);
        claims->articles.remove(article.value);
        return recorded;
    });
}

QFuture<Result<FollowedArticle>> Store::recordFailure(ArticleId article, PageVerdict verdict, int httpStatus, const QString &reason,
                                                      const QDateTime &now, const QDateTime &notBefore)
{
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        FollowedArticle failed = recension::recordFailure(database, article, verdict, httpStatus, reason, now, notBefore);
        claims->articles.remove(article.value);
        return failed;
    });
}

QFuture<Result<Timeline>> Store::timeline(ArticleId article)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return timelineOf(database, article); });
}

QFuture<Result<Revision>> Store::revision(RevisionId id)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return revisionOf(database, id); });
}

QFuture<Result<std::optional<Revision>>> Store::newestRevision(ArticleId article)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::newestRevision(database, article); });
}

QFuture<Result<RawDocument>> Store::document(RevisionId id)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return documentOf(database, id); });
}

QFuture<Result<RawDocument>> Store::newestDocument(ArticleId article)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::newestDocument(database, article); });
}

QFuture<Result<Reread>> Store::reread(ArticleId article, const DocumentReader &reader, const QDateTime &now)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return rereadArticle(database, article, reader, now); });
}

QFuture<Result<Reread>> Store::undoReread(ArticleId article)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::undoReread(database, article); });
}

QFuture<Result<SearchResults>> Store::search(const SearchQuery &query, int offset, int limit)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return searchRevisions(database, query, offset, limit); });
}

QFuture<Result<QList<ArticleChange>>> Store::latestChanges(const ChangeFilter &filter, int limit)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::latestChanges(database, filter, limit); });
}

QFuture<Result<Inspection>> Store::inspect()
{
    return m_thread->ask([](const QSqlDatabase &database) { return inspectLibrary(database); });
}

QFuture<Result<Inspection>> Store::repair(const QList<Repairable> &repairable, const DocumentReader &reader)
{
    return m_thread->ask([=](const QSqlDatabase &database) {
        const QStringList lost = repairLibrary(database, repairable, reader);
        Inspection inspection = inspectLibrary(database);
        inspection.lost = lost;
        return inspection;
    });
}

QFuture<Result<LibraryCounts>> Store::exportTo(const QString &folder, const QDateTime &now, const CancelCheck &cancel)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return exportLibrary(database, folder, now, cancel); });
}

QFuture<Result<LibraryCounts>> Store::importFrom(const QString &folder, const CancelCheck &cancel)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return importLibrary(database, folder, cancel); });
}

QFuture<Result<void>> Store::backup(const QString &file, const CancelCheck &cancel)
{
    return m_thread->ask([=](const QSqlDatabase &database) { backupLibrary(database, file, cancel); });
}

bool Store::discardBackup(const QString &file)
{
    return recension::discardBackup(file);
}

QFuture<Result<void>> Store::keepNote(const Note &note)
{
    return m_thread->ask([=](const QSqlDatabase &database) { recension::keepNote(database, note); });
}

QFuture<Result<HostTurn>> Store::takeTurn(const QString &host, const QDateTime &now, std::chrono::milliseconds longest,
                                          std::chrono::milliseconds held)
{
    m_mayHoldClaims = true;
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        const HostTurn turn = recension::takeTurn(database, host, now, longest, held);
        if (turn.until.isValid()) {
            claims->turns.insert(host, turn.until);
        }
        return turn;
    });
}

QFuture<Result<void>> Store::leaveTurn(const QString &host, const HostTurn &turn, const QDateTime &free)
{
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        recension::leaveTurn(database, host, turn, free);
        claims->turns.removeIf([&](const auto &held) { return held.key() == host && held.value() == turn.until; });
    });
}

QFuture<Result<FollowedFeed>> Store::addFeed(const QUrl &url, const QString &title, const FeedChoice &choice, const QDateTime &now)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::addFeed(database, url, title, choice, now); });
}

QFuture<Result<int>> Store::addFeeds(const QList<FollowedFeed> &feeds, const QDateTime &now)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::addFeeds(database, feeds, now); });
}

QFuture<Result<void>> Store::removeFeed(const QUrl &url)
{
    return m_thread->ask([=](const QSqlDatabase &database) { recension::removeFeed(database, url); });
}

QFuture<Result<QList<FollowedFeed>>> Store::feeds()
{
    return m_thread->ask([](const QSqlDatabase &database) { return allFeeds(database); });
}

QFuture<Result<QList<FollowedFeed>>> Store::claimDueFeeds(const QDateTime &now, const QDateTime &until, int limit)
{
    m_mayHoldClaims = true;
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        const QList<FollowedFeed> claimed = recension::claimDueFeeds(database, now, until, limit);
        for (const FollowedFeed &feed : claimed) {
            claims->feeds.insert(feed.url.toString(QUrl::FullyEncoded), until);
        }
        return claimed;
    });
}

QFuture<Result<void>> Store::releaseFeeds(const QList<QUrl> &feeds)
{
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        Claims own;
        for (const QUrl &feed : feeds) {
            own.feeds.insert(takenOut(claims->feeds, feed.toString(QUrl::FullyEncoded)));
        }
        releaseClaims(database, own);
    });
}

QFuture<Result<QList<FollowedArticle>>> Store::recordFeedCheck(const FeedCheck &check)
{
    return m_thread->ask([=, claims = m_claims](const QSqlDatabase &database) {
        QList<FollowedArticle> found = recension::recordFeedCheck(database, check);
        claims->feeds.remove(check.url.toString(QUrl::FullyEncoded));
        return found;
    });
}

QFuture<Result<FollowedArticle>> Store::mergeTwin(ArticleId twin, ArticleId article, const QDateTime &now)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return recension::mergeTwin(database, twin, article, now); });
}

QFuture<Result<void>> Store::keepPast(const PastCapture &capture)
{
    return m_thread->ask([=](const QSqlDatabase &database) { recension::keepPast(database, capture); });
}

QFuture<Result<QList<PastCapture>>> Store::past(ArticleId article)
{
    return m_thread->ask([=](const QSqlDatabase &database) { return pastOf(database, article); });
}

} // namespace recension
