// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capture.h"
#include "core/model/changes.h"
#include "core/model/folding.h"

#include <QTest>

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
