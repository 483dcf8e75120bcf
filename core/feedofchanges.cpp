// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedofchanges.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/diff/compare.h"
#include "core/store/store.h"
#include "core/wholesearch.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QThreadPool>
#include <QTimeZone>

#include <algorithm>

namespace recension {

namespace {

constexpr int mostChangesOfAnArticle = 1'000;
constexpr qsizetype longestName = 100;

using Changes = Result<QList<ArticleChange>>;

template<typename T>
QFuture<Result<T>> failed(const Error &error)
{
    return QtFuture::makeReadyValueFuture<Result<T>>(std::unexpected(error));
}

// Of the changes of all articles that were found, those with which the words appeared or vanished.
Changes thatMatter(const QList<SearchHit> &hits, const QList<QFuture<Changes>> &answers)
{
    QList<ArticleChange> changes;
    for (qsizetype number = 0; number < hits.size(); ++number) {
        const Changes ofArticle = answers.at(number).result();
        if (!ofArticle) {
            return ofArticle;
        }
        std::ranges::copy_if(*ofArticle, std::back_inserter(changes), [&](const ArticleChange &change) {
            return std::ranges::any_of(hits.at(number).stretches, [&change](const SearchStretch &stretch) {
                return stretch.first == change.right || stretch.last == change.left;
            });
        });
    }
    std::ranges::stable_sort(changes, std::greater(), &ArticleChange::changed);
    return changes.first(std::min(changes.size(), qsizetype(mostFeedItems)));
}

QFuture<Changes> changesFound(Store *store, const FeedScope &scope)
{
    return searchWhole(store, parseSearch(scope.words), mostFeedItems)
        .then([store, weight = scope.leastWeight](const Result<SearchResults> &results) -> QFuture<Changes> {
            if (!results) {
                return failed<QList<ArticleChange>>(results.error());
            }
            QList<QFuture<Changes>> asked;
            for (const SearchHit &hit : results->hits) {
                asked.append(store->latestChanges({.article = hit.article.id, .leastWeight = weight}, mostChangesOfAnArticle));
            }
            return QtFuture::whenAll(asked.begin(), asked.end()).then([hits = results->hits](const QList<QFuture<Changes>> &answers) {
                return thatMatter(hits, answers);
            });
        })
        .unwrap();
}

QFuture<Changes> changesIn(Store *store, const FeedScope &scope)
{
    if (!scope.words.isEmpty()) {
        return changesFound(store, scope);
    }
    const std::optional<ArticleId> article = scope.article ? std::optional(scope.article->id) : std::nullopt;
    return store->latestChanges({.article = article, .source = scope.source, .leastWeight = scope.leastWeight}, mostFeedItems);
}

// The feed's own identity: the same for the same question on one computer, and nobody else's.
QString feedId(const FeedScope &scope)
{
    const Revision question;
    QUrl named(QStringLiteral("recension:changes"));
    const QString article = scope.article ? scope.article->url.toString() : QString();
    named.setFragment(QStringList{QString::fromLatin1(QSysInfo::machineUniqueId()), article, scope.source, scope.words}.join(u'\n'));
    return changeId(named, question, question);
}

// A page on the web that the feed belongs to: the article's, or the front page of its publication.
QUrl pageOf(const FeedScope &scope, const QList<ArticleChange> &changes)
{
    if (scope.article) {
        return scope.article->url;
    }
    return scope.source.isEmpty() || changes.isEmpty() ? QUrl() : changes.constFirst().url.resolved(QUrl(QStringLiteral("/")));
}

// `revisions` are the left and the right one of each change.
Result<ChangeFeed> withItems(ChangeFeed feed, const QList<ArticleChange> &changes, const QList<QFuture<Result<Revision>>> &revisions)
{
    for (qsizetype number = 0; number < changes.size(); ++number) {
        const Result<Revision> left = revisions.at(2 * number).result();
        const Result<Revision> right = revisions.at(2 * number + 1).result();
        if (!left || !right) {
            return std::unexpected(left ? right.error() : left.error());
        }
        const auto comparison = compare(*left, *right);
        if (!comparison) {
            return std::unexpected(comparison.error());
        }
        feed.items.append(feedItem(*comparison, changes.at(number).url, changes.at(number).source));
    }
    return feed;
}

} // namespace

QString feedTitle(const FeedScope &scope)
{
    if (scope.article) {
        return Sentence::tr("Changes of “%1”").arg(scope.article->shownTitle());
    }
    if (!scope.source.isEmpty()) {
        return Sentence::tr("Changes of articles by %1").arg(scope.source);
    }
    return scope.words.isEmpty() ? Sentence::tr("Changes of followed articles") : Sentence::tr("Changes found by “%1”").arg(scope.words);
}

QString feedFileName(const FeedScope &scope)
{
    if (scope.article) {
        return QStringLiteral("article-%1").arg(scope.article->id.value);
    }
    const QString subject = scope.source.isEmpty() ? scope.words : scope.source;
    if (subject.isEmpty()) {
        return QStringLiteral("changes");
    }
    // What a name is made of may be anything, a path among others.
    const QByteArray safe = QUrl::toPercentEncoding(subject, {}, "_").replace('%', '_');
    const QString name = QString::fromLatin1(safe.size() <= longestName ? safe : sha256Hex(subject.toUtf8()).left(32));
    return (scope.source.isEmpty() ? QStringLiteral("search-") : QStringLiteral("source-")) + name;
}

QString feedGenerator()
{
    return QStringLiteral("Recension ") + QCoreApplication::applicationVersion();
}

QFuture<Result<ChangeFeed>> feedOfChanges(Store *store, const FeedScope &scope, const QString &generator)
{
    return changesIn(store, scope)
        .then([store, scope, generator](const Changes &changes) -> QFuture<Result<ChangeFeed>> {
            if (!changes) {
                return failed<ChangeFeed>(changes.error());
            }
            const ChangeFeed feed{.id = feedId(scope),
                                  .title = feedTitle(scope),
                                  .description = Sentence::tr("Each item is a change, with the comparison of the two versions in it."),
                                  .link = pageOf(scope, *changes),
                                  .updated =
                                      changes->isEmpty() ? QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC) : changes->constFirst().changed,
                                  .generator = generator};
            QList<QFuture<Result<Revision>>> asked;
            for (const ArticleChange &change : *changes) {
                asked.append(store->revision(change.left));
                asked.append(store->revision(change.right));
            }
            return QtFuture::whenAll(asked.begin(), asked.end())
                .then(QThreadPool::globalInstance(), [feed, changes = *changes](const QList<QFuture<Result<Revision>>> &revisions) {
                    return withItems(feed, changes, revisions);
                });
        })
        .unwrap();
}

} // namespace recension
