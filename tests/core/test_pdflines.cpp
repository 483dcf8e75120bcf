// SPDX-License-Identifier: GPL-3.0-or-later
// How the words of a PDF file's pages become lines and items, where that takes more than their order.
#include "core/reading/readpdf.h"
#include "tests/support/articletext.h"
#include "tests/support/pdfdraft.h"

#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &first = test::firstParagraph;

Article article(const test::PdfDraft &draft)
{
    const Result<Reading> reading = readDocument({.bytes = draft.bytes(), .capture = {.filePath = u"/saved/article.pdf"_s}});
    return reading ? reading->revisions.front().article : Article();
}

/// A line of words from the left edge to the right, as the library tells them.
QString lineOf(const QStringList &words)
{
    PdfPage page{.width = 400, .height = 600, .words = {}};
    double left = 50;
    for (const QString &word : words) {
        const double width = 6.0 * static_cast<double>(word.size());
        page.words.append({.text = word, .box = QRectF(left, 200, width, 12), .size = 10, .hasSpaceAfter = true});
        left += width + 3;
    }
    const Result<Reading> reading = readPdfPages({.pageCount = 1, .pages = {page}}, {}, {});
    return reading ? test::blockTexts(reading->revisions.front().article).join(u'\n') : QString();
}

} // namespace

class PdfLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsStandBehindNumbersInLinesFromRightToLeft()
    {
        QCOMPARE(lineOf({u".2025"_s, u"שנת"_s, u"עד"_s}), u"עד שנת 2025."_s);
        QCOMPARE(lineOf({u"הים"_s, u"?12"_s, u"או"_s, u"7"_s}), u"7 או 12? הים"_s);
        QCOMPARE(lineOf({u"Quay"_s, u"12"_s, u".2025"_s, u"שנת"_s, u"עד"_s}), u"עד שנת 2025. Quay 12"_s);
        QCOMPARE(lineOf({u"שקל"_s, u"1,250.5"_s, u"עולה"_s}), u"עולה 1,250.5 שקל"_s);
        QCOMPARE(lineOf({u"It"_s, u"is"_s, u".5"_s}), u"It is .5"_s);
    }

    void aTitleAsSmallAsTheTextIsLeftOutBesideTheTimeOfPrinting_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::addColumn<QByteArray>("beside");
        QTest::addColumn<bool>("isLeftOut");
        const QByteArray title("Harbor wall plan approved | Gazette");
        QTest::newRow("whole") << title << QByteArray("30/01/2020, 14:05") << true;
        QTest::newRow("cut") << title.chopped(9) + "..." << QByteArray("30/01/2020, 14:05") << true;
        QTest::newRow("alone") << title << QByteArray() << false;
        QTest::newRow("another text") << QByteArray("Harbor wall plan disputed") << QByteArray("30/01/2020, 14:05") << false;
    }

    void aTitleAsSmallAsTheTextIsLeftOutBesideTheTimeOfPrinting()
    {
        QFETCH(QByteArray, above);
        QFETCH(QByteArray, beside);
        QFETCH(bool, isLeftOut);
        test::PdfDraft draft;
        draft.setInfo("Title", "Harbor wall plan approved | Gazette");
        draft.write(beside, {.left = 20, .top = 15, .size = 7});
        draft.write(above, {.left = 160, .top = 15, .size = 7});
        draft.write("Harbor wall plan approved", {.top = 80, .size = 18});
        draft.write(first, {.top = 120, .size = 7});
        const QStringList texts = test::blockTexts(article(draft));
        QCOMPARE(texts.contains(QString::fromLatin1(above)), !isLeftOut);
        QVERIFY(texts.contains(u"Harbor wall plan approved"_s));
    }

    void headingsWithNumbersOnTopOfPagesStay()
    {
        test::PdfDraft draft;
        for (int page = 1; page < 4; ++page) {
            draft.newPage();
            draft.write("The Gazette", {.top = 10, .size = 16});
            draft.write("Part " + QByteArray::number(page), {.top = 40, .size = 14});
            draft.write(first, {.top = 80});
            draft.write("page " + QByteArray::number(page), {.top = 570, .size = 8});
        }
        const QStringList texts = test::blockTexts(article(draft));
        QCOMPARE(texts.filter(u"Part "_s), (QStringList{u"Part 1"_s, u"Part 2"_s, u"Part 3"_s}));
        QCOMPARE(texts.filter(u"Gazette"_s), QStringList());
        QCOMPARE(texts.filter(u"page "_s), QStringList());
    }

    void whatCountsOnIsAList_data()
    {
        QTest::addColumn<QList<QByteArray>>("signs");
        QTest::addColumn<bool>("isList");
        QTest::newRow("Roman numbers") << QList<QByteArray>{"I.", "II.", "III.", "IV."} << true;
        QTest::newRow("small Roman numbers") << QList<QByteArray>{"viii)", "ix)", "x)"} << true;
        QTest::newRow("letters across i") << QList<QByteArray>{"g.", "h.", "i.", "j.", "k."} << true;
        QTest::newRow("capitals") << QList<QByteArray>{"A.", "B.", "C."} << true;
        QTest::newRow("numbers in brackets") << QList<QByteArray>{"(1)", "(2)", "(3)"} << true;
        QTest::newRow("circles of a word processor") << QList<QByteArray>{"o", "o"} << true;
        QTest::newRow("Roman numbers that don't count on") << QList<QByteArray>{"I.", "IV.", "II."} << false;
        QTest::newRow("initials") << QList<QByteArray>{"M.", "K."} << false;
    }

    void whatCountsOnIsAList()
    {
        QFETCH(QList<QByteArray>, signs);
        QFETCH(bool, isList);
        test::PdfDraft draft;
        double top = draft.write(first, {.top = 60}) + 6;
        for (const QByteArray &sign : signs) {
            draft.write(sign, {.left = 84 - 6.0 * static_cast<double>(sign.size()), .top = top});
            top = draft.write("The boats move to the east of the harbor before the summer begins.", {.left = 96, .top = top, .width = 250});
        }
        draft.write(first, {.top = top + 6});
        const QList<Block> blocks = article(draft).blocks;
        const auto items = std::ranges::count(blocks, BlockKind::ListItem, &Block::kind);
        QVERIFY2(items == (isList ? signs.size() : 0), qPrintable(test::blockTexts(article(draft)).join(u'\n')));
    }

    void aLineThatBeginsWithAShortWordIsNoItem()
    {
        test::PdfDraft draft;
        const double top = draft.write("o governo decide amanha sobre o novo cais e sobre as barcas.", {.top = 60, .width = 250});
        draft.write("o governo decide depois sobre o antigo cais e sobre as pontes.", {.top = top + 8, .width = 250});
        const QList<Block> blocks = article(draft).blocks;
        QVERIFY(std::ranges::none_of(blocks, [](const Block &block) { return block.kind == BlockKind::ListItem; }));
        QVERIFY(blocks.front().text.startsWith(u"o governo"));
    }

    void signsOfSymbolFontsAreBullets()
    {
        PdfPage page{.width = 400, .height = 600, .words = {}};
        for (int i = 0; i < 2; ++i) {
            const double top = 200 + 14.0 * i;
            page.words.append(
                {.text = i == 0 ? u"\uF0B7"_s : u"\uF0A7"_s, .box = QRectF(50, top, 5, 12), .size = 10, .hasSpaceAfter = true});
            page.words.append({.text = u"Boats"_s, .box = QRectF(68, top, 30, 12), .size = 10, .hasSpaceAfter = false});
        }
        const Result<Reading> reading = readPdfPages({.pageCount = 1, .pages = {page}}, {}, {});
        QVERIFY(reading);
        for (const Block &block : reading->revisions.front().article.blocks) {
            QCOMPARE(block.kind, BlockKind::ListItem);
            QCOMPARE(block.text, u"Boats"_s);
        }
    }
};

QTEST_GUILESS_MAIN(PdfLinesTest)
#include "test_pdflines.moc"
