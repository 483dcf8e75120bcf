// SPDX-License-Identifier: GPL-3.0-or-later
// Archives and wikis on the loopback interface, which answer as the real ones do.
#include "core/base/hash.h"
#include "core/pastimport.h"
#include "core/pastlisting.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QNetworkAccessManager>
#include <QTcpSocket>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl page(QStringLiteral("https://gazette.example/wall"));
const QByteArray story =
    "<p>Councillors in the harbour town sent the plan for a new sea wall back to its engineers after a debate of four hours, in "
    "which fishermen and shopkeepers spoke against its height.</p><p>The mayor had promised that building would begin before "
    "the autumn storms, and said afterwards that the delay was a matter of weeks.</p>";

QByteArray html(const QByteArray &headline)
{
    return "<!DOCTYPE html><title>" + headline + "</title><article><h1>" + headline + "</h1>" + story + "</article>";
}

QByteArray served(const QByteArray &body, const QList<ServedHeader> &more = {})
{
    return httpAnswer(200, QList<ServedHeader>{{"Content-Type", "text/html; charset=utf-8"}} + more, body);
}

QDateTime moment(const QByteArray &digits)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(digits), QStringLiteral("yyyyMMddHHmmss"));
    return {time.date(), time.time(), QTimeZone::UTC};
}

QByteArray httpTime(const QDateTime &time)
{
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

/// When the archives are asked: after all that they hold.
QDateTime monthLater()
{
    return storyStart().addMonths(1);
}

} // namespace

class PastImportTest : public QObject
{
    Q_OBJECT

    // A library and an archive.
    struct Desk {
        Store store{QStringLiteral(":memory:")};
        LoopbackServer server;
        QNetworkAccessManager network;
        HostQueue queue{&network, monthLater, {.pause = 0ms, .longestPause = 5s}};
        bool isDaily = false;
        QByteArrayList rows{"[\"timestamp\",\"original\",\"mimetype\",\"statuscode\",\"digest\"]"};

        // A capture of the Wayback Machine's kind; without a body, it is listed alone.
        void capture(const QByteArray &digits, const QByteArray &digest, const QByteArray &body = {}, const char *status = "200")
        {
            rows.append("[\"" + digits + "\",\"" + page.toEncoded() + "\",\"text/html\",\"" + status + "\",\"" + digest + "\"]");
            if (!body.isEmpty()) {
                server.serve(replay(digits), served(body, {{"Memento-Datetime", httpTime(moment(digits))}}));
            }
        }

        static QByteArray replay(const QByteArray &digits) { return "/web/" + digits + "id_/" + page.toEncoded(); }

        Result<PastTally> import(const QDateTime &since = {})
        {
            server.serve(cdxPath(), httpAnswer(200, {{"Content-Type", "application/json"}}, list()));
            return import({.keeper = PastKeeper::Wayback, .address = server.url("/")}, page, since);
        }

