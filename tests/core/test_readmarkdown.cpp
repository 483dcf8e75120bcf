// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readdocument.h"
#include "tests/support/files.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

Result<Reading> read(const QByteArray &markdown)
{
    return readDocument({.bytes = markdown, .capture = {.filePath = u"/articles/wall.md"_s}});
}

/// Blocks drawn a line each: "paragraph: text [strong 0+4]".
QString drawn(const Result<Reading> &reading)
{
    if (!reading) {
        return reading.error().message;
    }
    QStringList lines;
    for (const Block &block : reading->revisions.front().article.blocks) {
        QString line = blockKindName(block.kind) + (block.level > 0 ? QString::number(block.level) : QString()) + u": "_s + block.text;
        for (const Mark &mark : block.marks) {
            const QString kind = mark.kind == MarkKind::Link ? u"link "_s + mark.target
                : mark.kind == MarkKind::Strong              ? u"strong"_s
                                                             : u"emphasis"_s;
            line += u" [%1: %2]"_s.arg(kind, block.text.mid(mark.start, mark.length));
        }
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace

class ReadMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("headline and wrapped lines")
            << QByteArray("# The wall\n\nThe council\nmet.  \nLate.\n") << u"headline: The wall\nparagraph: The council met. Late."_s;
        QTest::newRow("underlined headings") << QByteArray("The wall\n===\n\nCosts\n---\nTen.\n")
                                             << u"headline: The wall\nheading2: Costs\nparagraph: Ten."_s;
        QTest::newRow("closed headings") << QByteArray("## Costs ##\n\nTen.\n") << u"headline: Costs\nparagraph: Ten."_s;
        QTest::newRow("lists within lists")
            << QByteArray("Text.\n\n- one\n  more\n  - two\n    1. three\n- four\n\nEnd.\n")
            << u"paragraph: Text.\nlistItem1: one more\nlistItem2: two\nlistItem3: three\nlistItem1: four\nparagraph: End."_s;
        QTest::newRow("tasks") << QByteArray("- [x] stone\n- [ ] sand\n") << u"listItem1: stone\nlistItem1: sand"_s;
        QTest::newRow("quotes") << QByteArray("> The sea\n> rises.\n\nSaid she.\n") << u"quote: The sea rises.\nparagraph: Said she."_s;
        QTest::newRow("heading closed, with attributes")
            << QByteArray("## Costs {#costs} ##\n\nTen.\n") << u"headline: Costs\nparagraph: Ten."_s;
        QTest::newRow("signs that close nothing") << QByteArray("## Costs in C#\n\nTen.\n") << u"headline: Costs in C#\nparagraph: Ten."_s;
        QTest::newRow("code behind spaces and a tab")
            << QByteArray("Text.\n\n  \tint a;\n\t  int b;\n") << u"paragraph: Text.\ncode: int a;\n  int b;"_s;
        QTest::newRow("code in an item, behind tabs")
            << QByteArray("- Item\n\n\t```\n\tint a;\n\t\tint b;\n\t```\n") << u"listItem1: Item\ncode: int a;\n\tint b;"_s;
        QTest::newRow("code") << QByteArray("```cpp\nint a;\n\n  int b;\n```\n\n    x = 1\n    y = 2\n")
                              << u"code: int a;\n\n  int b;\ncode: x = 1\ny = 2"_s;
        QTest::newRow("tables") << QByteArray("| Year | Tide |\n|---|:-:|\n| 1911 | 5.2 |\n")
                                << u"tableRow: Year | Tide\ntableRow: 1911 | 5.2"_s;
        QTest::newRow("pandoc's simple tables")
            << QByteArray("Text.\n\n  Year     Tide  Where\n------  -------  ----------\n  1911      5.2  the old harbor\n"
                          "  1912           Hallen\n\nTable: Tides, *in* metres\n\nEnd.\n")
            << u"paragraph: Text.\ntableRow: Year | Tide | Where\ntableRow: 1911 | 5.2 | the old harbor\ntableRow: 1912 | | Hallen\n"
               u"caption: Tides, in metres [emphasis: in]\nparagraph: End."_s;
        QTest::newRow("simple tables without a head") << QByteArray("-----  -----\n1911     5.2\n1912     5.3\n-----  -----\n\nEnd.\n")
                                                      << u"tableRow: 1911 | 5.2\ntableRow: 1912 | 5.3\nparagraph: End."_s;
        QTest::newRow("a head set in as far as code")
            << QByteArray("     Year   Tide\n---------  -----\n     1911    5.2\n") << u"tableRow: Year | Tide\ntableRow: 1911 | 5.2"_s;
        QTest::newRow("pandoc's multiline tables")
            << QByteArray("------------------------------\nYear   Where it   Remarks\n       stood\n----- ---------- -------------\n"
                          "1911  Hallen     as high as\n                 never before\n\n1912  the old    none\n      harbor\n"
                          "------------------------------\n\nEnd.\n")
            << u"tableRow: Year | Where it stood | Remarks\ntableRow: 1911 | Hallen | as high as never before\n"
               u"tableRow: 1912 | the old harbor | none\nparagraph: End."_s;
        QTest::newRow("multiline tables without a head")
            << QByteArray("----- -------------\n1911  as high as\n      never before\n\n1912  none\n----- -------------\n\n: Tides\n")
            << u"tableRow: 1911 | as high as never before\ntableRow: 1912 | none\ncaption: Tides"_s;
        QTest::newRow("grid tables")
            << QByteArray("+------+-----------+\n| Year | Remarks   |\n+======+===========+\n| 1911 | as *high* |\n|      | as never  |\n"
                          "+------+-----------+\n| 1912 and all since|\n+------+-----------+\n\nEnd.\n")
            << u"tableRow: Year | Remarks\ntableRow: 1911 | as high as never [emphasis: high]\ntableRow: 1912 and all since\n"
               u"paragraph: End."_s;
        QTest::newRow("columns of letters that are twice as wide") << QByteArray(
            "\xE5\xB9\xB4\xE5\xBA\xA6  \xE6\xBD\xAE\xE4\xBD\x8D\n----  ----\n1911  \xE9\xAB\x98\n\xE5\x8E\xBB\xE5\xB9\xB4  \xE4\xBD\x8E\n")
                                                                   << u"tableRow: 年度 | 潮位\ntableRow: 1911 | 高\ntableRow: 去年 | 低"_s;
        QTest::newRow("rules that frame no table") << QByteArray("-----\nOne.\n\n-----\n\n--- ---\n\nTwo.\n\nThree\n--- ---\n")
                                                   << u"paragraph: One.\nparagraph: Two.\nparagraph: Three"_s;
        QTest::newRow("a table whose end is missing")
            << QByteArray("-----\nYear Tide\n---- ----\n1911 5.2\n\n# Costs\n\nTen.\n\n-----\n\nEnd.\n")
            << u"tableRow: Year | Tide\ntableRow: 1911 | 5.2\nheadline: Costs\nparagraph: Ten.\nparagraph: End."_s;
        QTest::newRow("rules and comments") << QByteArray("One.\n\n***\n\n<!-- hidden\nstill -->\nTwo.\n")
                                            << u"paragraph: One.\nparagraph: Two."_s;
        QTest::newRow("a year that begins a line")
            << QByteArray("It was in\n1986. What a year.\n") << u"paragraph: It was in 1986. What a year."_s;
    }

    void blocksAreToldApart()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, expected);
        QCOMPARE(drawn(read(markdown)), expected);
    }

    void marksStandOnTheirWords_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("emphasis") << QByteArray("The *Marigold* and the __Rose__.")
                                  << u"paragraph: The Marigold and the Rose. [emphasis: Marigold] [strong: Rose]"_s;
        QTest::newRow("nested") << QByteArray("a ***b*** c") << u"paragraph: a b c [strong: b] [emphasis: b]"_s;
        QTest::newRow("in words") << QByteArray("snake_case_name and 2 * 3 * 4") << u"paragraph: snake_case_name and 2 * 3 * 4"_s;
        QTest::newRow("link") << QByteArray("See [the **record**](https://a.example/x_y \"t\").")
                              << u"paragraph: See the record. [link https://a.example/x_y: the record] [strong: record]"_s;
        QTest::newRow("reference")
            << QByteArray("See [the record][Tides] or [tides].\n\n[tides]: https://a.example/t\n")
            << u"paragraph: See the record or tides. [link https://a.example/t: the record] [link https://a.example/t: tides]"_s;
        QTest::newRow("address") << QByteArray("At <https://a.example/>.")
                                 << u"paragraph: At https://a.example/. [link https://a.example/: https://a.example/]"_s;
        QTest::newRow("picture") << QByteArray("![The old wall](wall.jpg)") << u"caption: The old wall"_s;
        QTest::newRow("picture that leads somewhere") << QByteArray("[![The old wall](wall.jpg)](wall.html)") << u"caption: The old wall"_s;
        QTest::newRow("picture in text") << QByteArray("See ![the old wall](wall.jpg)") << u"paragraph: See the old wall"_s;
        QTest::newRow("pandoc's divisions and attributes")
            << QByteArray("::: {.body}\n## Costs {#costs .wide}\n\nAsk [Ada](https://a.example/){rel=\"author\"} in [small]{.smallcaps} "
                          "letters {sic}.\n:::\n")
            << u"headline: Costs\nparagraph: Ask Ada in small letters {sic}. [link https://a.example/: Ada]"_s;
        QTest::newRow("pandoc's attributes below a target")
            << QByteArray("See [the record].\n\n  [the record]: https://a.example/t\n  {.wide}\n")
            << u"paragraph: See the record. [link https://a.example/t: the record]"_s;
        QTest::newRow("code span") << QByteArray("Call `a*b*c` now") << u"paragraph: Call a*b*c now"_s;
        QTest::newRow("escapes and entities") << QByteArray("\\*no\\* &amp; &#8217;&nope;") << u"paragraph: *no* & ’&nope;"_s;
        QTest::newRow("tags") << QByteArray("H<sub>2</sub>O <b>is</b> 1 < 2") << u"paragraph: H2O is 1 < 2"_s;
        QTest::newRow("unclosed") << QByteArray("**open and [open and ` open") << u"paragraph: **open and [open and ` open"_s;
        QTest::newRow("behind a space that goes") << QByteArray("a &nbsp;b **bold** c") << u"paragraph: a b bold c [strong: bold]"_s;
        QTest::newRow("behind a letter that is composed")
            << QByteArray("e&#769;t\xC3\xA9 **bold** c") << u"paragraph: été bold c [strong: bold]"_s;
        QTest::newRow("a script's address") << QByteArray("[x](javascript:alert(1))") << u"paragraph: x"_s;
    }

    void marksStandOnTheirWords()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, expected);
        QCOMPARE(drawn(read(markdown)), expected);
    }

    void frontMatterNamesTheArticle()
    {
        const Result<Reading> reading =
            read("---\ntitle: \"The wall\"\nauthor: Ines Calloway\ndate: 2020-01-30T14:02:00Z\n---\n\n# The wall\n\nText.\n");
        QVERIFY(reading);
        const Article &article = reading->revisions.front().article;
        QCOMPARE(article.title, u"The wall"_s);
        QCOMPARE(article.byline, u"Ines Calloway"_s);
        QCOMPARE(article.published, QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC));
        QCOMPARE(drawn(reading), u"headline: The wall\nparagraph: Text."_s);
        QCOMPARE(reading->sourceSyntax, u"Markdown"_s);
    }

    void frontMatterOfEveryKindNamesTheArticle_data()
    {
        QTest::addColumn<QByteArray>("matter");
        QTest::addColumn<QString>("byline");
        QTest::newRow("YAML with remarks and a list") << QByteArray(
            "---\ntitle: The wall # in short\n# a remark\nauthor:\n  - \"[[Ines Calloway]]\"\n  - \"[[people/tom|Tom Weir]]\"\n"
            "date: 2020-01-30\ntags: [a, b]\n---\n") << u"Ines Calloway, Tom Weir"_s;
        QTest::newRow("YAML folded, an author with fields, the other end") << QByteArray(
            "---\ntitle: >-\n  The\n  wall\nauthor:\n- name: Ines Calloway\n  email: ines@a.example\ndate: '2020-01-30'\n...\n")
                                                                           << u"Ines Calloway"_s;
        QTest::newRow("YAML going on below, escaped")
            << QByteArray("---\nauthor: \"Ines \\\"Quay\\\" Calloway\"\ntitle: The\n  wall\ndate: 2020-01-30\n---\n")
            << u"Ines \"Quay\" Calloway"_s;
        QTest::newRow("YAML with names beyond ASCII")
            << "---\ntitle: The wall\naño: 1990\nšířka: 3\nauthor: Ines Calloway\ndate: 2020-01-30\n---\n"_ba << u"Ines Calloway"_s;
        QTest::newRow("YAML, an author's fields below, the name not first")
            << "---\ntitle: The wall\nauthor:\n  url: https://a.example\n  name: Ines Calloway\n  email: i@a.example\ndate: 2020-01-30\n---\n"_ba
            << u"Ines Calloway"_s;
        QTest::newRow("YAML folded, what looks like a field")
            << "---\nauthor: >\n  Harbor desk: Ines Calloway\ntitle: The wall\ndate: 2020-01-30\n---\n"_ba
            << u"Harbor desk: Ines Calloway"_s;
        QTest::newRow("TOML with a table") << QByteArray(
            "+++\ntitle = 'The wall'\ndate = 2020-01-30\nauthors = [\"Ines Calloway\", \"Weir, Tom\"]\n[params]\nauthor = \"Nobody\"\n+++\n")
                                           << u"Ines Calloway, Weir, Tom"_s;
        QTest::newRow("JSON") << QByteArray(
            "{\n  \"title\": \"The wall\",\n  \"date\": \"2020-01-30\",\n  \"authors\": [{\"name\": \"Ines Calloway\"}]\n}\n")
                              << u"Ines Calloway"_s;
        QTest::newRow("a title block") << QByteArray("% The\n  wall\n% Ines Calloway; Tom Weir\n% 2020-01-30\n")
                                       << u"Ines Calloway, Tom Weir"_s;
        QTest::newRow("lines of names and values")
            << QByteArray("Title: The wall\nAuthor: Ines Calloway\nDate: 2020-01-30\n\n") << u"Ines Calloway"_s;
        QTest::newRow("lines of names beyond ASCII")
            << "Title: The wall\nAño: 1990\nAuthor: Ines Calloway\nDate: 2020-01-30\n\n"_ba << u"Ines Calloway"_s;
        QTest::newRow("the site behind the title") << QByteArray("---\ntitle: The wall \\| Gazette\ndate: 2020-01-30\n---\n") << QString();
    }

    void frontMatterOfEveryKindNamesTheArticle()
    {
        QFETCH(QByteArray, matter);
        QFETCH(QString, byline);
        for (const QByteArray &lineEnd : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
            const Result<Reading> reading = read((matter + "# The wall\n\nText.\n").replace("\n", lineEnd));
            QVERIFY(reading);
            const Article &article = reading->revisions.front().article;
            QCOMPARE(article.title, u"The wall"_s);
            QCOMPARE(article.byline, byline);
            QCOMPARE(article.published, pageTimeOf(u"2020-01-30"_s));
            QCOMPARE(drawn(reading), u"headline: The wall\nparagraph: Text."_s);
        }
    }

    void textThatOnlyLooksLikeFrontMatterStays()
    {
        QCOMPARE(drawn(read("Note: the wall stands.\n\nText.\n")), u"paragraph: Note: the wall stands.\nparagraph: Text."_s);
        QCOMPARE(drawn(read("{\nbroken\n}\n\nText.\n")), u"paragraph: { broken }\nparagraph: Text."_s);
        QCOMPARE(drawn(read("---\n\nText.\n")), u"paragraph: Text."_s);
    }

    void theSampleSaysWhatThePlainTextSays()
    {
        for (int number = 0; number < 2; ++number) {
            const QString name = u"../../resources/samples/harbour-wall-%1"_s.arg(number);
            const Result<Reading> markdown = read(test::readFile(test::dataPath(name + u".md"_s)));
            const Result<Reading> text =
                readDocument({.bytes = test::readFile(test::dataPath(name + u".txt"_s)), .capture = {.filePath = u"a.txt"_s}});
            QVERIFY(markdown && text);
            const QList<Block> &one = markdown->revisions.front().article.blocks;
            const QList<Block> &two = text->revisions.front().article.blocks;
            QCOMPARE(one.size(), two.size());
            for (qsizetype i = 0; i < one.size(); ++i) {
                QCOMPARE(one.at(i).text, two.at(i).text);
            }
        }
    }

    void hostileMarkdownIsReadInTime_data()
    {
        QTest::addColumn<QByteArray>("unit");
        for (const char *unit : {"[",
                                 "](",
                                 "[](",
                                 "*a ",
                                 "**a* ",
                                 "_",
                                 "`a``b",
                                 "<a",
                                 "<!--",
                                 "&#",
                                 "> ",
                                 "- ",
                                 "|-|\n",
                                 "[a]: b\n",
                                 "[a][",
                                 "![[",
                                 ">",
                                 ">  ",
                                 "-----\nx\n-- --\nx\n",
                                 "-- --\nx\n\n",
                                 "+-+\n",
                                 "+-+\n|x|\n",
                                 "x\n-- --\nx\n\n"}) {
            QTest::newRow(QByteArray(unit).replace('\n', "\\n").constData()) << QByteArray(unit);
        }
    }

    void hostileMarkdownIsReadInTime()
    {
        QFETCH(QByteArray, unit);
        QElapsedTimer timer;
        timer.start();
        const Result<Reading> reading = read("text " + unit.repeated(400'000 / static_cast<int>(unit.size())));
        QVERIFY(reading || !reading.error().message.isEmpty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(ReadMarkdownTest)
#include "test_readmarkdown.moc"
