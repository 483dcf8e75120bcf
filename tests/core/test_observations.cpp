// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/observations.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;

namespace {

const QDateTime monday(QDate(2020, 1, 27), QTime(9, 0), QTimeZone::UTC);

} // namespace

class ObservationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComparisonPageGivesBothStatesAtTheirTimes()
    {
        Reading reading;
        reading.pageFacts = RevisionPageFacts{.articleUrl = QUrl(QStringLiteral("https://news.example/wall"))};
        reading.revisions = {{.firstSeen = monday, .recordedPeriod = {}},
                             {.firstSeen = monday.addDays(1), .recordedPeriod = QStringLiteral("1 day later")}};
        const RawDocument document{.bytes = "page"};
        QCOMPARE(addressOf(reading, document), QUrl(QStringLiteral("https://news.example/wall")));
        const QList<Observation> observations = observationsOf(reading, document, {});
        QCOMPARE(observations.size(), 2);
        QCOMPARE(observations.at(0).seen, monday);
        QCOMPARE(observations.at(1).seen, monday.addDays(1));
        QCOMPARE(observations.at(1).recordedPeriod, QStringLiteral("1 day later"));
        QCOMPARE(observations.at(1).document.bytes, QByteArray("page"));
    }

    void statesWithoutTimesStayInOrder()
    {
        Reading reading;
        reading.revisions = {{}, {}};
        const QList<Observation> observations = observationsOf(reading, {}, monday);
        QCOMPARE(observations.at(0).seen, monday);
        QVERIFY(observations.at(1).seen > monday);
    }

    void aFileDatedAheadIsNoWordFromTheFuture()
    {
        Reading reading;
        reading.revisions = {{}, {}, {}};
        reading.revisions[0].firstSeen = monday.addDays(-1);
        RawDocument document;
        document.capture.capturedAt = monday.addYears(3);
        const QList<Observation> observations = observationsUntil(monday, observationsOf(reading, document, monday));
        QCOMPARE(observations.at(0).seen, monday.addDays(-1));
        QCOMPARE(observations.at(0).timing, Observation::Timing::Told);
        QVERIFY(observations.at(1).seen < observations.at(2).seen);
        QCOMPARE(observations.at(2).seen, monday);
        QCOMPARE(observations.at(2).timing, Observation::Timing::Guessed);
        // What nobody tells is guessed also where it lies behind.
        QCOMPARE(observationsOf({.revisions = {{}}}, {}, monday).at(0).timing, Observation::Timing::Guessed);
    }

    void theCaptureTellsTimeAndAddressWhereTheArticleDoesNot()
    {
        Reading reading;
        reading.revisions = {{}};
        RawDocument document;
        document.capture.capturedAt = monday;
        document.capture.finalUrl = QUrl(QStringLiteral("https://news.example/captured"));
        QCOMPARE(addressOf(reading, document), document.capture.finalUrl);
        QCOMPARE(observationsOf(reading, document, monday.addDays(9)).at(0).seen, monday);
        reading.revisions[0].article.canonicalUrl = QUrl(QStringLiteral("https://news.example/canonical"));
        QCOMPARE(addressOf(reading, document), QUrl(QStringLiteral("https://news.example/canonical")));
        reading.revisions[0].article.canonicalUrl = QUrl(QStringLiteral("javascript:alert(1)"));
        QCOMPARE(addressOf(reading, document), document.capture.finalUrl);
    }
};

QTEST_APPLESS_MAIN(ObservationsTest)
#include "test_observations.moc"