        Result<PastTally> import(const PastSource &source, const QUrl &ofPage = page, const QDateTime &since = {})
        {
            PastImport import(
                &store, &queue,
                {.page = ofPage, .source = source, .since = since, .isDaily = isDaily, .patience = {.attempts = 3, .pause = 10ms}},
                monthLater);
            std::optional<Result<PastTally>> end;
            connect(&import, &PastImport::finished, &import, [&end](const Result<PastTally> &tally) { end = tally; });
            import.start();
            if (!QTest::qWaitFor([&end] { return end.has_value(); }, 20'000)) {
                return failure(ErrorCode::TimedOut, QStringLiteral("the import never finished"));
            }
            return *end;
        }

        [[nodiscard]] QByteArray list() const { return '[' + rows.join(",\n") + ']'; }

        [[nodiscard]] QByteArray cdxPath() const
        {
            return "/cdx/search/"
                   "cdx?url=https%3A%2F%2Fgazette.example%2Fwall&output=json&fl=timestamp,original,mimetype,statuscode,digest&limit=5000&"
                   "showResumeKey=true";
        }

        qsizetype timesAsked(const QByteArray &path) const
        {
            const QList<QByteArray> requests = server.requests();
            return std::ranges::count_if(requests, [&path](const QByteArray &head) { return head.startsWith("GET " + path + ' '); });
        }

        Timeline timeline() { return valueOf(store.timeline({1})); }

        QHash<QUrl, PastOutcome> outcomes()
        {
            QHash<QUrl, PastOutcome> all;
            for (const PastCapture &capture : valueOf(store.past({1}))) {
                all.insert(capture.address, capture.outcome);
            }
            return all;
        }
    };

private Q_SLOTS:
    void ofEachDayOneCaptureIsAskedForWhereTheReaderWantsNoMore()
    {
        Desk desk;
        desk.isDaily = true;
        desk.capture("20200130080000", "NOT", {}, "503");
        desk.capture("20200130140200", "AAA", html("Wall plan approved"));
        desk.capture("20200130180000", "BBB", html("Wall plan sent back"));
        desk.capture("20200131090000", "CCC", html("Wall plan sent back again"));
        const auto tally = desk.import();
        QVERIFY(tally);
        QCOMPARE(tally->listed, 2);
        QCOMPARE(tally->kept, 2);
        QCOMPARE(desk.timesAsked(Desk::replay("20200130180000")), 0);
        // The others can still be had.
        desk.isDaily = false;
        QCOMPARE(desk.import()->kept, 1);
        QCOMPARE(desk.timeline().revisions.size(), 3);
    }

    void capturesOfTheWaybackMachineBecomeRevisions()
    {
        Desk desk;
        desk.capture("20200130140200", "AAA", html("Wall plan approved"));
        desk.capture("20200131090000", "BBB", html("Wall plan sent back"));
        desk.capture("20200131120000", "BBB");
        desk.capture("20200131180000", "BBB");
        desk.capture("20200201090000", "AAA");
        const auto tally = desk.import();
        QVERIFY2(tally, qPrintable(tally ? QString() : tally.error().message));
        QCOMPARE(tally->versions, 3);
        QCOMPARE(tally->article.state, WatchState::Kept);
        const Timeline timeline = desk.timeline();
        QCOMPARE(timeline.revisions.size(), 3);
        QCOMPARE(timeline.revisions.at(0).firstSeen, moment("20200130140200"));
        QCOMPARE(timeline.revisions.at(1).firstSeen, moment("20200131090000"));
        QCOMPARE(timeline.revisions.at(1).lastSeen, moment("20200131180000"));
        QCOMPARE(timeline.revisions.at(2).sameAs, 0);
        // Each digest is asked for once, and every revision says where it is from.
        QCOMPARE(desk.server.requests().size(), 3);
        const Capture &capture = timeline.revisions.at(2).capture;
        QCOMPARE(capture.origin, Origin::Wayback);
        QCOMPARE(capture.timeSource, TimeSource::Recorded);
        QCOMPARE(capture.capturedAt, moment("20200201090000"));
        QCOMPARE(capture.requestedUrl, desk.server.url("/web/20200201090000/" + page.toEncoded()));
        QCOMPARE(capture.finalUrl, page);
        QCOMPARE(valueOf(desk.store.document(timeline.revisions.at(0).id)).bytes, html("Wall plan approved"));
        QCOMPARE(valueOf(desk.store.inspect()).faults, QStringList());
    }

