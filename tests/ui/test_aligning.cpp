// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/describechange.h"
#include "tests/support/files.h"
#include "tests/support/shownview.h"
#include "tests/support/windowground.h"
#include "ui/changelist.h"
#include "ui/messagebar.h"

#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace recension;
using namespace recension::test;

namespace {

constexpr int wait = 10'000;

const QString before =
    QStringLiteral("# The harbor wall\nThe mayor promised a new wall by spring.\nRain fell on the valley all week long.");
const QString after = QStringLiteral("# The harbor wall\nNobody at town hall would name any date.\nRain fell on the valley all week long.");

// The rows of before and after: the headline, removed, added, the same.
constexpr int removedRow = 1;
constexpr int addedRow = 2;
constexpr int sameRow = 3;

Alignment together(const QList<int> &left, const QList<int> &right)
{
    return {.relation = Relation::Together, .blocks = {left, right}};
}

Alignment apart(const QList<int> &left, const QList<int> &right)
{
    return {.relation = Relation::Apart, .blocks = {left, right}};
}

Alignment requested(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Alignment() : spy.constLast().constFirst().value<Alignment>();
}

} // namespace

/// The reader says which passages belong together: on the view, in the session and in the window.
class TestAligning : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    WindowGround m_ground{systemClock()};

    QStringList twoFiles()
    {
        return {writtenFile(m_folder, QStringLiteral("before.txt"), QString(before).remove(QStringLiteral("# ")).toUtf8()),
                writtenFile(m_folder, QStringLiteral("after.txt"), QString(after).remove(QStringLiteral("# ")).toUtf8())};
    }

    static void click(const CompareView &view, int row, Side column)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(view, row, column));
    }

