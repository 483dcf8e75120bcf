// SPDX-License-Identifier: GPL-3.0-or-later
// What archives and wikis answer when asked for the past of a page; written after their specifications.
#include "core/past/cdx.h"
#include "core/past/dailycaptures.h"
#include "core/past/timemap.h"
#include "core/past/wikihistory.h"
#include "core/reading/readdocument.h"

#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace recension;

namespace {

const QUrl archive(QStringLiteral("https://archive.example/"));
const QUrl page(QStringLiteral("https://gazette.example/wall?a=1&b=2"));

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second), QTimeZone::UTC};
}

} // namespace

class PastListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionBearsTheWholeAddress()
    {
        const QUrl question = cdxQuestion(archive, page);
        QCOMPARE(question.path(), QStringLiteral("/cdx/search/cdx"));
        QCOMPARE(QUrlQuery(question).queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded), page.toString());
    }

    void rowsOfJsonAreCaptures()
    {
        const QUrl question = cdxQuestion(archive, page);
        const auto list = parseCdx("[[\"timestamp\",\"original\",\"mimetype\",\"statuscode\",\"digest\"],"
                                   "[\"20200131090000\",\"https://gazette.example/wall\",\"text/html\",\"200\",\"BBB\"],"
                                   "[\"20200130140200\",\"http://www.gazette.example:80/wall\",\"text/html\",\"200\",\"AAA\"],"
                                   "[\"20200201000000\",\"https://gazette.example/wall\",\"warc/revisit\",\"-\",\"BBB\"],"
                                   "[\"20200202000000\",\"https://gazette.example/wall\",\"text/html\",\"301\",\"CCC\"],"
                                   "[\"20200203000000\",\"https://gazette.example/wall.png\",\"image/png\",\"200\",\"DDD\"],"
                                   "[\"2020\",\"https://gazette.example/wall\",\"text/html\",\"200\",\"EEE\"],"
                                   "[], [\"com,gazette)/wall 20200204000000\"]]",
                                   archive, question);
        QVERIFY(list);
        QCOMPARE(list->mementos.size(), 4);
        const Memento &first = list->mementos.constFirst();
        QCOMPARE(first.taken, utc(2020, 1, 30, 14, 2));
        QCOMPARE(first.address, QUrl(QStringLiteral("https://archive.example/web/20200130140200/http://www.gazette.example:80/wall")));
        QCOMPARE(first.bytes, QUrl(QStringLiteral("https://archive.example/web/20200130140200id_/http://www.gazette.example:80/wall")));
        QCOMPARE(first.digest, QByteArray("AAA"));
        QCOMPARE(list->mementos.at(2).status, 0);
        QCOMPARE(list->mementos.at(3).status, 301);
        QCOMPARE(list->more.size(), 1);
        QCOMPARE(QUrlQuery(list->more.constFirst()).queryItemValue(QStringLiteral("resumeKey"), QUrl::FullyDecoded),
                 QStringLiteral("com,gazette)/wall 20200204000000"));
        QCOMPARE(QUrlQuery(list->more.constFirst()).queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded), page.toString());
    }

    void rowsOfTextAreCapturesToo()
    {
        const auto list = parseCdx("example,gazette)/wall 20200130140200 https://gazette.example/wall text/html 200 AAA 1043\n"
                                   "example,gazette)/wall 20200131140200 https://gazette.example/wall text/html 404 BBB 511\n",
                                   archive, cdxQuestion(archive, page));
        QCOMPARE(list->mementos.size(), 2);
        QCOMPARE(list->mementos.at(1).status, 404);
    }

    void noListIsReadFurtherThanSoManyStates()
    {
        QByteArray lines;
        QByteArray links;
        for (int line = 0; line < mostMementos + 10; ++line) {
            lines += "x 20200130140200 https://gazette.example/wall text/html 200 AAA 1\n";
            links += "</web/20000620180259/https://gazette.example/wall>; rel=memento; datetime=\"Tue, 20 Jun 2000 18:02:59 GMT\",\n";
        }
        for (const auto &list : {parseCdx(lines, archive, cdxQuestion(archive, page)), parseTimeMap(links, archive, page)}) {
            QCOMPARE(list->mementos.size(), mostMementos);
            QVERIFY(list->isCut);
        }
        QVERIFY(!parseCdx(lines.first(lines.indexOf('\n') + 1), archive, cdxQuestion(archive, page))->isCut);
    }

    void ofEachDayTheStateWithTheLowestStatusIsChosen()
    {
        const auto state = [](const QDateTime &taken, int status, bool isHidden = false) {
            return Memento{.taken = taken, .status = status, .isHidden = isHidden};
        };
        const QList<Memento> all{
            state(utc(2020, 1, 30, 0, 0, 1), 404), state(utc(2020, 1, 30, 12), 200), state(utc(2020, 1, 30, 23, 59), 200),
            state(utc(2020, 1, 31), 503),          state(utc(2020, 1, 31, 1), 301),  state(utc(2020, 2, 1), 0),
            state(utc(2020, 2, 1, 1), 200),        state(utc(2020, 2, 2), 0, true),  state(utc(2020, 2, 2, 1), 404)};
        QCOMPARE(oneADay(all), (QList<Memento>{all.at(1), all.at(4), all.at(5), all.at(8)}));
        QVERIFY(oneADay({}).isEmpty());
    }

    void nothingIsAnEmptyList()
    {
        QVERIFY(parseCdx("[]", archive, page)->mementos.isEmpty());
        QVERIFY(parseCdx("", archive, page)->mementos.isEmpty());
        QCOMPARE(parseCdx("[[", archive, page).error().code, ErrorCode::WrongFormat);
    }

    // As archives say with status 200 that they are overloaded, or that a site is left out.
    void aPageInsteadOfAListIsAnError()
    {
        QCOMPARE(parseCdx("<html><body><h1>Too many requests</h1></body></html>", archive, page).error().code, ErrorCode::WrongFormat);
        QCOMPARE(parseCdx("\n{\"error\": \"Blocked Site\"}", archive, page).error().code, ErrorCode::WrongFormat);
    }

    void linksOfATimeMapAreMementos()
    {
        // After the example of RFC 7089, section 5.
        const QUrl address(QStringLiteral("http://archive.example/timemap/https://gazette.example/wall"));
        const auto list = parseTimeMap(
            "<https://gazette.example/wall>;rel=\"original\",\n"
            " <http://archive.example/timemap/https://gazette.example/wall>\n"
            " ; rel=\"self\";type=\"application/link-format\" ; from=\"Tue, 20 Jun 2000 18:02:59 GMT\",\n"
            " <http://archive.example/timemap/2/https://gazette.example/wall> ; rel=\"timemap\" ; type=\"application/link-format\",\n"
            " <http://archive.example/web/20091027204954/https://gazette.example/wall>;rel=\"last memento\";"
            "datetime=\"Tue, 27 Oct 2009 20:49:54 GMT\";title=\"a, \\\"b\\\"\",\n"
            " </web/20000620180259/https://gazette.example/wall?a=1,2>; rel=\"first memento\"; datetime=\"Tue, 20 Jun 2000 18:02:59 GMT\","
            " <http://archive.example/x>; rel=memento; datetime=yesterday",
            address, page);
        QVERIFY(list);
        QCOMPARE(list->mementos.size(), 2);
        QCOMPARE(list->mementos.at(0).taken, utc(2000, 6, 20, 18, 2, 59));
        QCOMPARE(list->mementos.at(0).bytes,
                 QUrl(QStringLiteral("http://archive.example/web/20000620180259id_/https://gazette.example/wall?a=1,2")));
        QCOMPARE(list->mementos.at(1).original, page);
        QCOMPARE(list->more, QList<QUrl>{QUrl(QStringLiteral("http://archive.example/timemap/2/https://gazette.example/wall"))});
    }

    void aTimeMapInJsonIsReadLikewise()
    {
        const QUrl address(QStringLiteral("http://archive.example/timemap/json/https://gazette.example/wall"));
        const auto list = parseTimeMap(
            "{\"original_uri\": \"https://gazette.example/wall\", \"mementos\": {\"list\": ["
            "{\"datetime\": \"2020-01-30T14:02:00Z\", \"uri\": \"http://other.example/memento/1\"}, {\"datetime\": \"\", \"uri\": \"x\"}]},"
            "\"pages\": {\"next\": {\"uri\": \"/timemap/json/2/https://gazette.example/wall\"}}}",
            address, page);
        QCOMPARE(list->mementos.size(), 1);
        QCOMPARE(list->mementos.at(0).bytes, QUrl(QStringLiteral("http://other.example/memento/1")));
        QCOMPARE(list->more.at(0), QUrl(QStringLiteral("http://archive.example/timemap/json/2/https://gazette.example/wall")));
    }

    void whatIsNoTimeMapIsAnError()
    {
        QCOMPARE(parseTimeMap("<!DOCTYPE html><p>Welcome", archive, page).error().code, ErrorCode::WrongFormat);
        QCOMPARE(parseTimeMap("<center><h1>502 Bad Gateway</h1></center>", archive, page).error().code, ErrorCode::WrongFormat);
        QCOMPARE(parseTimeMap("{\"mementos\": {\"list\": [{\"datetime\": \"2020-01", archive, page).error().code, ErrorCode::WrongFormat);
        QVERIFY(parseTimeMap("", archive, page)->mementos.isEmpty());
        for (const char *broken :
             {"<", "<a", "<a>;", "<a>;rel", "<a>;rel=", "<a>;rel=\"", "<a>;rel=\"memento\\", "<a>;;;,,<b>;rel=memento;datetime=\"x\""}) {
            const auto list = parseTimeMap(broken, archive, page);
            QVERIFY(!list || list->mementos.isEmpty());
        }
    }

    void aLongTimeMapIsReadInLinearTime()
    {
        QByteArray text;
        for (int link = 0; link < 20'000; ++link) {
            text +=
                "<http://archive.example/web/20000620180259/https://gazette.example/>;rel=\"memento\";datetime=\"Tue, 20 Jun 2000 18:02:59 GMT\",\n";
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(parseTimeMap(text, archive, page)->mementos.size(), 20'000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void wikisAreKnownByTheirAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("api");
        QTest::newRow("Wikipedia") << QStringLiteral("https://en.wikipedia.org/wiki/Sea_wall#History") << QStringLiteral("Sea wall")
                                   << QStringLiteral("https://en.wikipedia.org/w/api.php");
        QTest::newRow("on a telephone") << QStringLiteral("https://de.m.wikipedia.org/wiki/K%C3%BCstenschutz")
                                        << QStringLiteral("Küstenschutz") << QStringLiteral("https://de.wikipedia.org/w/api.php");
        QTest::newRow("script") << QStringLiteral("https://en.wikipedia.org/w/index.php?title=AC%2FDC&oldid=1") << QStringLiteral("AC/DC")
                                << QStringLiteral("https://en.wikipedia.org/w/api.php");
        QTest::newRow("another wiki") << QStringLiteral("https://wiki.example/index.php/Sea_wall") << QStringLiteral("Sea wall")
                                      << QStringLiteral("");
        QTest::newRow("no wiki") << QStringLiteral("https://gazette.example/wall") << QStringLiteral("") << QStringLiteral("");
    }

    void wikisAreKnownByTheirAddresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, title);
        QFETCH(QString, api);
        const auto wiki = wikiPageOf(QUrl(address));
        QCOMPARE(wiki.has_value(), !title.isEmpty());
        if (wiki) {
            QCOMPARE(wiki->title, title);
            QCOMPARE(wiki->api, QUrl(api));
        }
    }

    void aWikiSaysWhereItsInterfaceIs()
    {
        const QUrl wiki(QStringLiteral("https://wiki.example/pages/Sea_wall"));
        QCOMPARE(
            wikiApiNamedIn("<head><link rel=\"EditURI\" type=\"application/rsd+xml\" href=\"//wiki.example/w/api.php?action=rsd\">", wiki),
            QUrl(QStringLiteral("https://wiki.example/w/api.php")));
        QVERIFY(wikiApiNamedIn("<head><link rel=\"icon\" href=\"/x\">", wiki).isEmpty());
    }

    void aHistoryIsReadPageByPage()
    {
        const WikiPage wiki{.title = QStringLiteral("AC/DC & more"),
                            .api = QUrl(QStringLiteral("https://wiki.example/w/api.php")),
                            .page = QUrl(QStringLiteral("https://wiki.example/wiki/AC/DC_%26_more"))};
        QCOMPARE(QUrlQuery(historyQuestion(wiki)).queryItemValue(QStringLiteral("titles"), QUrl::FullyDecoded), wiki.title);
        const auto list = parseHistory(
            "{\"continue\": {\"rvcontinue\": \"20200131|7\", \"continue\": \"||\"}, \"query\": {\"pages\": [{\"pageid\": 5, \"title\": \"AC/DC\","
            "\"revisions\": [{\"revid\": 6, \"timestamp\": \"2020-01-30T14:02:00Z\", \"user\": \"Ada\", \"comment\": \"begin\", \"sha1\": \"aa\"},"
            "{\"revid\": 7, \"timestamp\": \"2020-01-31T14:02:00Z\", \"userhidden\": true, \"texthidden\": true}]}]}}",
            wiki, historyQuestion(wiki));
        QVERIFY(list);
        QCOMPARE(list->mementos.size(), 2);
        QCOMPARE(list->mementos.at(0).author, QStringLiteral("Ada"));
        QCOMPARE(list->mementos.at(0).comment, QStringLiteral("begin"));
        QCOMPARE(QUrlQuery(list->mementos.at(0).address).queryItemValue(QStringLiteral("oldid")), QStringLiteral("6"));
        QCOMPARE(QUrlQuery(list->mementos.at(0).bytes).queryItemValue(QStringLiteral("action")), QStringLiteral("parse"));
        QVERIFY(list->mementos.at(1).isHidden);
        QCOMPARE(QUrlQuery(list->more.at(0)).queryItemValue(QStringLiteral("rvcontinue"), QUrl::FullyDecoded),
                 QStringLiteral("20200131|7"));
    }

    void aWikisComplaintIsAnError()
    {
        const WikiPage wiki{.title = QStringLiteral("Wall"), .api = QUrl(QStringLiteral("https://wiki.example/w/api.php"))};
        QCOMPARE(parseHistory("{\"query\": {\"pages\": [{\"title\": \"Wall\", \"missing\": true}]}}", wiki, {}).error().code,
                 ErrorCode::NotFound);
        QVERIFY(parseHistory("{\"error\": {\"code\": \"readonly\", \"info\": \"Closed for cleaning.\"}}", wiki, {})
                    .error()
                    .message.contains(QStringLiteral("Closed for cleaning.")));
        QCOMPARE(parseHistory("<html>", wiki, {}).error().code, ErrorCode::Unreadable);
        QCOMPARE(parseHistory("{}", wiki, {}).error().code, ErrorCode::WrongFormat);
    }

    void aWikisAnswerReadsAsItsPage()
    {
        RawDocument document{
            .bytes =
                "{\"parse\": {\"title\": \"Sea wall\", \"revid\": 6, \"displaytitle\": \"<i>Sea wall</i>\","
                "\"text\": \"<div class=\\\"mw-parser-output\\\"><p>A sea wall keeps the sea from the land &amp; the houses behind it.</p><p>It is built of stone or of concrete, seldom of wood.</p></div>\"}}"};
        document.capture.contentType = "application/json; charset=utf-8";
        const auto reading = readDocument(document);
        QVERIFY(reading);
        const Article &article = reading->revisions.constFirst().article;
        QCOMPARE(article.title, QStringLiteral("Sea wall"));
        QVERIFY(std::ranges::any_of(article.blocks, [](const Block &block) {
            return block.text == QStringLiteral("A sea wall keeps the sea from the land & the houses behind it.");
        }));
        document.bytes = "{\"parse\": {\"title\": \"x\"}}";
        QVERIFY(!readDocument(document) || !readDocument(document)->revisions.isEmpty());
    }
};

QTEST_APPLESS_MAIN(PastListsTest)
#include "test_pastlists.moc"
