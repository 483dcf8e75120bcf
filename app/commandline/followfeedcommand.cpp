// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/followfeedcommand.h"

#include "app/commandline/argument.h"
#include "app/commandline/awaited.h"
#include "app/commandline/checking.h"
#include "app/commandline/interruption.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/collection.h"
#include "core/subscriptions.h"

namespace recension {

namespace {

constexpr int progressEvery = 10;

// Runs the application until the feed was looked at, with all that it names, or the look is interrupted.
std::optional<FeedLook> lookedAt(Subscriptions &subscriptions, const QUrl &url, const FeedChoice &choice, const Interruption &interruption)
{
    const QFuture<FeedLook> future = subscriptions.look(url, choice);
    QFutureWatcher<FeedLook> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher, [&watcher](int done) {
        if (done > 0 && done % progressEvery == 0) {
            writeMessage(Sentence::tr("%1 of %2 sitemaps read…").arg(done).arg(watcher.progressMaximum()));
        }
    });
    QObject::connect(&interruption, &Interruption::interrupted, &watcher, &QFutureWatcherBase::cancel);
    watcher.setFuture(future);
    const auto look = awaited(QFuture<FeedLook>(future).then([](const FeedLook &seen) { return Result<FeedLook>(seen); }));
    return look && !interruption.isInterrupted() ? std::optional(*look) : std::nullopt;
}

// A web page is no feed, but may know some.
ExitStatus offerFeeds(const FeedLook &look)
{
    writeMessage(Sentence::tr("%1 is no feed. Its site offers these; follow one of them:").arg(look.feed.url.toDisplayString()));
    QString lines;
    for (const OfferedFeed &offer : look.checked.offered) {
        lines += QStringLiteral("%1  %2\n").arg(offer.url.toString(QUrl::FullyEncoded), offer.title);
    }
    const auto written = writeText(lines);
    return written ? ExitStatus::InputUnreadable : tellError(written.error());
}

ExitStatus tellCounts(const FeedLook &look)
{
    const ItemCount &count = look.checked.count;
    const QString name = look.checked.title.isEmpty() ? look.feed.url.toDisplayString() : look.checked.title;
    if (const QString sentence = sitemapInWords(look.checked); !sentence.isEmpty()) {
        writeMessage(sentence);
    }
    const auto written =
        writeText(Sentence::tr("%1: %2 named, %3 matching, %4 would become articles", "title of a feed, counts of its items")
                      .arg(name, QString::number(count.named), QString::number(count.matching), QString::number(count.taken))
                  + u'\n');
    return written ? ExitStatus::Done : tellError(written.error());
}

ExitStatus follow(Subscriptions &subscriptions, const FeedLook &look)
{
    const auto checked = awaited(subscriptions.follow(look));
    if (!checked) {
        return tellError(checked.error());
    }
    const auto feeds = awaited(subscriptions.feeds());
    const bool isFollowed = feeds && std::ranges::contains(*feeds, look.feed.url, &FollowedFeed::url);
    if (!isFollowed) {
        return checked->offered.isEmpty() ? tellError({ErrorCode::Unreadable, checked->failure}) : offerFeeds(look);
    }
    if (const QString sentence = sitemapInWords(*checked); !sentence.isEmpty()) {
        writeMessage(sentence);
    }
    return Checking::tell(look.feed, *checked);
}

Result<FeedChoice> chosenIn(const QCommandLineParser &parser)
{
    const auto since = dayOption(parser, QStringLiteral("since"), QTime(0, 0));
    if (!since) {
        return std::unexpected(since.error());
    }
    bool isNumber = false;
    const int newest = parser.value(QStringLiteral("newest")).toInt(&isNumber);
    if (!isNumber || newest < 1 || newest > mostNewest) {
        return failure(ErrorCode::Usage, Sentence::tr("--newest takes a number from 1 to %1.").arg(mostNewest));
    }
    return FeedChoice{.include = parser.values(QStringLiteral("include")),
                      .exclude = parser.values(QStringLiteral("exclude")),
                      .since = *since,
                      .newest = newest};
}

ExitStatus addUnseen(Store &store, const QString &argument, const FeedChoice &choice)
{
    const auto feed = awaited(store.addFeed(QUrl(argument), {}, choice, QDateTime::currentDateTimeUtc()));
    return feed ? ExitStatus::Done : tellError({feed.error().code, shownArgument(argument) + QStringLiteral(": ") + feed.error().message});
}

// One after the other. When it is done or interrupted, nothing is held any more.
ExitStatus followFeeds(const QCommandLineParser &parser, const FeedChoice &choice, const Interruption &interruption)
{
    Store store(libraryPath(parser));
    Checking checking(store, &interruption);
    Collection collection(&store, systemClock());
    Subscriptions subscriptions(&store, checking.feedWatch(), &collection);
    ExitStatus status = ExitStatus::Done;
    for (const QString &argument : parser.positionalArguments()) {
        ExitStatus done = ExitStatus::Done;
        if (parser.isSet(QStringLiteral("offline"))) {
            done = addUnseen(store, argument, choice);
        } else if (const auto look = lookedAt(subscriptions, QUrl(argument), choice, interruption); !look) {
            return status;
        } else if (!parser.isSet(QStringLiteral("dry-run"))) {
            done = follow(subscriptions, *look);
        } else if (look->checked.failure.isEmpty()) {
            done = tellCounts(*look);
        } else {
            done = look->checked.offered.isEmpty() ? tellError({ErrorCode::Unreadable, look->checked.failure}) : offerFeeds(*look);
        }
        status = done == ExitStatus::Done ? status : done;
        if (interruption.isInterrupted()) {
            return status;
        }
    }
    return status;
}

} // namespace

