// SPDX-License-Identifier: GPL-3.0-or-later
// Bullets that a PDF file's pages draw as shapes instead of writing them, and what looking for them may cost.
#include "core/reading/pdfbullets.h"
#include "core/reading/pdfobjects.h"
#include "core/reading/readdocument.h"
#include "tests/support/growth.h"
#include "tests/support/pdfdraft.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &first = test::firstParagraph;
const QByteArray &second = test::secondParagraph;
const QByteArray disc("4 2 m 4 3.1 3.1 4 2 4 c 0.9 4 0 3.1 0 2 c 0 0.9 0.9 0 2 0 c 3.1 0 4 0.9 4 2 c h f");

/// A list of two items between two paragraphs; `shape` is drawn before each, in a space of 4 points whose origin is its lower left corner.
void writeList(test::PdfDraft &draft, const QByteArray &shape, double top = 200)
{
    top = draft.write(first, {.top = top}) + 6;
    for (const char *item : {"The boats will move to the east of the harbor before the summer begins", "Nobody pays"}) {
        draft.setContent("q 1 0 0 1 62 " + QByteArray::number(600 - top - 8.5) + " cm " + shape + " Q\n");
        top = draft.write(item, {.left = 76, .top = top, .width = 270});
    }
    draft.write(second, {.top = top + 6});
}

Result<Reading> read(const test::PdfDraft &draft)
{
    return readDocument({.bytes = draft.bytes(), .capture = {.filePath = u"/saved/article.pdf"_s}});
}

QStringList itemsOf(const Result<Reading> &reading)
{
    QStringList items;
    for (const Block &block : reading ? reading->revisions.front().article.blocks : QList<Block>()) {
        if (block.kind == BlockKind::ListItem) {
            items += block.text;
        }
    }
    return items;
}

bool saysThatBulletsMayBeMissing(const Result<Reading> &reading)
{
    return reading && reading->remarks.join(u' ').contains(u"could not all be looked for");
}

/// The words of a page as they come from the program that reads them: a paragraph, and a line set in.
PdfPages pagesWithALineSetIn()
{
    PdfPage page{.width = 400, .height = 600, .words = {}};
    page.words.append({.text = u"Paragraph"_s, .box = QRectF(50, 100, 60, 10), .size = 10});
    page.words.append({.text = u"item"_s, .box = QRectF(76, 120, 30, 10), .size = 10});
    return {.pageCount = 1, .pages = {page}};
}

/// A file with that page's drawing.
QByteArray fileThatDraws(const QByteArray &content, const QByteArray &trailer = {})
{
    test::PdfDraft draft;
    draft.newPage();
    draft.setContent(content);
    draft.setTrailer(trailer);
    return draft.bytes();
}

bool hasBullet(const PdfPages &file)
{
    return file.pages.front().words.size() == 3 && file.pages.front().words.at(1).text == u"•"_s;
}

} // namespace

class PdfBulletsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesBeforeLinesMakeItems_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::newRow("a square") << QByteArray("0 0 4 4 re f");
        QTest::newRow("a disc") << disc;
        QTest::newRow("a circle") << QByteArray(disc).replace("h f", "h S");
        QTest::newRow("a disc in gray") << "0.5 g " + disc;
        QTest::newRow("a disc in color") << "1 0 0 rg " + disc;
        QTest::newRow("a disc in a printer's ink") << "/Ink cs 1 scn " + disc;
        QTest::newRow("a light disc on a dark box") << "0 g -40 -6 400 18 re f 1 g " + disc;
        QTest::newRow("a disc inside a frame") << "-40 -60 400 90 re -39 -59 398 88 re f* " + disc;
        QTest::newRow("a disc inside a border") << "-40 -60 400 90 re S " + disc;
        QTest::newRow("a picture") << QByteArray("q 4 0 0 4 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
        QTest::newRow("a disc cut out of a box") << QByteArray("q 0 0 4 4 re W n -20 -20 90 90 re f Q");
    }

    void shapesBeforeLinesMakeItems()
    {
        QFETCH(QByteArray, shape);
        test::PdfDraft draft;
        draft.setResources("/ColorSpace<</Ink[/Separation/Black/DeviceGray<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>]>>");
        writeList(draft, shape);
        const Result<Reading> reading = read(draft);
        QCOMPARE(itemsOf(reading),
                 (QStringList{u"The boats will move to the east of the harbor before the summer begins"_s, u"Nobody pays"_s}));
        QCOMPARE(reading->remarks, QStringList());
    }

    void whatElseIsDrawnBesideLinesIsNoBullet_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a bar along the lines") << QByteArray("0 -100 2 250 re f");
        QTest::newRow("a picture beside them") << QByteArray("-22 -30 30 60 re f");
        QTest::newRow("a speck") << QByteArray("2 2 1 1 re f");
        QTest::newRow("a dash") << QByteArray("-6 2 14 1 re f");
        QTest::newRow("white on white") << "1 g " + disc;
        QTest::newRow("black on black") << "0 g -40 -60 400 90 re f " + disc;
        QTest::newRow("covered") << disc + " 1 g -40 -60 400 90 re f";
        QTest::newRow("cut off") << "q 300 0 4 4 re W n " + disc + " Q";
        QTest::newRow("transparent") << "/Gone gs " + disc;
        QTest::newRow("on the line below") << QByteArray("0 -3 4 2 re f");
    }

    void whatElseIsDrawnBesideLinesIsNoBullet()
    {
        QFETCH(QByteArray, shape);
        test::PdfDraft draft;
        draft.setResources("/ExtGState<</Gone<</ca 0>>>>");
        writeList(draft, shape);
        const Result<Reading> reading = read(draft);
        QCOMPARE(itemsOf(reading), QStringList());
        QCOMPARE(reading->remarks, QStringList());
    }

    void bulletsAreFoundInPackedContents()
    {
        test::PdfDraft draft;
        writeList(draft, disc);
        draft.pack();
        QCOMPARE(itemsOf(read(draft)).size(), 2);
    }

    void bulletsAreFoundInFormsWithinForms()
    {
        test::PdfDraft draft;
        draft.addObject(test::PdfDraft::stream(
            "/Y Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[0.5 0 0 0.5 0 0]/Resources<</XObject<</Y 11 0 R>>>>", true));
        draft.addObject(test::PdfDraft::stream("2 0 0 2 0 0 cm " + disc, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", true));
        draft.setResources("/XObject<</X 10 0 R>>");
        writeList(draft, "/X Do");
        QCOMPARE(itemsOf(read(draft)).size(), 2);
    }

    void bulletsAreFoundWhereAFormIsCutOff()
    {
        test::PdfDraft draft;
        draft.addObject(test::PdfDraft::stream("-9 0 40 4 re f", "/Type/XObject/Subtype/Form/BBox[0 0 4 4]"));
        draft.setResources("/XObject<</X 10 0 R>>");
        writeList(draft, "/X Do");
        QCOMPARE(itemsOf(read(draft)).size(), 2);
    }

    void bulletsAreFoundOnAPageThatIsCropped()
    {
        test::PdfDraft draft;
        draft.setPageEntries("/CropBox[20 30 390 590]");
        writeList(draft, disc);
        QCOMPARE(itemsOf(read(draft)).size(), 2);
    }

    void bulletsAreFoundOnAPageThatIsTurned_data()
    {
        QTest::addColumn<QByteArray>("turn");
        QTest::addColumn<QByteArray>("matrix");
        QTest::newRow("to the right") << QByteArray("90") << QByteArray("0 1 -1 0 400 0 cm\n");
        QTest::newRow("upside down") << QByteArray("180") << QByteArray("-1 0 0 -1 400 600 cm\n");
        QTest::newRow("to the left") << QByteArray("-90") << QByteArray("0 -1 1 0 0 600 cm\n");
    }

    void bulletsAreFoundOnAPageThatIsTurned()
    {
        QFETCH(QByteArray, turn);
        QFETCH(QByteArray, matrix);
        test::PdfDraft draft;
        draft.setPageEntries("/Rotate " + turn);
        draft.newPage();
        draft.setContent(matrix);
        writeList(draft, disc, 250);
        QCOMPARE(itemsOf(read(draft)).size(), 2);
    }

    void bulletsAreFoundOnAllPages()
    {
        test::PdfDraft draft;
        for (int page = 0; page < 120; ++page) {
            draft.newPage();
            writeList(draft, disc);
        }
        const Result<Reading> reading = read(draft);
        QCOMPARE(itemsOf(reading).size(), 240);
        QVERIFY(!saysThatBulletsMayBeMissing(reading));
    }

    void aFileWhosePagesArePackedWithOtherObjectsIsLookedInto()
    {
        const QByteArray content = "1 0 0 1 62 472 cm " + disc;
        const QByteArray page = "<</Type/Page/MediaBox[0 0 400 600]/Contents 9 0 R>>";
        const QByteArray objects = "1 0 2 29 3 56 <</Type/Catalog/Pages 2 0 R>><</Type/Pages/Kids[3 0 R]>>" + page;
        const qsizetype first = objects.indexOf('<');
        const QByteArray file = "%PDF-1.5\n8 0 obj\n"
            + test::PdfDraft::stream(objects, "/Type/ObjStm/N 3/First " + QByteArray::number(first), true) + "\nendobj\n9 0 obj\n"
            + test::PdfDraft::stream(content, {}, true) + "\nendobj\n7 0 obj\n" + test::PdfDraft::stream("x", "/Type/XRef/Root 1 0 R")
            + "\nendobj\n";
        PdfPages pages = pagesWithALineSetIn();
        insertDrawnBullets(pages, file);
        QVERIFY(hasBullet(pages));
        QVERIFY(!pages.isUndrawn);
    }

    void thePageAsItWasSavedLastCounts()
    {
        QByteArray file = fileThatDraws("/nothing");
        file += "11 0 obj\n" + test::PdfDraft::stream("1 0 0 1 62 472 cm " + disc) + "\nendobj\n";
        PdfPages pages = pagesWithALineSetIn();
        insertDrawnBullets(pages, file);
        QVERIFY(hasBullet(pages));
    }

    void whatCannotBeLookedIntoIsSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray content = "1 0 0 1 62 472 cm " + disc;
        QTest::newRow("encrypted") << fileThatDraws(content, "/Encrypt 9 0 R");
        QTest::newRow("no file") << QByteArray("no objects");
        QTest::newRow("an unknown packing") << QByteArray(fileThatDraws(content)).replace("/Length", "/Filter/LZWDecode/Length");
        QTest::newRow("another page") << QByteArray(fileThatDraws(content)).replace("400 600", "500 600");
        QTest::newRow("pages in a circle") << QByteArray(fileThatDraws(content)).replace("/Kids[10 0 R", "/Kids[ 2 0 R");
        QTest::newRow("a form that draws itself")
            << QByteArray(fileThatDraws("/X Do " + content))
                   .replace("/B 4 0 R>>", "/B 4 0 R>>/XObject<</X 20 0 R>>")
                   .replace("xref\n",
                            "20 0 obj\n" + test::PdfDraft::stream("/X Do", "/Subtype/Form/Resources<</XObject<</X 20 0 R>>>>")
                                + "\nendobj\nxref\n");
    }

    void whatCannotBeLookedIntoIsSaid()
    {
        QFETCH(QByteArray, file);
        PdfPages pages = pagesWithALineSetIn();
        insertDrawnBullets(pages, file);
        QVERIFY(!hasBullet(pages));
        QVERIFY(pages.isUndrawn);
    }

    void whereNoLineIsSetInNothingNeedBeLookedAt()
    {
        PdfPages pages = pagesWithALineSetIn();
        pages.pages.front().words.removeLast();
        insertDrawnBullets(pages, "no objects");
        QVERIFY(!pages.isUndrawn);
    }

    void aPageThatDrawsTooMuchKeepsItsTextAndSaysSo()
    {
        test::PdfDraft draft;
        writeList(draft, disc);
        draft.setContent(QByteArray("q 1 0 0 rg 0 0 400 600 re f* Q\n").repeated(400'000));
        draft.pack();
        const Result<Reading> reading = read(draft);
        QVERIFY(reading);
        QCOMPARE(reading->revisions.front().article.blocks.size(), 4);
        QVERIFY(saysThatBulletsMayBeMissing(reading));
    }

    void aPageThatDrawsTooMuchLeavesOthersTheirBullets()
    {
        test::PdfDraft draft;
        draft.newPage();
        writeList(draft, disc);
        draft.newPage();
        writeList(draft, disc);
        draft.setContent(QByteArray(9 * 1024 * 1024, '\n'));
        draft.newPage();
        writeList(draft, disc);
        const Result<Reading> reading = read(draft);
        QCOMPARE(itemsOf(reading).size(), 4);
        QVERIFY(saysThatBulletsMayBeMissing(reading));
    }

    // The bound lies between two files that differ in a hundredth of what they draw, however busy the machine is.
    void whatIsFoundDependsOnTheFileAlone()
    {
        const auto file = [](qsizetype shapes) {
            return fileThatDraws("q 1 0 0 1 62 472 cm " + disc + " Q\n" + QByteArray("62 472 4 4 re f\n").repeated(shapes));
        };
        const auto isFound = [&](qsizetype shapes) {
            PdfPages pages = pagesWithALineSetIn();
            insertDrawnBullets(pages, file(shapes));
            return hasBullet(pages);
        };
        qsizetype enough = 1;
        qsizetype tooMany = 4'000'000;
        QVERIFY(isFound(enough) && !isFound(tooMany));
        while (tooMany - enough > enough / 100) {
            const qsizetype middle = (enough + tooMany) / 2;
            (isFound(middle) ? enough : tooMany) = middle;
        }
        std::atomic<bool> isDone = false;
        std::vector<std::jthread> others;
        for (unsigned i = 0; i < 2 * std::max(1u, std::thread::hardware_concurrency()); ++i) {
            others.emplace_back([&isDone] {
                while (!isDone) { }
            });
        }
        for (int i = 0; i < 3; ++i) {
            QVERIFY(isFound(enough));
            QVERIFY(!isFound(tooMany));
        }
        isDone = true;
    }

    void hostileFilesCostAsMuchAsTheyHold_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<bool>("isContent");
        QTest::newRow("shapes on the bullet") << QByteArray("64 474 1 1 re f\n") << true;
        QTest::newRow("one path of many pieces") << QByteArray("64 474 1 1 re\n") << true;
        QTest::newRow("states") << QByteArray("q ") << true;
        QTest::newRow("arrays in arrays") << QByteArray("[") << true;
        QTest::newRow("dictionaries in dictionaries") << QByteArray("<<") << true;
        QTest::newRow("texts in texts") << QByteArray("(") << true;
        QTest::newRow("digits in hexadecimal") << QByteArray("<5 ") << true;
        QTest::newRow("numbers") << QByteArray("1 ") << true;
        QTest::newRow("pictures that never end") << QByteArray("BI ID ") << true;
        QTest::newRow("objects") << QByteArray("1 0 obj\n") << false;
        QTest::newRow("streams") << QByteArray("1 0 obj<<>>stream\n") << false;
        QTest::newRow("lists of objects") << QByteArray("1 0 obj<</Type/ObjStm/First 0>>stream\n1 0 \nendstream endobj\n") << false;
        QTest::newRow("trailers") << QByteArray("trailer<<") << false;
    }

    void hostileFilesCostAsMuchAsTheyHold()
    {
        QFETCH(QByteArray, piece);
        QFETCH(bool, isContent);
        const double grown = test::growth(
            [&](qsizetype size) {
                const QByteArray many = piece.repeated(size / piece.size());
                const QByteArray file = isContent ? fileThatDraws(many) : fileThatDraws({}) + many;
                return [file] {
                    PdfPages pages = pagesWithALineSetIn();
                    insertDrawnBullets(pages, file);
                };
            },
            64 * 1024, 1024 * 1024);
        QVERIFY2(grown < test::linearGrowth, qPrintable(QString::number(grown)));
    }

    // A kilobyte that would draw a billion shapes.
    void formsThatDrawFormsComeToABound()
    {
        test::PdfDraft draft;
        constexpr int depth = 9;
        for (int i = 0; i < depth; ++i) {
            const QByteArray next = i + 1 < depth ? "/Resources<</XObject<</X " + QByteArray::number(11 + i) + " 0 R>>>>" : QByteArray();
            draft.addObject(test::PdfDraft::stream(i + 1 < depth ? QByteArray("/X Do ").repeated(10) : QByteArray("0 0 1 1 re f"),
                                                   "/Type/XObject/Subtype/Form/BBox[0 0 400 600]" + next));
        }
        draft.setResources("/XObject<</X 10 0 R>>");
        draft.newPage();
        draft.setContent("/X Do\n");
        PdfPages pages = pagesWithALineSetIn();
        insertDrawnBullets(pages, draft.bytes());
        QVERIFY(pages.isUndrawn);
        // All work is counted, so that it ends soon whatever is left to do.
        PdfObjects objects(draft.bytes(), 1000);
        QVERIFY(!objects.spend(1000));
        QVERIFY(!objects.isReadable());
    }

    void everyPrefixIsLookedIntoOrNot()
    {
        test::PdfDraft draft;
        writeList(draft, disc);
        draft.pack();
        const QByteArray whole = draft.bytes();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            PdfPages pages = pagesWithALineSetIn();
            insertDrawnBullets(pages, whole.first(length));
            QVERIFY(pages.pages.front().words.size() <= 3);
        }
    }
};

QTEST_GUILESS_MAIN(PdfBulletsTest)
#include "test_pdfbullets.moc"