private Q_SLOTS:
    void init() { m_ground.preferences.setValues({}); }

    void aPassageIsChosenByKeyAndItsCounterpartByMouse()
    {
        Shown shown(compared(before, after));
        QSignalSpy told(&shown.view, &CompareView::aligningChanged);
        QSignalSpy asked(&shown.view, &CompareView::alignmentRequested);
        click(shown.view, removedRow, Side::Left);
        shown.view.startAligning();
        QVERIFY(shown.view.isAligning());
        QCOMPARE(shown.view.selection().column, Side::Right);
        QVERIFY(told.constLast().constFirst().toString().contains(QStringLiteral("newer version")));
        QCOMPARE(asked.count(), 0);
        click(shown.view, addedRow, Side::Right);
        QCOMPARE(requested(asked), together({1}, {1}));
        QVERIFY(!shown.view.isAligning());
        QCOMPARE(told.constLast().constFirst().toString(), QString());
    }

    void keysAloneDoItToo()
    {
        Shown shown(compared(before, after));
        QSignalSpy asked(&shown.view, &CompareView::alignmentRequested);
        click(shown.view, addedRow, Side::Right);
        shown.view.startAligning();
        QCOMPARE(shown.view.selection().column, Side::Left);
        QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(requested(asked), together({1}, {1}));
    }

    void escapeLeavesAllAsItIs()
    {
        Shown shown(compared(before, after));
        QSignalSpy asked(&shown.view, &CompareView::alignmentRequested);
        click(shown.view, removedRow, Side::Left);
        shown.view.startAligning();
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!shown.view.isAligning());
        click(shown.view, addedRow, Side::Right);
        QCOMPARE(asked.count(), 0);
    }

    void aPassageOfTheSameSideIsNoAnswer()
    {
        Shown shown(compared(before, after));
        QSignalSpy told(&shown.view, &CompareView::aligningChanged);
        QSignalSpy asked(&shown.view, &CompareView::alignmentRequested);
        click(shown.view, removedRow, Side::Left);
        shown.view.startAligning();
        click(shown.view, sameRow, Side::Left);
        QVERIFY(shown.view.isAligning());
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QVERIFY(shown.view.isAligning());
        QVERIFY(told.constLast().constFirst().toString().contains(QStringLiteral("Choose one of the newer version")));
        QCOMPARE(asked.count(), 0);
    }

    void severalSelectedPassagesBelongToOne()
    {
        const QString two =
            QStringLiteral("# The harbor wall\nAlpha beta gamma.\nDelta epsilon zeta.\nRain fell on the valley all week long.");
        Shown shown(compared(before, two));
        QSignalSpy asked(&shown.view, &CompareView::alignmentRequested);
        const auto rowOf = [&shown](Side side, int block) {
            const QList<Row> &rows = shown.view.comparison()->rows;
            return int(std::ranges::find_if(rows, [&](const Row &row) { return row.blocks[side].contains(block); }) - rows.begin());
        };
        click(shown.view, rowOf(Side::Left, 1), Side::Left);
        shown.view.startAligning();
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, placeOf(shown.view, rowOf(Side::Right, 1), Side::Right));
        QTest::mouseMove(shown.view.viewport(), placeOf(shown.view, rowOf(Side::Right, 2), Side::Right));
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, placeOf(shown.view, rowOf(Side::Right, 2), Side::Right));
        QCOMPARE(requested(asked), together({1}, {1, 2}));
    }

    void inlineTheChosenRowsTellTheirSides()
    {
        Shown shown(compared(before, after));
        shown.view.setComparisonLayout(ComparisonLayout::Inline);
        QSignalSpy asked(&shown.view, &CompareView::alignmentRequested);
        click(shown.view, removedRow, Side::Right);
        shown.view.startAligning();
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QVERIFY(shown.view.isAligning());
        click(shown.view, addedRow, Side::Right);
        QCOMPARE(requested(asked), together({1}, {1}));
    }

    void aPairIsSetApartWhereverItsEndsStand()
    {
        const QString first = QStringLiteral("One passage tells of boats and nets at length.");
        const QString rest = QStringLiteral("Another one is about the school roof.\nThe third one follows the money to the bank.");
        Shown shown(compared(first + u'\n' + rest, rest + u'\n' + first));
        QSignalSpy asked(&shown.view, &CompareView::alignmentRequested);
        click(shown.view, 0, Side::Left);
        QVERIFY(shown.view.canGoToMoveCounterpart());
        shown.view.setApart();
        QCOMPARE(requested(asked), apart({0}, {2}));
        click(shown.view, 1, Side::Right);
        shown.view.setApart();
        QCOMPARE(requested(asked), apart({1}, {0}));
    }

    void whatStandsAloneCannotBeSetApart()
    {
        Shown shown(compared(before, after));
        click(shown.view, removedRow, Side::Left);
        QVERIFY(shown.view.canAlign());
        QVERIFY(!shown.view.canSetApart());
    }

    void anArticleAloneHasNothingToAlign()
    {
        Shown shown(compared(before, before));
        shown.view.setComparisonLayout(ComparisonLayout::Inline);
        QVERIFY(!shown.view.canAlign());
        QVERIFY(!shown.view.canSetApart());
        shown.view.startAligning();
        QVERIFY(!shown.view.isAligning());
    }

    void framesAreSeenAroundBothPassages()
    {
        Shown shown(compared(before, after));
        click(shown.view, removedRow, Side::Left);
        const QImage quiet = shown.view.grab().toImage();
        shown.view.startAligning();
        const QImage framed = shown.view.grab().toImage();
        const SheetLayout &layout = shown.view.sheetLayout();
        const int strip = layout.sheet().firstStrip.at(removedRow);
        const int y = placeOf(shown.view, removedRow, Side::Left).y() + shown.view.viewport()->y();
        const int x = int(layout.column(Side::Left).box + layout.column(Side::Left).boxWidth) - 1;
        const auto darkest = [x, y](const QImage &image) {
            int least = 255;
            for (int at = x - 2; at <= x + 1; ++at)
                least = std::min(least, qGray(image.pixel(at, y)));
            return least;
        };
        QVERIFY(layout.isShown(strip));
        QVERIFY(darkest(quiet) > 128);
        QVERIFY(darkest(framed) < 128);
    }

    void whatWasSaidHoldsThroughSwappingReloadingClosingAndTakingBack()
    {
        Session session(&m_ground.library);
        QSignalSpy changed(&session, &Session::contentChanged);
        const auto settled = [&session, &changed](int count) { return changed.count() == count && !session.isBusy(); };
        session.open(twoFiles(), OpenOrder::AsGiven);
        QTRY_VERIFY_WITH_TIMEOUT(settled(1), wait);
        session.align(together({1}, {1}));
        QTRY_VERIFY_WITH_TIMEOUT(settled(2), wait);
        QCOMPARE(session.content().comparison->alignments, (QList{together({1}, {1})}));
        session.align(apart({2}, {2}));
        QTRY_VERIFY_WITH_TIMEOUT(settled(3), wait);
        session.align(together({1}, {2})); // overrules the first
        QTRY_VERIFY_WITH_TIMEOUT(settled(4), wait);
        QCOMPARE(session.content().comparison->alignments, (QList{apart({2}, {2}), together({1}, {2})}));
        session.swapSides();
        QTRY_VERIFY_WITH_TIMEOUT(settled(5), wait);
        QCOMPARE(session.content().comparison->alignments, (QList{apart({2}, {2}), together({2}, {1})}));
        session.reload();
        QTRY_VERIFY_WITH_TIMEOUT(settled(6), wait);
        QCOMPARE(session.content().alignments.size(), 3);
        session.close();
        QVERIFY(session.content().alignments.isEmpty());
        session.reopen();
        QCOMPARE(session.content().alignments.size(), 3);
        session.takeBackAlignment();
        QTRY_VERIFY_WITH_TIMEOUT(settled(9), wait);
        QCOMPARE(session.content().comparison->alignments, (QList{together({1}, {1}), apart({2}, {2})}));
        session.clearAlignments();
        QTRY_VERIFY_WITH_TIMEOUT(settled(10), wait);
        QVERIFY(session.content().comparison->alignments.isEmpty());
        session.open({twoFiles().constFirst()}, OpenOrder::AsGiven);
        QTRY_VERIFY_WITH_TIMEOUT(settled(11), wait);
        QVERIFY(session.content().alignments.isEmpty());
    }

    void anotherPairBeginsWithoutAlignments()
    {
        Session session(&m_ground.library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.open(twoFiles(), OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        session.align(together({1}, {1}));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        session.replaceSide(Side::Right, writtenFile(m_folder, QStringLiteral("other.txt"), after.toUtf8()));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, wait);
        QVERIFY(session.content().alignments.isEmpty());
    }

    void theWindowSaysWhatToDoAndTellsOfTheAlignment()
    {
        MainWindow window(m_ground.parts(), {});
        window.resize(1280, 820);
        window.show();
        QVERIFY(open(window, twoFiles()));
        const auto action = [&window](Command command) { return window.actions()[command]; };
        CompareView *view = window.view();
        auto *hint = window.findChild<MessageBar *>(QStringLiteral("hintBar"));
        view->setFocus();
        QVERIFY(!action(Command::TakeBackAlignment)->isEnabled());
        view->goToChange(0);
        action(Command::AlignPassage)->trigger();
        QVERIFY(hint->isVisible());
        QTest::keyClick(hint, Qt::Key_Escape);
        QVERIFY(!view->isAligning() && hint->isHidden());

        view->goToChange(0);
        const int row = view->currentRow();
        action(Command::AlignPassage)->trigger();
        QSignalSpy changed(window.session(), &Session::contentChanged);
        view->setSelection({.column = Side::Right,
                            .anchor = {view->sheetLayout().sheet().firstStrip.at(addedRow), 0, 0},
                            .caret = {view->sheetLayout().sheet().firstStrip.at(addedRow), 0, 0}});
        view->alignWithHere();
        QVERIFY(changed.wait(wait));
        QVERIFY(hint->isHidden());
        QCOMPARE(view->currentRow(), row); // the place is kept
        const auto *list = window.findChild<ChangeList *>()->findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 1);
        const Strip &strip = view->sheetLayout().sheet().strips.at(view->sheetLayout().sheet().firstStrip.at(row));
        QCOMPARE(strip.noteText, QStringLiteral("aligned by the reader"));
        const QString told =
            inOneLine(describeChange(*view->comparison(), paragraphNumbers(*view->comparison()), view->changes().constFirst()));
        QVERIFY2(told.endsWith(QStringLiteral("aligned by the reader")), qPrintable(told));
        action(Command::TakeBackAlignment)->trigger();
        QVERIFY(changed.wait(wait));
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!action(Command::TakeBackAlignment)->isEnabled());
    }
};

QTEST_MAIN(TestAligning)
#include "test_aligning.moc"
