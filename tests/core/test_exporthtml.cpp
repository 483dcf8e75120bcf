// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportcomparison.h"
#include "core/export/htmlwriter.h"
#include "tests/support/files.h"
#include "tests/support/harbour.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace recension;
using namespace recension::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray htmlOf(const Comparison &comparison, ComparisonLayout layout = ComparisonLayout::SideBySide,
                  UnchangedText unchanged = UnchangedText::Shown)
{
    return exportComparison(comparison, ExportFormat::Html, fixedOptions(layout, unchanged));
}

/// The texts of all elements of a class, in order, marks and all inside taken together. Fails on a page that is not well-formed.
QStringList textsOfClass(const QByteArray &html, const QString &wanted)
{
    QStringList texts;
    QXmlStreamReader reader(html);
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (depth > 0) {
                ++depth;
            } else if (reader.attributes().value(u"class").toString() == wanted) {
                depth = 1;
                texts += QString();
            }
        } else if (reader.isEndElement() && depth > 0) {
            --depth;
        } else if (reader.isCharacters() && depth > 0) {
            texts.last() += reader.text();
        }
    }
    if (reader.hasError()) {
        QTest::qFail(qPrintable(reader.errorString()), __FILE__, int(reader.lineNumber()));
    }
    return texts;
}

/// Every place of a revision that somebody else writes.
void poison(Revision &revision, const QString &text)
{
    Article &article = revision.article;
    for (QString *field : {&article.title, &article.byline, &article.site, &article.language, &article.extractor, &revision.recordedPeriod,
                           &revision.capture.filePath}) {
        *field = text;
    }
    revision.capture.sha256 = text.toUtf8();
    for (Block &block : article.blocks) {
        block.text = text;
        block.language = text;
        for (Mark &mark : block.marks) {
            mark.target = text;
        }
    }
}

} // namespace

class ExportHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsOfALiveBlogTellTheirTimes()
    {
        Comparison comparison;
        for (const Side side : bothSides)
            comparison.revisions[side].article.blocks = {{.text = s("The debate begins.")}, {.text = s("The mayor speaks.")}};
        comparison.revisions.right.article.blocks[1].posted = QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
        for (const int row : {0, 1})
            comparison.rows.append({.kind = RowKind::Same, .blocks = {{row}, {row}}});
        for (const ComparisonLayout layout : {ComparisonLayout::SideBySide, ComparisonLayout::Inline})
            QCOMPARE(textsOfClass(htmlOf(comparison, layout), s("posted")), QStringList{s("30 Jan 2020, 14:02 UTC")});
        QVERIFY(htmlOf(comparison).contains("<time datetime=\"2020-01-30T14:02:00Z\">"));
        comparison.revisions.right.article.blocks[1].posted.precision = TimePrecision::Unzoned;
        QCOMPARE(textsOfClass(htmlOf(comparison), s("posted")), QStringList{s("30 Jan 2020, 14:02, zone not given")});
        QVERIFY(htmlOf(comparison).contains("<time datetime=\"2020-01-30T14:02:00\">"));
    }

    void pagesAreAsSeenBefore_data()
    {
        QTest::addColumn<ComparisonLayout>("layout");
        QTest::addColumn<UnchangedText>("unchanged");
        QTest::addColumn<QString>("golden");
        QTest::newRow("side by side") << ComparisonLayout::SideBySide << UnchangedText::Shown << s("export/side-by-side.html");
        QTest::newRow("inline") << ComparisonLayout::Inline << UnchangedText::Shown << s("export/inline.html");
        QTest::newRow("folded") << ComparisonLayout::SideBySide << UnchangedText::Folded << s("export/folded.html");
    }

    void pagesAreAsSeenBefore()
    {
        QFETCH(ComparisonLayout, layout);
        QFETCH(UnchangedText, unchanged);
        QFETCH(QString, golden);
        QVERIFY(matchesGolden(htmlOf(harbourComparison(), layout, unchanged), golden));
    }

    void theReadersNoteStandsWithTheEvidence()
    {
        const QByteArray html = exportComparison(harbourComparison(), ExportFormat::Html, notedOptions());
        const QStringList notes = textsOfClass(html, s("readers-note"));
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.constFirst().startsWith(s("NoteWho <b>paid</b> for *this*?")), qPrintable(notes.constFirst()));
        QVERIFY(html.indexOf("class=\"readers-note\"") < html.indexOf("<main"));
        QVERIFY(!html.contains("<b>paid") && !html.contains("\x1b"));
        QVERIFY(matchesGolden(html, s("export/noted.html")));
        QVERIFY(!htmlOf(harbourComparison()).contains("class=\"readers-note\""));
    }

    void eachColumnHoldsItsWholeText()
    {
        const Comparison comparison = harbourComparison();
        const QByteArray html = htmlOf(comparison);
        for (const Side side : bothSides) {
            const QString all = textsOfClass(html, side == Side::Left ? s("text left") : s("text right")).join(QString());
            for (qsizetype block = 1; block < comparison.revisions[side].article.blocks.size(); ++block) { // 0 is the page's heading
                QVERIFY2(all.contains(comparison.revisions[side].article.blocks.at(block).text), qPrintable(all));
            }
        }
    }

    void foldedTextStaysInTheFile()
    {
        const Comparison comparison = harbourComparison();
        QCOMPARE(textsOfClass(htmlOf(comparison, ComparisonLayout::SideBySide, UnchangedText::Folded), s("text right")),
                 textsOfClass(htmlOf(comparison), s("text right")));
    }

    void aMoveLeadsToItsOtherEnd()
    {
        const QByteArray html = htmlOf(harbourComparison());
        QVERIFY(html.contains("<tr id=\"p5\" class=\"moved-from\">"));
        QVERIFY(html.contains("<a href=\"#p13\">moved 5 paragraphs down ↓</a>"));
        QVERIFY(html.contains("<tr id=\"p13\" class=\"moved-to\">"));
        QVERIFY(html.contains("<a href=\"#p5\">moved here from 5 paragraphs up ↑</a>"));
    }

    void evidenceStandsOnBothSides()
    {
        const QByteArray html = htmlOf(harbourComparison());
        for (const char *evidence : {"fetched live 2020-01-30 14:02:11 UTC, HTTP 200", "file last modified 2020-01-30 17:11:00 UTC",
                                     "<dt>Original</dt><dd dir=\"auto\">https://harbourgazette.example/wall</dd>",
                                     "/home/reader/wall (1).html", "Made by Recension 9.8.7"}) {
            QVERIFY2(html.contains(evidence), evidence);
        }
        QVERIFY(html.contains(QByteArray(64, 'a')) && html.contains(QByteArray(64, 'b')));
    }

    void anUnrecordedSideIsAdmitted()
    {
        QVERIFY(htmlOf(harbourComparison()).contains("this file does not record the side"));
        QVERIFY(htmlOf(harbourComparison(), ComparisonLayout::Inline).contains("this file does not record the side"));
    }

    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("script") << s("<script>alert(1)</script>");
        QTest::newRow("end of style") << s("</style></title></table><img src=x onerror=alert(1)>");
        QTest::newRow("quotes") << s("\" onmouseover=\"alert(1)\" x='y' & &amp; &#60;b>");
        QTest::newRow("comment") << s("<!-- --> <![CDATA[ ]]> <?xml ?> -->");
        QTest::newRow("bidi override") << s("abc \u202e def \u2066 ghi");
        QTest::newRow("address") << s("javascript:alert(1)");
    }

    void hostileTextStaysText()
    {
        QFETCH(QString, text);
        static const QSet<QString> expected{
            s("html"),    s("head"),     s("meta"),       s("title"), s("style"), s("body"), s("header"),  s("main"), s("footer"),
            s("h1"),      s("h2"),       s("h3"),         s("p"),     s("bdi"),   s("div"),  s("section"), s("dl"),   s("dt"),
            s("dd"),      s("ul"),       s("li"),         s("ins"),   s("del"),   s("span"), s("strong"),  s("em"),   s("table"),
            s("caption"), s("colgroup"), s("col"),        s("thead"), s("tbody"), s("tr"),   s("th"),      s("td"),   s("a"),
            s("details"), s("summary"),  s("blockquote"), s("pre"),   s("code")};
        static const QSet<QString> attributes{s("lang"), s("charset"),    s("http-equiv"),  s("content"), s("name"),    s("class"), s("id"),
                                              s("dir"),  s("aria-label"), s("aria-hidden"), s("scope"),   s("colspan"), s("href")};
        static const QRegularExpression anchor(s("^#p[0-9]+$"));
        Comparison comparison = harbourComparison();
        for (Row &row : comparison.rows) {
            row.spans = {};
            for (MarkChange &change : row.markChanges) {
                change.text = text;
                change.target = {text, text};
            }
        }
        for (const Side side : bothSides) {
            poison(comparison.revisions[side], text);
        }
        for (const ComparisonLayout layout : {ComparisonLayout::SideBySide, ComparisonLayout::Inline}) {
            const QByteArray html = htmlOf(comparison, layout, UnchangedText::Folded);
            qsizetype found = 0;
            QXmlStreamReader reader(html);
            while (!reader.atEnd()) {
                reader.readNext();
                if (reader.isStartElement()) {
                    QVERIFY2(expected.contains(reader.name().toString()), qPrintable(reader.name().toString()));
                    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                        QVERIFY2(attributes.contains(attribute.name().toString()), qPrintable(attribute.name().toString()));
                        QVERIFY(attribute.name() != u"href" || anchor.matchView(attribute.value()).hasMatch());
                    }
                } else if (reader.isCharacters()) {
                    found += reader.text().contains(text) ? 1 : 0;
                }
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY2(found > comparison.revisions.right.article.blocks.size(), qPrintable(QString::number(found)));
        }
    }

    void whatHtmlForbidsIsReplaced()
    {
        QCOMPARE(escapedHtml(s("a\x01\x1b[31m\x7f") + QChar(0x85) + QChar(0xd800) + s("b\tc\nd") + QChar(0xffff)),
                 s("a\ufffd\ufffd[31m\ufffd\ufffd\ufffdb\tc\nd\ufffd"));
        QCOMPARE(escapedHtml(s("👩‍👧")), s("👩‍👧"));
    }

    void nothingIsLoaded()
    {
        const QByteArray html = htmlOf(harbourComparison());
        QVERIFY(html.contains("default-src &#39;none&#39;"));
        for (const char *loading : {"url(", "@import", "src=", "<link", "<script", "<img", "<iframe", "<object"}) {
            QVERIFY2(!html.contains(loading), loading);
        }
    }

    void paragraphsReadInTheDirectionOfMostOfTheirLetters()
    {
        Comparison comparison = harbourComparison();
        comparison.revisions.right.article.blocks[7].text = s("useContext تتيح لك تعريف السياق وتوفيره");
        comparison.revisions.right.article.blocks[7].kind = BlockKind::Paragraph;
        const QByteArray html = htmlOf(comparison);
        QCOMPARE(html.count("lang=\"en-GB\" dir=\"rtl\""), 1);
        QVERIFY(html.contains(s("dir=\"rtl\"><ins class=\"block\"><p>useContext تتيح").toUtf8()));
    }

    void theChangedLetterOfAWordIsAnElementInsideTheWords()
    {
        Comparison comparison;
        Block left{.text = s("The Wall fell.")};
        const Block right{.text = s("The wall fell.")};
        left.marks = {{.kind = MarkKind::Strong, .start = 4, .length = 2}};
        comparison.revisions.left.article.blocks = {left};
        comparison.revisions.right.article.blocks = {right};
        comparison.rows = {{.kind = RowKind::Changed,
                            .blocks = {.left = {0}, .right = {0}},
                            .spans = {.left = {{.block = 0, .start = 4, .length = 4, .kind = SpanKind::Deleted}},
                                      .right = {{.block = 0, .start = 4, .length = 4, .kind = SpanKind::Inserted}}}}};
        for (const ComparisonLayout layout : {ComparisonLayout::SideBySide, ComparisonLayout::Inline}) {
            const QByteArray html = htmlOf(comparison, layout);
            QVERIFY(html.contains("<del><b class=\"inner\"><strong>W</strong></b><strong>a</strong>ll</del>"));
            QVERIFY(html.contains("<ins><b class=\"inner\">w</b>all</ins>"));
        }
    }

    void emphasisIsCutAtMarks()
    {
        QVERIFY(htmlOf(harbourComparison())
                    .contains("The <strong>council a</strong><strong><em>pproved </em></strong><del><strong>1.5</strong></del> million"));
    }
};

QTEST_APPLESS_MAIN(ExportHtmlTest)
#include "test_exporthtml.moc"
