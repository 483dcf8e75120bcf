// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/feedcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/feedofchanges.h"

namespace recension {

Usage feedUsage()
{
    return {.name = QStringLiteral("feed"),
            .synopsis = QStringLiteral("[ARTICLE]"),
            .purpose = Sentence::tr("Write a feed of changes, with the comparisons in it."),
            .description = Sentence::tr("The %1 newest changes of all articles, or of one ARTICLE (its number in “recension list” or its address), of "
                                        "one publication, or those with which words appeared or vanished.").arg(mostFeedItems),
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
    FeedScope scope{.source = parser.value(QStringLiteral("source")),
                    .words = parser.value(QStringLiteral("search")),
                    .leastWeight = parser.isSet(QStringLiteral("minor")) ? Weight::Minor : Weight::Substantive};
    if (names.size() + int(!scope.source.isEmpty()) + int(!scope.words.isEmpty()) > 1) {
        return wrongUsage(usage, Sentence::tr("A feed is of one article, of one publication or of one search."));
    }
    QCoreApplication application(argc, argv);
    Store store(libraryPath(parser));
    if (!names.isEmpty()) {
        const auto article = namedArticle(store, names.constFirst());
        if (!article) {
            return tellError(article.error());
        }
        scope.article = *article;
    }
    const auto feed = awaited(feedOfChanges(&store, scope, QStringLiteral("Recension ") + QCoreApplication::applicationVersion()));
    if (!feed) {
        return tellError(feed.error());
    }
    const auto written = writeOutput(writeFeed(*feed, *format));
    return written ? ExitStatus::Done : tellError(written.error());
}

} // namespace recension
