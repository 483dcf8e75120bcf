// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/folding.h"

#include "core/diff/compare.h"
#include "core/export/exportcomparison.h"
#include "core/export/wording.h"
#include "tests/support/drawing.h"
#include "tests/support/randomtexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

Comparison compared(const QString &left, const QString &right)
{
    return *compare(revision(left), revision(right));
}

/// A paragraph of so many words, none like another's.
QString longParagraph(const QString &stem, int words)
{
    QStringList all;
    for (int word = 0; word < words; ++word) {
        all += stem + QString::number(word);
    }
    return all.join(u' ') + u'.';
}

const QString changedBefore = QStringLiteral("The council approved 1.5 million for the wall.");
const QString changedAfter = QStringLiteral("The council approved 15 million for the wall.");

/// What is shown, a line a row; folds in words.
QStringList drawn(const Comparison &comparison)
{
    QStringList lines;
    for (const RowRun &run : changesInContext(comparison)) {
        if (run.folded) {
            lines += QStringLiteral("⋯ ") + unchangedInWords(comparison, run);
            continue;
        }
        for (int row = run.first; row < run.first + run.count; ++row) {
            lines += excerptOf(comparison, partOf(run, row));
        }
    }
    return lines;
}

} // namespace

/// Changes only, and what is shown around them.
class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadingAboveAChangeIsShownHoweverFar()
    {
        const QString top =
            QStringLiteral("# Town news\n## Money\nFirst of all.\nSecond of all.\n## Harbor\nThe tide is high.\nThe wind is low.\n"
                           "The gulls are loud.\n");
        const QString bottom = QStringLiteral("\nThe end of it.\nOver and out.\nNothing more.");
        QCOMPARE(drawn(compared(top + changedBefore + bottom, top + changedAfter + bottom)),
                 (QStringList{QStringLiteral("Town news"), QStringLiteral("⋯ 3 passages unchanged"), QStringLiteral("Harbor"),
                              QStringLiteral("⋯ 2 passages unchanged"), QStringLiteral("The gulls are loud."), changedAfter,
                              QStringLiteral("The end of it."), QStringLiteral("⋯ 2 passages unchanged")}));
    }

    void longPassagesAroundAChangeAreCutToThreeLines()
    {
        const QString above = longParagraph(QStringLiteral("above"), 100);
        const QString below = longParagraph(QStringLiteral("below"), 100);
        const QStringList lines =
            drawn(compared(above + u'\n' + changedBefore + u'\n' + below, above + u'\n' + changedAfter + u'\n' + below));
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.at(0).startsWith(QStringLiteral("⋯ ")) && lines.at(0).endsWith(QStringLiteral(" words unchanged")));
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("… above")) && lines.at(1).endsWith(QStringLiteral("above99.")),
                 qPrintable(lines.at(1)));
        QVERIFY(lines.at(1).size() > 250 && lines.at(1).size() <= 304);
        QCOMPARE(lines.at(2), changedAfter);
        QVERIFY(lines.at(3).startsWith(QStringLiteral("below0 ")) && lines.at(3).endsWith(QStringLiteral(" …")));
        QVERIFY(lines.at(3).size() > 250 && lines.at(3).size() <= 304);
        QVERIFY(!lines.at(3).chopped(2).endsWith(QStringLiteral("belo")));
    }

    void aLongPassageBetweenTwoChangesIsFoldedInItsMiddle()
    {
        const QString between = longParagraph(QStringLiteral("word"), 200);
        const QString other = QStringLiteral("\nOpponents called it a gift to the %1.");
        const Comparison comparison = compared(changedBefore + u'\n' + between + other.arg(QStringLiteral("quarry")),
                                               changedAfter + u'\n' + between + other.arg(QStringLiteral("mine")));
        const QList<RowRun> runs = changesInContext(comparison);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(1).first, 1);
        QCOMPARE(runs.at(1).count, 1);
        QCOMPARE(wholeRows(runs.at(1)), 0);
        QVERIFY(runs.at(1).from > 250 && runs.at(1).from <= 300);
        QVERIFY(between.size() - runs.at(1).to > 250 && between.size() - runs.at(1).to <= 300);
    }

    void whatIsALittleLongerThanTheContextStaysWhole()
    {
        const QString above = longParagraph(QStringLiteral("above"), 50);
        QVERIFY(above.size() > 320 && above.size() < 450);
        QCOMPARE(drawn(compared(above + u'\n' + changedBefore, above + u'\n' + changedAfter)), (QStringList{above, changedAfter}));
    }

    void longChangedPassagesStayWhole()
    {
        const QString around = longParagraph(QStringLiteral("word"), 300);
        const QStringList lines = drawn(compared(changedBefore + u' ' + around, changedAfter + u' ' + around));
        QCOMPARE(lines, (QStringList{changedAfter + u' ' + around}));
    }

    void noLetterOfTwoUnitsIsCut()
    {
        const QString faces = QString::fromUtf8("😀").repeated(400);
        const Comparison comparison = compared(faces + u'\n' + changedBefore, faces + u'\n' + changedAfter);
        const RowRun fold = changesInContext(comparison).constFirst();
        QVERIFY(fold.folded);
        QVERIFY(faces.at(fold.to).isHighSurrogate());
    }

    void runsHoldEveryRowOnceAndChangedRowsWhole()
    {
        for (int seed = 0; seed < 2000; ++seed) {
            RandomTexts texts{quint32(seed)};
            PerSide<Revision> pair = texts.pair();
            for (int extra = texts.below(6); extra > 0; --extra) {
                const Block block{.text = longParagraph(QStringLiteral("w%1x").arg(extra), 40 + texts.below(200))};
                for (const Side side : bothSides) {
                    pair[side].article.blocks.append(block);
                    pair[side].article.blocks.append(texts.paragraph());
                }
            }
            const Comparison comparison = *compare(pair.left, pair.right);
            int row = 0;
            qsizetype at = 0;
            bool wasFolded = false;
            for (const RowRun &run : changesInContext(comparison)) {
                QVERIFY(run.count > 0);
                QCOMPARE(run.first, row);
                QCOMPARE(run.from, at);
                QVERIFY(row == 0 || wasFolded != run.folded);
                const bool isCut = run.from > 0 || run.to >= 0;
                for (int each = run.first; each < run.first + run.count; ++each) {
                    const bool isChanged = comparison.rows.at(each).kind != RowKind::Same && !isTypographicOnly(comparison.rows.at(each));
                    QVERIFY(!isChanged || (!run.folded && partOf(run, each).isWhole()));
                }
                QVERIFY(!isCut || run.to != 0);
                wasFolded = run.folded;
                at = std::max<qsizetype>(run.to, 0);
                row = run.first + run.count - (run.to >= 0 ? 1 : 0);
            }
            QCOMPARE(row, comparison.rows.size());
            QCOMPARE(at, 0);
        }
    }

    void exportsSayWhereTheyLeftSomethingOut()
    {
        const QString above = longParagraph(QStringLiteral("above"), 100);
        const QString rest = QStringLiteral("\nOne.\nTwo.\nThree.\nFour.");
        const Comparison comparison = compared(above + u'\n' + changedBefore + rest, above + u'\n' + changedAfter + rest);
        const ExportOptions options{.unchanged = UnchangedText::Folded};
        const QString text = QString::fromUtf8(exportComparison(comparison, ExportFormat::Text, options));
        QVERIFY(text.contains(QStringLiteral("words unchanged\n= … above")));
        QVERIFY(text.contains(QStringLiteral("= One.\n    ⋯ 3 passages unchanged\n")));
        QVERIFY(!text.contains(QStringLiteral("above1 ")));
        const QString markdown = QString::fromUtf8(exportComparison(comparison, ExportFormat::Markdown, options));
        QVERIFY(markdown.contains(QStringLiteral("words unchanged, left out<<}\n\n… above")));
        QVERIFY(markdown.contains(QStringLiteral("{>>3 passages unchanged, left out<<}")));
    }

    void htmlHoldsAllOfItsTextAndEveryAnchorOnce()
    {
        const QString above = longParagraph(QStringLiteral("above"), 100);
        const Comparison comparison = compared(above + u'\n' + changedBefore, above + u'\n' + changedAfter);
        for (const ComparisonLayout layout : {ComparisonLayout::SideBySide, ComparisonLayout::Inline}) {
            const QString html =
                QString::fromUtf8(exportComparison(comparison, ExportFormat::Html, {.layout = layout, .unchanged = UnchangedText::Folded}));
            QVERIFY(html.contains(QStringLiteral("<details class=\"fold\"><summary>⋯ ")));
            QCOMPARE(html.count(QStringLiteral("id=\"p1\"")), 1);
            for (const QString &word : above.split(u' ')) {
                const QRegularExpression whole(
                    QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word.chopped(word.endsWith(u'.')))));
                QCOMPARE(html.count(whole), layout == ComparisonLayout::SideBySide ? 2 : 1);
            }
        }
    }
};

QTEST_APPLESS_MAIN(FoldingTest)
#include "test_folding.moc"