    void whatAnArchiveDoesNotHaveIsNoted()
    {
        Desk desk;
        desk.capture("20200101000000", "RED", {}, "301");
        desk.capture("20200102000000", "NOT", {}, "404");
        desk.capture("20200103000000", "AAA", html("Wall plan approved"));
        desk.capture("20200104000000", "GON");
        desk.capture("20200105000000", "BRO");
        desk.server.serve(Desk::replay("20200105000000"),
                          httpAnswer(200, {{"Content-Type", "text/html"}, {"Content-Length", "9000"}}, "<p>cut off"));
        desk.capture("20200106000000", "EMP");
        desk.server.serve(Desk::replay("20200106000000"), served({}));
        desk.capture("20200107000000", "ELS");
        desk.server.serve(Desk::replay("20200107000000"), httpAnswer(302, {{"Location", Desk::replay("20200103000000")}}));
        desk.capture(
            "20200108000000", "WAL",
            "<title>Just a moment...</title><p>Checking your browser</p><script src=https://challenges.cloudflare.com/x></script>");
        const auto tally = desk.import();
        QVERIFY2(tally, qPrintable(tally ? QString() : tally.error().message));
        QCOMPARE(tally->listed, 8);
        QCOMPARE(tally->kept, 1);
        QCOMPARE(tally->redirects, 2);
        QCOMPARE(tally->missing, 2);
        QCOMPARE(tally->broken, 2);
        QCOMPARE(tally->notArticle, 1);
        QCOMPARE(desk.timeline().revisions.size(), 1);
        const auto outcomes = desk.outcomes();
        QCOMPARE(outcomes.size(), 8);
        QCOMPARE(outcomes.value(desk.server.url("/web/20200104000000/" + page.toEncoded())), PastOutcome::Missing);
        QCOMPARE(outcomes.value(desk.server.url("/web/20200108000000/" + page.toEncoded())), PastOutcome::NotArticle);
    }

    void anArchiveThatAsksForAPauseGetsIt()
    {
        Desk desk;
        desk.capture("20200130140200", "AAA");
        QList<qint64> moments;
        QElapsedTimer timer;
        timer.start();
        desk.server.serve(Desk::replay("20200130140200"), [&](QTcpSocket *socket) {
            moments.append(timer.elapsed());
            socket->write(moments.size() == 1 ? httpAnswer(429, {{"Retry-After", "1"}}, "slow down") : served(html("Wall plan approved")));
            socket->disconnectFromHost();
        });
        QCOMPARE(desk.import()->versions, 1);
        QCOMPARE(moments.size(), 2);
        QVERIFY(moments.at(1) - moments.at(0) >= 1000);
    }

    void anImportThatWasStoppedGoesOn()
    {
        Desk desk;
        for (int day = 10; day < 20; ++day) {
            desk.capture("202001" + QByteArray::number(day) + "120000", "D" + QByteArray::number(day),
                         html("Wall plan of day " + QByteArray::number(day)));
        }
        // The fifth one says "too many requests" until the import gives up.
        desk.server.serve(Desk::replay("20200114120000"), httpAnswer(429, {}, "slow down"));
        const auto stopped = desk.import();
        QVERIFY(!stopped);
        QCOMPARE(desk.timeline().revisions.size(), 4);
        desk.server.serve(Desk::replay("20200114120000"), served(html("Wall plan of day 14")));
        // Taken down in the middle, as by a reader who has enough of it.
        {
            PastImport import(&desk.store, &desk.queue,
                              {.page = page, .source = {.keeper = PastKeeper::Wayback, .address = desk.server.url("/")}}, monthLater);
            int done = 0;
            connect(&import, &PastImport::progressed, &import, [&done](int now, int) { done = now; });
            import.start();
            QTRY_VERIFY(done >= 3);
        }
        const auto tally = desk.import();
        QVERIFY2(tally, qPrintable(tally ? QString() : tally.error().message));
        QVERIFY(tally->known >= 6);
        QCOMPARE(desk.timeline().revisions.size(), 10);
        for (const QByteArray day : {"10", "11", "12", "13"}) {
            QCOMPARE(desk.timesAsked(Desk::replay("202001" + day + "120000")), 1);
        }
        const qsizetype asked = desk.server.requests().size();
        QCOMPARE(desk.import()->known, 10);
        QCOMPARE(desk.server.requests().size(), asked + 1); // the list alone
        QCOMPARE(valueOf(desk.store.inspect()).faults, QStringList());
    }

