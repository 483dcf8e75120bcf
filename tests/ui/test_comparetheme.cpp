// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/theme.h"

#include <QTest>

using namespace recension;

namespace {

constexpr double readable = 4.5; // WCAG 2.2, 1.4.3

QPalette paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, QColor(0x308cc6));
    return palette;
}

} // namespace

class CompareThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfColorsReads_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<MarkPalette>("marks");
        const auto row = [](const char *name, const QColor &base, const QColor &text) {
            QTest::addRow("%s", name) << base << text << MarkPalette::BlueAndOrange;
            QTest::addRow("%s, green and red", name) << base << text << MarkPalette::GreenAndRed;
        };
        row("white", Qt::white, Qt::black);
        row("black", Qt::black, Qt::white);
        row("near black", QColor(0x1b1e20), QColor(0xfcfcfc));
        row("sepia", QColor(0xf1e8d0), QColor(0x5b4636));
        row("low contrast, dark", QColor(0x002b36), QColor(0x839496));
        row("low contrast, light", QColor(0xfdf6e3), QColor(0x657b83));
        row("middle gray", QColor(0x777777), Qt::white);
        row("deep blue", QColor(0x10206a), QColor(0xffff80));
    }

    void everyPairOfColorsReads()
    {
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        QFETCH(MarkPalette, marks);
        const Theme theme = themeFor(paletteOf(base, text), marks);
        const auto check = [](const char *what, const QColor &ink, const QColor &ground) {
            const double ratio = contrastRatio(ink, ground);
            QVERIFY2(ratio >= readable, qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(what)).arg(ratio)));
        };
        check("text on page", theme.text, theme.page);
        check("text on panel", theme.text, theme.panel);
        check("text on current", theme.text, theme.current);
        check("text on selection", theme.text, theme.selection);
        check("text on found", theme.text, theme.found);
        check("quiet on page", theme.quietText, theme.page);
        check("quiet on panel", theme.quietText, theme.panel);
        check("quiet on current", theme.quietText, theme.current);
        for (const MarkColors &colors : {theme.inserted, theme.deleted, theme.moved}) {
            check("text on fill", theme.text, colors.fill);
            check("text on block", theme.text, colors.block);
            check("sign on page", colors.line, theme.page);
            check("sign on current", colors.line, theme.current);
        }
        check("move label on its block", theme.moved.line, theme.moved.block);
        check("quiet on inserted block", theme.quietText, theme.inserted.block);
        check("quiet on deleted block", theme.quietText, theme.deleted.block);
    }

    void paletteDecidesAndNotThePlatform()
    {
        QCOMPARE(themeFor(paletteOf(Qt::white, Qt::black)).ground, Ground::Light);
        QCOMPARE(themeFor(paletteOf(QColor(0x202020), Qt::white)).ground, Ground::Dark);
        QVERIFY(themeFor(paletteOf(Qt::white, Qt::black)).page != themeFor(paletteOf(Qt::black, Qt::white)).page);
    }

    void theReaderChoosesTheColorsOfMarks()
    {
        const QPalette palette = paletteOf(Qt::white, Qt::black);
        const Theme one = themeFor(palette, MarkPalette::BlueAndOrange);
        const Theme other = themeFor(palette, MarkPalette::GreenAndRed);
        QVERIFY(one.inserted != other.inserted);
        QVERIFY(one.deleted != other.deleted);
    }

    void pageOfTheReadersOwnColorStays() { QCOMPARE(themeFor(paletteOf(QColor(0xf1e8d0), QColor(0x5b4636))).page, QColor(0xf1e8d0)); }

    void paperIsWhiteAndItsMarksReadWell()
    {
        const Theme theme = paperTheme();
        QCOMPARE(theme.page, QColor(Qt::white));
        QVERIFY(contrastRatio(theme.text, theme.inserted.fill) >= 7.0);
        QVERIFY(contrastRatio(theme.text, theme.deleted.fill) >= 7.0);
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), contrastRatio(Qt::black, Qt::white));
    }
};

QTEST_GUILESS_MAIN(CompareThemeTest)
#include "test_comparetheme.moc"
