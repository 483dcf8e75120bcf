// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/feedscommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/export/articlestate.h"
#include "core/export/plaintext.h"
#include "core/subscriptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recension {

namespace {

enum class FeedsFormat { Text, Json, Opml };

QString asText(const FollowedFeed &feed, const QDateTime &now)
{
    QStringList sentences{Sentence::tr("%n article(s) found.", nullptr, feed.articles)};
    if (!feed.failure.isEmpty()) {
        sentences.append(feed.failure);
    }
    sentences.append(Sentence::tr("The next check is due %1.").arg(fromNowInWords(feed.nextCheck, now)));
    return QStringLiteral("%1\n   %2\n   %3\n")
        .arg(feed.shownTitle(), feed.url.toString(QUrl::FullyEncoded), sentences.join(QLatin1Char(' ')));
}

QJsonValue asJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject asJson(const FollowedFeed &feed)
{
    return {{QStringLiteral("url"), feed.url.toString(QUrl::FullyEncoded)},
            {QStringLiteral("title"), feed.title},
            {QStringLiteral("site"), feed.site.toString(QUrl::FullyEncoded)},
            {QStringLiteral("include"), QJsonArray::fromStringList(feed.choice.include)},
            {QStringLiteral("exclude"), QJsonArray::fromStringList(feed.choice.exclude)},
            {QStringLiteral("since"), asJson(feed.choice.since)},
            {QStringLiteral("newest"), feed.choice.newest},
            {QStringLiteral("articles"), feed.articles},
            {QStringLiteral("lastChecked"), asJson(feed.lastChecked)},
            {QStringLiteral("nextCheck"), asJson(feed.nextCheck)},
            {QStringLiteral("failure"), feed.failure},
            {QStringLiteral("failingSince"), asJson(feed.failingSince)}};
}

QByteArray written(const QList<FollowedFeed> &feeds, FeedsFormat format)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString text;
    QJsonArray objects;
    for (const FollowedFeed &feed : feeds) {
        text += asText(feed, now);
        objects.append(asJson(feed));
    }
    switch (format) {
    case FeedsFormat::Text:
        return withoutControls(text).toUtf8();
    case FeedsFormat::Json:
        return QJsonDocument(objects).toJson();
    case FeedsFormat::Opml:
        return listOfFeeds(feeds, now);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Usage feedsUsage()
{
    return {.name = QStringLiteral("feeds"),
            .synopsis = {},
            .purpose = Sentence::tr("List the feeds that new articles come from."),
            .description = Sentence::tr("In OPML the list can be taken to other programs, and back by “recension import-feeds”."),
            .options = {{QStringLiteral("format"), Sentence::tr("text, json or opml (default: text)"), QStringLiteral("FORMAT"),
                         QStringLiteral("text")},
                        libraryOption(),
                        helpOption()},
            .examples = {QStringLiteral("recension feeds"), QStringLiteral("recension feeds --format opml >feeds.opml")}};
}

ExitStatus runFeeds(const QStringList &arguments)
{
    const Usage usage = feedsUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    const auto format = chosenValue<FeedsFormat>(QStringLiteral("format"), parser.value(QStringLiteral("format")),
                                                 {{QStringLiteral("text"), FeedsFormat::Text},
                                                  {QStringLiteral("json"), FeedsFormat::Json},
                                                  {QStringLiteral("opml"), FeedsFormat::Opml}});
    if (!format) {
        return wrongUsage(usage, format.error().message);
    }
    Store store(libraryPath(parser), LibraryOpening::Existing);
    const auto feeds = awaited(store.feeds());
    if (!feeds) {
        return tellError(feeds.error());
    }
    const auto done = writeOutput(written(*feeds, *format));
    return done ? ExitStatus::Done : tellError(done.error());
}

} // namespace recension
