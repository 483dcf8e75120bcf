// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/feedcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/feedfolder.h"

namespace recension {

Usage feedUsage()
{
    return {
        .name = QStringLiteral("feed"),
        .synopsis = QStringLiteral("[ARTICLE]"),
        .purpose = Sentence::tr("Write a feed of changes, with the comparisons in it."),
        .description = Sentence::tr(
            "The 50 newest changes of all articles, or of one ARTICLE (its number in “recension list” or its address), of "
            "one publication, or those with which words appeared or vanished. With --folder, all these feeds as files, in RSS and "
            "Atom; “recension check --feeds” keeps them up to date."),
        .options = {{QStringLiteral("format"), Sentence::tr("rss or atom (default: rss)"), QStringLiteral("FORMAT"), QStringLiteral("rss")},
                    {QStringLiteral("source"), Sentence::tr("the publication's name"), QStringLiteral("NAME")},
                    {QStringLiteral("search"), Sentence::tr("words, as “recension search” takes them"), QStringLiteral("WORDS")},
                    {QStringLiteral("folder"),
                     Sentence::tr("write the feeds of everything, of every publication, article and --search into this folder"),
                     QStringLiteral("DIR")},
                    {QStringLiteral("minor"), Sentence::tr("minor changes too: spelling, punctuation, typography")},
                    libraryOption(),
                    helpOption()},
        .examples = {QStringLiteral("recension feed >changes.xml"),
                     QStringLiteral("recension feed --format atom --search '\"sea wall\"' >wall.xml"),
                     QStringLiteral("recension feed --folder ~/public_html/changes")}};
}

ExitStatus runFeed(const QStringList &arguments)
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
    const QString folder = parser.value(QStringLiteral("folder"));
    const Weight leastWeight = parser.isSet(QStringLiteral("minor")) ? Weight::Minor : Weight::Substantive;
    FeedScope scope{
        .source = parser.value(QStringLiteral("source")), .words = parser.value(QStringLiteral("search")), .leastWeight = leastWeight};
    const bool isForAll = folder.isEmpty() || (names.isEmpty() && scope.source.isEmpty());
    if (!isForAll || (folder.isEmpty() && names.size() + int(!scope.source.isEmpty()) + int(!scope.words.isEmpty()) > 1)) {
        return wrongUsage(usage, Sentence::tr("A feed is of one article, of one publication or of one search."));
    }
    Store store(libraryPath(parser), LibraryOpening::Existing);
    if (!folder.isEmpty()) {
        const auto written =
            awaited(writeFeeds(&store, {.path = folder, .searches = parser.values(QStringLiteral("search")), .leastWeight = leastWeight},
                               QCoreApplication::instance()));
        return written ? ExitStatus::Done : tellError(written.error());
    }
    if (!names.isEmpty()) {
        const auto article = namedArticle(store, names.constFirst());
        if (!article) {
            return tellError(article.error());
        }
        scope.article = *article;
    }
    const auto feed = awaited(feedOfChanges(&store, scope, feedGenerator()));
    if (!feed) {
        return tellError(feed.error());
    }
    const auto written = writeOutput(writeFeed(*feed, *format));
    return written ? ExitStatus::Done : tellError(written.error());
}

} // namespace recension
