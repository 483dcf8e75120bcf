// SPDX-License-Identifier: GPL-3.0-or-later
// The view under keys and mouse: caret, selection, copies, folds and search.
#include "tests/support/shownview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace recension;
using namespace recension::test;

class CompareViewInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveTheCaretAndShiftSelects()
    {
        Shown shown(compared(QStringLiteral("One two three.\nFour five six."), QStringLiteral("One two three.\nFour five six.")));
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.view.selectedText(), QStringLiteral("One"));
        QTest::keyClick(&shown.view, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(shown.view.selectedText(), QStringLiteral("One two three."));
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(shown.view.selectedText(), QStringLiteral("One two three.\nFour "));
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QVERIFY(!shown.view.hasSelection());
        QCOMPARE(shown.view.currentRow(), 1);
        QTest::keyClick(&shown.view, Qt::Key_Up);
        QCOMPARE(shown.view.currentRow(), 0);
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_Right}) {
            QTest::keyClick(&shown.view, key, key == Qt::Key_End ? Qt::ControlModifier : Qt::NoModifier);
            QCOMPARE(shown.view.currentRow(), 1);
            QCOMPARE(shown.view.selection().caret.offset, 14);
        }
    }

    void caretKeepsItsPlaceInTheLineWhileGoingDown()
    {
        Shown shown(compared(QStringLiteral("A long first line of words.\nShort.\nA long third line of words."),
                             QStringLiteral("A long first line of words.\nShort.\nA long third line of words.")));
        for (int letter = 0; letter < 15; ++letter) {
            QTest::keyClick(&shown.view, Qt::Key_Right);
        }
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentRow(), 1);
        QCOMPARE(shown.view.selection().caret.offset, 6);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentRow(), 2);
        QVERIFY(std::abs(shown.view.selection().caret.offset - 15) <= 1);
    }

    void arrowsFollowTheScreenInRightToLeftText()
    {
        const QString text = QStringLiteral("שלום עולם");
        Shown shown(compared(text, text));
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QCOMPARE(shown.view.selection().caret.offset, 1);
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(shown.view.selection().caret.offset, 0);
        // The paragraph begins at the column's right edge.
        SheetLayout &layout = const_cast<SheetLayout &>(shown.view.sheetLayout());
        const ColumnPlace &column = layout.column(Side::Right);
        QVERIFY(caretRectangle(layout, Side::Right, {0, 0, 0}).x() > column.text + column.textWidth - 5);
    }

    void otherSideKeepsTheRow()
    {
        Shown shown(longComparison(30));
        shown.view.goToChange(2);
        const int row = shown.view.currentRow();
        const Side side = shown.view.selection().column;
        QTest::keyClick(&shown.view, Qt::Key_F6);
        QCOMPARE(shown.view.selection().column, otherSide(side));
        QCOMPARE(shown.view.currentRow(), row);
    }

    void draggingSelectsWithinOneSide()
    {
        Shown shown(compared(QStringLiteral("Left one.\nThe left two words.\nLeft three."),
                             QStringLiteral("Left one.\nThe right two words.\nLeft three.")));
        const QPoint from = placeOf(shown.view, 0, Side::Left);
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, {2 + int(shown.view.sheetLayout().column(Side::Left).text), from.y()});
        // Over the other column and back: the selection stays on its side.
        QTest::mouseMove(shown.view.viewport(), placeOf(shown.view, 2, Side::Right) + QPoint(400, 0));
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, placeOf(shown.view, 2, Side::Right) + QPoint(400, 0));
        QCOMPARE(shown.view.selection().column, Side::Left);
        QCOMPARE(shown.view.selectedText(), QStringLiteral("Left one.\nThe left two words.\nLeft three."));
        shown.view.copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Left one.\nThe left two words.\nLeft three."));
    }

    void doubleClickTakesAWordAndTripleClickAParagraph()
    {
        Shown shown(compared(QStringLiteral("Harbour wall."), QStringLiteral("Harbour wall.")));
        const QPoint place = placeOf(shown.view, 0, Side::Right);
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(shown.view.selectedText(), QStringLiteral("Harbour"));
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(shown.view.selectedText(), QStringLiteral("Harbour wall."));
    }

    void selectAllTakesTheWholeSide()
    {
        Shown shown(compared(QStringLiteral("One.\nGone."), QStringLiteral("One.\nA new paragraph here.")));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, placeOf(shown.view, 0, Side::Left));
        shown.view.selectAll();
        QCOMPARE(shown.view.selectedText(), QStringLiteral("One.\nGone."));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!shown.view.hasSelection());
    }

    void copyWithMarksGivesBothVersions()
    {
        Shown shown(compared(QStringLiteral("The cost is 1.5 million."), QStringLiteral("The cost is 15 million.")));
        shown.view.selectAll();
        shown.view.copyWithMarks();
        const QMimeData *content = QApplication::clipboard()->mimeData();
        QCOMPARE(content->text(), QStringLiteral("The cost is [-1.5-] {+15+} million."));
        QCOMPARE(content->html(), QStringLiteral("<p>The cost is <del>1.5</del> <ins>15</ins> million.</p>\n"));
    }

    void changesOnlyLeavesTheCaretWhereItIs()
    {
        QString text = QStringLiteral("First comes the price of 1.5 million.\n");
        for (int word = 0; word < 200; ++word) {
            text += QStringLiteral("word%1 ").arg(word);
        }
        Shown shown(compared(text, QString(text).replace(QStringLiteral("1.5"), QStringLiteral("15"))));
        const int strip = shown.view.sheetLayout().sheet().firstStrip.at(1);
        shown.view.setSelection({.column = Side::Left, .anchor = {strip, 0, 6}, .caret = {strip, 0, 11}});
        const QString selected = shown.view.selectedText();
        const qreal whole = shown.view.sheetLayout().height();
        shown.view.setUnchangedText(UnchangedText::Folded);
        QVERIFY(shown.view.sheetLayout().height() < whole - 100);
        QCOMPARE(shown.view.selectedText(), selected);
        shown.view.setUnchangedText(UnchangedText::Shown);
        QCOMPARE(shown.view.selectedText(), selected);
        // What the fold takes in gives the caret to its line.
        shown.view.setSelection({.column = Side::Left, .anchor = {strip, 0, 900}, .caret = {strip, 0, 900}});
        shown.view.setUnchangedText(UnchangedText::Folded);
        const Strip &bar = shown.view.sheetLayout().sheet().strips.at(shown.view.selection().caret.strip);
        QCOMPARE(bar.kind, StripKind::Fold);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QVERIFY(shown.view.sheetLayout().isFoldOpen(bar.fold));
    }

    void foldOpensByMouseAndByKey()
    {
        Shown shown(longComparison(40));
        shown.view.setUnchangedText(UnchangedText::Folded);
        QSignalSpy toggled(&shown.view, &CompareView::foldToggled);
        const qreal before = shown.view.sheetLayout().height();
        const Fold fold = shown.view.sheetLayout().sheet().folds.at(0);
        const qreal y = shown.view.sheetLayout().top(fold.bar) - shown.view.verticalScrollBar()->value() + 20;
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {300, int(y)});
        QCOMPARE(toggled.size(), 1);
        QVERIFY(shown.view.sheetLayout().height() > before);
        // The caret stands on the bar now: the keys shut it again.
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(toggled.size(), 2);
        QCOMPARE(shown.view.sheetLayout().isFoldOpen(0), false);
        QTest::keyClick(&shown.view, Qt::Key_Space);
        QCOMPARE(shown.view.sheetLayout().isFoldOpen(0), true);
    }

    void selectionOverAFoldHoldsWhatItHides()
    {
        Shown shown(longComparison(20));
        shown.view.setUnchangedText(UnchangedText::Folded);
        shown.view.selectAll();
        QCOMPARE(shown.view.selectedText().count(u'\n'), 20);
    }

    void searchCountsPerSideAndOpensFolds()
    {
        Shown shown(longComparison(40));
        shown.view.setUnchangedText(UnchangedText::Folded);
        QSignalSpy results(&shown.view, &CompareView::findResultChanged);
        shown.view.setFindQuery({.text = QStringLiteral("number 30 ")});
        QCOMPARE(shown.view.findCounts(), (PerSide<int>{1, 1}));
        QVERIFY(!shown.view.hasSelection());
        shown.view.findNext();
        QCOMPARE(shown.view.selectedText(), QStringLiteral("number 30 "));
        QCOMPARE(results.constLast().at(0).toInt(), 0);
        QVERIFY(shown.view.sheetLayout().isShown(shown.view.selection().caret.strip));
        shown.view.findNext();
        QCOMPARE(results.constLast().at(0).toInt(), 1);
        shown.view.findNext();
        QCOMPARE(results.constLast().at(0).toInt(), 0);
        shown.view.findPrevious();
        QCOMPARE(results.constLast().at(0).toInt(), 1);
        QCOMPARE(results.constLast().at(1).toInt(), 2);
        // Inline, what both versions say is found once.
        shown.view.setComparisonLayout(ComparisonLayout::Inline);
        QCOMPARE(results.constLast().at(1).toInt(), 1);
        QCOMPARE(shown.view.findCounts(), (PerSide<int>{1, 1}));
    }

    void aDragEndsWithTheTextItBeganIn()
    {
        Shown shown(longComparison(200));
        shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum());
        const QPoint begin(700, 300);
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, begin);
        QMouseEvent below(QEvent::MouseMove, QPointF(700, 5000), shown.view.viewport()->mapToGlobal(QPointF(700, 5000)), Qt::NoButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(shown.view.viewport(), &below);
        QVERIFY(shown.view.hasSelection());
        shown.view.setComparison(longComparison(2));
        QTest::qWait(200);
        QVERIFY(!shown.view.hasSelection());
        QVERIFY(shown.view.selection().last().strip < shown.view.sheetLayout().sheet().strips.size());
        (void)shown.view.grab();
    }
};

QTEST_MAIN(CompareViewInputTest)
#include "test_compareviewinput.moc"
