// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfpages.h"
#include "core/reading/readdocument.h"
#include "tests/support/articletext.h"
#include "tests/support/files.h"
#include "tests/support/pdfdraft.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &first = test::firstParagraph;
const QByteArray &second = test::secondParagraph;
const QByteArray
    third("The engineer said that small boats will move to the eastern basin until the work is done, and that this takes three years.");

Result<Reading> read(const test::PdfDraft &draft)
{
    return readDocument({.bytes = draft.bytes(), .capture = {.filePath = u"/saved/article.pdf"_s}});
}

Article article(const test::PdfDraft &draft)
{
    const Result<Reading> reading = read(draft);
    return reading ? reading->revisions.front().article : Article();
}

QStringList texts(const test::PdfDraft &draft)
{
    return test::blockTexts(article(draft));
}

/// Blocks drawn a line each: "listItem1: text".
QStringList drawn(const test::PdfDraft &draft)
{
    QStringList lines;
    for (const Block &block : article(draft).blocks) {
        lines += blockKindName(block.kind) + (block.level > 0 ? QString::number(block.level) : QString()) + u": "_s + block.text;
    }
    return lines;
}

QStringList asTexts(const QList<QByteArray> &texts)
{
    QStringList all;
    for (const QByteArray &text : texts) {
        all += QString::fromLatin1(text);
    }
    return all;
}

QString messageOf(const Result<Reading> &reading)
{
    return reading ? QString() : reading.error().message;
}

} // namespace

class ReadPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsItsGoldenFile_data();
    void readsAsItsGoldenFile();
    void linesBecomeParagraphsByTheGapBetweenThem();
    void linesBecomeParagraphsByTheirIndent();
    void aParagraphWithoutGapOrIndentEndsWhereTheNextWordHadRoom();
    void twoColumnsAreReadOneAfterTheOther();
    void aParagraphGoesOnOverThePage();
    void aParagraphGoesOnBehindAFootnote();
    void wordsPartedAtLineEndsAreJoined_data();
    void wordsPartedAtLineEndsAreJoined();
    void runningHeadsAndPageNumbersAreLeftOut();
    void whatABrowserPrintsAroundAPageIsLeftOut();
    void largerLettersAreHeadings();
    void textAmongSmallerTextIsNoHeading();
    void listsAreItems();
    void numbersThatCountOnAreItems();
    void numbersThatDoNotCountOnStay();
    void itemsWithinItemsAreDeeper();
    void whatHangsBehindAnItemsBulletIsTheItem();
    void whatSomebodySaysBehindADashIsNoItem();
    void itemsBehindDashesHang();
    void theFileTellsTitleAuthorAndDates();
    void aPrintedPageIsAsOldAsThePrintAndNotTheArticle_data();
    void aPrintedPageIsAsOldAsThePrintAndNotTheArticle();
    void aTitleThatIsNoneIsPassedOver();
    void anEncryptedFileSaysSo();
    void aDamagedFileSaysSo();
    void everyPrefixIsReadOrRefused();
    void picturesWithoutTextSaySo();
    void aLongFileIsReadToABoundAndSaysSo();
    void aFileThatTakesForEverIsStopped();
    void canceledReadingStops();
    void wordsOfAnyKindAreParsedOrPassedOver();
};

void ReadPdfTest::readsAsItsGoldenFile_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(test::dataPath(u"pdf"_s)).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file.chopped(4))) << file.chopped(4);
    }
}

void ReadPdfTest::readsAsItsGoldenFile()
{
    QFETCH(QString, name);
    const Result<Reading> reading = readDocument({.bytes = test::readFile(test::dataPath(u"pdf/%1.pdf"_s.arg(name)))});
    QVERIFY2(reading, qPrintable(messageOf(reading)));
    QVERIFY(test::matchesGolden(test::articleText(reading->revisions.front().article).toUtf8(), u"pdf/%1.txt"_s.arg(name)));
}

void ReadPdfTest::linesBecomeParagraphsByTheGapBetweenThem()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100});
    top = draft.write(second, {.top = top + 8});
    draft.write(third, {.top = top + 8});
    QCOMPARE(texts(draft), asTexts({first, second, third}));
}