    void thePastIsSortedInBeforeWhatWasSeenSince()
    {
        Desk desk;
        const ArticleId id = valueOf(desk.store.addArticle(page, WatchState::Followed, storyStart())).id;
        valueOf(desk.store.record(observed(id, page, storyStart(), {QStringLiteral("The wall is finished.")})));
        desk.capture("20190130140200", "AAA", html("Wall plan approved"));
        desk.capture("20190131090000", "BBB", html("Wall plan sent back"));
        const auto tally = desk.import();
        QCOMPARE(tally->versions, 2);
        QCOMPARE(tally->article.state, WatchState::Followed);
        const Timeline timeline = desk.timeline();
        QCOMPARE(timeline.revisions.size(), 3);
        QCOMPARE(timeline.revisions.at(0).capture.origin, Origin::Wayback);
        QCOMPARE(timeline.revisions.at(2).capture.origin, Origin::Live);
    }

    void anArticleOfAnOlderExtractorIsReadAnewWithItsPast()
    {
        Desk desk;
        const ArticleId id = valueOf(desk.store.addArticle(page, WatchState::Followed, storyStart())).id;
        Observation live = observed(id, page, storyStart(), {QStringLiteral("As html-1 read it.")});
        live.document.bytes = html("Wall plan finished");
        live.document.capture.sha256 = sha256Hex(live.document.bytes);
        live.document.capture.size = live.document.bytes.size();
        valueOf(desk.store.record(live));
        desk.capture("20190130140200", "AAA", html("Wall plan approved"));
        const auto tally = desk.import();
        QCOMPARE(tally->versions, 1);
        QVERIFY(tally->article.extractor != QStringLiteral("html-1"));
        const Timeline timeline = desk.timeline();
        QCOMPARE(timeline.revisions.size(), 2);
        QCOMPARE(timeline.revisions.at(0).extractor, tally->article.extractor);
        QCOMPARE(timeline.revisions.at(1).extractor, tally->article.extractor);
        QCOMPARE(timeline.revisions.at(1).title, QStringLiteral("Wall plan finished"));
    }

    void onlyWhatIsWantedIsAskedFor()
    {
        Desk desk;
        desk.capture("20190130140200", "AAA", html("Wall plan approved"));
        desk.capture("20200131090000", "BBB", html("Wall plan sent back"));
        QCOMPARE(desk.import(moment("20200101000000"))->kept, 1);
        QCOMPARE(desk.timesAsked(Desk::replay("20190130140200")), 0);
    }

    void aListInPagesIsReadWhole()
    {
        Desk desk;
        desk.capture("20200130140200", "AAA", html("Wall plan approved"));
        desk.rows += {"[]", "[\"example,gazette)/wall+20200131\"]"};
        desk.server.serve(
            desk.cdxPath() + "&resumeKey=example%2Cgazette%29%2Fwall%2B20200131",
            httpAnswer(200, {},
                       '[' + desk.rows.at(0) + ",[\"20200131090000\",\"https://gazette.example/wall\",\"text/html\",\"200\",\"BBB\"]]"));
        desk.server.serve(Desk::replay("20200131090000"), served(html("Wall plan sent back")));
        const auto tally = desk.import();
        QVERIFY2(tally, qPrintable(tally ? QString() : tally.error().message));
        QCOMPARE(tally->versions, 2);
    }

    void anArchiveWithoutThePageHasNothing()
    {
        Desk desk;
        const auto nothing = desk.import({.keeper = PastKeeper::TimeMap, .address = desk.server.url("/timemap/link/")});
        QVERIFY(nothing);
        QCOMPARE(nothing->listed, 0);
        desk.server.serve(desk.cdxPath(), httpAnswer(503, {}, "down"));
        QCOMPARE(desk.import({.keeper = PastKeeper::Wayback, .address = desk.server.url("/")}).error().code, ErrorCode::Unreadable);
    }

