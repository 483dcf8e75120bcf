// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedwatch.h"
#include "tests/support/awaited.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

QByteArray feedOf(const QByteArrayList &links, const QByteArray &more = {})
{
    QByteArray feed =
        "<rss version=\"2.0\"><channel><title>Gazette</title><link>https://gazette.example/</link><description>n</description>" + more;
    for (const QByteArray &link : links) {
        feed += "<item><title>About " + link.mid(link.lastIndexOf('/') + 1) + "</title><link>" + link + "</link></item>";
    }
    return feed + "</channel></rss>";
}

QByteArray served(const QByteArray &body, const QList<ServedHeader> &more = {})
{
    return httpAnswer(200, QList<ServedHeader>{{"Content-Type", "application/rss+xml"}} + more, body);
}

} // namespace

class FeedWatchTest : public QObject
{
    Q_OBJECT

    struct Desk {
        Store store{QStringLiteral(":memory:")};
        LoopbackServer server;
        QNetworkAccessManager network;
        QDateTime now = storyStart();
        HostQueue queue{&network, [this] { return now; }, {.pause = 0ms}};
        FeedWatch watch{&store, &queue, [this] { return now; }, "Recension"};

        Desk()
        {
            watch.setHostLookup([](const QString &host) {
                const bool isTrap = host == u"trap.example";
                return QtFuture::makeReadyValueFuture(
                    QList<QHostAddress>{QHostAddress(isTrap ? QStringLiteral("10.0.0.1") : QStringLiteral("93.184.215.14"))});
            });
        }

        FollowedFeed follow(const FeedPatterns &patterns = {}) { return valueOf(store.addFeed(server.url("/rss"), {}, patterns, now)); }

        FeedChecked check()
        {
            const auto checked = awaited(watch.check(valueOf(store.feeds()).constFirst(), RobotsCare::Ignored));
            if (!checked) {
                qFatal("%s", qPrintable(checked.error().message));
            }
            return *checked;
        }

        FollowedFeed feed() { return valueOf(store.feeds()).constFirst(); }
    };

private Q_SLOTS:
    void newItemsBecomeArticles()
    {
        Desk desk;
        desk.follow();
        desk.server.serve("/rss", served(feedOf({"https://gazette.example/wall?utm_source=rss", "https://gazette.example/ferry"})));
        FeedChecked checked = desk.check();
        QCOMPARE(checked.found.size(), 2);
        QCOMPARE(checked.found.constFirst().state, WatchState::Followed);
        QCOMPARE(checked.found.constFirst().nextCheck, desk.now);
        QCOMPARE(desk.feed().title, QStringLiteral("Gazette"));
        QCOMPARE(desk.feed().articles, 2);
        // What is known by any of its addresses is not new, and what the reader stopped stays stopped.
        const ArticleId wall = valueOf(desk.store.articleAt(QUrl(QStringLiteral("https://www.gazette.example/wall"))))->id;
        valueOf(desk.store.setWatchState(wall, WatchState::Stopped, desk.now));
        desk.server.serve(
            "/rss", served(feedOf({"http://gazette.example/wall", "https://gazette.example/ferry/", "https://gazette.example/quay"})));
        checked = desk.check();
        QCOMPARE(checked.found.size(), 1);
        QCOMPARE(valueOf(desk.store.timeline(wall)).article.state, WatchState::Stopped);
    }

    void patternsDecide()
    {
        Desk desk;
        desk.follow({.include = {QStringLiteral("/NEWS/")}, .exclude = {QStringLiteral("live*ticker"), QStringLiteral("about ferry")}});
        desk.server.serve("/rss",
                          served(feedOf({"https://gazette.example/news/wall", "https://gazette.example/sport/cup",
                                         "https://gazette.example/news/live-storm-ticker", "https://gazette.example/news/ferry"})));
        const FeedChecked checked = desk.check();
        QCOMPARE(checked.found.size(), 1);
        QCOMPARE(checked.found.constFirst().url, QUrl(QStringLiteral("https://gazette.example/news/wall")));
    }

    void aFeedDoesNotLeadInside()
    {
        Desk desk;
        desk.follow();
        desk.server.serve("/rss",
                          served(feedOf({"http://localhost:631/printers", "http://192.168.1.1/", "http://trap.example/wall",
                                         "https://gazette.example/wall"})));
        const FeedChecked checked = desk.check();
        QCOMPARE(checked.found.size(), 1);
        QCOMPARE(checked.found.constFirst().url.host(), QStringLiteral("gazette.example"));
        // Nor later, when the name leads elsewhere than it did today: nobody typed it.
        QCOMPARE(checked.found.constFirst().namedBy, AddressNamedBy::Document);
    }

