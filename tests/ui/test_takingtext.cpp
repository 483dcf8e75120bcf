// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader takes out of a comparison: words, paragraphs with their marks, and where links lead.
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "ui/compare/compareview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace recension;
using test::revision;

namespace {

/// A view on screen, wide enough for two columns.
struct Shown {
    Shown(const Revision &left, const Revision &right)
    {
        view.resize(1000, 600);
        view.setComparison(std::make_shared<const Comparison>(*compare(left, right)));
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    Shown(const char *left, const char *right) : Shown(revision(QString::fromUtf8(left)), revision(QString::fromUtf8(right))) { }

    /// The middle of the letter behind a place of the first column or the second, in the viewport.
    [[nodiscard]] QPoint letterAt(Side column, const TextPosition &place, qreal share = 0.5) const
    {
        SheetLayout layout;
        layout.setStyle(view.sheetLayout().style());
        layout.setWidth(view.viewport()->width());
        layout.setSheet(view.sheetLayout().sheet());
        TextPosition next = place;
        ++next.offset;
        const QPointF from = caretRectangle(layout, column, place).center();
        const QPointF to = caretRectangle(layout, column, next).center();
        const QPointF top(0, 10 * layout.unit()); // nothing has been scrolled
        return (from + (to - from) * share + top).toPoint();
    }

    CompareView view;
};

QMenu *menuAt(CompareView &view, QPoint place)
{
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(view.viewport(), &asked);
    return view.findChild<QMenu *>();
}

QAction *actionNamed(const QMenu *menu, const QString &part)
{
    const QList<QAction *> actions = menu->actions();
    const auto found = std::ranges::find_if(actions, [&part](const QAction *action) { return action->text().contains(part); });
    return found == actions.end() ? nullptr : *found;
}

Revision withLink(const QString &target)
{
    Revision linked = revision(QStringLiteral("Read the report now."));
    linked.article.blocks[0].marks = {Mark{.kind = MarkKind::Link, .start = 9, .length = 6, .target = target}};
    return linked;
}

} // namespace

class TakingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubleClickOnAWordsLastLetterTakesTheWord()
    {
        Shown shown("Harbour wall.", "Harbour wall.");
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.letterAt(Side::Right, {0, 0, 6}, 0.85));
        QCOMPARE(shown.view.selectedText(), QStringLiteral("Harbour"));
    }

    void copyWithMarksTakesNoParagraphOfWhichNothingIsSelected()
    {
        Shown shown("The cost is 1.5 million.\nAnother paragraph.", "The cost is 15 million.\nAnother paragraph.");
        shown.view.setSelection({.column = Side::Right, .anchor = {0, 0, 0}, .caret = {1, 0, 0}});
        shown.view.copyWithMarks();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("The cost is [-1.5-] {+15+} million."));
    }

    void aCopyOfTheInlineTextIsWhatTheNewerVersionSays()
    {
        Shown shown("The cost is 1.5 million.\nAnother paragraph.", "The cost is 15 million.\nAnother paragraph.");
        shown.view.setComparisonLayout(ComparisonLayout::Inline);
        shown.view.selectAll();
        shown.view.copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("The cost is 15 million.\nAnother paragraph."));
    }

    void aLinkIsToldAndCanBeFollowedAndCopied()
    {
        const QString target = QStringLiteral("https://gazette.example/report?a=1&b=2");
        Shown shown(withLink(target), withLink(target));
        QCOMPARE(shown.view.linkAt(Side::Right, {0, 0, 9}), target);
        QCOMPARE(shown.view.linkAt(Side::Right, {0, 0, 15}), QString());
        const QPoint place = shown.letterAt(Side::Right, {0, 0, 14}, 0.8);
        QHelpEvent help(QEvent::ToolTip, place, shown.view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(shown.view.viewport(), &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("<p>https://gazette.example/report?a=1&amp;b=2</p>"));

        QSignalSpy requested(&shown.view, &CompareView::linkRequested);
        const QMenu *menu = menuAt(shown.view, place);
        QVERIFY(menu);
        QAction *open = actionNamed(menu, QStringLiteral("gazette.example/report?a=1&&b=2"));
        QVERIFY(open);
        open->trigger();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.constFirst().constFirst().toUrl(), QUrl(target));
        actionNamed(menu, QStringLiteral("Copy the"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(), target);
    }

    void aLinkThatLeadsOutOfTheWebIsToldButNotFollowed()
    {
        const QString target = QStringLiteral("file:///usr/bin/xterm");
        Shown shown(withLink(target), withLink(target));
        const QPoint place = shown.letterAt(Side::Right, {0, 0, 10});
        const QMenu *menu = menuAt(shown.view, place);
        QVERIFY(menu);
        QVERIFY(!actionNamed(menu, QStringLiteral("xterm")));
        QCOMPARE(shown.view.linkAt(Side::Right, {0, 0, 10}), target);
    }
};

QTEST_MAIN(TakingTextTest)
#include "test_takingtext.moc"
