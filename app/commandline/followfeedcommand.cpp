// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/followfeedcommand.h"

#include "app/commandline/argument.h"
#include "app/commandline/awaited.h"
#include "app/commandline/checking.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"

namespace recension {

namespace {

// A web page is no feed, but may know some.
ExitStatus offerFeeds(Store &store, const FollowedFeed &feed, const QList<OfferedFeed> &offered)
{
    const auto removed = awaited(store.removeFeed(feed.url));
    if (!removed) {
        return tellError(removed.error());
    }
    writeMessage(Sentence::tr("%1 is a web page. It offers these feeds; follow one of them:").arg(feed.url.toDisplayString()));
    QString lines;
    for (const OfferedFeed &offer : offered) {
        lines += QStringLiteral("%1  %2\n").arg(offer.url.toString(QUrl::FullyEncoded), offer.title);
    }
    const auto written = writeText(lines);
    return written ? ExitStatus::InputUnreadable : tellError(written.error());
}

} // namespace

Usage followFeedUsage()
{
    return {.name = QStringLiteral("follow-feed"),
            .synopsis = QStringLiteral("URL…"),
            .purpose = Sentence::tr("Follow feeds: what is new in them becomes followed articles."),
            .description = Sentence::tr(
                "RSS, Atom, RDF and JSON Feed. A feed is looked at once now and again by “recension check --due”, as often as it brings "
                "something new and its publisher wishes. A pattern is found anywhere in an item's title or address, “*” in it is anything. "
                "Of a web page, the feeds that it offers are listed."),
            .options = {{QStringLiteral("include"), Sentence::tr("only items with this pattern; may be given more than once"),
                         QStringLiteral("PATTERN")},
                        {QStringLiteral("exclude"), Sentence::tr("no items with this pattern; may be given more than once"),
                         QStringLiteral("PATTERN")},
                        {QStringLiteral("offline"), Sentence::tr("only note the feeds; look at them later")},
                        libraryOption(),
                        helpOption()},
            .examples = {QStringLiteral("recension follow-feed --include /politics/ https://example.org/rss"),
                         QStringLiteral("recension follow-feed --exclude 'live*blog' https://example.org/rss")}};
}

ExitStatus runFollowFeed(const QStringList &arguments)
{
    const Usage usage = followFeedUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is no feed to follow."));
    }
    Store store(libraryPath(parser));
    Checking checking(store);
    const FeedPatterns patterns{.include = parser.values(QStringLiteral("include")), .exclude = parser.values(QStringLiteral("exclude"))};
    ExitStatus status = ExitStatus::Done;
    for (const QString &argument : parser.positionalArguments()) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto feed = awaited(store.addFeed(QUrl(argument), {}, patterns, now));
        if (!feed) {
            status = tellError({feed.error().code, shownArgument(argument) + QStringLiteral(": ") + feed.error().message});
            continue;
        }
        if (parser.isSet(QStringLiteral("offline"))) {
            continue;
        }
        // A feed that was followed before stays so, though its site may serve a web page in its place for a while.
        const bool isNew = feed->added == now;
        QList<OfferedFeed> offered;
        ExitStatus checked = checking.checkFeeds({*feed}, RobotsCare::Ignored, Checking::longestRound, isNew ? &offered : nullptr);
        if (!offered.isEmpty()) {
            checked = offerFeeds(store, *feed, offered);
        }
        status = checked == ExitStatus::Done ? status : checked;
    }
    return status;
}

} // namespace recension