void ReadPdfTest::linesBecomeParagraphsByTheirIndent()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100, .indent = 15});
    top = draft.write(second, {.top = top, .indent = 15});
    draft.write(third, {.top = top, .indent = 15});
    QCOMPARE(texts(draft), asTexts({first, second, third}));
}

void ReadPdfTest::aParagraphWithoutGapOrIndentEndsWhereTheNextWordHadRoom()
{
    test::PdfDraft draft;
    double top = draft.write(first + " Nobody knows yet.", {.top = 100});
    top = draft.write(second + " That is all.", {.top = top});
    draft.write(third, {.top = top});
    QCOMPARE(texts(draft), asTexts({first + " Nobody knows yet.", second + " That is all.", third}));
}

void ReadPdfTest::twoColumnsAreReadOneAfterTheOther()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.left = 40, .top = 100, .width = 150, .size = 8});
    draft.write(second, {.left = 40, .top = top + 8, .width = 150, .size = 8});
    top = draft.write(third, {.left = 210, .top = 100, .width = 150, .size = 8});
    draft.write(first + ' ' + first, {.left = 210, .top = top + 8, .width = 150, .size = 8});
    QCOMPARE(texts(draft), asTexts({first, second, third, first + ' ' + first}));
}

void ReadPdfTest::aParagraphGoesOnOverThePage()
{
    test::PdfDraft draft;
    draft.write("The council met in the old customs house on the quay on Tuesday, and it", {.top = 400});
    draft.newPage();
    const double top = draft.write("met for four hours, which is long for this council.", {.top = 100});
    draft.write(second, {.top = top + 8});
    QCOMPARE(texts(draft), asTexts({first, second}));
}

void ReadPdfTest::aParagraphGoesOnBehindAFootnote()
{
    test::PdfDraft draft;
    draft.write(third, {.top = 300});
    draft.write("The council met in the old customs house on the quay on Tuesday, and it", {.top = 400});
    draft.write("1 The house was built in 1811 and sold in 1956.", {.top = 450, .size = 7});
    draft.newPage();
    const double top = draft.write("met for four hours, which is long for this council.", {.top = 100});
    draft.write(second, {.top = top + 8});
    QCOMPARE(texts(draft), asTexts({third, first, "1 The house was built in 1811 and sold in 1956.", second}));
}

void ReadPdfTest::wordsPartedAtLineEndsAreJoined_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("joined");
    QTest::newRow("a syllable") << QByteArray("the engi-") << QByteArray("neers came") << QByteArray() << QByteArray("the engineers came");
    QTest::newRow("a soft hyphen") << QByteArray("the engi\xAD") << QByteArray("neers came") << QByteArray()
                                   << QByteArray("the engineers came");
    QTest::newRow("a compound that stands elsewhere") << QByteArray("a long-") << QByteArray("term plan")
                                                      << QByteArray("Their long-term view is another.") << QByteArray("a long-term plan");
    QTest::newRow("a word that stands elsewhere")
        << QByteArray("a by-") << QByteArray("law says") << QByteArray("The bylaw is older.") << QByteArray("a bylaw says");
    QTest::newRow("a name") << QByteArray("the Anglo-") << QByteArray("Saxon wall") << QByteArray() << QByteArray("the Anglo-Saxon wall");
    QTest::newRow("a chain of words") << QByteArray("state-of-the-") << QByteArray("art pumps") << QByteArray()
                                      << QByteArray("state-of-the-art pumps");
    QTest::newRow("a suspended part") << QByteArray("Schwarz-") << QByteArray("und Weissbrot") << QByteArray()
                                      << QByteArray("Schwarz- und Weissbrot");
    QTest::newRow("a number") << QByteArray("in 1956-") << QByteArray("57 they") << QByteArray() << QByteArray("in 1956-57 they");
    QTest::newRow("a dash") << QByteArray("the wall -") << QByteArray("so they say") << QByteArray()
                            << QByteArray("the wall - so they say");
}

void ReadPdfTest::wordsPartedAtLineEndsAreJoined()
{
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, joined);
    test::PdfDraft draft;
    draft.write(first + ' ' + before, {.top = 60});
    draft.write(end, {.top = 200});
    draft.write(beginning, {.top = 212});
    QCOMPARE(texts(draft).value(1), QString::fromLatin1(joined));
}

