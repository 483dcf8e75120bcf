// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was brought in once brings nothing when it is brought in again, in whatever order.
#include "core/model/observations.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/storing.h"

#include <QTest>

#include <random>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl address(QStringLiteral("https://news.example/2020/01/wall"));

Observation brought(ArticleId article, const QDateTime &seen, int state, int page, Observation::Timing timing)
{
    Observation observation =
        observed(article, address, seen, {QStringLiteral("State %1.").arg(state)}, "<!-- " + QByteArray::number(page) + " -->");
    observation.kind = Observation::Kind::Import;
    observation.timing = timing;
    return observation;
}

// What a reader sees of the article's versions, in one text.
QString told(const Timeline &timeline)
{
    QString text;
    for (const TimelineRevision &revision : timeline.revisions) {
        text += QStringLiteral("%1 #%2 %3 to %4 as %5 %6\n")
                    .arg(revision.number)
                    .arg(revision.id.value)
                    .arg(storyStart().msecsTo(revision.firstSeen))
                    .arg(storyStart().msecsTo(revision.lastSeen))
                    .arg(revision.sameAs.value_or(-1))
                    .arg(QLatin1StringView(revision.capture.sha256.first(8)));
    }
    return text;
}

} // namespace

class RepeatedImportTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasBroughtInBringsNothingAgain()
    {
        std::mt19937 random(20200130);
        const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        for (int round = 0; round < 60; ++round) {
            Store store(emptyLibrary());
            const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, storyStart())).id;
            QList<Observation> all;
            for (int count = 1 + below(12); count > 0; --count) {
                // Few moments and few states, so that they meet; a page may stand in two designs.
                all.append(brought(id, storyStart() + below(6) * 1h, below(3), below(2),
                                   below(4) == 0 ? Observation::Timing::Guessed : Observation::Timing::Told));
            }
            for (const Observation &observation : std::as_const(all)) {
                valueOf(store.record(observation));
            }
            if (below(2) == 0) { // a check in between
                valueOf(store.record(observed(id, address, storyStart() + 7h, {QStringLiteral("State %1.").arg(below(3))})));
            }
            const QString before = told(valueOf(store.timeline(id)));
            for (int again = 0; again < 2; ++again) {
                for (const Observation &observation : std::as_const(all)) {
                    const Recorded recorded = valueOf(store.record(observation));
                    QVERIFY2(!recorded.isNewRevision(), qPrintable(before));
                }
                QCOMPARE(told(valueOf(store.timeline(id))), before);
                std::ranges::shuffle(all, random);
            }
            QCOMPARE(valueOf(store.inspect()).faults, QStringList());
        }
    }

    // A comparison page with two states, dated ahead or not at all.
    void aPageOfTwoStatesWithoutTimesIsBroughtInOnce_data()
    {
        QTest::addColumn<QDateTime>("dated");
        QTest::newRow("ahead") << storyStart().addYears(9);
        QTest::newRow("not at all") << QDateTime();
        QTest::newRow("before") << storyStart().addYears(-1);
    }

    void aPageOfTwoStatesWithoutTimesIsBroughtInOnce()
    {
        QFETCH(QDateTime, dated);
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Kept, storyStart())).id;
        const Observation page = brought(id, {}, 0, 0, Observation::Timing::Told);
        Reading reading;
        for (const char *text : {"The plan was approved.", "The plan was sent back."}) {
            reading.revisions.append({.article = articleSaying({QLatin1String(text)})});
        }
        RawDocument document = page.document;
        document.capture.capturedAt = dated;
        for (int day = 0; day < 3; ++day) {
            const QDateTime now = storyStart() + day * 24h;
            for (Observation observation : observationsUntil(now, observationsOf(reading, document, now))) {
                observation.article = id;
                QVERIFY(observation.seen <= now);
                valueOf(store.record(observation));
            }
            const Timeline timeline = valueOf(store.timeline(id));
            QCOMPARE(timeline.revisions.size(), 2);
            QVERIFY(timeline.revisions.at(0).firstSeen < timeline.revisions.at(1).firstSeen);
        }
    }

    // A clock that stands still must not hide what a check saw.
    void aCheckIsNoImport()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, storyStart())).id;
        for (const char *text : {"One.", "Two.", "One."}) {
            valueOf(store.record(observed(id, address, storyStart(), {QLatin1String(text)})));
        }
        QCOMPARE(valueOf(store.timeline(id)).revisions.size(), 3);
    }
};

QTEST_GUILESS_MAIN(RepeatedImportTest)
#include "test_repeatedimport.moc"
