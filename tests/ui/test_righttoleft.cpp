// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that are written from right to left, and windows that are mirrored.
#include "core/diff/compare.h"
#include "tests/support/desk.h"
#include "tests/support/drawing.h"
#include "ui/compare/compareview.h"
#include "ui/compare/passagelayout.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/versiontable.h"

#include <QGlyphRun>

using namespace recension;
using namespace recension::test;

namespace {

constexpr qreal width = 400;

LayoutStyle style()
{
    return {.typography = screenTypography(100), .theme = themeFor(QPalette()), .codeFormatter = {}};
}

QRectF united(const PassageLayout &laid, qsizetype start, qsizetype length)
{
    QRectF all;
    for (int line = 0; line < laid.text->lineCount(); ++line) {
        for (const QRectF &part : rangeRectangles(laid, line, start, start + length))
            all |= part;
    }
    return all;
}

} // namespace

class RightToLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aParagraphBeginsAtTheRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << QStringLiteral("وافق المجلس على بناء الجدار");
        QTest::newRow("Hebrew") << QStringLiteral("המועצה אישרה את הקיר החדש");
        QTest::newRow("with a foreign name first") << QStringLiteral("BBC قالت إن المجلس وافق على بناء الجدار");
    }

    void aParagraphBeginsAtTheRight()
    {
        QFETCH(QString, text);
        const PassageLayout laid = layOutPassage({.text = text}, width, style());
        QCOMPARE(laid.text->textOption().textDirection(), Qt::RightToLeft);
        QVERIFY(laid.text->lineAt(0).naturalTextRect().right() > width - 3);
        QVERIFY(laid.text->lineAt(0).naturalTextRect().left() > 20);
        const PassageLayout latin = layOutPassage({.text = QStringLiteral("The council approved the wall")}, width, style());
        QVERIFY(latin.text->lineAt(0).naturalTextRect().left() < 3);
    }

    void aMarkedNumberIsMarkedWhole()
    {
        const QString text = QStringLiteral("وافق المجلس على 1.5 مليون");
        const PassageLayout laid = layOutPassage({.text = text}, width, style());
        const qreal whole = QFontMetricsF(laid.text->font()).horizontalAdvance(QStringLiteral("1.5"));
        const QList<QRectF> parts = rangeRectangles(laid, 0, text.indexOf(u'1'), text.indexOf(u'1') + 3);
        QCOMPARE(parts.size(), 1);
        QVERIFY2(std::abs(parts.constFirst().width() - whole) < 2, qPrintable(QString::number(parts.constFirst().width())));
    }

    void marksOfAllWordsCoverTheLineAndNoneTheOther()
    {
        const QString text = QStringLiteral("قال BBC إن 15 مليون شخص");
        const PassageLayout laid = layOutPassage({.text = text}, width, style());
        const QRectF line = laid.text->lineAt(0).naturalTextRect();
        QVERIFY(std::abs(united(laid, 0, text.size()).width() - line.width()) < 3);
        qreal sum = 0;
        for (const QString &word : text.split(u' '))
            sum += united(laid, text.indexOf(word), word.size()).width();
        const qreal spaces = 5 * QFontMetricsF(laid.text->font()).horizontalAdvance(u' ');
        QVERIFY2(std::abs(sum + spaces - line.width()) < 8, qPrintable(QString::number(sum + spaces - line.width())));
    }

    void aMirroredWindowHasItsListAtTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Desk desk;
        const auto leftEdge = [&desk](const QWidget *part) { return part->mapTo(desk.window.get(), QPoint()).x(); };
        QVERIFY(leftEdge(desk.list()) > leftEdge(desk.home->page()));
        // Later versions stand at the left, the first at the right.
        auto *timeline = desk.home->page()->findChild<TimelineView *>();
        const QList<TimelineEvent> events = timeline->events();
        int first = -1;
        int last = -1;
        for (int number = 0; number < events.size(); ++number) {
            if (events.at(number).isVersion()) {
                first = first < 0 ? number : first;
                last = number;
            }
        }
        QVERIFY(timeline->eventRect(first).center().x() > timeline->eventRect(last).center().x());
        // A row's words begin at its right, and nothing of the first row lies below the second.
        const QRect one = desk.list()->visualRect(desk.list()->model()->index(0, 0));
        const QRect two = desk.list()->visualRect(desk.list()->model()->index(1, 0));
        QCOMPARE(two.top(), one.bottom() + 1);
        desk.home->list()->view()->setCurrentIndex(desk.list()->model()->index(0, 0));
        const QImage drawn = desk.list()->grab(two).toImage();
        const auto inkIn = [&drawn](int from, int to) {
            int ink = 0;
            for (int x = from; x < to; ++x) {
                for (int y = 4; y < drawn.height() - 4; ++y)
                    ink += qGray(drawn.pixel(x, y)) < 120 ? 1 : 0;
            }
            return ink;
        };
        QVERIFY(inkIn(drawn.width() - 60, drawn.width() - 8) > inkIn(8, 60));
    }
};

QTEST_MAIN(RightToLeftTest)
#include "test_righttoleft.moc"