void ReadPdfTest::runningHeadsAndPageNumbersAreLeftOut()
{
    test::PdfDraft draft;
    const QList<QByteArray> bodies{first, second, third, first + ' ' + second};
    for (int page = 0; page < 4; ++page) {
        draft.newPage();
        draft.write(page % 2 == 0 ? "The Harbour Gazette " + QByteArray::number(page + 1) : QByteArray("January 2020"),
                    {.top = 30, .size = 8});
        draft.write(bodies.at(page), {.top = 120});
        draft.write("- " + QByteArray::number(page + 1) + " -", {.left = 190, .top = 560, .size = 8});
    }
    QCOMPARE(texts(draft), asTexts(bodies));
}

void ReadPdfTest::whatABrowserPrintsAroundAPageIsLeftOut()
{
    test::PdfDraft draft;
    draft.write(first, {.top = 120});
    draft.write("https://harbourgazette.example/wall?id=3", {.left = 20, .top = 580, .size = 7});
    draft.write("1/1", {.left = 370, .top = 580, .size = 7});
    QCOMPARE(texts(draft), asTexts({first}));
    // The title stands above it, and as the headline in the page.
    test::PdfDraft titled;
    titled.setInfo("Title", "Harbour wall plan approved | Gazette");
    titled.write("30/01/2020, 14:05", {.left = 20, .top = 15, .size = 7});
    titled.write("Harbour wall plan approved | Gazette", {.left = 160, .top = 15, .size = 7});
    titled.write("Harbour wall plan approved", {.top = 80, .size = 18});
    titled.write(first, {.top = 120});
    titled.write("https://harbourgazette.example/wall?id=3 1/1", {.left = 20, .top = 580, .size = 7});
    QCOMPARE(texts(titled), asTexts({"Harbour wall plan approved", first}));
}

void ReadPdfTest::largerLettersAreHeadings()
{
    test::PdfDraft draft;
    double top = draft.write("Harbour wall plan approved after debate", {.top = 80, .size = 18});
    top = draft.write(first, {.top = top + 10});
    top = draft.write("What happens now", {.top = top + 10, .size = 13});
    top = draft.write(second, {.top = top + 6});
    top = draft.write("The boats", {.top = top + 10, .isBold = true});
    draft.write(third, {.top = top + 6});
    const Article found = article(draft);
    QCOMPARE(found.title, u"Harbour wall plan approved after debate"_s);
    QCOMPARE(found.blocks.size(), 6);
    QCOMPARE(found.blocks.at(0).kind, BlockKind::Headline);
    QCOMPARE(found.blocks.at(2).kind, BlockKind::Heading);
    QCOMPARE(found.blocks.at(2).level, 2);
    QCOMPARE(found.blocks.at(4).kind, BlockKind::Heading);
    QCOMPARE(found.blocks.at(4).level, 3);
    QCOMPARE(found.blocks.at(5).kind, BlockKind::Paragraph);
}

void ReadPdfTest::textAmongSmallerTextIsNoHeading()
{
    test::PdfDraft draft;
    double top = draft.write("Harbour wall plan approved after debate", {.top = 60, .size = 18});
    top = draft.write(first, {.top = top + 10, .size = 12});
    top = draft.write("What happens now", {.top = top + 10, .size = 15});
    top = draft.write(second, {.top = top + 10, .size = 12}) + 20;
    for (const char *link : {"Ferry line adds winter sailings and asks for more money, as it did in all the years before",
                             "Council meets again in the spring, when the new season has begun and all the boats are back",
                             "A boat that was lost at sea comes home after many years, and nobody knows where it has been",
                             "Readers write to us on the wall and on the boats, on the season and on what all of that costs"}) {
        top = draft.write(link, {.top = top + 6, .size = 9});
    }
    QStringList kinds;
    for (const Block &block : article(draft).blocks.first(4)) {
        kinds += blockKindName(block.kind);
    }
    QCOMPARE(kinds, (QStringList{u"headline"_s, u"paragraph"_s, u"heading"_s, u"paragraph"_s}));
}

