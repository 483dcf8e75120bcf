// SPDX-License-Identifier: GPL-3.0-or-later
// What is made to keep a reader busy costs as much as it is large, and no more.
#include "core/diff/compare.h"
#include "core/export/describechange.h"
#include "core/export/exportcomparison.h"
#include "core/reading/readdocument.h"

#include "tests/support/growth.h"

#include <QTest>
#include <QtEndian>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewest = 250;
constexpr qsizetype most = 100'000;

const QByteArray sentences("<p>This is a sound paragraph of an article, long enough to be told from a label. It has two sentences.</p>");

/// The piece many times over; "#" in it is the number of each.
QByteArray repeated(const QByteArray &piece, qsizetype times)
{
    if (!piece.contains('#')) {
        return piece.repeated(times);
    }
    QByteArray all;
    for (qsizetype i = 0; i < times; ++i) {
        all += QByteArray(piece).replace('#', QByteArray::number(i));
    }
    return all;
}

template<typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A binary property list whose one dictionary bears so many keys, all of them the same long string.
QByteArray archiveOfLongKeys(qsizetype keys)
{
    const QByteArray text = QByteArray("\0k", 2).repeated(keys * 1000);
    const auto count = static_cast<quint32>(keys);
    const QByteArray dictionary = QByteArray("\xDF\x12") + bigEndian(count) + bigEndian(quint32{1}).repeated(keys * 2);
    const QByteArray key = QByteArray("\x6F\x12") + bigEndian(static_cast<quint32>(text.size() / 2)) + text;
    const QByteArray objects = "bplist00" + dictionary + key;
    return objects + bigEndian(quint32{8}) + bigEndian(static_cast<quint32>(8 + dictionary.size())) + QByteArray(6, '\0')
        + QByteArray("\4\4", 2) + bigEndian(quint64{2}) + bigEndian(quint64{0}) + bigEndian(static_cast<quint64>(objects.size()));
}

/// A paragraph with so many words in bold, and one word that is another on each side.
Revision boldWords(qsizetype words, Side side)
{
    const QString piece = u"plain and bold "_s;
    Block block{.text = side == Side::Left ? u"One "_s : u"Two "_s};
    for (qsizetype i = 0; i < words; ++i) {
        block.marks.append({.kind = MarkKind::Strong, .start = block.text.size() + 10, .length = 4});
        block.text += piece;
    }
    block.text = block.text.trimmed();
    return {.article = {.blocks = {block}}};
}

/// So many paragraphs, all of which moved.
Comparison movedRows(qsizetype count)
{
    Comparison comparison;
    for (int i = 0; i < int(count); ++i) {
        for (const Side side : bothSides) {
            comparison.revisions[side].article.blocks.append(Block{.text = u"Paragraph."_s});
        }
        comparison.rows.append({.kind = RowKind::MovedFrom, .blocks = {.left = {i}, .right = {}}, .move = i + 1});
    }
    for (int i = 0; i < int(count); ++i) {
        comparison.rows.append({.kind = RowKind::MovedTo, .blocks = {.left = {}, .right = {i}}, .move = i + 1});
    }
    return comparison;
}

void exportFormats()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("text") << ExportFormat::Text;
    QTest::newRow("json") << ExportFormat::Json;
    QTest::newRow("html") << ExportFormat::Html;
    QTest::newRow("markdown") << ExportFormat::Markdown;
    QTest::newRow("patch") << ExportFormat::Patch;
}

/// How the time to write what is made for a size grows.
double growthOfExport(const std::function<Comparison(qsizetype)> &make, ExportFormat format)
{
    return test::growth(
        [&](qsizetype size) { return [comparison = make(size), format] { QVERIFY(!exportComparison(comparison, format, {}).isEmpty()); }; },
        fewest, 10'000);
}

} // namespace

class LinearTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingTakesTimeByLength_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("behind");
        const QString html = u"/saved/page.html"_s;
        const auto page = [&](const char *name, const QByteArray &before, const QByteArray &piece, const QByteArray &behind) {
            QTest::newRow(name) << html << before << piece << behind;
        };
        const QByteArray headline("<h1>A headline of some words</h1>");
        const QByteArray json("<script type=application/ld+json>");
        page("commentsEndedOtherwise", "<title>x</title>", "<!----!>", sentences);
        page("commentsNeverEnded", sentences, "<!--", {});
        page("definitionsInDefinitions", {}, "<dl><dt>a<dd>b", {});
        page("deepDivs", {}, "<div>", sentences);
        page("formattingNeverClosed", {}, "<b><i><a href=x>", sentences);
        page("formattingInEveryParagraph", repeated("<b id=#>", 20'000), "<p>x", {});
        page("attributes", "<div", " a#=1", '>' + sentences);
        page("tables", sentences, "<table><tr><td>", {});
        page("rubies", sentences, "<rt>", {});
        page("brackets", sentences, "<", {});
        page("references", "<p>", "&amp;", {});
        page("referencesInJson", json + "{\"@type\":\"NewsArticle\",\"headline\":\"", "&amp;", "\"}</script>" + sentences);
        page("bracketsInJson", json, "[", "</script>" + sentences);
        page("bylines", headline, "<div class=byline>By Some Body</div>", sentences);
        page("authorsInJson", headline + json + "{\"@type\":\"NewsArticle\",\"author\":[\"Ada\"", ",\"Ada N#\"", "]}</script>" + sentences);
        page("times", headline, "<time datetime=2020-01-01>x</time>", sentences);
        page("headings", {}, "<h1>A headline of some words</h1>", sentences);
        page("endTags", {}, "</p>", sentences);
        page("longParagraph", "<p>", "word and another word. ", {});
        page("invisibleLetters", "<p>", "&#8203;<b>word</b>e&#769; ", {});
        page("vectors", {}, "<svg>", QByteArray("</svg>").repeated(10) + sentences);
        page("classes", "<p class='", "ad-slot ", "'>" + sentences);
        const QByteArray above = "<article>" + headline + "<div class=above>";
        const QByteArray text = "</div><div class=text>" + sentences.repeated(30) + "</div></article>";
        page("pointsAboveTheText", above + "<ul>", "<li>some words of an item that is long</li>", "</ul>" + text);
        page("creditsAboveTheText", above, "<p class=credit>some words of it</p>", text);
        page("captions", above + sentences, "<div><img>some words</div>", sentences + text);
        page("nulsAndBrokenUtf8", sentences, QByteArray("<p>\0\xFF\xC0", 6), {});
        QTest::newRow("spacesInAHeading") << u"/saved/page.md"_s << "# A"_ba << " "_ba << "headline\n\nText.\n"_ba;
        const QString xhtml = u"/saved/page.xhtml"_s;
        QTest::newRow("declarations") << xhtml << QByteArray("<?xml version=\"1.0\"?><html><body>") << QByteArray("<!a>") << sentences;
    }

    void readingTakesTimeByLength()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, behind);
        const double growth = test::growth(
            [&](qsizetype times) {
                const RawDocument document{.bytes = before + repeated(piece, times) + behind, .capture = {.filePath = file}};
                return [document] {
                    const Result<Reading> reading = readDocument(document);
                    QVERIFY(reading || !reading.error().message.isEmpty());
                };
            },
            fewest, most);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void longKeysOfAWebArchiveAreNotLookedThrough()
    {
        const double growth = test::growth(
            [](qsizetype keys) {
                const RawDocument document{.bytes = archiveOfLongKeys(keys), .capture = {.filePath = u"/saved/page.webarchive"_s}};
                return [document] { QVERIFY(!readDocument(document)); };
            },
            25, 200);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void pageOfTooManyPartsIsRefusedBeforeItIsParsed()
    {
        const RawDocument document{.bytes = QByteArray("<dl><dt>a<dd>b").repeated(140'000), .capture = {.filePath = u"/saved/page.html"_s}};
        const Result<Reading> reading = readDocument(document);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::TooLarge);
        QVERIFY2(reading.error().message.contains("parts"_L1), qPrintable(reading.error().message));
    }

    void marksAreComparedInTimeByLength()
    {
        const double growth = test::growth(
            [](qsizetype words) {
                return [left = boldWords(words, Side::Left), right = boldWords(words, Side::Right)] { QVERIFY(compare(left, right)); };
            },
            fewest, most);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void marksAreWrittenInTimeByLength_data() { exportFormats(); }

    void marksAreWrittenInTimeByLength()
    {
        QFETCH(ExportFormat, format);
        const double growth =
            growthOfExport([](qsizetype words) { return *compare(boldWords(words, Side::Left), boldWords(words, Side::Right)); }, format);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void movesAreWrittenInTimeByLength_data() { exportFormats(); }

    void movesAreWrittenInTimeByLength()
    {
        QFETCH(ExportFormat, format);
        const double growth = growthOfExport(movedRows, format);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void changesAreDescribedInTimeByNumber()
    {
        const double growth = test::growth(
            [](qsizetype size) {
                return [comparison = movedRows(size)] {
                    const ParagraphNumbers numbers = paragraphNumbers(comparison);
                    for (const Change &change : changesOf(comparison)) {
                        QVERIFY(!describeChange(comparison, numbers, change).place.isEmpty());
                    }
                };
            },
            1000, 10'000);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }
};

QTEST_GUILESS_MAIN(LinearTimeTest)
#include "test_lineartime.moc"
