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

        FollowedFeed follow(const FeedChoice &choice = {}) { return valueOf(store.addFeed(server.url("/rss"), {}, choice, now)); }

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

    void aSitemapBringsTheNewestThatMatchAndLaterWhatIsNew()
    {
        Desk desk;
        const auto pages = [&desk](const QByteArrayList &entries) {
            QByteArray sitemap = "<urlset>";
            for (const QByteArray &entry : entries) {
                const QByteArrayList parts = entry.split(' ');
                sitemap += "<url><loc>" + desk.server.url(parts.at(0)).toEncoded() + "</loc><lastmod>" + parts.at(1) + "</lastmod></url>";
            }
            desk.server.serve("/rss", httpAnswer(200, {{"Content-Type", "application/gzip"}}, gzipped(sitemap + "</urlset>")));
        };
        desk.follow({.include = {QStringLiteral("/news/")}, .since = storyStart().addDays(-30), .newest = 2});
        pages(
            {"/news/old 2019-01-01", "/news/wall 2020-01-20", "/news/ferry 2020-01-22", "/sport/cup 2020-01-29", "/news/quay 2020-01-21"});
        FeedChecked checked = desk.check();
        QCOMPARE(checked.kind, NewsKind::Sitemap);
        QCOMPARE(checked.count, (ItemCount{.named = 5, .matching = 3, .taken = 2}));
        QCOMPARE(checked.found.size(), 2);
        QCOMPARE(checked.found.at(0).url.path(), QStringLiteral("/news/quay"));
        QCOMPARE(checked.found.at(0).namedBy, AddressNamedBy::Reader); // the site that the reader typed
        // What was there and not chosen is not taken in later; what is new, or has changed since, is.
        desk.now = desk.now.addDays(10);
        checked = desk.check();
        QCOMPARE(checked.found, QList<FollowedArticle>());
        pages({"/news/old 2020-02-08", "/news/wall 2020-01-20", "/news/new 2020-02-09"});
        QCOMPARE(desk.check().found.size(), 2);
    }

    void anIndexIsReadPartByPart()
    {
        Desk desk;
        desk.follow();
        const auto part = [&desk](const QByteArray &path, const QByteArray &time) {
            return "<sitemap><loc>" + desk.server.url(path).toEncoded() + "</loc>"
                + (time.isEmpty() ? QByteArray() : "<lastmod>" + time + "</lastmod>") + "</sitemap>";
        };
        const auto pages = [&desk](const QByteArrayList &paths) {
            QByteArray list;
            for (const QByteArray &path : paths) {
                list += desk.server.url(path).toEncoded() + '\n';
            }
            return httpAnswer(200, {{"Content-Type", "text/plain"}}, list);
        };
        desk.server.serve("/rss",
                          httpAnswer(200, {{"ETag", "\"one\""}},
                                     "<sitemapindex>" + part("/2019.txt", "2019-12-31") + part("/2020.txt", "2020-01-30")
                                         + part("/deep.xml", {}) + part("/gone.txt", {})
                                         + "<sitemap><loc>http://127.0.0.2/inside.txt</loc></sitemap></sitemapindex>"));
        desk.server.serve("/2019.txt", pages({"/a", "/b"}));
        desk.server.serve("/2020.txt", pages({"/c"}));
        // One that names itself, and one more level than is followed.
        desk.server.serve("/deep.xml",
                          httpAnswer(200, {}, "<sitemapindex>" + part("/deep.xml", {}) + part("/deeper.xml", {}) + "</sitemapindex>"));
        desk.server.serve("/deeper.xml", httpAnswer(200, {}, "<sitemapindex>" + part("/deepest.xml", {}) + "</sitemapindex>"));
        const FeedChecked checked = desk.check();
        QCOMPARE(checked.count.named, 3);
        QCOMPARE(checked.found.size(), 3);
        QCOMPARE(checked.unreadParts, 1);
        QCOMPARE(checked.foreign, 1);
        QVERIFY(checked.isCut);
        QVERIFY(checked.failure.isEmpty());
        QVERIFY(!desk.feed().failure.isEmpty());
        QCOMPARE(desk.feed().validators.etag, QByteArray()); // the index tells nothing of what it names
        QCOMPARE(desk.feed().nextCheck, desk.now + 50min); // ten minutes for each that was asked
        QByteArrayList asked;
        for (const QByteArray &request : desk.server.requests()) {
            asked.append(request.split(' ').at(1));
        }
        QCOMPARE(asked, (QByteArrayList{"/rss", "/2020.txt", "/2019.txt", "/deep.xml", "/gone.txt", "/deeper.xml"}));
    }

    void onlyWhatHasChangedOfAnIndexIsReadAgain()
    {
        Desk desk;
        desk.follow();
        QByteArray index = "<sitemapindex>";
        for (const QByteArray part : {"/old.txt 2020-01-01", "/new.txt 2020-02-09"}) {
            index += "<sitemap><loc>" + desk.server.url(part.split(' ').at(0)).toEncoded() + "</loc><lastmod>" + part.split(' ').at(1)
                + "</lastmod></sitemap>";
            desk.server.serve(part.split(' ').at(0), httpAnswer(200, {}, desk.server.url("/wall").toEncoded()));
        }
        desk.server.serve("/rss", httpAnswer(200, {}, index + "</sitemapindex>"));
        desk.check();
        const qsizetype before = desk.server.requests().size();
        QCOMPARE(before, 3);
        desk.now = storyStart().addDays(10);
        desk.check();
        QCOMPARE(desk.server.requests().size(), before + 2); // the index, and what may have changed since the first check
        desk.now = storyStart().addDays(20);
        desk.check();
        QCOMPARE(desk.server.requests().size(), before + 4);
        desk.now = storyStart().addDays(30);
        desk.check();
        QCOMPARE(desk.server.requests().size(), before + 5);
        // What is older than the reader wants is not asked for even at first, which is said.
        const auto look = awaited(desk.watch.look({.url = desk.server.url("/rss"), .choice = {.since = storyStart()}}, RobotsCare::Ignored)
                                      .then([](const FeedLook &seen) { return Result<FeedLook>(seen); }));
        QCOMPARE(look->checked.oldParts, 1);
        QCOMPARE(desk.server.requests().size(), before + 7);
    }

    void thousandsOfPagesAreNotLookedAtAtOnce()
    {
        Desk desk;
        desk.follow({.newest = 1000});
        QByteArray list;
        for (int page = 0; page < 300; ++page) {
            list += desk.server.url("/" + QByteArray::number(page)).toEncoded() + '\n';
        }
        desk.server.serve("/rss", httpAnswer(200, {}, list));
        const QList<FollowedArticle> found = desk.check().found;
        QCOMPARE(found.size(), 300);
        // The oldest first: the newest hundred are due now.
        QCOMPARE(found.constLast().nextCheck, desk.now);
        QCOMPARE(found.at(200).nextCheck, desk.now);
        QCOMPARE(found.at(199).nextCheck, desk.now + 10s);
        QCOMPARE(found.at(0).nextCheck, desk.now + 2000s);
        QCOMPARE(valueOf(desk.store.claimDue(desk.now, desk.now + 30min, 1000)).size(), 100);
    }

    void aBombIsNoSitemap()
    {
        Desk desk;
        desk.follow();
        desk.server.serve("/rss", httpAnswer(200, {}, gzipped("<urlset>" + QByteArray(60 * 1024 * 1024, ' ') + "</urlset>")));
        QVERIFY(!desk.check().failure.isEmpty());
        const QByteArray packed =
            gzipped("<urlset>" + QByteArray("<url><loc>https://gazette.example/wall</loc></url>").repeated(500) + "</urlset>");
        desk.server.serve("/rss", httpAnswer(200, {}, packed.first(packed.size() / 2)));
        QVERIFY(!desk.check().failure.isEmpty());
    }

    void aSiteOffersTheSitemapsOfItsRobotsFile()
    {
        Desk desk;
        desk.follow();
        desk.server.serve("/rss", httpAnswer(200, {{"Content-Type", "text/html"}}, "<html><p>News</p></html>"));
        desk.server.serve(
            "/robots.txt",
            httpAnswer(200, {}, "User-agent: *\nDisallow: /x\nSitemap: /news.xml\nsitemap: https://cdn.example/all.xml.gz # all\n"));
        const FeedChecked checked = desk.check();
        QCOMPARE(checked.offered.size(), 2);
        QCOMPARE(checked.offered.at(0).url, desk.server.url("/news.xml"));
        QCOMPARE(checked.offered.at(1).url, QUrl(QStringLiteral("https://cdn.example/all.xml.gz")));
        QVERIFY(!checked.failure.isEmpty());
    }

    void aFeedThatIsNotLookedAtIsDueAgainAtOnce()
    {
        Desk desk;
        desk.follow();
        const QList<FollowedFeed> claimed = valueOf(desk.store.claimDueFeeds(desk.now, desk.now + 30min, 10));
        QCOMPARE(claimed.size(), 1);
        QCOMPARE(valueOf(desk.store.claimDueFeeds(desk.now, desk.now + 30min, 10)).size(), 0);
        desk.watch.release({claimed.constFirst().url});
        QCOMPARE(valueOf(desk.store.claimDueFeeds(desk.now, desk.now + 30min, 10)).size(), 1);
        // Where the network is away, too.
        desk.watch.setNetworkProbe([] { return QtFuture::makeReadyValueFuture(NetworkPresence::Away); });
        valueOf(desk.store.removeFeed(claimed.constFirst().url));
        valueOf(desk.store.addFeed(QUrl(QStringLiteral("http://paper.invalid/rss")), {}, {}, desk.now));
        QCOMPARE(valueOf(desk.store.claimDueFeeds(desk.now, desk.now + 30min, 10)).size(), 1);
        desk.check();
        QCOMPARE(valueOf(desk.store.claimDueFeeds(desk.now, desk.now + 30min, 10)).size(), 1);
    }

    void aLookThatIsCanceledAsksNoMore()
    {
        Desk desk;
        QByteArray index = "<sitemapindex>";
        for (int part = 0; part < 20; ++part) {
            const QByteArray path = "/" + QByteArray::number(part) + ".txt";
            index += "<sitemap><loc>" + desk.server.url(path).toEncoded() + "</loc></sitemap>";
            if (part < 2) {
                desk.server.serve(path, httpAnswer(200, {}, desk.server.url("/wall").toEncoded()));
            } else {
                desk.server.serve(path, [](QTcpSocket *) { }); // never answers
            }
        }
        desk.server.serve("/rss", httpAnswer(200, {}, index + "</sitemapindex>"));
        QFuture<FeedLook> look = desk.watch.look({.url = desk.server.url("/rss")}, RobotsCare::Ignored);
        QTRY_VERIFY(look.progressValue() >= 2);
        QCOMPARE(look.progressMaximum(), 20);
        look.cancel();
        QTRY_VERIFY(look.isFinished());
        const qsizetype asked = desk.server.requests().size();
        QTest::qWait(100);
        QVERIFY(desk.server.requests().size() <= asked + 1 && asked < 20);
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