void ReadPdfTest::listsAreItems()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100});
    top =
        draft.write("\x95 The wall is to be two metres higher than the one that stands there.", {.left = 60, .top = top + 6, .width = 280});
    top = draft.write("\x95 The boats move.", {.left = 60, .top = top});
    draft.write(second, {.top = top + 6});
    const Article found = article(draft);
    QCOMPARE(test::blockTexts(found),
             asTexts({first, "The wall is to be two metres higher than the one that stands there.", "The boats move.", second}));
    QCOMPARE(found.blocks.at(1).kind, BlockKind::ListItem);
    QCOMPARE(found.blocks.at(2).kind, BlockKind::ListItem);
}

void ReadPdfTest::numbersThatCountOnAreItems()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100}) + 6;
    const QList<QByteArray> items{"The wall is to be two metres higher than the one that stands there now.", "The boats move",
                                  "Nobody pays."};
    for (int i = 0; i < 3; ++i) {
        draft.write(QByteArray::number(9 + i) + ".", {.left = i == 0 ? 66.0 : 60.0, .top = top});
        top = draft.write(items.at(i), {.left = 84, .top = top, .width = 260});
    }
    draft.write(second, {.top = top + 6});
    QCOMPARE(drawn(draft),
             (QStringList{u"paragraph: "_s + asTexts({first}).front(),
                          u"listItem1: The wall is to be two metres higher than the one that stands there now."_s,
                          u"listItem1: The boats move"_s, u"listItem1: Nobody pays."_s, u"paragraph: "_s + asTexts({second}).front()}));
}

void ReadPdfTest::numbersThatDoNotCountOnStay()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100});
    top = draft.write("3. May is the day on which the new council meets for the first time, it said.", {.top = top + 6});
    top = draft.write(second, {.top = top + 6});
    // Numbered paragraphs, whose lines begin further out than their text.
    top = draft.write("1. " + first, {.top = top + 6});
    draft.write("2. " + second, {.top = top + 6});
    QCOMPARE(drawn(draft),
             (QStringList{u"paragraph: "_s + asTexts({first}).front(),
                          u"paragraph: 3. May is the day on which the new council meets for the first time, it said."_s,
                          u"paragraph: "_s + asTexts({second}).front(), u"paragraph: 1. "_s + asTexts({first}).front(),
                          u"paragraph: 2. "_s + asTexts({second}).front()}));
}

void ReadPdfTest::itemsWithinItemsAreDeeper()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100}) + 6;
    top = draft.write("\x95 The boats move.", {.left = 60, .top = top});
    top = draft.write("1. The small ones move east.", {.left = 72, .top = top});
    top = draft.write("2. The large ones stay.", {.left = 72, .top = top});
    top = draft.write("\x95 Nobody pays.", {.left = 60, .top = top});
    draft.write(second, {.top = top + 6});
    QCOMPARE(drawn(draft).mid(1, 4),
             (QStringList{u"listItem1: The boats move."_s, u"listItem2: The small ones move east."_s, u"listItem2: The large ones stay."_s,
                          u"listItem1: Nobody pays."_s}));
}

void ReadPdfTest::whatHangsBehindAnItemsBulletIsTheItem()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100}) + 6;
    top = draft.write("\x95 The boats move to the east.", {.left = 60, .top = top});
    top = draft.write("Nobody pays.", {.left = 72, .top = top});
    top = draft.write("\x95 The wall stays.", {.left = 60, .top = top});
    QCOMPARE(drawn(draft).mid(1), (QStringList{u"listItem1: The boats move to the east. Nobody pays."_s, u"listItem1: The wall stays."_s}));
}

void ReadPdfTest::whatSomebodySaysBehindADashIsNoItem()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100});
    top = draft.write("\x96 Will the boats move?", {.top = top, .indent = 15});
    top = draft.write("\x96 They will, and they will do it before the summer, as everybody here knows.", {.top = top, .indent = 15});
    draft.write(second, {.top = top, .indent = 15});
    QCOMPARE(drawn(draft),
             (QStringList{u"paragraph: "_s + asTexts({first}).front(), u"paragraph: – Will the boats move?"_s,
                          u"paragraph: – They will, and they will do it before the summer, as everybody here knows."_s,
                          u"paragraph: "_s + asTexts({second}).front()}));
}

