// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection.h"

#include "core/diff/compare.h"
#include "core/model/schedule.h"
#include "core/reading/readdocument.h"
#include "core/store/librarychanges.h"
#include "core/store/store.h"
#include "core/wholesearch.h"

#include <QThreadPool>

#include <algorithm>

namespace recension {

namespace {

constexpr int mostNewHits = 100;
constexpr int extentsKept = 20'000;

} // namespace

Collection::Collection(Store *store, Clock clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock)), m_extents(extentsKept)
{
    connect(m_store->changes(), &LibraryChanges::changedElsewhere, this, &Collection::changedElsewhere);
}

QFuture<Result<QList<FollowedArticle>>> Collection::articles()
{
    return m_store->articles();
}

QFuture<Result<FollowedArticle>> Collection::follow(const QUrl &url)
{
    return announced(m_store->addArticle(url, WatchState::Followed, m_clock()));
}

QFuture<Result<FollowedArticle>> Collection::setWatchState(ArticleId article, WatchState state)
{
    return announced(m_store->setWatchState(article, state, m_clock()));
}

QFuture<Result<QList<FollowedArticle>>> Collection::claimDue(int limit)
{
    const QDateTime now = m_clock();
    return m_store->claimDue(now, now + claimLasts, limit);
}

QFuture<Result<Timeline>> Collection::timeline(ArticleId article)
{
    return m_store->timeline(article);
}

QFuture<Result<OpenedDocument>> Collection::version(RevisionId revision)
{
    // Asked one after the other, both are answered in one go.
    const QFuture<Result<Revision>> content = m_store->revision(revision);
    return m_store->document(revision).then(QThreadPool::globalInstance(),
                                            [content](const Result<RawDocument> &document) -> Result<OpenedDocument> {
                                                const Result<Revision> &kept = content.result();
                                                if (!kept || !document) {
                                                    return std::unexpected(kept ? document.error() : kept.error());
                                                }
                                                OpenedDocument opened{.raw = *document, .reading = {.revisions = {*kept}}};
                                                // The article is the one that was kept, however the page would be read today; its source is
                                                // the page's.
                                                if (Result<Reading> page = readDocument(*document)) {
                                                    opened.reading.sourceText = std::move(page->sourceText);
                                                    opened.reading.sourceSyntax = std::move(page->sourceSyntax);
                                                }
                                                return opened;
                                            });
}

QFuture<Result<int>> Collection::readAnew(const ReadingRules &rules, const QStringList &places)
{
    const DocumentReader reader = [rules](const RawDocument &document) { return readDocument(document, {.rules = rules}); };
    return m_store->articles()
        .then(this,
              [this, places, reader](Result<QList<FollowedArticle>> articles) -> QFuture<Result<int>> {
                  if (!articles) {
                      return QtFuture::makeReadyValueFuture<Result<int>>(std::unexpected(articles.error()));
                  }
                  articles->removeIf([&places](const FollowedArticle &article) {
                      return std::ranges::none_of(places, [&article](const QString &place) { return holdsFor(place, article.url); });
                  });
                  return readNext(*articles, 0, reader, 0);
              })
        .unwrap();
}

QFuture<Result<int>> Collection::readNext(const QList<FollowedArticle> &articles, qsizetype at, const DocumentReader &reader,
                                          const Result<int> &sofar)
{
    if (at == articles.size()) {
        return QtFuture::makeReadyValueFuture(sofar);
    }
    return m_store->reread(articles.at(at).id, reader, m_clock())
        .then(this,
              [this, articles, at, reader, sofar](const Result<Reread> &reread) {
                  if (reread) {
                      announce(reread->article);
                  }
                  const bool isDifferent = reread && reread->outcome == Reread::Outcome::Changed;
                  const Result<int> now = !sofar ? sofar
                      : !reread                  ? std::unexpected(reread.error())
                                                 : Result<int>(*sofar + (isDifferent ? 1 : 0));
                  return readNext(articles, at + 1, reader, now);
              })
        .unwrap();
}

QFuture<Result<ChangeExtent>> Collection::extent(RevisionId left, RevisionId right)
{
    const std::pair key{left.value, right.value};
    if (const ChangeExtent *known = m_extents.object(key)) {
        return QtFuture::makeReadyValueFuture<Result<ChangeExtent>>(*known);
    }
    const QFuture<Result<Revision>> before = m_store->revision(left);
    return m_store->revision(right)
        .then(QThreadPool::globalInstance(),
              [before](const Result<Revision> &after) -> Result<ChangeExtent> {
                  const Result<Revision> &first = before.result();
                  if (!first || !after) {
                      return std::unexpected(first ? after.error() : first.error());
                  }
                  return compare(*first, *after).transform(extentOf);
              })
        .then(this, [this, key](const Result<ChangeExtent> &extent) {
            if (extent) {
                m_extents.insert(key, new ChangeExtent(*extent));
            }
            return extent;
        });
}

QFuture<Result<SearchResults>> Collection::search(const SearchQuery &query, int offset, int limit)
{
    return m_store->search(query, offset, limit);
}

QFuture<Result<QList<SearchHit>>> Collection::newHits(const SearchQuery &query, const QDateTime &since)
{
    return searchWhole(m_store, query, mostNewHits).then([since](const Result<SearchResults> &found) -> Result<QList<SearchHit>> {
        if (!found) {
            return std::unexpected(found.error());
        }
        QList<SearchHit> hits = found->hits;
        hits.removeIf([&since](const SearchHit &hit) {
            return std::ranges::none_of(hit.stretches, [&since](const SearchStretch &stretch) {
                // That an article begins with the words is as new as the article is.
                return stretch.appeared > since || (stretch.vanished.isValid() && stretch.vanished > since);
            });
        });
        return hits;
    });
}

QFuture<Result<QByteArray>> Collection::feed(const FeedScope &scope, FeedFormat format, const QUrl &self)
{
    return feedOfChanges(m_store, scope, feedGenerator()).then([format, self](Result<ChangeFeed> feed) {
        return feed.transform([format, &self](ChangeFeed &made) {
            made.self = self;
            return writeFeed(made, format);
        });
    });
}

QFuture<Result<void>> Collection::keepNote(RevisionId left, RevisionId right, const QString &text)
{
    return m_store->keepNote({.left = left, .right = right, .text = text, .written = m_clock()});
}

void Collection::announce(const FollowedArticle &article)
{
    Q_EMIT articleChanged(article);
}

void Collection::announceAsIs(ArticleId article)
{
    m_store->timeline(article).then(this, [this](const Result<Timeline> &timeline) {
        if (timeline) {
            announce(timeline->article);
        }
    });
}

QFuture<Result<FollowedArticle>> Collection::announced(QFuture<Result<FollowedArticle>> answer)
{
    return answer.then(this, [this](const Result<FollowedArticle> &article) {
        if (article) {
            announce(*article);
        }
        return article;
    });
}

} // namespace recension
