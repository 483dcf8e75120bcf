// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/theme.h"

#include <QTest>

using namespace recension;

namespace
{

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
        QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("near black") << QColor(0x1b1e20) << QColor(0xfcfcfc);
        QTest::newRow("sepia") << QColor(0xf1e8d0) << QColor(0x5b4636);
        QTest::newRow("low contrast, dark") << QColor(0x002b36) << QColor(0x839496);
        QTest::newRow("low contrast, light") << QColor(0xfdf6e3) << QColor(0x657b83);
        QTest::newRow("middle gray") << QColor(0x777777) << QColor(Qt::white);
        QTest::newRow("deep blue") << QColor(0x10206a) << QColor(0xffff80);
    }

    void everyPairOfColorsReads()
    {
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        const Theme theme = themeFor(paletteOf(base, text));
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

    void pageOfTheReadersOwnColorStays()
    {
        QCOMPARE(themeFor(paletteOf(QColor(0xf1e8d0), QColor(0x5b4636))).page, QColor(0xf1e8d0));
    }

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