void ReadPdfTest::itemsBehindDashesHang()
{
    test::PdfDraft draft;
    double top = draft.write(first, {.top = 100}) + 6;
    for (const char *item : {"The boats will move to the east of the harbor before the summer.", "Nobody pays."}) {
        draft.write("\x96", {.left = 60, .top = top});
        top = draft.write(item, {.left = 72, .top = top, .width = 280});
    }
    QCOMPARE(drawn(draft).mid(1),
             (QStringList{u"listItem1: The boats will move to the east of the harbor before the summer."_s, u"listItem1: Nobody pays."_s}));
}

void ReadPdfTest::theFileTellsTitleAuthorAndDates()
{
    test::PdfDraft draft;
    draft.setInfo("Title", "Harbour wall plan approved");
    draft.setInfo("Author", "Ada Quay");
    draft.setInfo("CreationDate", "D:20200130140500Z");
    draft.setInfo("ModDate", "D:20200131080000+01'00'");
    draft.write(first, {.top = 100});
    const Article found = article(draft);
    QCOMPARE(found.title, u"Harbour wall plan approved"_s);
    QCOMPARE(found.blocks.front().kind, BlockKind::Headline);
    QCOMPARE(found.byline, u"Ada Quay"_s);
    QCOMPARE(found.published, QDateTime(QDate(2020, 1, 30), QTime(14, 5), QTimeZone::UTC));
    QCOMPARE(found.modified, QDateTime(QDate(2020, 1, 31), QTime(7, 0), QTimeZone::UTC));
}

void ReadPdfTest::aPrintedPageIsAsOldAsThePrintAndNotTheArticle_data()
{
    QTest::addColumn<QByteArray>("creator");
    QTest::addColumn<QByteArray>("producer");
    QTest::addColumn<bool>("isPrinted");
    QTest::newRow("Chrome") << QByteArray("Chromium") << QByteArray("Skia/PDF m130") << true;
    QTest::newRow("Firefox") << QByteArray("Mozilla Firefox 128.3.0") << QByteArray("cairo 1.18.0") << true;
    QTest::newRow("Safari") << QByteArray("Safari") << QByteArray("macOS Version 14 Quartz PDFContext") << true;
    QTest::newRow("an office") << QByteArray("Writer") << QByteArray("LibreOffice 24.2") << false;
    QTest::newRow("documents on the web") << QByteArray() << QByteArray("Skia/PDF m130 Google Docs Renderer") << false;
}

void ReadPdfTest::aPrintedPageIsAsOldAsThePrintAndNotTheArticle()
{
    QFETCH(QByteArray, creator);
    QFETCH(QByteArray, producer);
    QFETCH(bool, isPrinted);
    const QDateTime created(QDate(2020, 1, 30), QTime(14, 5), QTimeZone::UTC);
    test::PdfDraft draft;
    draft.setInfo("Creator", creator);
    draft.setInfo("Producer", producer);
    draft.setInfo("CreationDate", "D:20200130140500Z");
    draft.write(first, {.top = 100});
    const Result<Reading> reading = read(draft);
    QVERIFY2(reading, qPrintable(messageOf(reading)));
    const Revision &revision = reading->revisions.front();
    QCOMPARE(revision.article.published, isPrinted ? PageTime() : PageTime(created));
    QCOMPARE(revision.capture.capturedAt, isPrinted ? created : QDateTime());
    QCOMPARE(revision.capture.timeSource, isPrinted ? TimeSource::Recorded : TimeSource::Unknown);
}

void ReadPdfTest::aTitleThatIsNoneIsPassedOver()
{
    test::PdfDraft draft;
    draft.setInfo("Title", "Microsoft Word - draft3.doc");
    draft.write(first, {.top = 100});
    QCOMPARE(article(draft).title, QString());
    QCOMPARE(texts(draft), asTexts({first}));
}

