// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checking.h"
#include "app/commandline/interruption.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

class CheckingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFeedThatDoesNotAnswerIsNotWaitedForLongerThanThereIsTime()
    {
        Store store(QStringLiteral(":memory:"));
        LoopbackServer server;
        server.serve("/slow", [](QTcpSocket *) { });
        (void)valueOf(store.addFeed(server.url("/slow"), {}, {}, storyStart()));
        const QList<FollowedFeed> claimed = valueOf(store.claimDueFeeds(storyStart(), storyStart() + 30min, 10));
        QCOMPARE(claimed.size(), 1);
        Checking checking(store);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(checking.checkFeeds(claimed, RobotsCare::Ignored, 300ms), ExitStatus::Done);
        QCOMPARE_GE(timer.elapsed(), 300);
        QCOMPARE_LT(timer.elapsed(), 10'000);
        QVERIFY(!valueOf(store.feeds()).constFirst().lastChecked.isValid());
        // It is due again, for other programs too, and this one waits for it no more.
        QCOMPARE(valueOf(store.claimDueFeeds(storyStart(), storyStart() + 30min, 10)).size(), 1);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void anInterruptedRoundEndsAtOnceAndTheNextSignalIsNotCaught()
    {
        Store store(QStringLiteral(":memory:"));
        LoopbackServer server;
        server.serve("/slow", [](QTcpSocket *) { std::raise(SIGINT); });
        (void)valueOf(store.addFeed(server.url("/slow"), {}, {}, storyStart()));
        const QList<FollowedFeed> claimed = valueOf(store.claimDueFeeds(storyStart(), storyStart() + 30min, 10));
        std::signal(SIGINT, SIG_DFL); // which Qt Test would else catch itself
        const Interruption interruption;
        Checking checking(store, &interruption);
        QCOMPARE(checking.checkFeeds(claimed, RobotsCare::Ignored, 60s), ExitStatus::Done);
        QVERIFY(interruption.isInterrupted());
        struct sigaction now = {};
        QCOMPARE(sigaction(SIGINT, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
        // Nothing is asked any more; what was claimed is given back.
        QCOMPARE(checking.checkFeeds(claimed, RobotsCare::Ignored, 60s), ExitStatus::Done);
        QCOMPARE(valueOf(store.claimDueFeeds(storyStart(), storyStart() + 30min, 10)).size(), 1);
    }

    void whatAFeedBringsIsKept()
    {
        Store store(QStringLiteral(":memory:"));
        LoopbackServer server;
        server.serve("/page", httpAnswer(200, {}, "<link rel=alternate type=application/rss+xml title=News href=/rss>"));
        const FollowedFeed feed = valueOf(store.addFeed(server.url("/page"), {}, {}, storyStart()));
        Checking checking(store);
        QCOMPARE(checking.checkFeeds({feed}, RobotsCare::Ignored, 20s), ExitStatus::Done);
        QVERIFY(valueOf(store.feeds()).constFirst().lastChecked.isValid());
        QVERIFY(!valueOf(store.feeds()).constFirst().failure.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CheckingTest)
#include "test_checking.moc"
