// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capture.h"
#include "core/model/changes.h"
#include "core/model/folding.h"
#include "core/model/pagetime.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;

namespace {

Comparison comparisonOf(const QList<RowKind> &kinds)
{
    Comparison comparison;
    for (const RowKind kind : kinds) {
        Row row{.kind = kind};
        if (kind == RowKind::MovedFrom || kind == RowKind::MovedTo) {
            row.move = 1;
        }
        if (kind == RowKind::Changed) {
            row.spans.right.append({.start = 0, .length = 1, .kind = SpanKind::Inserted});
        }
        comparison.rows.append(row);
    }
    return comparison;
}

} // namespace

class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenAndTakenBackWithAsMuchAsIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PageTime>("expected");
        const QDate day(2020, 3, 29);
        QTest::newRow("day") << QStringLiteral("2020-03-29") << PageTime(QDateTime(day, QTime(0, 0), QTimeZone::UTC), TimePrecision::Day);
        // An hour that clocks in Berlin leave out.
        QTest::newRow("no zone") << QStringLiteral("2020-03-29T02:30:00.500")
                                 << PageTime(QDateTime(day, QTime(2, 30, 0, 500), QTimeZone::UTC), TimePrecision::Unzoned);
        QTest::newRow("moment") << QStringLiteral("2020-03-29T02:30:00.000+01:00")
                                << PageTime(QDateTime(day, QTime(2, 30), QTimeZone::fromSecondsAheadOfUtc(3600)));
        QTest::newRow("west of Greenwich") << QStringLiteral("2020-03-29T02:30:00.000-05:00")
                                           << PageTime(QDateTime(day, QTime(2, 30), QTimeZone::fromSecondsAheadOfUtc(-18000)));
        QTest::newRow("midnight, as older libraries have days")
            << QStringLiteral("2020-03-29T00:00:00.000Z") << PageTime(QDateTime(day, QTime(0, 0), QTimeZone::UTC));
        QTest::newRow("unknown") << QString() << PageTime();
    }

    void timesAreWrittenAndTakenBackWithAsMuchAsIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(PageTime, expected);
        QCOMPARE(pageTimeOf(text), expected);
        QCOMPARE(isoText(expected, Qt::ISODateWithMs), text);
        QVERIFY(!pageTimeOf(QStringLiteral("30 January")).isValid());
        QVERIFY(!pageTimeOf(QStringLiteral("2020-02-31")).isValid());
    }

    void namesThatTurnTheOrderOfLettersDoNotWhereTheyAreShown()
    {
        const Capture file{.filePath = QStringLiteral("/saved/wall\u202Egnp.exe")};
        QCOMPARE(sourceName(file), QStringLiteral("wall\uFFFDgnp.exe"));
        QCOMPARE(sourceAddress(file), QStringLiteral("/saved/wall\uFFFDgnp.exe"));
        const Capture page{.finalUrl = QUrl(QStringLiteral("https://a.example/wall%E2%80%AEgnp"))};
        QVERIFY(!sourceName(page).contains(QChar(0x202E)));
        QVERIFY(!sourceAddress(page).contains(QChar(0x202E)));
    }

    void bothEndsOfAMoveAreOneChange()
    {
        const Comparison comparison = comparisonOf({RowKind::MovedFrom, RowKind::Same, RowKind::MovedTo, RowKind::Added});
        const QList<Change> expected{{.row = 0, .otherEnd = 2}, {.row = 3, .otherEnd = -1}};
        QCOMPARE(changesOf(comparison), expected);
    }

    void typographyAloneIsNoStop()
    {
        Comparison comparison = comparisonOf({RowKind::Changed});
        comparison.rows[0].spans.right[0].kind = SpanKind::Typographic;
        QVERIFY(changesOf(comparison).isEmpty());
    }

    void unchangedRowsFarFromChangesFold()
    {
        const Comparison comparison = comparisonOf({RowKind::Same, RowKind::Same, RowKind::Same, RowKind::Added, RowKind::Same});
        const QList<RowRun> expected{{.first = 0, .count = 2, .folded = true}, {.first = 2, .count = 3, .folded = false}};
        QCOMPARE(foldUnchanged(comparison, 1), expected);
    }

    void aSingleUnchangedRowIsNotWorthAFold()
    {
        const Comparison comparison = comparisonOf({RowKind::Added, RowKind::Same, RowKind::Same, RowKind::Same, RowKind::Added});
        const QList<RowRun> expected{{.first = 0, .count = 5, .folded = false}};
        QCOMPARE(foldUnchanged(comparison, 1), expected);
    }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "test_model.moc"
