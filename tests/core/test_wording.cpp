// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wording.h"
#include "tests/support/drawing.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QDateTime at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Comparison comparisonOf(const QString &left, const QString &right)
{
    Comparison comparison;
    comparison.revisions = {test::revision(left), test::revision(right)};
    return comparison;
}

void mark(Row &row, Side side, const Comparison &comparison, int block, const QString &words)
{
    const qsizetype start = comparison.revisions[side].article.blocks.at(block).text.indexOf(words);
    QVERIFY(start >= 0);
    row.spans[side].append(
        {.block = block, .start = start, .length = words.size(), .kind = side == Side::Left ? SpanKind::Deleted : SpanKind::Inserted});
}

ChangeDescription describeReplacement(const QString &left, const QString &right, const QString &before, const QString &after)
{
    Comparison comparison = comparisonOf(left, right);
    Row row{.kind = RowKind::Changed, .blocks = {{0}, {0}}};
    if (!before.isEmpty()) {
        mark(row, Side::Left, comparison, 0, before);
    }
    if (!after.isEmpty()) {
        mark(row, Side::Right, comparison, 0, after);
    }
    comparison.rows.append(row);
    return describeChange(comparison, paragraphNumbers(comparison), {.row = 0});
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesOfAPageAreToldWithNoMoreThanItSays()
    {
        const QDateTime time(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
        const QLocale english(QLocale::English);
        QCOMPARE(exactTime(PageTime(time, TimePrecision::Day)), s("2020-01-30"));
        QCOMPARE(exactTime(PageTime(time, TimePrecision::Unzoned)), s("2020-01-30 14:02:00, zone not given"));
        QCOMPARE(exactTime(PageTime(time.toOffsetFromUtc(3600))), s("2020-01-30 14:02:00 UTC"));
        QCOMPARE(exactTime(PageTime({}, TimePrecision::Day)), QString());
        QCOMPARE(timeInWords(PageTime(time, TimePrecision::Day), english), s("30 Jan 2020"));
        QCOMPARE(timeInWords(PageTime(time, TimePrecision::Unzoned), english), s("30 Jan 2020, 14:02, zone not given"));
        QCOMPARE(timeInWords(PageTime(time), english), s("30 Jan 2020, 14:02 UTC"));
    }

    void noPeriodLiesBetweenADayAndAMoment()
    {
        Comparison comparison = comparisonOf(s("One."), s("Two."));
        PageTime &before = comparison.revisions.left.article.modified;
        PageTime &after = comparison.revisions.right.article.modified;
        before = PageTime(at("2020-01-30T00:00:00Z"), TimePrecision::Day);
        after = PageTime(at("2020-01-31T00:00:00Z"));
        QCOMPARE(periodBetween(comparison.revisions.left, comparison.revisions.right), QString());
        after.precision = TimePrecision::Day;
        QCOMPARE(periodBetween(comparison.revisions.left, comparison.revisions.right), s("1 day later"));
    }

    void summaryNamesWhatChanged_data()
    {
        QTest::addColumn<Summary>("summary");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << Summary{.wordsInserted = 212, .wordsDeleted = 96, .blocksChanged = 4, .blocksAdded = 1}
                             << s("4 paragraphs changed, 1 added, 212 words inserted, 96 deleted");
        QTest::newRow("one of each")
            << Summary{.wordsInserted = 1, .wordsDeleted = 1, .blocksChanged = 1, .blocksAdded = 1, .blocksRemoved = 1, .blocksMoved = 1}
            << s("1 paragraph changed, 1 added, 1 removed, 1 moved, 1 word inserted, 1 deleted");
        QTest::newRow("moved alone") << Summary{.blocksMoved = 2} << s("2 paragraphs moved");
        QTest::newRow("deleted alone") << Summary{.wordsDeleted = 3, .blocksRemoved = 1} << s("1 paragraph removed, 3 words deleted");
        QTest::newRow("nothing") << Summary{} << s("The two versions are the same.");
        QTest::newRow("typography") << Summary{.typographicChanges = 2} << s("The two versions differ only in typography.");
    }

    void summaryNamesWhatChanged()
    {
        QFETCH(Summary, summary);
        QTEST(summaryInWords({.revisions = {}, .rows = {}, .summary = summary}), "expected");
    }

    void changedLinksAloneAreNamed()
    {
        Comparison comparison;
        comparison.rows.append({.kind = RowKind::Same, .markChanges = {MarkChange{}}});
        QCOMPARE(summaryInWords(comparison), s("The two versions differ only in links and emphasis."));
    }

    void periodsAreSpokenAsPeopleDo_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("expected");
        const QList<std::pair<qint64, const char *>> cases{
            {0, "at the same time"},
            {20, "less than a minute later"},
            {60, "1 minute later"},
            {44 * 60, "44 minutes later"},
            {45 * 60, "about 1 hour later"},
            {3 * 3600 + 500, "about 3 hours later"},
            {-3 * 3600, "about 3 hours earlier"},
            {23 * 3600 + 3000, "about 24 hours later"},
            {86400, "1 day later"},
            {2 * 86400 + 9000, "2 days later"},
            {40 * 86400, "about 1 month later"},
            {200 * 86400, "about 7 months later"},
            {400 * 86400, "about 1 year later"},
            {-3 * 365 * 86400LL, "about 3 years earlier"},
        };
        for (const auto &[seconds, expected] : cases) {
            QTest::addRow("%lld s", static_cast<long long>(seconds)) << seconds << s(expected);
        }
    }

    void periodsAreSpokenAsPeopleDo()
    {
        QFETCH(qint64, seconds);
        const QDateTime from = at("2020-01-30T14:02:11Z");
        QTEST(periodInWords(from, from.addSecs(seconds)), "expected");
    }

    void anUnknownTimeGivesNoPeriod()
    {
        QVERIFY(periodInWords({}, at("2020-01-30T14:02:11Z")).isEmpty());
        QVERIFY(periodBetween({}, {}).isEmpty());
    }

    void thePeriodThatTheSourcePrintsGoesFirst()
    {
        Revision left{.firstSeen = at("2020-01-30T14:00:00Z")};
        Revision right{.number = 1, .firstSeen = at("2020-02-01T14:00:00Z")};
        QCOMPARE(periodBetween(left, right), s("2 days later"));
        right.recordedPeriod = s("about 3 hours later");
        QCOMPARE(periodBetween(left, right), s("about 3 hours later"));
    }

    void aPrintedPeriodHoldsOnlyForTheTwoItWasPrintedWith()
    {
        Revision older{.number = 1, .firstSeen = at("2020-01-30T14:00:00Z"), .recordedPeriod = s("about 1 hour later")};
        const Revision newer{.number = 2, .firstSeen = at("2020-02-01T14:00:00Z"), .recordedPeriod = s("about 3 hours later")};
        QCOMPARE(periodBetween(newer, older), s("2 days earlier"));
        older.capture.filePath = s("/tmp/wall.html");
        QCOMPARE(periodBetween(older, newer), s("2 days later"));
    }

    void timesAreShownInTheirOwnZone()
    {
        const QDateTime utc = at("2020-07-30T14:02:11Z");
        QCOMPARE(timeInWords(utc, QLocale::c()), s("30 Jul 2020, 14:02 UTC"));
        QCOMPARE(timeInWords(utc.toOffsetFromUtc(7200), QLocale::c()), s("30 Jul 2020, 16:02 UTC+02:00"));
        QCOMPARE(timeInWords(QDateTime(), QLocale::c()), QString());
        QCOMPARE(exactTime(utc.toOffsetFromUtc(7200)), s("2020-07-30 14:02:11 UTC"));
    }

    void evidenceInventsNoCertainty()
    {
        const QDateTime time = at("2020-01-30T14:02:11Z");
        QCOMPARE(evidenceOf({.origin = Origin::Live, .httpStatus = 200, .capturedAt = time, .timeSource = TimeSource::Observed}),
                 s("fetched live 2020-01-30 14:02:11 UTC, HTTP 200"));
        QCOMPARE(evidenceOf({.capturedAt = time, .timeSource = TimeSource::FileModified}), s("file last modified 2020-01-30 14:02:11 UTC"));
        QCOMPARE(evidenceOf({.origin = Origin::Wayback, .capturedAt = time, .timeSource = TimeSource::Recorded}),
                 s("captured 2020-01-30 14:02:11 UTC, as the archive records"));
        QCOMPARE(evidenceOf({}), s("no capture time recorded"));
        QCOMPARE(captureInWords({.capturedAt = time}, QLocale::c()), s("file of 30 Jan 2020, 14:02 UTC"));
    }

    void aReplacedWordIsQuoted()
    {
        const ChangeDescription expected{s("Headline"), s("“approved” → “sent back”"), s("first line")};
        QCOMPARE(describeReplacement(s("# Plan approved"), s("# Plan sent back"), s("approved"), s("sent back")), expected);
    }

    void aReplacedFigureIsCalledANumber()
    {
        const ChangeDescription expected{s("Number"), s("1.5 → 15"), s("paragraph 1")};
        QCOMPARE(describeReplacement(s("About 1.5 million"), s("About 15 million"), s("1.5"), s("15")), expected);
    }

    void longReplacementsAreCounted()
    {
        const ChangeDescription description = describeReplacement(s("He was not available for any further comment today"), s("He left"),
                                                                  s("was not available for any further comment today"), s("left"));
        QCOMPARE(description.kind, s("Changed"));
        QCOMPARE(description.text, s("8 words replaced by 1"));
    }

    void onlyDeletedOrOnlyInsertedWordsSaySo()
    {
        QCOMPARE(describeReplacement(s("One big wall"), s("One wall"), s("big "), {}).text, s("“big” deleted"));
        QCOMPARE(describeReplacement(s("One wall"), s("One big wall"), {}, s("big ")).text, s("“big” inserted"));
    }

    void excerptsAreCutBetweenWordsAndKeepToThemselves()
    {
        Comparison comparison = comparisonOf({}, s("Engineers who examined the old wall in March told the council so."));
        comparison.rows.append({.kind = RowKind::Added, .blocks = {{}, {0}}});
        QCOMPARE(describeChange(comparison, paragraphNumbers(comparison), {.row = 0}).text,
                 s("“Engineers who examined the old wall in March…”"));

        comparison.revisions.right.article.blocks[0].text = s("exe\u202egpj.run");
        QCOMPARE(describeChange(comparison, paragraphNumbers(comparison), {.row = 0}).text, s("“exegpj.run”"));

        comparison.revisions.right.article.blocks[0].text = s("جدار الميناء");
        QCOMPARE(describeChange(comparison, paragraphNumbers(comparison), {.row = 0}).text, s("“\u2068جدار الميناء\u2069”"));
    }

    void aMoveNamesBothPlacesAndItsEdits()
    {
        Comparison comparison = comparisonOf(s("# H\nMoved so.\nTwo.\nThree."), s("# H\nTwo.\nThree.\nMoved thus."));
        Row from{.kind = RowKind::MovedFrom, .blocks = {{1}, {}}, .move = 1};
        mark(from, Side::Left, comparison, 1, s("so"));
        Row to{.kind = RowKind::MovedTo, .blocks = {{}, {3}}, .move = 1};
        mark(to, Side::Right, comparison, 3, s("thus"));
        comparison.rows = {{.blocks = {{0}, {0}}}, from, {.blocks = {{2}, {1}}}, {.blocks = {{3}, {2}}}, to};
        const ChangeDescription expected{s("Moved"), s("“Moved thus.”"), s("paragraph 1 → 3, one word edited")};
        QCOMPARE(describeChange(comparison, paragraphNumbers(comparison), {.row = 1, .otherEnd = 4}), expected);
        const Moves moves(comparison);
        QCOMPARE(moves.label(1), s("moved 2 paragraphs down"));
        QCOMPARE(moves.label(4), s("moved here from 2 paragraphs up"));
        QCOMPARE(moves.label(0), QString());
        QCOMPARE(moves.otherEnd(1), 4);
        QCOMPARE(moves.otherEnd(4), 1);
        QCOMPARE(moves.otherEnd(0), -1);
    }
};

QTEST_APPLESS_MAIN(WordingTest)
#include "test_wording.moc"
