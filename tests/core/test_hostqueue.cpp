// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/hostqueue.h"
#include "tests/support/awaited.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/mocknetwork.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace recension;
using namespace recension::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray page = "<p>The tide came in.</p>";

Courtesy courtesyOf(std::chrono::milliseconds pause)
{
    return {.pause = pause, .longestPause = 200ms};
}

QUrl address(const QString &text)
{
    return QUrl(text);
}

ErrorCode codeOf(const Result<RawDocument> &answer)
{
    return answer ? ErrorCode::Usage : answer.error().code; // Usage: it was brought
}

// How many requests a server has before it.
struct Load {
    int atOnce = 0;
    int most = 0;
};

void serveSlowly(LoopbackServer &server, const QByteArray &path, Load &load)
{
    server.serve(path, [&load](QTcpSocket *socket) {
        load.most = std::max(load.most, ++load.atOnce);
        QTimer::singleShot(20ms, socket, [socket, &load] {
            --load.atOnce;
            socket->write(httpAnswer(200, {}, page));
            socket->disconnectFromHost();
        });
    });
}

} // namespace

class HostQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostIsAskedOneByOneInOrder()
    {
        LoopbackServer server;
        QNetworkAccessManager network;
        HostQueue queue(&network, systemClock(), courtesyOf(0ms));
        Load load;
        QList<QFuture<Result<RawDocument>>> answers;
        for (int i = 0; i < 6; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            serveSlowly(server, path, load);
            answers.append(queue.fetch({.url = server.url(path)}, RobotsCare::Ignored));
        }
        QCOMPARE(queue.waiting(), 5);
        for (const auto &answer : answers) {
            QVERIFY(awaited(answer));
        }
        QCOMPARE(load.most, 1);
        QCOMPARE(queue.waiting(), 0);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(server.requests().at(i).startsWith("GET /" + QByteArray::number(i) + " "));
        }
    }

    void whoIsRefusedMayAskForSomethingElseAtOnce()
    {
        LoopbackServer server;
        QNetworkAccessManager network;
        HostQueue queue(&network, systemClock(), courtesyOf(0ms));
        server.serve("/robots.txt", httpAnswer(200, {}, "User-agent: *\nDisallow: /private\n"));
        Load load;
        for (const QByteArray path : {"/a", "/b", "/c", "/d"}) {
            serveSlowly(server, path, load);
        }
        const auto ask = [&](const QByteArray &path) { return queue.fetch({.url = server.url(path)}, RobotsCare::Honored); };
        const auto first = ask("/a");
        QFuture<Result<RawDocument>> instead;
        QFuture<Result<RawDocument>> last;
        const auto refused = ask("/private").then([&](const Result<RawDocument> &answer) {
            instead = ask("/c");
            // Refused while the first refusal is still being told.
            ask("/private/too").then([&](const Result<RawDocument> &) { last = ask("/d"); });
            return codeOf(answer);
        });
        const auto second = ask("/b");
        QVERIFY(awaited(first));
        QVERIFY(awaited(second));
        QCOMPARE(refused.result(), ErrorCode::NotAllowed);
        QVERIFY(awaited(instead));
        QVERIFY(awaited(last));
        QCOMPARE(load.most, 1);
        QCOMPARE(queue.waiting(), 0);
    }

    void aPauseFollowsEachRequest()
    {
        MockNetwork network;
        network.serve(address(u"http://1.1.1.1/"_s), {.headers = {}, .body = page});
        HostQueue queue(&network, systemClock(), courtesyOf(1s));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(awaited(queue.fetch({.url = address(u"http://1.1.1.1/"_s)}, RobotsCare::Ignored)));
        QVERIFY(timer.elapsed() < 1'000);
        QVERIFY(awaited(queue.fetch({.url = address(u"http://1.1.1.1/"_s)}, RobotsCare::Ignored)));
        QVERIFY(awaited(queue.fetch({.url = address(u"http://1.1.1.1/"_s)}, RobotsCare::Ignored)));
        QVERIFY2(timer.elapsed() >= 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void otherHostsNeedNotWait()
    {
        MockNetwork network;
        HostQueue queue(&network, systemClock(), {.pause = 1h, .longestPause = 1h, .hostsAtOnce = 3});
        QList<QFuture<Result<RawDocument>>> answers;
        for (int host = 1; host <= 5; ++host) {
            for (int number = 0; number < 2; ++number) {
                const QUrl url(u"http://1.1.1.%1/%2"_s.arg(host).arg(number));
                network.serve(url, {.headers = {}, .body = page});
                answers.append(queue.fetch({.url = url}, RobotsCare::Ignored));
            }
        }
        QCOMPARE(network.requests().size(), 3);
        for (int host = 0; host < 5; ++host) {
            QVERIFY(awaited(answers.at(host * 2)));
        }
        QCOMPARE(network.requests().size(), 5);
        QCOMPARE(queue.waiting(), 5);
    }

    void robotsTxtIsHonoredAndAskedOnce()
    {
        MockNetwork network;
        network.serve(address(u"http://1.1.1.1/robots.txt"_s), {.headers = {}, .body = "User-agent: Recension\nDisallow: /private\n"});
        network.serve(address(u"http://1.1.1.1/private"_s), {.headers = {}, .body = page});
        network.serve(address(u"http://1.1.1.1/a"_s), {.headers = {}, .body = page});
        HostQueue queue(&network, systemClock(), courtesyOf(0ms));
        const auto forbidden = awaited(queue.fetch({.url = address(u"http://1.1.1.1/private"_s)}, RobotsCare::Honored));
        QCOMPARE(codeOf(forbidden), ErrorCode::NotAllowed);
        QVERIFY2(forbidden.error().message.contains(u"robots.txt"), qPrintable(forbidden.error().message));
        QVERIFY(awaited(queue.fetch({.url = address(u"http://1.1.1.1/a"_s)}, RobotsCare::Honored)));
        QVERIFY(awaited(queue.fetch({.url = address(u"http://1.1.1.1/private"_s)}, RobotsCare::Ignored)));
        QStringList asked;
        for (const QNetworkRequest &request : network.requests()) {
            asked.append(request.url().path());
        }
        QCOMPARE(asked, (QStringList{u"/robots.txt"_s, u"/a"_s, u"/private"_s}));
    }

    void aSiteWithoutRobotsTxtForbidsNothing()
    {
        MockNetwork network;
        network.serve(address(u"http://1.1.1.1/robots.txt"_s), {.status = 404, .headers = {}, .body = "User-agent: *\nDisallow: /\n"});
        network.serve(address(u"http://1.1.1.1/a"_s), {.headers = {}, .body = page});
        HostQueue queue(&network, systemClock(), courtesyOf(0ms));
        QVERIFY(awaited(queue.fetch({.url = address(u"http://1.1.1.1/a"_s)}, RobotsCare::Honored)));
    }

    void whereRobotsTxtCannotBeHadThePageIsNotAsked_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::newRow("server failed") << 503 << QNetworkReply::ServiceUnavailableError;
        QTest::newRow("too many requests") << 429 << QNetworkReply::UnknownContentError;
        QTest::newRow("no answer") << 0 << QNetworkReply::ConnectionRefusedError;
    }

    void whereRobotsTxtCannotBeHadThePageIsNotAsked()
    {
        QFETCH(int, status);
        QFETCH(QNetworkReply::NetworkError, error);
        MockNetwork network;
        network.serve(address(u"http://1.1.1.1/robots.txt"_s), {.status = status, .headers = {}, .body = {}, .error = error});
        network.serve(address(u"http://1.1.1.1/a"_s), {.headers = {}, .body = page});
        HostQueue queue(&network, systemClock(), courtesyOf(0ms));
        // Not "forbidden": the reader should see that the site could not be reached.
        QCOMPARE(codeOf(awaited(queue.fetch({.url = address(u"http://1.1.1.1/a"_s)}, RobotsCare::Honored))), ErrorCode::Unreadable);
        QCOMPARE(codeOf(awaited(queue.fetch({.url = address(u"http://1.1.1.1/a"_s)}, RobotsCare::Honored))), ErrorCode::Unreadable);
        QCOMPARE(network.requests().size(), 1);
    }

    void aSiteMayAskForALongerPause_data()
    {
        QTest::addColumn<QByteArray>("robots");
        QTest::addColumn<MockAnswer>("answer");
        QTest::newRow("Crawl-delay") << QByteArray("User-agent: *\nCrawl-delay: 0.15\n") << MockAnswer{.headers = {}, .body = page};
        QTest::newRow("Retry-After, bounded") << QByteArray()
                                              << MockAnswer{.status = 429, .headers = {{"Retry-After", "100"}}, .body = page};
    }

    void aSiteMayAskForALongerPause()
    {
        QFETCH(QByteArray, robots);
        QFETCH(MockAnswer, answer);
        MockNetwork network;
        network.serve(address(u"http://1.1.1.1/robots.txt"_s), {.headers = {}, .body = robots});
        network.serve(address(u"http://1.1.1.1/a"_s), answer);
        HostQueue queue(&network, systemClock(), courtesyOf(0ms));
        const FetchRequest request{.url = address(u"http://1.1.1.1/a"_s), .answerStatuses = AnswerStatuses::All};
        QVERIFY(awaited(queue.fetch(request, RobotsCare::Honored)));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(awaited(queue.fetch(request, RobotsCare::Honored)));
        QVERIFY2(timer.elapsed() >= 140 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void whoeverLeavesTheQueueIsNeverAsked()
    {
        LoopbackServer server;
        QNetworkAccessManager network;
        server.serve("/a", [](QTcpSocket *) { }); // answers never
        server.serve("/c", httpAnswer(200, {}, page));
        HostQueue queue(&network, systemClock(), courtesyOf(0ms));
        auto running = queue.fetch({.url = server.url("/a")}, RobotsCare::Ignored);
        auto left = queue.fetch({.url = server.url("/b")}, RobotsCare::Ignored);
        const auto last = queue.fetch({.url = server.url("/c")}, RobotsCare::Ignored);
        QTRY_COMPARE(server.requests().size(), 1);
        left.cancel();
        QTRY_VERIFY(left.isFinished());
        QCOMPARE(queue.waiting(), 1);
        running.cancel();
        QVERIFY(awaited(last));
        QVERIFY(running.isFinished());
        QCOMPARE(server.requests().size(), 2);
    }

    void aQueueThatGoesAwayEndsItsQuestions()
    {
        LoopbackServer server;
        QNetworkAccessManager network;
        server.serve("/a", [](QTcpSocket *) { });
        auto queue = std::make_unique<HostQueue>(&network, systemClock(), courtesyOf(0ms));
        const auto running = queue->fetch({.url = server.url("/a")}, RobotsCare::Ignored);
        const auto waiting = queue->fetch({.url = server.url("/b")}, RobotsCare::Ignored);
        QTRY_COMPARE(server.openConnections(), 1);
        queue.reset();
        QVERIFY(running.isFinished() && running.isCanceled());
        QVERIFY(waiting.isFinished() && waiting.isCanceled());
        QTRY_COMPARE(server.openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(HostQueueTest)
#include "test_hostqueue.moc"
