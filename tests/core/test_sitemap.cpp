// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedlook.h"
#include "core/feeds/sitemap.h"
#include "tests/support/growth.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;

namespace {

const QUrl address(QStringLiteral("https://gazette.example/sitemaps/news.xml"));

QUrl at(const char *path)
{
    return QUrl(QStringLiteral("https://gazette.example") + QLatin1String(path));
}

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC};
}

QByteArray urlset(const QByteArray &entries)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
           "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\" "
           "xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">"
        + entries + "</urlset>";
}

QByteArray entry(const QByteArray &path, const QByteArray &more = {})
{
    return "<url><loc>https://gazette.example" + path + "</loc>" + more + "</url>";
}

NewsFeed sitemapOf(const QByteArray &bytes)
{
    const auto sitemap = readFeed(bytes, address);
    if (!sitemap) {
        qFatal("%s", qPrintable(sitemap.error().message));
    }
    return *sitemap;
}

QList<QUrl> urlsOf(const NewsFeed &news)
{
    QList<QUrl> urls;
    for (const NewsItem &item : news.items) {
        urls.append(item.url);
    }
    return urls;
}

} // namespace

class SitemapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAndTheirTimesAreRead()
    {
        const NewsFeed news =
            sitemapOf(urlset(entry("/wall?a=1&amp;b=2", "<lastmod>2020-01-30T15:02:00+01:00</lastmod><priority>0.8</priority>")
                             + entry("/ferry", "<lastmod>2020-01-29</lastmod>") + entry("/quay")));
        QCOMPARE(news.kind, NewsKind::Sitemap);
        QCOMPARE(news.site, at("/"));
        QCOMPARE(urlsOf(news), (QList<QUrl>{at("/wall?a=1&b=2"), at("/ferry"), at("/quay")}));
        QCOMPARE(news.items.at(0).published, utc(2020, 1, 30, 14, 2));
        QCOMPARE(news.items.at(1).published, utc(2020, 1, 29));
        QVERIFY(!news.items.at(2).published.isValid());
    }

    void newsHaveTitlesAndAPublication()
    {
        const NewsFeed news = sitemapOf(urlset(
            entry("/wall",
                  "<lastmod>2020-02-03</lastmod><image:image><image:loc>https://gazette.example/wall.jpg</image:loc>"
                  "<image:title>A wall</image:title></image:image><news:news><news:publication><news:name> The  Gazette </news:name>"
                  "<news:language>en</news:language></news:publication><news:publication_date>2020-01-30T14:02:00Z</news:publication_date>"
                  "<news:title>Wall plan &amp; ferry</news:title></news:news>")));
        QCOMPARE(news.title, QStringLiteral("The Gazette"));
        QCOMPARE(urlsOf(news), QList<QUrl>{at("/wall")});
        QCOMPARE(news.items.constFirst().title, QStringLiteral("Wall plan & ferry"));
        QCOMPARE(news.items.constFirst().published, utc(2020, 2, 3)); // it was changed since
    }

    void sitemapsAreReadHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a list") << QByteArray("https://gazette.example/wall\r\n\r\n  https://gazette.example/ferry\n");
        QTest::newRow("a list with a mark of its encoding")
            << QByteArray("\xEF\xBB\xBFhttps://gazette.example/wall\nhttps://gazette.example/ferry");
        QTest::newRow("without namespaces") << QByteArray("<urlset><url><loc>https://gazette.example/wall</loc></url><url>"
                                                          "<loc>\n https://gazette.example/ferry\n</loc></url></urlset>");
        QTest::newRow("an undeclared prefix") << QByteArray(
            "<urlset><url><loc>/wall</loc><news:news><news:title>x</news:title></news:news></url>"
            "<url><loc>https://www.gazette.example/ferry</loc></url></urlset>");
        QTest::newRow("prefixes for all") << QByteArray(
            "<s:urlset xmlns:s='x'><s:url><s:loc><![CDATA[https://gazette.example/wall]]></s:loc>"
            "</s:url><s:url><s:loc>http://gazette.example/ferry</s:loc></s:url></s:urlset>");
        QTest::newRow("Latin-1 with a style sheet") << QByteArray(
            "<?xml version='1.0' encoding='iso-8859-1'?><?xml-stylesheet href='s.xsl'?><!-- \xe9 -->"
            "<urlset><url><loc>https://gazette.example/wall</loc></url><url><loc>https://gazette.example/ferry</loc></url></urlset>");
    }

    void sitemapsAreReadHoweverTheyAreWritten()
    {
        QFETCH(QByteArray, bytes);
        QStringList paths;
        for (const QUrl &url : urlsOf(sitemapOf(bytes))) {
            paths.append(url.path());
        }
        QCOMPARE(paths, (QStringList{QStringLiteral("/wall"), QStringLiteral("/ferry")}));
    }

    void timesAreReadAsFarAsTheyAreSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("year") << QByteArray("2019") << utc(2019, 1, 1);
        QTest::newRow("month") << QByteArray("2019-05") << utc(2019, 5, 1);
        QTest::newRow("day") << QByteArray(" 2019-05-07 ") << utc(2019, 5, 7);
        QTest::newRow("minute") << QByteArray("2019-05-07T10:20+02:00") << utc(2019, 5, 7, 8, 20);
        QTest::newRow("fraction") << QByteArray("2019-05-07T10:20:00.000Z") << utc(2019, 5, 7, 10, 20);
        QTest::newRow("no zone") << QByteArray("2019-05-07T10:20:00") << utc(2019, 5, 7, 10, 20);
        QTest::newRow("words") << QByteArray("yesterday") << QDateTime();
        QTest::newRow("no such day") << QByteArray("2019-13-40") << QDateTime();
    }

    void timesAreReadAsFarAsTheyAreSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, time);
        QCOMPARE(sitemapOf(urlset(entry("/wall", "<lastmod>" + text + "</lastmod>"))).items.constFirst().published, time);
    }

    void anIndexNamesSitemaps()
    {
        const NewsFeed news = sitemapOf("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap>"
                                        "<loc>https://gazette.example/sitemaps/2019.xml.gz</loc><lastmod>2019-12-31</lastmod></sitemap>"
                                        "<sitemap><loc>https://gazette.example/sitemaps/2020.xml.gz</loc></sitemap></sitemapindex>");
        QVERIFY(news.items.isEmpty());
        QCOMPARE(news.parts.size(), 2);
        QCOMPARE(news.parts.at(0).url, at("/sitemaps/2019.xml.gz"));
        QCOMPARE(news.parts.at(0).changed, utc(2019, 12, 31));
        QVERIFY(!news.parts.at(1).changed.isValid());
    }

    void addressesOfOtherHostsAreLeftOutAndCounted()
    {
        const NewsFeed news =
            sitemapOf("<urlset><url><loc>https://gazette.example/wall</loc></url>"
                      "<url><loc>https://other.example/wall</loc></url><url><loc>https://shop.gazette.example/a</loc></url>"
                      "<url><loc>https://gazette.example:8443/a</loc></url><url><loc>http://127.0.0.1/a</loc></url>"
                      "<url><loc>file:///etc/passwd</loc></url><url><loc>javascript:alert(1)</loc></url>"
                      "<url><loc>https://ada:secret@gazette.example/a</loc></url><url><loc/></url><url/>"
                      "<url><loc>https://gazette.example/"
                      + QByteArray(3000, 'a') + "</loc></url></urlset>");
        QCOMPARE(urlsOf(news), QList<QUrl>{at("/wall")});
        QCOMPARE(news.foreign, 4);
    }

    void moreThanASitemapMayHaveIsCut()
    {
        QByteArray list;
        for (int page = 0; page < 50'010; ++page) {
            list += "https://gazette.example/" + QByteArray::number(page) + '\n';
        }
        const NewsFeed news = sitemapOf(list);
        QCOMPARE(news.items.size(), 50'000);
        QVERIFY(news.isCut);
        QVERIFY(!sitemapOf("https://gazette.example/wall").isCut);
    }

    void whatIsNoSitemapIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("cut off") << urlset(entry("/wall")).chopped(20) << ErrorCode::WrongFormat;
        QTest::newRow("an address, then words") << QByteArray("https://gazette.example/wall\nand so on") << ErrorCode::WrongFormat;
        QTest::newRow("an address of a file") << QByteArray("https://gazette.example/wall\nfile:///etc/passwd") << ErrorCode::WrongFormat;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE urlset [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                                                "<urlset><url><loc>https://gazette.example/&b;</loc></url></urlset>")
                                  << ErrorCode::WrongFormat;
        QTest::newRow("a file of this computer") << QByteArray("<!DOCTYPE urlset [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><urlset><url>"
                                                               "<loc>https://gazette.example/&a;</loc></url></urlset>")
                                                 << ErrorCode::WrongFormat;
        QTest::newRow("nested deeply") << "<urlset>" + QByteArray("<url>").repeated(200'000) << ErrorCode::TooLarge;
        QTest::newRow("too large") << "<urlset>" + QByteArray(51 * 1024 * 1024, ' ') + "</urlset>" << ErrorCode::TooLarge;
    }

    void whatIsNoSitemapIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto sitemap = readFeed(bytes, address);
        QVERIFY(!sitemap);
        QCOMPARE(sitemap.error().code, code);
        QVERIFY(!sitemap.error().message.isEmpty());
    }

    void theNewestThatMatchAreChosenTheOldestFirst()
    {
        QList<NewsItem> items;
        for (const auto &[path, day] : {std::pair{"/a", 3}, {"/b", 0}, {"/c", 5}, {"/sport/d", 6}, {"/e", 4}}) {
            items.append({.title = {}, .url = at(path), .published = day > 0 ? utc(2020, 1, day) : QDateTime()});
        }
        ItemCount count;
        const FeedChoice choice{.exclude = {QStringLiteral("/sport/")}, .newest = 2};
        QCOMPARE(chosenItems(items, choice, &count), (QList<QUrl>{at("/e"), at("/c")}));
        QCOMPARE(count, (ItemCount{.named = 5, .matching = 4, .taken = 2}));
        // What doesn't say when it is of is not since then; without such a day it comes last.
        QCOMPARE(chosenItems(items, {.since = utc(2020, 1, 4)}), (QList<QUrl>{at("/e"), at("/c"), at("/sport/d")}));
        QCOMPARE(chosenItems(items, {}).constFirst(), at("/b"));
    }

    void whatASitemapNamesIsSaidInWords()
    {
        FeedChecked checked{.kind = NewsKind::Sitemap, .count = {.named = 12'431, .matching = 312, .taken = 100}};
        QCOMPARE(sitemapInWords(checked),
                 QStringLiteral("The sitemap names 12,431 pages; 312 match, and the newest 100 of them become articles."));
        checked.count.taken = 312;
        checked.foreign = 2;
        checked.unreadParts = 1;
        checked.isCut = true;
        QCOMPARE(sitemapInWords(checked),
                 QStringLiteral("The sitemap names 12,431 pages and more; 312 match and become articles. 2 addresses of other sites were "
                                "left out. 1 part of it could not be read."));
        checked.oldParts = 3;
        QVERIFY(sitemapInWords(checked).endsWith(QStringLiteral("3 parts of it were not read, since they are older.")));
        checked.isCut = false;
        checked.count = {.named = 1, .matching = 0, .taken = 0};
        QVERIFY(sitemapInWords(checked).startsWith(QStringLiteral("The sitemap names 1 page; none matches.")));
        checked.kind = NewsKind::Feed;
        QVERIFY(sitemapInWords(checked).isEmpty());
    }

    void readingTakesTimeInProportion_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("again");
        QTest::newRow("many pages") << QByteArray("<urlset>") << entry("/wall");
        QTest::newRow("one endless address") << QByteArray("<urlset><url><loc>") << QByteArray("a&amp;");
        QTest::newRow("empty elements") << QByteArray("<urlset>") << QByteArray("<url/>");
        QTest::newRow("a list of empty lines") << QByteArray("https://gazette.example/wall") << QByteArray("\n");
        QTest::newRow("spaces before anything") << QByteArray() << QByteArray(" ");
    }

    void readingTakesTimeInProportion()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, again);
        const double growth = test::growth(
            [&](qsizetype size) { return [bytes = QByteArray(head + again.repeated(size))] { (void)readFeed(bytes, address); }; }, 1'000,
            200'000);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }
};

QTEST_APPLESS_MAIN(SitemapTest)
#include "test_sitemap.moc"
