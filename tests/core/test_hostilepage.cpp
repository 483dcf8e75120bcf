// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are made to break their reader: small causes of large work, and counts that don't hold any more at the end.
#include "core/base/normalize.h"
#include "core/model/fingerprint.h"
#include "core/reading/passages.h"
#include "core/reading/readdocument.h"

#include "tests/support/growth.h"

#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sentences("<p>This is a sound paragraph of an article, long enough to be told from a label. It has two sentences.</p>");

Result<Reading> read(const QByteArray &page)
{
    return readDocument({.bytes = page, .capture = {.filePath = u"/saved/page.html"_s}});
}

/// All that links of the reading lead to, in UTF-16 units.
qsizetype targetsOf(const Reading &reading)
{
    qsizetype units = 0;
    for (const Block &block : reading.revisions.front().article.blocks) {
        for (const Mark &mark : block.marks) {
            units += mark.target.size();
        }
    }
    return units;
}

} // namespace

class HostilePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedTextThatMeltsIsNoLongerThanItsPassage()
    {
        // Each letter and its accent were two when they were counted, each invisible character one.
        const QByteArray heading = "<h2><a href=https://a.example/>" + QByteArray("e\u0301\u202A").repeated(20) + "</a></h2>";
        const Result<HtmlDocument> document = HtmlDocument::parse("<article>" + heading + sentences + "</article>");
        QVERIFY(document);
        const std::vector<Passage> passages = collectPassages(*document, std::vector<bool>(static_cast<std::size_t>(document->size())), {});
        QCOMPARE(passages.front().block.text, QString(u'é').repeated(20));
        QCOMPARE(passages.front().linked, 20);
        QVERIFY(read("<article>" + heading.repeated(3) + sentences.repeated(3) + heading + "</article>"));
    }

    void longBaseDoesNotMakeEveryLinkLong()
    {
        const auto page = [](qsizetype lengthOfBase, int links) {
            return "<base href=\"https://a.example/" + QByteArray("a/").repeated(lengthOfBase / 2) + "\"><h1>A headline</h1>" + sentences
                + "<p>Words of it and more words of it " + QByteArray("<a href=x>w</a> word ").repeated(links) + "</p>" + sentences;
        };
        const Result<Reading> longest = read(page(3900, 20'000));
        QVERIFY(longest);
        QVERIFY(targetsOf(*longest) > 3900);
        QVERIFY2(targetsOf(*longest) < 20'000'000, qPrintable(QString::number(targetsOf(*longest))));
        const Result<Reading> tooLong = read(page(5000, 10));
        QVERIFY(tooLong);
        QCOMPARE(targetsOf(*tooLong), 0);
    }

    void marksOnOneLetterAreOrderedAsUnicodeHasIt_data()
    {
        QTest::addColumn<QString>("marks");
        QTest::newRow("above and below") << u"\u0301\u0323\u0327"_s.repeated(100);
        QTest::newRow("all above") << u"\u0301\u0308"_s.repeated(100);
        QTest::newRow("falling into two") << u"\u0344\u0F73\u0F81"_s.repeated(100);
        QTest::newRow("of music") << u"\U0001D165\U0001D16D\u0301\u0323"_s.repeated(100);
        QTest::newRow("with a joiner between") << u"\u0301\u034F\u0323"_s.repeated(100);
    }

    void marksOnOneLetterAreOrderedAsUnicodeHasIt()
    {
        QFETCH(QString, marks);
        for (const QString &text : {u"e"_s + marks + u" a"_s + marks, marks, marks + u"e"_s}) {
            QCOMPARE(composedText(text), text.normalized(QString::NormalizationForm_C));
            QCOMPARE(composedText(composedText(text)), composedText(text));
        }
    }

    void marksOnOneLetterTakeTimeByNumber_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("above and below") << u"\u0301\u0323"_s;
        QTest::newRow("falling into two") << u"\u0F73"_s;
        QTest::newRow("on signs") << u"=\u0338"_s;
        QTest::newRow("invisible between") << u"\u0301\u200B\u0323\u200B"_s;
    }

    void marksOnOneLetterTakeTimeByNumber()
    {
        QFETCH(QString, piece);
        const double growth = test::growth(
            [&piece](qsizetype times) {
                return [text = u"e"_s + piece.repeated(times)] { QVERIFY(!comparableText(normalizedText(text)).isEmpty()); };
            },
            250, 100'000);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void statementsBehindEmptyElementsTakeTimeByNumber()
    {
        const double growth = test::growth(
            [](qsizetype number) {
                const QByteArray page = "<h1>A headline</h1><div>" + QByteArray("<br>").repeated(number)
                    + QByteArray("<p>written by</p>").repeated(number) + "</div>" + sentences;
                return [page] { QVERIFY(read(page)); };
            },
            250, 15'000);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void timesBesideALongLinkTakeTimeByLength()
    {
        const double growth = test::growth(
            [](qsizetype number) {
                const QByteArray page = "<h1>A headline of some words</h1><ul><li><a href=/x>" + QByteArray("word ").repeated(number * 800)
                    + "</a>" + QByteArray("<time datetime=2020-01-01>x</time>").repeated(number) + "</ul>" + sentences;
                return [page] { QVERIFY(read(page)); };
            },
            60, 125);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void authorsJoinedBySmallWordsTakeTimeByNumber()
    {
        const double growth = test::growth(
            [](qsizetype number) {
                const QByteArray names = QByteArray("A B y C D ").repeated(number);
                const QByteArray page = QByteArray("<meta name=author content='" + names + "'>").repeated(10) + sentences;
                return [page] { QVERIFY(read(page)); };
            },
            100, 400);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void headlinesInOneAnotherTakeTimeByNumber()
    {
        const double growth = test::growth(
            [](qsizetype number) {
                const QByteArray page = QByteArray("<div itemprop=headline>").repeated(std::min<qsizetype>(200, number / 50))
                    + QByteArray("<i class=x></i>").repeated(number) + "A headline" + sentences;
                return [page] { QVERIFY(read(page)); };
            },
            250, 20'000);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void brokenJsonIsMendedInTimeByLength()
    {
        const double growth = test::growth(
            [](qsizetype times) {
                const QByteArray page = "<script type=application/ld+json>" + QByteArray(",}\\q").repeated(times) + "</script>" + sentences;
                return [page] { QVERIFY(read(page)); };
            },
            250, 100'000);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void brokenJsonStillNamesTheArticle()
    {
        const QByteArray json("{\"@type\": \"NewsArticle\", \"headline\": \"The wall \\'stands\\' \\\\ here\", "
                              "\"author\": [{\"name\": \"Ada Stone\",}, ],}");
        const Result<Reading> reading = read("<script type=application/ld+json>" + json + "</script>" + sentences.repeated(3));
        QVERIFY(reading);
        QCOMPARE(reading->revisions.front().article.title, u"The wall 'stands' \\ here"_s);
        QCOMPARE(reading->revisions.front().article.authors, QStringList{u"Ada Stone"_s});
    }

    void aRowOfAMillionCellsIsText()
    {
        const auto row = [](int cells) {
            const QByteArray text =
                "# A headline\n\n" + QByteArray("|a").repeated(cells) + "|\n" + QByteArray("|-").repeated(cells) + "|\n";
            const Result<Reading> reading = readDocument({.bytes = text, .capture = {.filePath = u"/saved/article.md"_s}});
            return reading ? reading->revisions.front().article.blocks.back().text.left(5) : reading.error().message;
        };
        QCOMPARE(row(1000), u"a | a"_s);
        QCOMPARE(row(600'000), u"a|a|a"_s);
    }

    void moreJsonThanAnArticleHasIsNotParsed()
    {
        const QByteArray script = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ada Stone\"},\"x\":[";
        const auto authors = [&](int objects) {
            const Result<Reading> reading = read(script + QByteArray("{},").repeated(objects) + "{}]}</script>" + sentences.repeated(3));
            return reading ? reading->revisions.front().article.authors : QStringList();
        };
        QCOMPARE(authors(1000), QStringList{u"Ada Stone"_s});
        QCOMPARE(authors(2'000'000), QStringList());
    }
};

QTEST_GUILESS_MAIN(HostilePageTest)
#include "test_hostilepage.moc"