    void aFeedOfTheHouseBringsArticlesOfTheHouse()
    {
        Desk desk;
        desk.follow();
        desk.server.serve("/rss", served(feedOf({desk.server.url("/wall").toEncoded(), "http://127.0.0.2/wall"})));
        const FeedChecked checked = desk.check();
        QCOMPARE(checked.found.size(), 1);
        QCOMPARE(checked.found.constFirst().url, desk.server.url("/wall"));
        QCOMPARE(checked.found.constFirst().namedBy, AddressNamedBy::Reader);
    }

    void aListOfFeedsDoesNotLeadInside()
    {
        Desk desk;
        desk.server.serve("/rss", served(feedOf({desk.server.url("/wall").toEncoded()})));
        valueOf(desk.store.addFeeds({{.url = desk.server.url("/rss"), .namedBy = AddressNamedBy::Document}}, desk.now));
        const FeedChecked refused = desk.check();
        QVERIFY2(refused.failure.contains(QStringLiteral("inside this computer or its network")), qPrintable(refused.failure));
        QCOMPARE(desk.server.requests(), QList<QByteArray>());
        desk.follow(); // typed now
        QCOMPARE(desk.check().found.size(), 1);
    }

    void thePublishersWishIsHeeded()
    {
        Desk desk;
        desk.follow();
        desk.server.serve("/rss", served(feedOf({}, "<ttl>180</ttl>")));
        desk.check();
        QCOMPARE(desk.feed().nextCheck, desk.now + 3h);
        desk.server.serve("/rss", served(feedOf({}), {{"Cache-Control", "max-age=86400"}}));
        desk.check();
        QCOMPARE(desk.feed().nextCheck, desk.now + 24h);
        desk.server.serve("/rss", served(feedOf({})));
        desk.check();
        QCOMPARE(desk.feed().nextCheck, desk.now + 30min);
    }

    void anUnchangedFeedIsAskedForByItsValidators()
    {
        Desk desk;
        desk.follow();
        desk.server.serve("/rss", served(feedOf({"https://gazette.example/wall"}), {{"ETag", "\"one\""}}));
        desk.check();
        desk.server.serve("/rss", httpAnswer(304, {}));
        const FeedChecked checked = desk.check();
        QVERIFY(checked.failure.isEmpty());
        QVERIFY(desk.server.requests().constLast().toLower().contains("if-none-match: \"one\""));
        QCOMPARE(desk.feed().validators.etag, QByteArray("\"one\""));
    }

    void aFeedThatFailsIsAskedLessOften()
    {
        Desk desk;
        desk.follow();
        QVERIFY(desk.check().failure.contains(QStringLiteral("404")));
        QCOMPARE(desk.feed().failingSince, desk.now);
        desk.now = desk.now + 20h;
        desk.check();
        QCOMPARE(desk.feed().nextCheck, desk.now + 5h);
        desk.server.serve("/rss", served(feedOf({})));
        desk.check();
        QVERIFY(!desk.feed().failingSince.isValid());
        QVERIFY(desk.feed().failure.isEmpty());
    }

    void aNetworkThatIsAwayIsNoFailureOfTheFeed_data()
    {
        QTest::addColumn<NetworkPresence>("presence");
        QTest::newRow("away") << NetworkPresence::Away;
        QTest::newRow("there") << NetworkPresence::There;
    }

    void aNetworkThatIsAwayIsNoFailureOfTheFeed()
    {
        QFETCH(NetworkPresence, presence);
        Desk desk;
        desk.watch.setNetworkProbe([presence] { return QtFuture::makeReadyValueFuture(presence); });
        valueOf(desk.store.addFeed(QUrl(QStringLiteral("http://paper.invalid/rss")), {}, {}, desk.now));
        QVERIFY(!desk.check().failure.isEmpty());
        QCOMPARE(desk.feed().failingSince.isValid(), presence == NetworkPresence::There);
        QCOMPARE(desk.feed().nextCheck > desk.now, presence == NetworkPresence::There);
    }

    void aWebPageOffersItsFeeds()
    {
        Desk desk;
        desk.follow();
        desk.server.serve(
            "/rss",
            httpAnswer(200, {{"Content-Type", "text/html"}}, "<html><link rel=alternate type=application/atom+xml href=/atom></html>"));
        const FeedChecked checked = desk.check();
        QCOMPARE(checked.offered.size(), 1);
        QCOMPARE(checked.offered.constFirst().url, desk.server.url("/atom"));
        QVERIFY(!checked.failure.isEmpty());
    }

    void aVeryLongFeedBringsAHundredAtATime()
    {
        Desk desk;
        desk.follow();
        QByteArrayList links;
        for (int item = 0; item < 250; ++item) {
            links.append("https://gazette.example/" + QByteArray::number(item));
        }
        desk.server.serve("/rss", served(feedOf(links)));
        QCOMPARE(desk.check().found.size(), 100);
    }
};

QTEST_GUILESS_MAIN(FeedWatchTest)
#include "test_feedwatch.moc"
