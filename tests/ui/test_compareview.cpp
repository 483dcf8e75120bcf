// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shownview.h"
#include "ui/compare/overviewbar.h"
#include "ui/compare/versionheads.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace recension;
using namespace recension::test;

namespace {

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class CompareViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyViewDoesNothing()
    {
        Shown shown(nullptr);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_F6, Qt::Key_Return, Qt::Key_End, Qt::Key_PageDown}) {
            QTest::keyClick(&shown.view, key);
        }
        shown.view.nextChange();
        shown.view.previousChange();
        shown.view.goToMoveCounterpart();
        shown.view.selectAll();
        shown.view.copy();
        shown.view.copyWithMarks();
        shown.view.findNext();
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {50, 50});
        QVERIFY(shown.view.selectedText().isEmpty());
        QCOMPARE(shown.view.changeCount(), 0);
        QCOMPARE(shown.view.currentChange(), -1);
    }

    void articlesWithoutTextAreNoTrouble()
    {
        Shown shown(std::make_shared<const Comparison>());
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_F6, Qt::Key_Return, Qt::Key_Space, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Escape}) {
            QTest::keyClick(&shown.view, key);
        }
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {50, 50});
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, {50, 50});
        QContextMenuEvent menu(QContextMenuEvent::Mouse, {50, 50}, shown.view.mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(shown.view.viewport(), &menu);
        shown.view.selectAll();
        shown.view.copyWithMarks();
        shown.view.setComparisonLayout(ComparisonLayout::Inline);
        shown.view.setZoom(200);
        (void)shown.view.grab();
        QCOMPARE(shown.view.currentRow(), -1);
    }

    void comparisonThatIsReplacedLeavesNothingStale()
    {
        Shown shown(longComparison(200));
        shown.view.setFindQuery({.text = QStringLiteral("harbour")});
        shown.view.lastChange();
        shown.view.selectAll();
        shown.view.setComparison(compared(QStringLiteral("One."), QStringLiteral("Two.")));
        QVERIFY(!shown.view.hasSelection());
        QCOMPARE(shown.view.currentChange(), -1);
        QCOMPARE(shown.view.findCounts(), (PerSide<int>{0, 0}));
        (void)shown.view.grab();
        shown.view.setComparison(nullptr);
        (void)shown.view.grab();
        QVERIFY(!shown.view.findChild<VersionHeads *>()->isVisible());
    }

    void swappedSidesKeepTheReadingPosition_data()
    {
        QTest::addColumn<PerSide<Capture>>("captures");
        QTest::newRow("of two files") << PerSide<Capture>{{.sha256 = "one"}, {.sha256 = "other"}};
        QTest::newRow("of one archive") << PerSide<Capture>{{.sha256 = "file", .contained = ContainedPage{.sha256 = "one"}},
                                                            {.sha256 = "file", .contained = ContainedPage{.sha256 = "other"}}};
    }

    void swappedSidesKeepTheReadingPosition()
    {
        QFETCH(PerSide<Capture>, captures);
        PerSide<Revision> revisions = longComparison(200)->revisions;
        revisions.left.capture = captures.left;
        revisions.right.capture = captures.right;
        // So that what stands beside each other has different numbers.
        for (const char *added : {"One passage is new.", "Another one is so, too.", "And a third."}) {
            revisions.right.article.blocks.prepend({.text = QString::fromLatin1(added)});
        }
        const Comparison first = *compare(revisions.left, revisions.right);
        Shown shown(std::make_shared<const Comparison>(first));
        shown.view.goToChange(10);
        const int row = shown.view.currentRow();
        shown.view.setComparison(std::make_shared<const Comparison>(*compare(first.revisions.right, first.revisions.left)));
        QCOMPARE(shown.view.currentRow(), row);
        QVERIFY(topOf(shown.view, row) > 0 && topOf(shown.view, row) < shown.view.viewport()->height());
    }

    void changesAreWalkedRoundAndStandAtAThird()
    {
        Shown shown(longComparison(200));
        QSignalSpy changed(&shown.view, &CompareView::currentChangeChanged);
        QCOMPARE(shown.view.changeCount(), 21);
        shown.view.nextChange();
        QCOMPARE(shown.view.currentChange(), 0);
        for (int step = 1; step <= 8; ++step) {
            shown.view.nextChange();
        }
        QCOMPARE(shown.view.currentChange(), 8);
        QCOMPARE(changed.constLast().at(0).toInt(), 8);
        QCOMPARE(changed.constLast().at(1).toInt(), 21);
        const int row = shown.view.changes().at(8).row;
        QCOMPARE(shown.view.currentRow(), row);
        QVERIFY(std::abs(topOf(shown.view, row) + 10 - shown.view.viewport()->height() / 3.0) < 2);
        shown.view.lastChange();
        QCOMPARE(shown.view.currentChange(), 20);
        shown.view.nextChange();
        QCOMPARE(shown.view.currentChange(), 0);
        shown.view.previousChange();
        QCOMPARE(shown.view.currentChange(), 20);
        shown.view.goToChange(99);
        QCOMPARE(shown.view.currentChange(), 20);
    }

    void moveLeadsToItsOtherEnd()
    {
        const QString moved = QStringLiteral("The mayor promised a timetable before the autumn storms come again.\n");
        const QString rest = QStringLiteral("Alpha one stays where it was.\nBeta two stays as well here.\nGamma three "
                                            "is not moved at all.\nDelta four neither.\n");
        Shown shown(compared(moved + rest, rest + moved));
        QCOMPARE(shown.view.changeCount(), 1);
        shown.view.nextChange();
        const int first = shown.view.currentRow();
        QVERIFY(shown.view.canGoToMoveCounterpart());
        QTest::keyClick(&shown.view, Qt::Key_Return);
        const int second = shown.view.currentRow();
        QVERIFY(second != first);
        QCOMPARE(shown.view.comparison()->rows.at(second).move, shown.view.comparison()->rows.at(first).move);
        shown.view.goToMoveCounterpart();
        QCOMPARE(shown.view.currentRow(), first);
    }

    void blockOfUnrecordedSideAsksToBeFlipped()
    {
        Revision right = revision(QStringLiteral("Same here.\nA lone one."));
        right.article.blocks.last().sideRecord = SideRecord::Unrecorded;
        Shown shown(compared(revision(QStringLiteral("Same here.")), right));
        QSignalSpy flips(&shown.view, &CompareView::sideFlipRequested);
        QVERIFY(!shown.view.canFlipSide());
        shown.view.nextChange();
        QVERIFY(shown.view.canFlipSide());
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(flips.size(), 1);
        QCOMPARE(flips.constFirst().at(0).toInt(), 1);
        // The note in the empty place can be clicked, too.
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, placeOf(shown.view, 1, Side::Left));
        QCOMPARE(flips.size(), 2);
    }

    void narrowViewTurnsInlineUnlessTheReaderInsists()
    {
        Shown shown(longComparison(30), {1000, 500});
        QSignalSpy layouts(&shown.view, &CompareView::shownLayoutChanged);
        QCOMPARE(shown.view.shownLayout(), ComparisonLayout::SideBySide);
        shown.view.resize(700, 500);
        QCOMPARE(shown.view.shownLayout(), ComparisonLayout::Inline);
        QCOMPARE(shown.view.comparisonLayout(), ComparisonLayout::SideBySide);
        QCOMPARE(layouts.size(), 1);
        // What is preferred anyway may be said again.
        shown.view.setComparisonLayout(ComparisonLayout::SideBySide);
        QCOMPARE(shown.view.shownLayout(), ComparisonLayout::Inline);
        shown.view.insistOnLayout();
        QCOMPARE(shown.view.shownLayout(), ComparisonLayout::SideBySide);
        shown.view.resize(680, 500);
        shown.view.setComparisonLayout(ComparisonLayout::SideBySide);
        QCOMPARE(shown.view.shownLayout(), ComparisonLayout::SideBySide);
        shown.view.resize(1000, 500);
        shown.view.resize(700, 500);
        QCOMPARE(shown.view.shownLayout(), ComparisonLayout::Inline);
    }

    void readingPositionOutlivesResizeZoomAndLayout()
    {
        Shown shown(longComparison(300));
        shown.view.goToChange(15);
        const int row = shown.view.changes().at(15).row;
        const auto rowOnTop = [&shown] {
            const SheetLayout &layout = shown.view.sheetLayout();
            return layout.sheet().strips.at(layout.stripAt(shown.view.verticalScrollBar()->value())).row;
        };
        const int top = rowOnTop();
        QVERIFY(top > row - 10 && top <= row);
        shown.view.resize(1200, 600);
        QCOMPARE(rowOnTop(), top);
        shown.view.setZoom(150);
        QCOMPARE(rowOnTop(), top);
        shown.view.setComparisonLayout(ComparisonLayout::Inline);
        QCOMPARE(rowOnTop(), top);
        QCOMPARE(shown.view.currentRow(), row);
        shown.view.resize(600, 400);
        QCOMPARE(rowOnTop(), top);
        shown.view.setUnchangedText(UnchangedText::Folded);
        QVERIFY(std::abs(rowOnTop() - top) < 10);
    }

    void scrollingUpOverUnmeasuredRowsDoesNotJump()
    {
        Shown shown(longComparison(400));
        shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum() / 2);
        for (int step = 0; step < 40; ++step) {
            const SheetLayout &layout = shown.view.sheetLayout();
            const int strip = layout.stripAt(shown.view.verticalScrollBar()->value() + 300);
            const qreal before = layout.top(strip) - shown.view.verticalScrollBar()->value();
            shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value() - 37);
            const qreal after = layout.top(strip) - shown.view.verticalScrollBar()->value();
            QVERIFY2(std::abs(after - before - 37) <= 1, qPrintable(QString::number(after - before)));
        }
    }

    void paletteChangesWhileShown()
    {
        Shown shown(longComparison(10));
        const QImage light = shown.view.grab().toImage();
        shown.view.setPalette(darkPalette());
        const QImage dark = shown.view.grab().toImage();
        QCOMPARE(light.size(), dark.size());
        QVERIFY(light.pixelColor(5, 590).lightness() > 200);
        QVERIFY(dark.pixelColor(5, 590).lightness() < 60);
    }

    void marksDoNotRestOnColorAlone()
    {
        QCOMPARE(strokeOf(SpanKind::Inserted), Stroke::Underline);
        QCOMPARE(strokeOf(SpanKind::Deleted), Stroke::Strike);
        QCOMPARE(strokeOf(SpanKind::Typographic), Stroke::DottedUnderline);
        // And they are painted: lines in the marks' own ink stand in the picture.
        Shown shown(compared(QStringLiteral("The wall was approved on Monday."), QStringLiteral("The wall was refused on Monday.")));
        const QImage image = shown.view.viewport()->grab().toImage();
        const Theme &theme = shown.view.sheetLayout().style().theme;
        QVERIFY(pixelsOf(image, theme.inserted.line) > 30);
        QVERIFY(pixelsOf(image, theme.deleted.line) > 30);
        QVERIFY(pixelsOf(image, theme.inserted.fill) > 200);
        QVERIFY(pixelsOf(image, theme.deleted.fill) > 200);
    }

    void ignoredTextIsStruckWithoutColorAndCanBeWalkedTo()
    {
        QCOMPARE(strokeOf(SpanKind::Ignored), Stroke::DashedStrike);
        QVERIFY(!hasFill(SpanKind::Ignored));
        const ReadingRules rules{
            {.place = QStringLiteral("*"), .effect = RuleEffect::IgnoreText, .selector = {}, .text = QStringLiteral("Updated #:#")}};
        const auto comparison =
            compare(revision(QStringLiteral("Updated 14:02\nThe wall stands.")),
                    revision(QStringLiteral("Updated 15:10\nThe wall stands.\nUpdated 15:11")), {.ignored = IgnoredText(rules)});
        Shown shown(std::make_shared<const Comparison>(*comparison));
        QCOMPARE(shown.view.changeCount(), 0);
        const QImage image = shown.view.viewport()->grab().toImage();
        const Theme &theme = shown.view.sheetLayout().style().theme;
        QVERIFY(pixelsOf(image, theme.quietText) > 30);
        for (const QColor &loud : {theme.inserted.line, theme.deleted.line, theme.inserted.fill, theme.deleted.fill, theme.inserted.block})
            QCOMPARE(pixelsOf(image, loud), 0);
        QCOMPARE(shown.view.currentRow(), 0);
        shown.view.nextIgnored();
        QCOMPARE(shown.view.currentRow(), 2);
        shown.view.nextIgnored(); // round the end
        QCOMPARE(shown.view.currentRow(), 0);
        // One text of both: each version's own words are told apart in what is copied.
        shown.view.setComparisonLayout(ComparisonLayout::Inline);
        shown.view.selectAll();
        QCOMPARE(shown.view.selectedText(), QStringLiteral("Updated 15:10\nThe wall stands.\nUpdated 15:11"));
    }

    void articleTextIsNeverMarkup()
    {
        const QString text = QStringLiteral("<b>Not bold</b> <img src='file:///x'> &amp;");
        Shown shown(compared(text, text));
        shown.view.selectAll();
        QCOMPARE(shown.view.selectedText(), text);
    }

    void headsNameTheVersions()
    {
        Revision left = revision(QStringLiteral("One."));
        Revision right = revision(QStringLiteral("One."));
        left.firstSeen = QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
        right.firstSeen = left.firstSeen.addSecs(3 * 3600);
        right.number = 1;
        Shown shown(compared(left, right));
        const auto *heads = shown.view.findChild<VersionHeads *>();
        QVERIFY(heads && heads->isVisible());
        QCOMPARE(heads->heads().left.name, QStringLiteral("Version 0"));
        QCOMPARE(heads->heads().right.name, QStringLiteral("Version 1"));
        QVERIFY(heads->heads().right.time.startsWith(QStringLiteral("about 3 hours later")));
        QVERIFY(heads->accessibleName().contains(QStringLiteral("Version 1")));
    }

    void overviewMarksEveryChangeAndLeadsThere()
    {
        Shown shown(longComparison(100));
        const auto *overview = shown.view.findChild<OverviewBar *>();
        QVERIFY(overview);
        QCOMPARE(overview->marks().size(), shown.view.changeCount());
        QTest::mouseClick(shown.view.verticalScrollBar(), Qt::LeftButton, {}, {8, overview->height() - 2});
        QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    }

    void wheelWithControlAsksForZoom()
    {
        Shown shown(longComparison(10));
        QSignalSpy zooms(&shown.view, &CompareView::zoomRequested);
        const auto turn = [&shown](int eighths) {
            QWheelEvent event({50, 50}, shown.view.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, eighths}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(shown.view.viewport(), &event);
        };
        turn(60);
        QCOMPARE(zooms.size(), 0);
        turn(60);
        QCOMPARE(zooms.size(), 1);
        QCOMPARE(zooms.constFirst().at(0).toInt(), 1);
        turn(-240);
        QCOMPARE(zooms.constLast().at(0).toInt(), -2);
    }

    void codeIsAskedForItsColors()
    {
        Revision left = revision(QStringLiteral("Text."));
        left.article.blocks.append({.kind = BlockKind::Code, .text = QStringLiteral("int x;\nint y;"), .language = QStringLiteral("cpp")});
        QStringList asked;
        Shown shown(compared(left, left));
        shown.view.setCodeFormatter([&asked](const QString &text, const QString &language, Ground) {
            asked += language + QLatin1Char(':') + text;
            return QList<QTextLayout::FormatRange>();
        });
        (void)shown.view.grab();
        QCOMPARE(asked.value(0), QStringLiteral("cpp:int x;\nint y;"));
    }

    void hugeParagraphOpensAtOnce()
    {
        QString huge;
        for (int word = 0; huge.size() < 1'000'000; ++word) {
            huge += QStringLiteral("word%1 ").arg(word % 1000);
        }
        Comparison comparison;
        comparison.revisions.left = comparison.revisions.right = revision(huge.trimmed());
        comparison.revisions.right.article.blocks[0].kind = BlockKind::Code;
        comparison.rows.append({.kind = RowKind::Same, .blocks = {{0}, {0}}});
        const auto shared = std::make_shared<const Comparison>(comparison);
        // Code is colored while it is laid out, which tells how much of the text that was.
        qsizetype laidOut = 0;
        Shown shown(nullptr);
        shown.view.setCodeFormatter([&laidOut](const QString &text, const QString &, Ground) {
            laidOut += text.size();
            return QList<QTextLayout::FormatRange>();
        });
        shown.view.setComparison(shared);
        (void)shown.view.grab();
        shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum());
        (void)shown.view.grab();
        QVERIFY(laidOut > 0);
        QVERIFY2(laidOut < huge.size() / 4, qPrintable(QString::number(laidOut)));
    }
};

QTEST_MAIN(CompareViewTest)
#include "test_compareview.moc"
