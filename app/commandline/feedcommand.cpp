// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/feedcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/diff/compare.h"
#include "core/feeds/changefeed.h"

#include <QTimeZone>

namespace recension {

namespace {

constexpr int mostItems = 50;
const QUrl home(QStringLiteral("https://recension.org/"));

struct FeedRequest {
    FeedFormat format = FeedFormat::Rss;
    std::optional<FollowedArticle> article;
    QString source;
    QString words;
    Weight leastWeight = Weight::Substantive;
};

// The changes with which what was searched for appeared or vanished.
Result<QList<ArticleChange>> changesFound(Store &store, const FeedRequest &request)
{
    QList<ArticleChange> changes;
    const auto results = awaited(store.search(parseSearch(request.words), 0, mostItems));
    if (!results) {
        return std::unexpected(results.error());
    }
    for (const SearchHit &hit : results->hits) {
        const auto ofArticle = awaited(store.latestChanges({.article = hit.article.id, .leastWeight = request.leastWeight}, 1000));
        if (!ofArticle) {
            return ofArticle;
        }
        for (const ArticleChange &change : *ofArticle) {
            const bool matters = std::ranges::any_of(hit.stretches, [&change](const SearchStretch &stretch) {
                return stretch.first == change.right || stretch.last == change.left;
            });
            if (matters) {
                changes.append(change);
            }
        }
    }
    std::ranges::stable_sort(changes, std::greater(), &ArticleChange::changed);
    return changes.first(std::min(changes.size(), qsizetype(mostItems)));
}

Result<QList<ArticleChange>> changesFor(Store &store, const FeedRequest &request)
{
    if (!request.words.isEmpty()) {
        return changesFound(store, request);
    }
    const std::optional<ArticleId> article = request.article ? std::optional(request.article->id) : std::nullopt;
    return awaited(store.latestChanges({.article = article, .source = request.source, .leastWeight = request.leastWeight}, mostItems));
}

QString titleOf(const FeedRequest &request)
{
    if (request.article) {
        return Sentence::tr("Changes of “%1”").arg(request.article->title);
    }
    if (!request.source.isEmpty()) {
        return Sentence::tr("Changes of articles by %1").arg(request.source);
    }
    return request.words.isEmpty() ? Sentence::tr("Changes of followed articles") : Sentence::tr("Changes found by “%1”").arg(request.words);
}

// The feed's own identity: the same for the same question.
QString feedId(const FeedRequest &request)
{
    const QUrl subject = request.article ? request.article->url : home;
    Revision question;
    question.firstSeen = {};
    QUrl named = subject;
    named.setFragment(request.source + u'\n' + request.words);
    return changeId(named, question, question);
}

Result<QByteArray> writtenFeed(Store &store, const FeedRequest &request)
{
    const auto changes = changesFor(store, request);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    ChangeFeed feed{.id = feedId(request),
                    .title = titleOf(request),
                    .description = Sentence::tr("Each item is a change, with the comparison of the two versions in it."),
                    .link = request.article ? request.article->url : home,
                    .updated = changes->isEmpty() ? QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC) : changes->constFirst().changed,
                    .generator = QStringLiteral("Recension ") + QCoreApplication::applicationVersion()};
    for (const ArticleChange &change : *changes) {
        const auto left = awaited(store.revision(change.left));
        const auto right = awaited(store.revision(change.right));
        if (!left || !right) {
            return std::unexpected(left ? right.error() : left.error());
        }
        const auto comparison = compare(*left, *right);
        if (!comparison) {
            return std::unexpected(comparison.error());
        }
        feed.items.append(feedItem(*comparison, change.url, change.source));
    }
    return writeFeed(feed, request.format);
}

} // namespace

Usage feedUsage()
{
    return {.name = QStringLiteral("feed"),
            .synopsis = QStringLiteral("[ARTICLE]"),
            .purpose = Sentence::tr("Write a feed of changes, with the comparisons in it."),
            .description = Sentence::tr("The %1 newest changes of all articles, or of one ARTICLE (its number in “recension list” or its address), of "
                                        "one publication, or those with which words appeared or vanished.").arg(mostItems),
            .options = {{QStringLiteral("format"), Sentence::tr("rss or atom (default: rss)"), QStringLiteral("FORMAT"), QStringLiteral("rss")},
                        {QStringLiteral("source"), Sentence::tr("the publication's name"), QStringLiteral("NAME")},
                        {QStringLiteral("search"), Sentence::tr("words, as “recension search” takes them"), QStringLiteral("WORDS")},
                        {QStringLiteral("minor"), Sentence::tr("minor changes too: spelling, punctuation, typography")},
                        libraryOption(), helpOption()},
            .examples = {QStringLiteral("recension feed >changes.xml"), QStringLiteral("recension feed --format atom --search '\"sea wall\"' >wall.xml")}};
}

ExitStatus runFeed(int argc, char **argv, const QStringList &arguments)
{
    const Usage usage = feedUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    const auto format = chosenValue<FeedFormat>(QStringLiteral("format"), parser.value(QStringLiteral("format")),
                                                {{QStringLiteral("rss"), FeedFormat::Rss}, {QStringLiteral("atom"), FeedFormat::Atom}});
    if (!format) {
        return wrongUsage(usage, format.error().message);
    }
    const QStringList names = parser.positionalArguments();
    FeedRequest request{.format = *format,
                        .source = parser.value(QStringLiteral("source")),
                        .words = parser.value(QStringLiteral("search")),
                        .leastWeight = parser.isSet(QStringLiteral("minor")) ? Weight::Minor : Weight::Substantive};
    if (names.size() + int(!request.source.isEmpty()) + int(!request.words.isEmpty()) > 1) {
        return wrongUsage(usage, Sentence::tr("A feed is of one article, of one publication or of one search."));
    }
    QCoreApplication application(argc, argv);
    Store store(libraryPath(parser));
    if (!names.isEmpty()) {
        const auto article = namedArticle(store, names.constFirst());
        if (!article) {
            return tellError(article.error());
        }
        request.article = *article;
    }
    const auto feed = writtenFeed(store, request);
    if (!feed) {
        return tellError(feed.error());
    }
    const auto written = writeOutput(*feed);
    return written ? ExitStatus::Done : tellError(written.error());
}

} // namespace recension
