// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checking.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

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
