// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readdocument.h"
#include "tests/support/files.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

Result<Reading> readPage(const QByteArray &markup, const QUrl &url = {})
{
    return readDocument({.bytes = markup, .capture = {.filePath = u"/articles/page.html"_s, .finalUrl = url}});
}

QStringList texts(const Revision &revision)
{
    QStringList result;
    for (const Block &block : revision.article.blocks) {
        result += block.text;
    }
    return result;
}

const QByteArray wikiPage = R"(<!DOCTYPE html><html><head><title>Harbour wall: Difference between revisions</title></head><body>
<h1 id="firstHeading">Harbour wall: Difference between revisions</h1>
<table class="diff diff-contentalign-left"><tr class="diff-title">
<td colspan="2" class="diff-otitle diff-side-deleted"><div id="mw-diff-otitle1"><strong><a href="/w/index.php?title=Harbour_wall&amp;oldid=11">Revision as of 14:02, 30 January 2020</a></strong></div></td>
<td colspan="2" class="diff-ntitle diff-side-added"><div id="mw-diff-ntitle1"><strong><a href="/w/index.php?title=Harbour_wall&amp;oldid=12">Latest revision as of 17:10, 30 January 2020</a></strong></div></td></tr>
<tr><td colspan="2" class="diff-lineno">Line 1:</td><td colspan="2" class="diff-lineno">Line 1:</td></tr>
<tr><td class="diff-marker"></td><td class="diff-context diff-side-deleted"><div>== Plan ==</div></td><td class="diff-marker"></td><td class="diff-context diff-side-added"><div>== Plan ==</div></td></tr>
<tr><td class="diff-marker" data-marker="−"></td><td class="diff-deletedline diff-side-deleted"><div>The wall costs <del class="diffchange diffchange-inline">1.5</del> million.</div></td><td class="diff-marker" data-marker="+"></td><td class="diff-addedline diff-side-added"><div>The wall costs <ins class="diffchange diffchange-inline">15</ins> million.</div></td></tr>
<tr><td colspan="2" class="diff-empty diff-side-deleted"></td><td class="diff-marker" data-marker="+"></td><td class="diff-addedline diff-side-added"><div>Engineers came.</div></td></tr>
<tr><td class="diff-marker" data-marker="−"></td><td class="diff-deletedline diff-side-deleted"><div>Opponents left.</div></td><td colspan="2" class="diff-empty diff-side-added"></td></tr>
</table></body></html>)";

} // namespace

class RevisionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplePageGivesBothRevisionsAndItsFacts()
    {
        const Result<Reading> reading =
            readPage(test::readFile(test::dataPath(u"../../resources/samples/harbour-wall-newssniffer.html"_s)));
        QVERIFY(reading);
        QCOMPARE(reading->revisions.size(), 2);
        const Revision &left = reading->revisions.at(0);
        const Revision &right = reading->revisions.at(1);
        QCOMPARE(left.article.title, u"Harbour wall plan approved after four-hour debate"_s);
        QCOMPARE(right.article.title, u"Harbour wall plan sent back after four-hour debate"_s);
        QCOMPARE(right.recordedPeriod, u"about 3 hours later"_s);
        QCOMPARE(left.firstSeen, QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC));
        QVERIFY(reading->pageFacts);
        QCOMPARE(reading->pageFacts->source, u"harbourgazette"_s);
        QCOMPARE(reading->pageFacts->timesChanged, 2);
        QCOMPARE(reading->pageFacts->articleUrl, QUrl(u"https://harbourgazette.example/wall"_s));
        QCOMPARE(reading->pageFacts->feedUrl, QUrl(u"https://newssniffer.example/articles/1911/feed"_s));
        QVERIFY(reading->remarks.isEmpty());
        QVERIFY(std::none_of(right.article.blocks.begin(), right.article.blocks.end(),
                             [](const Block &block) { return block.sideRecord == SideRecord::Unrecorded; }));
    }

    void theSamplePageSaysWhatTheSampleArticlesSay()
    {
        const Result<Reading> page = readPage(test::readFile(test::dataPath(u"../../resources/samples/harbour-wall-newssniffer.html"_s)));
        QVERIFY(page);
        for (int number = 0; number < 2; ++number) {
            const QString name = u"../../resources/samples/harbour-wall-%1.txt"_s.arg(number);
            const Result<Reading> article = readDocument({.bytes = test::readFile(test::dataPath(name)), .capture = {.filePath = name}});
            QVERIFY(article);
            QCOMPARE(texts(page->revisions.at(number)), texts(article->revisions.at(0)));
        }
    }

    void marksInBothColumnsAreSortedToTheirSides()
    {
        const Result<Reading> reading = readPage(
            "<p>This article is from the source 'x' and was first published or seen on .</p><table><tr><th>Version 3</th><th>Version 4</th></tr>"
            "<tr><td>Old <del>head</del><ins>title</ins></td><td>Old <del>head</del><ins>title</ins></td></tr>"
            "<tr><td>-</td><td><p>One.</p></td><td>+</td><td></td></tr></table>");
        QVERIFY(reading);
        QCOMPARE(reading->revisions.at(0).number, 3);
        QCOMPARE(texts(reading->revisions.at(0)), QStringList({u"Old head"_s, u"One."_s}));
        QCOMPARE(texts(reading->revisions.at(1)), QStringList({u"Old title"_s}));
    }

    void aWikiDifferencePageGivesItsTwoRevisions()
    {
        const Result<Reading> reading =
            readPage(wikiPage, QUrl(u"https://en.wiki.example/w/index.php?title=Harbour_wall&diff=12&oldid=11"_s));
        QVERIFY(reading);
        QCOMPARE(reading->revisions.size(), 2);
        QCOMPARE(texts(reading->revisions.at(0)),
                 QStringList({u"Harbour wall"_s, u"== Plan =="_s, u"The wall costs 1.5 million."_s, u"Opponents left."_s}));
        QCOMPARE(texts(reading->revisions.at(1)),
                 QStringList({u"Harbour wall"_s, u"== Plan =="_s, u"The wall costs 15 million."_s, u"Engineers came."_s}));
        QCOMPARE(reading->revisions.at(1).article.blocks.at(1).kind, BlockKind::Heading);
        QCOMPARE(reading->revisions.at(1).firstSeen, QDateTime(QDate(2020, 1, 30), QTime(17, 10), QTimeZone::UTC));
        QCOMPARE(reading->revisions.at(1).capture.origin, Origin::Wiki);
        QCOMPARE(reading->pageFacts->articleUrl, QUrl(u"https://en.wiki.example/wiki/Harbour_wall"_s));
        QCOMPARE(reading->remarks.size(), 1);
    }

    void anOrdinaryPageWithATableIsAnArticle()
    {
        const Result<Reading> reading = readPage(
            "<html><body><h1>Choosing a pump</h1><p>From the source of the river to the sea, every town has chosen its pump with much care and "
            "more money, says the original source of this comparison.</p><table><tr><th>Version 1</th><th>Price</th></tr>"
            "<tr><td>Small</td><td>Ten</td></tr></table></body></html>");
        QVERIFY(reading);
        QCOMPARE(reading->revisions.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RevisionTableTest)
#include "test_revisiontable.moc"
