// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkround.h"
#include "tests/support/awaited.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QString story = QStringLiteral(
    "<p>Councillors in the harbour town sent the plan for a new sea wall back to its engineers after a debate of four hours, in which "
    "fishermen, shopkeepers and the owner of the only hotel spoke against its height.</p>"
    "<p>The mayor had promised that building would begin before the autumn storms, and said afterwards that the delay was a matter of weeks.</p>");

QByteArray page(const QString &headline, const QString &text, const QByteArray &around = {})
{
    return "<!DOCTYPE html><html><head><title>" + headline.toUtf8() + "</title></head><body>" + around + "<article><h1>" + headline.toUtf8()
        + "</h1>" + text.toUtf8() + "</article></body></html>";
}

QByteArray served(const QByteArray &body, int status = 200, const QList<ServedHeader> &more = {})
{
    return httpAnswer(status, QList<ServedHeader>{{"Content-Type", "text/html; charset=utf-8"}} + more, body);
}

} // namespace

class WatchTest : public QObject
{
    Q_OBJECT

    // A library, a newspaper on the loopback interface, and a clock that the test turns.
    struct Desk {
        Store store{QStringLiteral(":memory:")};
        LoopbackServer server;
        QNetworkAccessManager network;
        QDateTime now = storyStart();
        NetworkPresence presence = NetworkPresence::There;
        Watch watch;

        explicit Desk(std::chrono::milliseconds pause = 0ms) : watch(&store, &network, [this] { return now; }, {.pause = pause})
        {
            watch.setNetworkProbe([this] { return QtFuture::makeReadyValueFuture(presence); });
        }

        FollowedArticle follow(const QByteArray &path) { return valueOf(store.addArticle(server.url(path), WatchState::Followed, now)); }