void ReadPdfTest::anEncryptedFileSaysSo()
{
    test::PdfDraft draft;
    draft.write(first, {});
    const QByteArray key("<" + QByteArray("5a").repeated(32) + ">");
    draft.setTrailer("/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O" + key + "/U" + key + ">>/ID[<00><00>]");
    const Result<Reading> reading = read(draft);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::NotAllowed);
    QVERIFY(reading.error().message.contains(u"password"));
}

void ReadPdfTest::aDamagedFileSaysSo()
{
    const Result<Reading> reading = readDocument({.bytes = "%PDF-1.7\n" + QByteArray("no objects here\n").repeated(100)});
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::WrongFormat);
}

void ReadPdfTest::everyPrefixIsReadOrRefused()
{
    const QByteArray whole = test::readFile(test::dataPath(u"pdf/hebrew.pdf"_s));
    for (qsizetype length = 6; length < whole.size(); length += 1499) {
        const Result<Reading> reading = readDocument({.bytes = whole.first(length)});
        QVERIFY(reading ? !reading->revisions.isEmpty() : !reading.error().message.isEmpty());
    }
}

void ReadPdfTest::picturesWithoutTextSaySo()
{
    test::PdfDraft draft;
    draft.newPage();
    draft.setContent("0 0 200 200 re f\n");
    const Result<Reading> reading = read(draft);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Empty);
    QVERIFY(reading.error().message.contains(u"scanner"));
}

void ReadPdfTest::aLongFileIsReadToABoundAndSaysSo()
{
    test::PdfDraft draft;
    for (int page = 0; page < 10'000; ++page) {
        draft.newPage();
        draft.write("Page of many, this being the one with the number " + QByteArray::number(page) + '.', {.top = 200});
    }
    const Result<Reading> reading = read(draft);
    QVERIFY2(reading, qPrintable(messageOf(reading)));
    QCOMPARE(reading->revisions.front().article.blocks.size(), 200);
    QCOMPARE(reading->remarks.size(), 1);
    QVERIFY(reading->remarks.front().contains(u"10000"));
}

// Forms that draw a form ten times each, and so on: 10 to the 9th times in a file of one kilobyte.
void ReadPdfTest::aFileThatTakesForEverIsStopped()
{
    test::PdfDraft draft;
    constexpr int depth = 9;
    for (int i = 0; i < depth; ++i) {
        const QByteArray content = i + 1 < depth ? QByteArray("/X Do ").repeated(10) : QByteArray("BT /F 10 Tf 50 300 Td (wall) Tj ET ");
        const QByteArray next = i + 1 < depth ? "/XObject<</X " + QByteArray::number(11 + i) + " 0 R>>" : QByteArray();
        draft.addObject("<</Type/XObject/Subtype/Form/BBox[0 0 400 600]/Resources<</Font<</F 3 0 R>>" + next + ">>/Length "
                        + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    }
    draft.setResources("/XObject<</X 10 0 R>>");
    draft.newPage();
    draft.setContent("/X Do\n");
    const Result<Reading> reading = read(draft);
    QVERIFY(!reading);
    QVERIFY(!reading.error().message.isEmpty());
}

void ReadPdfTest::canceledReadingStops()
{
    test::PdfDraft draft;
    draft.write(first, {});
    const Result<Reading> reading = readDocument({.bytes = draft.bytes()}, {}, CancelCheck([] { return true; }));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Canceled);
}

void ReadPdfTest::wordsOfAnyKindAreParsedOrPassedOver()
{
    const Result<PdfPages> pages = parsePdfWords(
        "W\t1\t2\t3\t4\t5\t-\tbefore any page\nD\t2\tA\tB\t-1\tx\nP\tnan\tinf\nW\t1\t2\nW\t1\t2\t3\t4\t5\tbs\tword\n\nQ\nP\t1");
    QVERIFY(pages);
    QCOMPARE(pages->pageCount, 2);
    QCOMPARE(pages->pages.size(), 1);
    QCOMPARE(pages->pages.front().width, 0.0);
    QCOMPARE(pages->pages.front().words.size(), 1);
    QVERIFY(pages->pages.front().words.front().isBold);
    QVERIFY(!pages->created.isValid());
    QVERIFY(!parsePdfWords("E\tlocked\n"));
}

QTEST_GUILESS_MAIN(ReadPdfTest)
#include "test_readpdf.moc"