    void anyArchiveThatSpeaksMementoWillDo()
    {
        Desk desk;
        desk.server.serve("/timemap/link/https://gazette.example/wall",
                          httpAnswer(200, {{"Content-Type", "application/link-format"}},
                                     "<https://gazette.example/wall>; rel=\"original\",\n</m/1>; rel=\"first memento\"; datetime=\"Thu, 30 "
                                     "Jan 2020 14:02:00 GMT\",\n"
                                     "</m/2>; rel=\"last memento\"; datetime=\"Fri, 31 Jan 2020 09:00:00 GMT\"\n"));
        desk.server.serve("/m/1", served(html("Wall plan approved"), {{"Memento-Datetime", "Thu, 30 Jan 2020 14:02:00 GMT"}}));
        desk.server.serve("/m/2", served(html("Wall plan sent back"), {{"Memento-Datetime", "Fri, 31 Jan 2020 09:00:00 GMT"}}));
        const auto tally = desk.import({.keeper = PastKeeper::TimeMap, .address = desk.server.url("/timemap/link/")});
        QVERIFY2(tally, qPrintable(tally ? QString() : tally.error().message));
        QCOMPARE(tally->versions, 2);
        const Timeline timeline = desk.timeline();
        QCOMPARE(timeline.revisions.at(0).capture.origin, Origin::WebArchive);
        QCOMPARE(timeline.revisions.at(1).capture.requestedUrl, desk.server.url("/m/2"));
    }

    void aListDoesNotLeadIntoPrivateNetworks()
    {
        Desk desk;
        LoopbackServer inside;
        inside.serve("/secret", served(html("Wall plan approved")));
        const QByteArray elsewhere = inside.url("/secret").toEncoded().replace("127.0.0.1", "127.0.0.2");
        desk.server.serve("/timemap/link/https://gazette.example/wall",
                          httpAnswer(200, {}, "<" + elsewhere + ">; rel=\"memento\"; datetime=\"Thu, 30 Jan 2020 14:02:00 GMT\"\n"));
        const auto tally = desk.import({.keeper = PastKeeper::TimeMap, .address = desk.server.url("/timemap/link/")});
        QVERIFY(tally);
        QCOMPARE(tally->broken, 1);
        QCOMPARE(inside.requests().size(), 0);
    }

    void aPageOfTheListThatIsBrokenHoldsNothingBack_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isBroughtIn");
        QTest::newRow("failed") << httpAnswer(500, {}, "oh") << true;
        QTest::newRow("gone") << httpAnswer(404, {}, "oh") << true;
        QTest::newRow("another thing") << httpAnswer(200, {}, "<html>Welcome to the archive</html>") << true;
        QTest::newRow("cut short") << httpAnswer(200, {{"Content-Length", "5000"}}, "<http") << true;
        QTest::newRow("wait") << httpAnswer(429, {}, "slow down") << false;
    }

