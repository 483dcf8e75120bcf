// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coastlibrary.h"

#include "core/reading/readdocument.h"
#include "tests/support/storing.h"

namespace recension::test {
namespace {

const QString debate =
    QStringLiteral("Councillors sent the plan back to the engineers after a debate that kept the public gallery full until midnight.");
const QString price = QStringLiteral("The council had approved %1 million for the new wall on Monday.");
const QString skipper = QStringLiteral("“We have waited for nine years,” said the skipper of the Marigold, %1.");
const QString mayor =
    QStringLiteral("The mayor promised a timetable before the autumn. Work on the breakwater at Saint Orrin took six years.");
const QString engineers = QStringLiteral(
    "Engineers who examined the old wall in March told the meeting that its landward face had shifted by eleven centimetres.");
const QString quarry = QStringLiteral("Opponents called the plan a gift to the quarry company, which denies it.");
const QString meeting = QStringLiteral("The next meeting is on Friday; the harbour master’s office keeps the tide record.");

/// Who reads pages now: what is written here counts as read by it, so that a check finds nothing to read anew.
QString newestExtractor()
{
    RawDocument page{.bytes = "<!DOCTYPE html><title>Tide</title><article><h1>Tide</h1><p>" + debate.toUtf8() + "</p></article>"};
    page.capture.contentType = "text/html; charset=utf-8";
    const auto reading = readDocument(page);
    return reading ? reading->revisions.constLast().article.extractor : QString();
}

/// Writes the life of one article.
class Story
{
public:
    Story(Store &store, const QString &address, const QString &source, const QDateTime &begun)
        : m_store(store), m_url(address), m_source(source)
    {
        m_id = valueOf(store.addArticle(m_url, WatchState::Followed, begun)).id;
    }

    void says(const QDateTime &seen, const QString &headline, const QStringList &paragraphs)
    {
        Observation observation = observed(m_id, m_url, seen, paragraphs, headline.toUtf8());
        observation.content.title = headline;
        observation.content.site = m_source;
        observation.content.extractor = m_extractor;
        observation.content.blocks[0].text = headline;
        observation.content.published = {};
        m_seen = valueOf(m_store.record(observation));
    }

    void isAway(const QDateTime &now, PageVerdict verdict, int status)
    {
        valueOf(m_store.recordFailure(m_id, verdict, status, verdictInWords(verdict, status), now, {}));
    }

    void isUnchanged(const QDateTime &now) { valueOf(m_store.recordUnchanged(m_id, now, {})); }

private:
    Store &m_store;
    QUrl m_url;
    QString m_source;
    QString m_extractor = newestExtractor();
    ArticleId m_id;
    Recorded m_seen;
};

void tellOfTheWall(Store &store, const QDateTime &now)
{
    const QString approved = QStringLiteral("Harbour wall plan approved after four-hour debate");
    const QString sentBack = QStringLiteral("Harbour wall plan sent back after four-hour debate");
    const QDateTime begun = now.addSecs(-3600 * 22);
    const auto at = [&begun](double hours) { return begun.addMSecs(static_cast<qint64>(hours * 3'600'000)); };
    Story wall(store, wallAddress().toString(), QStringLiteral("Harbour Gazette"), begun);
    const QString absent = skipper.arg(QStringLiteral("who was not available for further comment"));
    const QString told = skipper.arg(QStringLiteral("adding that two boats were lost in the gale"));
    wall.says(at(0), approved, {debate, price.arg(QStringLiteral("1.5")), absent, mayor, quarry, meeting});
    const QStringList second{debate, price.arg(QStringLiteral("15")), told, mayor, quarry, meeting};
    wall.says(at(3.1), sentBack, second);
    QStringList tidied = second;
    tidied[4].replace(u'c', u'C');
    wall.says(at(3.6), sentBack, tidied);
    wall.isAway(at(5), PageVerdict::Unreachable, 0);
    wall.isAway(at(7), PageVerdict::Unreachable, 0);
    wall.says(at(7.5), sentBack, {debate, price.arg(QStringLiteral("15")), told, meeting, engineers, mayor});
    wall.says(at(8), sentBack, tidied);
    wall.says(at(19), sentBack, {debate, price.arg(QStringLiteral("15.4")), told, engineers, mayor, quarry, meeting});
}

} // namespace

QUrl wallAddress()
{
    return QUrl(QStringLiteral("https://harbourgazette.example/wall"));
}

void fillCoastLibrary(Store &store, const QDateTime &now)
{
    const auto daysAgo = [&now](double days) { return now.addSecs(static_cast<qint64>(-days * 86'400)); };
    tellOfTheWall(store, now);

    Story ferry(store, QStringLiteral("https://orrinpost.example/ferry"), QStringLiteral("The Orrin Post"), daysAgo(2));
    ferry.says(daysAgo(2), QStringLiteral("Ferry line plans winter sailings"),
               {QStringLiteral("The ferries will run to the winter timetable."), meeting});
    ferry.says(daysAgo(1), QStringLiteral("Ferry line adds winter sailings"),
               {QStringLiteral("The ferries will run to the winter timetable."), meeting});

    Story skippers(store, QStringLiteral("https://harbourgazette.example/skippers"), QStringLiteral("Harbour Gazette"), daysAgo(18));
    skippers.says(daysAgo(18), QStringLiteral("Three skippers on nine years of waiting"),
                  {skipper.arg(QStringLiteral("laughing")), meeting});
    skippers.isUnchanged(daysAgo(0.1));

    Story gale(store, QStringLiteral("https://orrinpost.example/gale"), QStringLiteral("The Orrin Post"), daysAgo(60));
    gale.says(daysAgo(60), QStringLiteral("Gale of 2018: what the logs say"),
              {QStringLiteral("The log books speak of eleven hours of wind.")});
    gale.says(daysAgo(41), QStringLiteral("Gale of 2018: what the log books say"),
              {QStringLiteral("The log books speak of twelve hours of wind.")});
    gale.isUnchanged(daysAgo(0.9));

    Story minutes(store, QStringLiteral("https://orrin.example/minutes"), QStringLiteral("Orrin Town Council"), daysAgo(3));
    minutes.says(daysAgo(3), QStringLiteral("Council minutes, 27 January"), {QStringLiteral("Present: all members but two."), meeting});
    minutes.isAway(daysAgo(2.9), PageVerdict::NotFound, 404);
    minutes.isAway(daysAgo(1), PageVerdict::NotFound, 404);

    valueOf(store.addArticle(QUrl(QStringLiteral("https://orrinpost.example/quarry")), WatchState::Followed, daysAgo(0.01)));
}

void fillWithMany(Store &store, const QDateTime &now, int count)
{
    for (int number = 0; number < count; ++number) {
        const QDateTime begun = now.addSecs(-3600LL * 24 * 300 + 2400LL * number);
        Story story(store, QStringLiteral("https://paper%1.example/story/%2").arg(number % 40).arg(number),
                    QStringLiteral("Paper %1").arg(number % 40), begun);
        const QString headline = QStringLiteral("Story %1 of what was said at the meeting of the harbour board").arg(number);
        for (int version = 0; version < 2 + number % 2; ++version) {
            const QString text = QStringLiteral("In version %1 of story %2 the skipper of boat %3 has the word.")
                                     .arg(version)
                                     .arg(number)
                                     .arg(number * 7 % 1000);
            story.says(begun.addSecs(4000LL * version), headline, {debate, text, meeting});
        }
    }
}

} // namespace recension::test
