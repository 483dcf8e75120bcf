// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readpdf.h"
#include "tests/support/articletext.h"
#include "tests/support/growth.h"
#include "tests/support/pdfdraft.h"

#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &first = test::firstParagraph;
const QByteArray &second = test::secondParagraph;

QList<Block> blocks(const test::PdfDraft &draft)
{
    const Result<Reading> reading = readDocument({.bytes = draft.bytes(), .capture = {.filePath = u"/saved/article.pdf"_s}});
    return reading ? reading->revisions.front().article.blocks : QList<Block>();
}

QStringList rows(const test::PdfDraft &draft)
{
    QStringList texts;
    for (const Block &block : blocks(draft)) {
        if (block.kind == BlockKind::TableRow) {
            texts += block.text;
        }
    }
    return texts;
}

/// A row of a table: what stands in each cell, and where that begins.
double writeRow(test::PdfDraft &draft, double top, const QList<std::pair<double, QByteArray>> &cells)
{
    double bottom = top;
    for (const auto &[left, text] : cells) {
        bottom = std::max(bottom, draft.write(text, {.left = left, .top = top, .width = 90}));
    }
    return bottom;
}

} // namespace

class PdfTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsWithAlignedCellsAreATableBetweenItsParagraphs()
    {
        test::PdfDraft draft;
        double top = draft.write(first, {.top = 60}) + 10;
        for (const auto &row :
             QList<QList<QByteArray>>{{"Line", "Now", "From May"}, {"One", "4.20", "4.60"}, {"Night boat", "31.00", "36.50"}}) {
            top = writeRow(draft, top, {{50, row.at(0)}, {160, row.at(1)}, {270, row.at(2)}}) + 4;
        }
        draft.write(second, {.top = top + 10});
        QList<BlockKind> kinds;
        for (const Block &block : blocks(draft)) {
            kinds += block.kind;
        }
        QCOMPARE(
            kinds,
            (QList<BlockKind>{BlockKind::Paragraph, BlockKind::TableRow, BlockKind::TableRow, BlockKind::TableRow, BlockKind::Paragraph}));
        QCOMPARE(rows(draft), (QStringList{u"Line | Now | From May"_s, u"One | 4.20 | 4.60"_s, u"Night boat | 31.00 | 36.50"_s}));
    }

    void numbersAlignedToTheRightAreAColumn()
    {
        test::PdfDraft draft;
        double top = draft.write(first, {.top = 60}) + 10;
        for (const auto &[name, number] :
             QList<std::pair<QByteArray, QByteArray>>{{"Altfeld", "12,310"}, {"Birkau", "911"}, {"Eschen", "80"}}) {
            top = writeRow(draft, top, {{50, name}, {260 - 6.0 * double(number.size()), number}}) + 4;
        }
        QCOMPARE(rows(draft), (QStringList{u"Altfeld | 12,310"_s, u"Birkau | 911"_s, u"Eschen | 80"_s}));
    }

    void aCellOfSeveralLinesIsOneCell()
    {
        test::PdfDraft draft;
        double top = draft.write(first, {.top = 60}) + 10;
        top = writeRow(draft, top, {{50, "Altfeld"}, {150, "counted at night"}, {270, "64.1"}}) + 6;
        top = writeRow(draft, top, {{50, "Clausdorf on the river"}, {150, "none"}, {270, "60.7"}}) + 6;
        writeRow(draft, top, {{50, "Birkau"}, {150, "none"}, {270, "58.0"}});
        QCOMPARE(
            rows(draft),
            (QStringList{u"Altfeld | counted at night | 64.1"_s, u"Clausdorf on the river | none | 60.7"_s, u"Birkau | none | 58.0"_s}));
    }

    void cellsSetToTheMiddleOfTheirRowBelongToIt()
    {
        test::PdfDraft draft;
        double top = draft.write(first, {.top = 60}) + 10;
        top = writeRow(draft, top, {{50, "Altfeld"}, {200, "64.1"}}) + 8;
        draft.write("Clausdorf", {.left = 50, .top = top});
        draft.write("60.7", {.left = 200, .top = top + 6});
        draft.write("on the river", {.left = 50, .top = top + 12});
        writeRow(draft, top + 32, {{50, "Birkau"}, {200, "58.0"}});
        QCOMPARE(rows(draft), (QStringList{u"Altfeld | 64.1"_s, u"Clausdorf on the river | 60.7"_s, u"Birkau | 58.0"_s}));
    }

    void anEmptyCellLeavesItsPlace()
    {
        test::PdfDraft draft;
        double top = 60;
        for (const auto &note : QList<QByteArray>{"late", "", "early"}) {
            top = writeRow(draft, top, {{50, "Boat"}, {150, note}, {270, "5.2"}}) + 4;
        }
        QCOMPARE(rows(draft), (QStringList{u"Boat | late | 5.2"_s, u"Boat | | 5.2"_s, u"Boat | early | 5.2"_s}));
    }

    void aTableGoesOnOverPagesWithItsHeadOnce()
    {
        test::PdfDraft draft;
        QStringList expected{u"Line | Now"_s};
        for (int page = 0; page < 3; ++page) {
            draft.newPage();
            double top = writeRow(draft, 20, {{50, "Line"}, {200, "Now"}}) + 4;
            for (int row = 0; row < 30; ++row) {
                const int number = 1 + page * 30 + row;
                expected += u"Line %1 | %2.50"_s.arg(number).arg(number);
                top = writeRow(draft, top, {{50, "Line " + QByteArray::number(number)}, {200, QByteArray::number(number) + ".50"}}) + 4;
            }
            draft.write("- " + QByteArray::number(page + 1) + " -", {.left = 190, .top = 580, .size = 8});
        }
        QCOMPARE(rows(draft), expected);
        QCOMPARE(blocks(draft).size(), expected.size());
    }

    void runningHeadsInTwoRowsAreNoTable()
    {
        test::PdfDraft draft;
        for (int page = 0; page < 3; ++page) {
            draft.newPage();
            const double top = writeRow(draft, 15, {{50, "The Gazette"}, {300, "January"}});
            writeRow(draft, top, {{50, "Harbor"}, {300, "Page " + QByteArray::number(page + 1)}});
            draft.write(page % 2 == 0 ? first : second, {.top = 120});
        }
        QCOMPARE(rows(draft), QStringList());
    }

    void aPageCostsAsMuchAsItHasWords_data()
    {
        QTest::addColumn<int>("inRow");
        QTest::addColumn<double>("step");
        for (const int inRow : {2, 30, 500, 100'000}) {
            for (const double step : {0.0, 0.3, 1.0, 11.0}) {
                QTest::addRow("%d, rows shifted by %.1f", inRow, step) << inRow << step;
            }
        }
    }

    void aPageCostsAsMuchAsItHasWords()
    {
        QFETCH(int, inRow);
        QFETCH(double, step);
        const double growth = test::growth(
            [&](qsizetype words) {
                PdfPage page{.width = 4000, .height = 4000, .words = {}};
                for (int i = 0; i < int(words); ++i) {
                    const int row = i / inRow;
                    const double left = 30.0 * (i % inRow) + step * (row % 7);
                    page.words.append({.text = u"ab"_s, .box = QRectF(left, row * 14.0, 12, 12), .size = 10, .hasSpaceAfter = true});
                }
                return [file = PdfPages{.pageCount = 1, .pages = {page}}] { (void)readPdfPages(file, {}, {}); };
            },
            1'000, 50'000);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void oneRowIsNoTable()
    {
        test::PdfDraft draft;
        const double top = writeRow(draft, 60, {{50, "Oda Lind"}, {250, "12 May 2021"}});
        draft.write(first, {.top = top + 12});
        QCOMPARE(rows(draft), QStringList());
    }

    void shortLinesBesideRunningTextAreNoTable()
    {
        test::PdfDraft draft;
        draft.write(first + ' ' + second, {.left = 50, .top = 60, .width = 220});
        double top = 60;
        for (const char *line : {"12 May 2021", "Oda Lind", "Share this", "Print this", "Listen"}) {
            top = draft.write(line, {.left = 300, .top = top, .width = 90});
        }
        QCOMPARE(rows(draft), QStringList());
    }

    void twoColumnsOfTextAreNoTable()
    {
        test::PdfDraft draft;
        draft.write(first, {.left = 40, .top = 100, .width = 150, .size = 8});
        draft.write(second, {.left = 210, .top = 100, .width = 150, .size = 8});
        QCOMPARE(rows(draft), QStringList());
    }

    void aListWithItsNumbersSetOffIsNoTable()
    {
        test::PdfDraft draft;
        double top = draft.write(first, {.top = 60}) + 10;
        for (const char *number : {"1.", "2.", "3."}) {
            draft.write(number, {.left = 50, .top = top});
            top = draft.write("The boats move to the east.", {.left = 85, .top = top}) + 2;
        }
        QCOMPARE(rows(draft), QStringList());
    }
};

QTEST_GUILESS_MAIN(PdfTablesTest)
#include "test_pdftables.moc"