        Checked check(ArticleId id, RobotsCare care = RobotsCare::Ignored)
        {
            const FollowedArticle article = valueOf(store.timeline(id)).article;
            const auto checked = awaited(watch.check(article, care));
            if (!checked) {
                qFatal("%s", qPrintable(checked.error().message));
            }
            now = now.addSecs(3600);
            return *checked;
        }
    };

private Q_SLOTS:
    void aChangedPageIsARevision()
    {
        Desk desk;
        const ArticleId id = desk.follow("/wall").id;
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story)));
        QCOMPARE(desk.check(id).recorded->outcome, Recorded::Outcome::First);
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan sent back"), story)));
        const Checked changed = desk.check(id);
        QCOMPARE(changed.recorded->outcome, Recorded::Outcome::Changed);
        QCOMPARE(changed.article.title, QStringLiteral("Wall plan sent back"));
        const Timeline timeline = valueOf(desk.store.timeline(id));
        QCOMPARE(timeline.revisions.size(), 2);
        QCOMPARE(valueOf(desk.store.document(timeline.revisions.at(0).id)).bytes, page(QStringLiteral("Wall plan approved"), story));
    }

    void aCounterAroundTheArticleIsNone()
    {
        Desk desk;
        const ArticleId id = desk.follow("/wall").id;
        for (int i = 0; i < 3; ++i) {
            const QByteArray around = "<nav><a href=/a>" + QByteArray::number(i) + " readers</a></nav>";
            desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story, around)));
            desk.check(id);
        }
        QCOMPARE(valueOf(desk.store.timeline(id)).revisions.size(), 1);
    }

    void whatStandsInTheArticlesPlaceIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<PageVerdict>("verdict");
        QTest::newRow("404") << served("<p>Not here</p>", 404) << PageVerdict::NotFound;
        QTest::newRow("410 without a body") << served({}, 410) << PageVerdict::NotFound;
        QTest::newRow("503") << served("<p>Soon</p>", 503) << PageVerdict::ServerFailed;
        QTest::newRow("soft 404") << served(page(QStringLiteral("Page not found"), QStringLiteral("<p>Try the search.</p>")))
                                  << PageVerdict::NotFound;
        QTest::newRow("robot check") << served(page(QStringLiteral("Just a moment..."), QStringLiteral("<p>Checking your browser.</p>")),
                                               403, {{"cf-mitigated", "challenge"}})
                                     << PageVerdict::BotWall;
        QTest::newRow("consent") << served(
            page(QStringLiteral("Before you continue"),
                 QStringLiteral("<p>We and our partners use cookies. Give your consent to cookies, or manage cookies "
                                "of our partners.</p><button>Accept</button>")))
                                 << PageVerdict::ConsentPage;
        QTest::newRow("login") << served(
            page(QStringLiteral("Sign in"), QStringLiteral("<form><input type=password></form><p>Welcome back, reader</p>")))
                               << PageVerdict::LoginPage;
        QTest::newRow("empty") << served("<html><body></body></html>") << PageVerdict::Empty;
        QTest::newRow("no body") << served({}) << PageVerdict::Empty;
        QTest::newRow("picture") << httpAnswer(200, {{"Content-Type", "image/png"}}, "\x89PNG....") << PageVerdict::Unreadable;
    }

    void whatStandsInTheArticlesPlaceIsAFailure()
    {
        QFETCH(QByteArray, answer);
        QFETCH(PageVerdict, verdict);
        Desk desk;
        const ArticleId id = desk.follow("/wall").id;
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story)));
        desk.check(id);
        desk.server.serve("/wall", answer);
        const Checked failed = desk.check(id);
        QCOMPARE(failed.verdict, verdict);
        QVERIFY(!failed.reason.isEmpty());
        QVERIFY(failed.article.failing);
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story)));
        const Checked back = desk.check(id);
        QVERIFY(!back.article.failing);
        const Timeline timeline = valueOf(desk.store.timeline(id));
        QCOMPARE(timeline.revisions.size(), 1);
        QCOMPARE(timeline.failures.size(), 1);
    }

    void aPageThatIsAnotherAddressOfAKnownArticleIsNoSecondOne()
    {
        Desk desk;
        const QString canonical = QStringLiteral("<link rel=canonical href=/wall>");
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story + canonical)));
        desk.server.serve("/amp-17", served(page(QStringLiteral("Wall plan approved"), story + canonical)));
        desk.server.serve(
            "/ferry",
            served(page(QStringLiteral("Ferry line adds sailings"),
                        QStringLiteral("<p>Two more boats will cross the bay on Sundays, the company said, because many visitors had "
                                       "waited in vain in summer.</p>")
                            + canonical)));
        const ArticleId wall = desk.follow("/wall").id;
        desk.check(wall);
        const ArticleId twin = desk.follow("/amp-17").id;
        QVERIFY(twin != wall);
        QCOMPARE(desk.check(twin).article.id, wall);
        QCOMPARE(valueOf(desk.store.articleAt(desk.server.url("/amp-17")))->id, wall);
        // A careless site that names one address for all its pages.
        const ArticleId ferry = desk.follow("/ferry").id;
        QCOMPARE(desk.check(ferry).recorded->outcome, Recorded::Outcome::First);
        QCOMPARE(valueOf(desk.store.articles()).size(), 2);
        QCOMPARE(valueOf(desk.store.timeline(wall)).revisions.size(), 1);
    }

    void whatLedToThePageIsEvidence()
    {
        Desk desk;
        const ArticleId id = desk.follow("/old").id;
        desk.server.serve("/old", httpAnswer(301, {{"Location", "/older?a=b"}}));
        desk.server.serve("/older?a=b", httpAnswer(302, {{"Location", "/wall"}}));
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story)));
        const QDateTime asked = desk.now;
        desk.check(id);
        const Capture evidence = valueOf(desk.store.timeline(id)).revisions.constFirst().capture;
        QCOMPARE(evidence.requestedUrl, desk.server.url("/old"));
        QCOMPARE(evidence.redirects,
                 (QList<Redirect>{{.from = desk.server.url("/old"), .httpStatus = 301, .at = asked},
                                  {.from = desk.server.url("/older?a=b"), .httpStatus = 302, .at = asked}}));
        QCOMPARE(evidence.finalUrl, desk.server.url("/wall"));
    }

    void onlyWhatTheReaderNamedMayLieInAPrivateNetwork()
    {
        Desk desk;
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story)));
        const QUrl address = desk.server.url("/wall");
        const ArticleId id = valueOf(desk.store.addArticle(address, WatchState::Followed, desk.now, AddressNamedBy::Document)).id;
        const Checked refused = desk.check(id);
        QCOMPARE(refused.verdict, PageVerdict::Refused);
        QVERIFY2(refused.reason.contains(QStringLiteral("inside this computer or its network")), qPrintable(refused.reason));
        // Not for its robots.txt either.
        (void)desk.check(id, RobotsCare::Honored);
        QCOMPARE(desk.server.requests(), QList<QByteArray>());
        // Following it again by a click names nothing; typing its address does, and stays.
        valueOf(desk.store.setWatchState(id, WatchState::Stopped, desk.now));
        QCOMPARE(valueOf(desk.store.setWatchState(id, WatchState::Followed, desk.now)).namedBy, AddressNamedBy::Document);
        QCOMPARE(valueOf(desk.store.addArticle(address, WatchState::Followed, desk.now)).namedBy, AddressNamedBy::Reader);
        QCOMPARE(valueOf(desk.store.addArticle(address, WatchState::Kept, desk.now, AddressNamedBy::Document)).namedBy,
                 AddressNamedBy::Reader);
        QCOMPARE(desk.check(id).recorded->outcome, Recorded::Outcome::First);
    }

    void aServerThatIsGoneIsAFailure()
    {
        Desk desk;
        const FollowedArticle article =
            valueOf(desk.store.addArticle(QUrl(QStringLiteral("http://127.0.0.1:9/wall")), WatchState::Followed, desk.now));
        QCOMPARE(desk.check(article.id).verdict, PageVerdict::Unreachable);
    }

    void aNetworkThatIsAwayIsNoFailureOfTheArticles_data()
    {
        QTest::addColumn<NetworkPresence>("presence");
        QTest::addColumn<int>("hosts");
        QTest::addColumn<bool>("isAway");
        QTest::newRow("the system says so") << NetworkPresence::Away << 1 << true;
        QTest::newRow("several hosts fall silent alike") << NetworkPresence::There << 4 << true;
        QTest::newRow("one host falls silent") << NetworkPresence::There << 1 << false;
        QTest::newRow("behind a proxy one host falls silent") << NetworkPresence::Unknown << 1 << false;
    }

    void aNetworkThatIsAwayIsNoFailureOfTheArticles()
    {
        QFETCH(NetworkPresence, presence);
        QFETCH(int, hosts);
        QFETCH(bool, isAway);
        Desk desk;
        desk.presence = presence;
        QList<FollowedArticle> articles;
        for (int host = 0; host < hosts; ++host) {
            const QUrl url(QStringLiteral("http://paper%1.invalid/wall").arg(host));
            articles.append(valueOf(desk.store.addArticle(url, WatchState::Followed, desk.now)));
        }
        CheckRound round(&desk.watch, articles, RobotsCare::Ignored);
        QSignalSpy away(&round, &CheckRound::networkAway);
        QSignalSpy finished(&round, &CheckRound::finished);
        round.start();
        QVERIFY(finished.wait());
        QCOMPARE(away.size(), isAway ? 1 : 0);
        for (const FollowedArticle &article : valueOf(desk.store.articles())) {
            QCOMPARE(article.failing.has_value(), !isAway);
            QCOMPARE(article.checks, isAway ? 0 : 1);
            QCOMPARE(article.nextCheck <= desk.now, isAway);
        }
    }

    void aServerThatAnswersProvesTheNetwork()
    {
        Desk desk;
        NetworkDoubt doubt([] { return QtFuture::makeReadyValueFuture(NetworkPresence::There); });
        for (int request = 0; request < 5; ++request) {
            doubt.asked();
        }
        QList<QFuture<NetworkPresence>> silences;
        for (const char *host : {"a", "b"}) {
            silences.append(doubt.silent(QUrl(QStringLiteral("https://%1.example/").arg(QLatin1String(host)))));
            QVERIFY(!silences.constLast().isFinished());
        }
        doubt.answered(QUrl(QStringLiteral("https://c.example/")));
        for (const char *host : {"d", "e"}) {
            silences.append(doubt.silent(QUrl(QStringLiteral("https://%1.example/").arg(QLatin1String(host)))));
        }
        for (const QFuture<NetworkPresence> &silence : silences) {
            QTRY_VERIFY(silence.isFinished());
            QCOMPARE(silence.result(), NetworkPresence::There);
        }
    }

    void anUnchangedPageIsAskedForByItsValidators()
    {
        Desk desk;
        const ArticleId id = desk.follow("/wall").id;
        desk.server.serve("/wall",
                          served(page(QStringLiteral("Wall plan approved"), story), 200,
                                 {{"ETag", "\"one\""}, {"Last-Modified", "Thu, 30 Jan 2020 14:00:00 GMT"}}));
        desk.check(id);
        desk.server.serve("/wall", httpAnswer(304, {}));
        const Checked unchanged = desk.check(id);
        QCOMPARE(unchanged.recorded->outcome, Recorded::Outcome::Unchanged);
        QCOMPARE(unchanged.article.checks, 2);
        QVERIFY(desk.server.requests().constLast().toLower().contains("if-none-match: \"one\""));
    }

    void whoWasSentNothingYetCannotHaveItUnchanged()
    {
        Desk desk;
        const ArticleId id = desk.follow("/wall").id;
        desk.server.serve("/wall", httpAnswer(304, {}));
        const QDateTime before = desk.now;
        const Checked checked = desk.check(id);
        QVERIFY(!checked.recorded);
        QVERIFY(checked.verdict != PageVerdict::Article);
        QVERIFY(checked.article.nextCheck > before);
        QVERIFY(checked.article.failing);
    }

    void aWishOfTheServerIsHeeded()
    {
        Desk desk;
        const ArticleId id = desk.follow("/wall").id;
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story), 200, {{"Cache-Control", "max-age=7200"}}));
        const QDateTime before = desk.now;
        QVERIFY(desk.check(id).article.nextCheck >= before + 2h);
        desk.server.serve("/wall", served({}, 503, {{"Retry-After", "86400"}}));
        const QDateTime failing = desk.now;
        QVERIFY(desk.check(id).article.nextCheck >= failing + 24h);
    }

    void aHostIsAskedOneThingAtATimeWithAPause()
    {
        Desk desk(120ms);
        QList<FollowedArticle> articles;
        for (const QByteArray path : {"/1", "/2", "/3"}) {
            desk.server.serve(path, served(page(QStringLiteral("Wall plan ") + QString::fromLatin1(path), story)));
            articles.append(desk.follow(path));
        }
        CheckRound round(&desk.watch, articles, RobotsCare::Ignored);
        QSignalSpy checked(&round, &CheckRound::checked);
        QSignalSpy finished(&round, &CheckRound::finished);
        QElapsedTimer timer;
        timer.start();
        round.start();
        QVERIFY(finished.wait());
        QCOMPARE(checked.size(), 3);
        QVERIFY(timer.elapsed() >= 240);
    }

    void pausesHoldBetweenProgramsOnOneLibrary()
    {
        Desk desk(300ms);
        Watch other(&desk.store, &desk.network, [&desk] { return desk.now; }, {.pause = 300ms});
        QList<FollowedArticle> articles;
        QList<qint64> moments;
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray path : {"/1", "/2", "/3", "/4"}) {
            desk.server.serve(path, [&moments, &timer](QTcpSocket *socket) {
                moments.append(timer.elapsed());
                socket->write(served(page(QStringLiteral("Wall plan approved"), story)));
                socket->disconnectFromHost();
            });
            articles.append(desk.follow(path));
        }
        CheckRound one(&desk.watch, articles.first(2), RobotsCare::Ignored);
        CheckRound two(&other, articles.sliced(2), RobotsCare::Ignored);
        QSignalSpy oneFinished(&one, &CheckRound::finished);
        QSignalSpy twoFinished(&two, &CheckRound::finished);
        one.start();
        two.start();
        QTRY_VERIFY_WITH_TIMEOUT(oneFinished.size() == 1 && twoFinished.size() == 1, 10'000);
        QCOMPARE(moments.size(), 4);
        for (qsizetype at = 1; at < moments.size(); ++at) {
            QVERIFY2(moments.at(at) - moments.at(at - 1) >= 290, qPrintable(QString::number(moments.at(at) - moments.at(at - 1))));
        }
    }

    void whatARoundDoesNotComeToInTimeStaysDue()
    {
        Desk desk(10s);
        desk.server.serve("/1", served(page(QStringLiteral("Wall plan approved"), story)));
        desk.server.serve("/2", served(page(QStringLiteral("Ferry plan approved"), story)));
        CheckRound round(&desk.watch, {desk.follow("/1"), desk.follow("/2")}, RobotsCare::Ignored);
        QSignalSpy checked(&round, &CheckRound::checked);
        QSignalSpy finished(&round, &CheckRound::finished);
        round.start(500ms);
        QVERIFY(finished.wait());
        QCOMPARE(checked.size(), 1);
        QCOMPARE(valueOf(desk.store.timeline({2})).article.checks, 0);
    }

    void aRoundKeepsToRobotsTxt()
    {
        Desk desk;
        desk.server.serve("/robots.txt", httpAnswer(200, {{"Content-Type", "text/plain"}}, "User-agent: recension\nDisallow: /inner\n"));
        desk.server.serve("/wall", served(page(QStringLiteral("Wall plan approved"), story)));
        desk.server.serve("/inner", served(page(QStringLiteral("Minutes of the council"), story)));
        const FollowedArticle inner = desk.follow("/inner");
        CheckRound round(&desk.watch, {inner, desk.follow("/wall")}, RobotsCare::Honored);
        QHash<qint64, PageVerdict> verdicts;
        connect(&round, &CheckRound::checked, &round, [&verdicts](const FollowedArticle &article, const Result<Checked> &checked) {
            verdicts.insert(article.id.value, checked.value().verdict);
        });
        QSignalSpy finished(&round, &CheckRound::finished);
        round.start();
        QVERIFY(finished.wait());
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts.value(inner.id.value), PageVerdict::Refused);
        QStringList asked;
        for (const QByteArray &head : desk.server.requests()) {
            asked.append(QString::fromLatin1(head.split(' ').at(1)));
        }
        QCOMPARE(asked, (QStringList{QStringLiteral("/robots.txt"), QStringLiteral("/wall")}));

        const Timeline refused = valueOf(desk.store.timeline(inner.id));
        QVERIFY(refused.revisions.isEmpty());
        QCOMPARE(refused.failures.size(), 1);
        QVERIFY2(refused.failures.constFirst().reason.contains(QStringLiteral("robots.txt")),
                 qPrintable(refused.failures.constFirst().reason));
        QVERIFY(refused.article.nextCheck > desk.now);

        // Whoever asks for the page by hand sees it.
        QCOMPARE(desk.check(inner.id, RobotsCare::Ignored).recorded->outcome, Recorded::Outcome::First);
    }

    void anEmptyRoundEnds()
    {
        Desk desk;
        CheckRound round(&desk.watch, {}, RobotsCare::Honored);
        QSignalSpy finished(&round, &CheckRound::finished);
        round.start();
        QVERIFY(finished.wait());
    }

    void aRoundThatNobodyWantsAnyMoreEnds()
    {
        Desk desk;
        desk.server.serve("/silent", [](QTcpSocket *) { }); // never answers
        {
            (void)desk.follow("/silent");
            (void)desk.follow("/next");
            const QList<FollowedArticle> due = valueOf(desk.store.claimDue(desk.now, desk.now + 30min, 10));
            QCOMPARE(due.size(), 2);
            CheckRound round(&desk.watch, due, RobotsCare::Ignored);
            round.start();
            QTRY_COMPARE(desk.server.requests().size(), 1);
        }
        QTRY_COMPARE(desk.server.openConnections(), 0);
        QCOMPARE(desk.server.requests().size(), 1);
        for (const FollowedArticle &article : valueOf(desk.store.articles())) {
            QCOMPARE(article.checks, 0);
        }
        // They are not kept from whoever comes next.
        QCOMPARE(valueOf(desk.store.claimDue(desk.now, desk.now + 30min, 10)).size(), 2);
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "test_watch.moc"