Usage followFeedUsage()
{
    return {
        .name = QStringLiteral("follow-feed"),
        .synopsis = QStringLiteral("URL…"),
        .purpose = Sentence::tr("Follow feeds and sitemaps: what is new in them becomes followed articles."),
        .description = Sentence::tr(
            "RSS, Atom, RDF and JSON Feed; and sitemaps, which name all that a site has, for a first version of every article before it "
            "is changed. A feed is looked at once now and again by “recension check --due”, as often as it brings something new and "
            "its publisher wishes. A pattern is found anywhere in an item's title or address, “*” in it is anything. What becomes an "
            "article is looked at by “recension check --due”, too: a hundred at once, of more one every ten seconds. Of a web page, the "
            "feeds that it offers are listed, and the sitemaps that its site's robots.txt names."),
        .options = {{QStringLiteral("include"), Sentence::tr("only items with this pattern; may be given more than once"),
                     QStringLiteral("PATTERN")},
                    {QStringLiteral("exclude"), Sentence::tr("no items with this pattern; may be given more than once"),
                     QStringLiteral("PATTERN")},
                    {QStringLiteral("since"), Sentence::tr("no items that are older than this day, by UTC, or don't say when they are of"),
                     QStringLiteral("DAY")},
                    {QStringLiteral("newest"), Sentence::tr("at each check no more than the newest so many (default: %1)").arg(usualNewest),
                     QStringLiteral("NUMBER"), QString::number(usualNewest)},
                    {QStringLiteral("dry-run"), Sentence::tr("only tell how many items there are and how many match")},
                    {QStringLiteral("offline"), Sentence::tr("only note the feeds; look at them later")},
                    libraryOption(),
                    helpOption()},
        .examples = {QStringLiteral("recension follow-feed --include /politics/ https://example.org/rss"),
                     QStringLiteral("recension follow-feed --exclude 'live*blog' https://example.org/rss"),
                     QStringLiteral("recension follow-feed --dry-run --since 2026-01-01 https://example.org/sitemap.xml")}};
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
    if (parser.isSet(QStringLiteral("dry-run")) && parser.isSet(QStringLiteral("offline"))) {
        return wrongUsage(usage, Sentence::tr("--dry-run and --offline exclude each other."));
    }
    const auto choice = chosenIn(parser);
    if (!choice) {
        return wrongUsage(usage, choice.error().message);
    }
    const Interruption interruption;
    const ExitStatus status = followFeeds(parser, *choice, interruption);
    interruption.takeEffect(Sentence::tr("Interrupted. The feeds told of are done; the same command goes on with the rest."));
    return status;
}

} // namespace recension