    void aPageOfTheListThatIsBrokenHoldsNothingBack()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isBroughtIn);
        Desk desk;
        const QByteArray list = "/timemap/link/https://gazette.example/wall";
        const auto link = [&desk](const QByteArray &path, const QByteArray &time) {
            return "<" + desk.server.url(path).toEncoded() + ">; rel=\"memento\"; datetime=\"" + time + "\"";
        };
        const auto more = [&desk](const QByteArray &path) {
            return "<" + desk.server.url(path).toEncoded() + ">; rel=\"timemap\"; type=\"application/link-format\"";
        };
        desk.server.serve(list,
                          httpAnswer(200, {}, link("/1", "Thu, 30 Jan 2020 14:02:00 GMT") + ",\n" + more("/two") + ",\n" + more("/three")));
        desk.server.serve("/two", answer);
        desk.server.serve("/three", httpAnswer(200, {}, link("/3", "Sat, 01 Feb 2020 09:00:00 GMT")));
        desk.server.serve("/1", served(html("Wall plan approved")));
        desk.server.serve("/3", served(html("Wall plan sent back")));
        const auto tally = desk.import({.keeper = PastKeeper::TimeMap, .address = desk.server.url("/timemap/link/")});
        QCOMPARE(tally.has_value(), isBroughtIn);
        if (isBroughtIn) {
            QCOMPARE(tally->versions, 2);
            QVERIFY(tally->isListCut); // which is said
        }
    }

    void aWikisPageDoesNotLeadIntoPrivateNetworks()
    {
        Desk desk;
        LoopbackServer inside;
        const QByteArray api = inside.url("/w/api.php").toEncoded().replace("127.0.0.1", "127.0.0.2");
        desk.server.serve("/wiki/Sea_wall", served("<head><link rel=\"EditURI\" href=\"" + api + "?action=rsd\"></head>"));
        const auto tally = desk.import({.keeper = PastKeeper::Wiki}, desk.server.url("/wiki/Sea_wall"));
        QVERIFY(!tally);
        QCOMPARE(tally.error().code, ErrorCode::NotAllowed);
        QCOMPARE(inside.requests().size(), 0);
    }

    void aHistoryThatBreaksOffIsBroughtInAsFarAsItGoes()
    {
        Desk desk;
        desk.capture("20200130140200", "AAA", html("Wall plan approved"));
        desk.rows += {"[]", "[\"one\"]"}; // more is to come, and does not
        const auto tally = desk.import();
        QVERIFY2(tally, qPrintable(tally ? QString() : tally.error().message));
        QCOMPARE(tally->versions, 1);
        QVERIFY(tally->isListCut);
    }

    void aWikisPageComesWithItsAuthors()
    {
        Desk desk;
        const QUrl wikiPage = desk.server.url("/wiki/Sea_wall");
        desk.server.serve("/wiki/Sea_wall",
                          served("<head><link rel=\"EditURI\" type=\"application/rsd+xml\" href=\"/w/api.php?action=rsd\"></head>"));
        const QByteArray history =
            "/w/"
            "api.php?action=query&prop=revisions&titles=Sea%20wall&rvprop=ids%7Ctimestamp%7Cuser%7Ccomment%7Csha1&rvdir=newer&rvlimit=max"
            "&format=json&formatversion=2";
        const auto answer = [](const QByteArray &revisions, const QByteArray &more) {
            return httpAnswer(200, {{"Content-Type", "application/json; charset=utf-8"}},
                              "{" + more + "\"query\": {\"pages\": [{\"title\": \"Sea wall\", \"revisions\": [" + revisions + "]}]}}");
        };
        desk.server.serve(
            history,
            answer("{\"revid\": 11, \"timestamp\": \"2020-01-30T14:02:00Z\", \"user\": \"Ada\", \"comment\": \"begin\", \"sha1\": \"aa\"},"
                   "{\"revid\": 12, \"timestamp\": \"2020-01-30T15:00:00Z\", \"user\": \"Näse\", \"comment\": \"vandalism <b>\", \"sha1\": "
                   "\"bb\"}",
                   "\"continue\": {\"rvcontinue\": \"20200130160000|13\", \"continue\": \"||\"},"));
        desk.server.serve(
            history + "&continue=%7C%7C&rvcontinue=20200130160000%7C13",
            answer("{\"revid\": 13, \"timestamp\": \"2020-01-30T15:01:00Z\", \"user\": \"Ada\", \"comment\": \"revert\", \"sha1\": \"aa\"},"
                   "{\"revid\": 14, \"timestamp\": \"2020-01-30T16:00:00Z\", \"user\": \"Bob\", \"comment\": \"\", \"sha1\": \"cc\"}",
                   {}));
        const auto text = [&desk](int id, const QByteArray &body) {
            desk.server.serve(
                "/w/api.php?action=parse&oldid=" + QByteArray::number(id)
                    + "&prop=text%7Cdisplaytitle%7Crevid&disableeditsection=1&disabletoc=1&disablelimitreport=1&format=json&formatversion="
                      "2",
                httpAnswer(200, {{"Content-Type", "application/json; charset=utf-8"}},
                           "{\"parse\": {\"title\": \"Sea wall\", \"displaytitle\": \"Sea wall\", \"text\": \"" + body + "\"}}"));
        };
        text(11, story);
        text(13, story);
        desk.server.serve("/w/"
                          "api.php?action=parse&oldid=14&prop=text%7Cdisplaytitle%7Crevid&disableeditsection=1&disabletoc=1&"
                          "disablelimitreport=1&format=json&formatversion=2",
                          httpAnswer(200, {}, "{\"error\": {\"code\": \"permissiondenied\", \"info\": \"You may not see it.\"}}"));
        // Overloaded for a while, which it says with status 200: the import stops, and goes on when it is asked to.
        const QByteArray second = "/w/"
                                  "api.php?action=parse&oldid=12&prop=text%7Cdisplaytitle%7Crevid&disableeditsection=1&disabletoc=1&"
                                  "disablelimitreport=1&format=json&formatversion=2";
        const QByteArray whole = "{\"parse\": {\"title\": \"Sea wall\", \"displaytitle\": \"Sea wall\", \"text\": \"" + story
            + "<p>The wall is made of cheese, and the mayor eats of it every day.</p>\"}}";
        desk.server.serve(second,
                          httpAnswer(200, {}, "{\"error\": {\"code\": \"ratelimited\", \"info\": \"You've exceeded your rate limit.\"}}"));
        QVERIFY(desk.import({.keeper = PastKeeper::Wiki}, wikiPage).error().message.contains(QStringLiteral("rate limit")));
        desk.server.serve(second, httpAnswer(200, {{"Content-Type", "application/json; charset=utf-8"}}, whole));
        const auto tally = desk.import({.keeper = PastKeeper::Wiki}, wikiPage);
        QVERIFY2(tally, qPrintable(tally ? QString() : tally.error().message));
        QCOMPARE(tally->listed, 4);
        QCOMPARE(tally->versions, 2);
        QCOMPARE(tally->missing, 1);
        const Timeline timeline = desk.timeline();
        QCOMPARE(timeline.revisions.size(), 3);
        QCOMPARE(timeline.revisions.at(2).sameAs, 0);
        QCOMPARE(timeline.revisions.at(1).firstSeen, QDateTime(QDate(2020, 1, 30), QTime(15, 0), QTimeZone::UTC));
        QCOMPARE(timeline.revisions.at(1).capture.origin, Origin::Wiki);
        QVERIFY(timeline.revisions.at(1).capture.requestedUrl.toString().contains(QStringLiteral("oldid=12")));
        QCOMPARE(timeline.revisions.at(1).title, QStringLiteral("Sea wall"));
        const QList<PastCapture> past = valueOf(desk.store.past({1}));
        QCOMPARE(past.at(1).author, QStringLiteral("Näse"));
        QCOMPARE(past.at(1).comment, QStringLiteral("vandalism <b>"));
        QVERIFY(past.at(3).detail.contains(QStringLiteral("You may not see it.")));
    }

    void aListIsReadUpToItsLimit()
    {
        Desk desk;
        QByteArray list;
        for (int number = 0; number <= 200'000; ++number) {
            list += "<https://archive.example/" + QByteArray::number(number)
                + ">; rel=\"memento\"; datetime=\"Thu, 30 Jan 2020 14:02:00 GMT\",\n";
        }
        desk.server.serve("/timemap/link/https://gazette.example/wall", httpAnswer(200, {}, list.chopped(2)));
        PastListing listing(&desk.queue, page, {.keeper = PastKeeper::TimeMap, .address = desk.server.url("/timemap/link/")}, {}, {});
        std::optional<Result<QList<Memento>>> end;
        connect(&listing, &PastListing::finished, &listing, [&end](const Result<QList<Memento>> &mementos) { end = mementos; });
        listing.start();
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
        QVERIFY2(*end, qPrintable(*end ? QString() : end->error().message));
        QCOMPARE((*end)->size(), 200'000);
        QVERIFY(listing.isCut());
    }
};

QTEST_GUILESS_MAIN(PastImportTest)
#include "test_pastimport.moc"
