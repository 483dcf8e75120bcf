// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technologies get of the comparison.
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "ui/compare/accessiblecompareview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace recension;
using test::revision;

namespace {

QStringList seenEvents;

void remember(QAccessibleEvent *event)
{
    switch (event->type()) {
    case QAccessible::TextCaretMoved:
        seenEvents += QStringLiteral("caret %1").arg(static_cast<QAccessibleTextCursorEvent *>(event)->cursorPosition());
        break;
    case QAccessible::Announcement:
        seenEvents += QStringLiteral("said ") + static_cast<QAccessibleAnnouncementEvent *>(event)->message();
        break;
    default:
        break;
    }
}

} // namespace

class CompareViewAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<CompareView>();
        m_view->resize(1000, 500);
        m_view->setComparison(std::make_shared<const Comparison>(
            *compare(revision(QStringLiteral("# A headline stands here\nThe wall was approved on Monday.\nThis one is going away soon.")),
                     revision(QStringLiteral("# A headline stands here\nThe wall was refused on Monday.")))));
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QAccessible::setActive(true);
        m_whole = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(m_whole);
    }

    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_view.reset();
    }

    void columnsAreNamedDocuments()
    {
        QCOMPARE(m_whole->text(QAccessible::Name), QStringLiteral("Comparison"));
        QAccessibleInterface *left = pane(Side::Left);
        QAccessibleInterface *right = pane(Side::Right);
        QCOMPARE(left->role(), QAccessible::Document);
        QVERIFY(left->state().readOnly && left->state().focusable && left->state().multiLine);
        QVERIFY(left->text(QAccessible::Name).startsWith(QStringLiteral("Version 0")));
        QVERIFY(m_whole->indexOfChild(left) >= 0 && m_whole->indexOfChild(right) > m_whole->indexOfChild(left));
        QCOMPARE(left->parent(), m_whole);
        QCOMPARE(m_whole->child(99), nullptr);
    }

    void everyColumnSaysItsVersion()
    {
        QAccessibleTextInterface *left = textOf(Side::Left);
        QCOMPARE(left->text(0, left->characterCount()),
                 QStringLiteral("A headline stands here\nThe wall was approved on Monday.\nThis one is going away soon."));
        QAccessibleTextInterface *right = textOf(Side::Right);
        QCOMPARE(right->text(0, right->characterCount()), QStringLiteral("A headline stands here\nThe wall was refused on Monday."));
    }

    void inlineIsOneDocument()
    {
        m_view->setComparisonLayout(ComparisonLayout::Inline);
        QAccessibleTextInterface *text = textOf(Side::Right);
        QVERIFY(text->text(0, text->characterCount()).contains(QStringLiteral("The wall was approved refused on Monday.")));
        QVERIFY(m_whole->indexOfChild(pane(Side::Left)) < 0);
    }

    void marksAreTextAttributes()
    {
        QAccessibleTextInterface *left = textOf(Side::Left);
        const QString whole = left->text(0, left->characterCount());
        int from = 0;
        int to = 0;
        const QString deleted = left->attributes(int(whole.indexOf(QStringLiteral("approved"))) + 2, &from, &to);
        QVERIFY(deleted.contains(QStringLiteral("text-line-through-type:single;")));
        QVERIFY(deleted.contains(QStringLiteral("background-color:rgb(")));
        QCOMPARE(whole.mid(from, to - from), QStringLiteral("approved"));
        QVERIFY(!left->attributes(int(whole.indexOf(QStringLiteral("wall"))), &from, &to).contains(QStringLiteral("line-through")));
        QCOMPARE(whole.mid(from, to - from), QStringLiteral("The wall was "));
        QVERIFY(left->attributes(int(whole.indexOf(QStringLiteral("going"))), &from, &to).contains(QStringLiteral("line-through")));
        QCOMPARE(whole.mid(from, to - from), QStringLiteral("This one is going away soon."));
        QVERIFY(left->attributes(0, &from, &to).contains(QStringLiteral("font-weight:bold")));
        QAccessibleTextInterface *right = textOf(Side::Right);
        const QString inserted =
            right->attributes(int(right->text(0, right->characterCount()).indexOf(QStringLiteral("refused"))), &from, &to);
        QVERIFY(inserted.contains(QStringLiteral("text-underline-type:single;")));
    }

    void ignoredTextIsSaidToBeIgnored()
    {
        const ReadingRules rules{
            {.place = QStringLiteral("*"), .effect = RuleEffect::IgnoreText, .selector = {}, .text = QStringLiteral("Updated #:#")}};
        const auto comparison = compare(revision(QStringLiteral("It rained. Updated 14:02")),
                                        revision(QStringLiteral("It rained. Updated 15:10")), {.ignored = IgnoredText(rules)});
        m_view->setComparison(std::make_shared<const Comparison>(*comparison));
        QAccessibleTextInterface *left = textOf(Side::Left);
        int from = 0;
        int to = 0;
        QVERIFY(left->attributes(14, &from, &to).contains(QStringLiteral("text-line-through-text:ignored;")));
        QCOMPARE(left->text(from, to), QStringLiteral(" Updated 14:02"));
        QVERIFY(!left->attributes(0, &from, &to).contains(QStringLiteral("ignored")));
    }

    void lettersHavePlacesAndPlacesLetters()
    {
        QAccessibleTextInterface *left = textOf(Side::Left);
        for (const int offset : {0, 5, 30, 60}) {
            const QRect place = left->characterRect(offset);
            QVERIFY(place.height() > 5);
            QCOMPARE(left->offsetAtPoint(QPoint(place.left() + 2, place.center().y())), offset);
        }
        QVERIFY(pane(Side::Left)->rect().contains(left->characterRect(5)));
        QCOMPARE(left->offsetAtPoint({-500, -500}), -1);
    }

    void caretAndSelectionGoBothWays()
    {
        QAccessibleTextInterface *left = textOf(Side::Left);
        left->setCursorPosition(27);
        QCOMPARE(m_view->selection().column, Side::Left);
        QCOMPARE(left->cursorPosition(), 27);
        left->addSelection(2, 10);
        QCOMPARE(m_view->selectedText(), QStringLiteral("headline"));
        QCOMPARE(left->selectionCount(), 1);
        QCOMPARE(textOf(Side::Right)->selectionCount(), 0);
        int from = 0;
        int to = 0;
        left->selection(0, &from, &to);
        QCOMPARE(from, 2);
        QCOMPARE(to, 10);
        left->removeSelection(0);
        QVERIFY(!m_view->hasSelection());
    }

    void keysAndJumpsAreTold()
    {
        seenEvents.clear();
        QAccessible::installUpdateHandler(remember);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(seenEvents.value(0), QStringLiteral("caret 1"));
        seenEvents.clear();
        m_view->nextChange();
        QVERIFY(seenEvents.join(u'|').contains(QStringLiteral("said Change 1 of 2")));
    }

    void wholeIsWalkable()
    {
        QCOMPARE(m_whole->childCount(), 4); // heads, two columns, scroll bar
        for (int child = 0; child < m_whole->childCount(); ++child) {
            QVERIFY(m_whole->child(child));
            QVERIFY(m_whole->child(child)->isValid());
        }
        QCOMPARE(m_whole->focusChild(), pane(m_view->selection().column));
    }

private:
    QAccessibleInterface *pane(Side side) const { return static_cast<AccessibleCompareView *>(m_whole)->pane(side); }
    QAccessibleTextInterface *textOf(Side side) const { return pane(side)->textInterface(); }

    std::unique_ptr<CompareView> m_view;
    QAccessibleInterface *m_whole = nullptr;
};

QTEST_MAIN(CompareViewAccessTest)
#include "test_compareviewaccess.moc"
