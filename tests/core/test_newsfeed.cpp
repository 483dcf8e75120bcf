// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/newsfeed.h"
#include "core/feeds/offeredfeeds.h"
#include "core/feeds/opml.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace std::chrono_literals;

namespace {

const QUrl address(QStringLiteral("https://gazette.example/feeds/news.xml"));
const QUrl wall(QStringLiteral("https://gazette.example/wall"));
const QUrl ferry(QStringLiteral("https://gazette.example/ferry"));

const QByteArray rss2 =
    "\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Gazette &amp; more</title>"
    "<link>https://gazette.example/</link><description>News</description><ttl>90</ttl>"
    "<item><title>Wall plan &lt;b&gt;approved&lt;/b&gt;</title><link>https://gazette.example/wall</link>"
    "<pubDate>Thu, 30 Jan 2020 14:02:00 +0000</pubDate></item>"
    "<item><title>Ferry</title><link>/ferry</link></item>"
    "<item><title>Evil</title><link>javascript:alert(1)</link></item><item><title>No link</title></item></channel></rss>";
const QByteArray rss091 = "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" "
                          "\"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel><title>Gazette</title>"
                          "<link>https://gazette.example/</link><description>n</description><language>en</language>"
                          "<item><title>Wall</title><link>https://gazette.example/wall</link></item>"
                          "<item><title>Ferry</title><link>https://gazette.example/ferry</link></item></channel></rss>";
const QByteArray rdf =
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" "
    "xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"><channel rdf:about=\"https://gazette.example/rdf\">"
    "<title>Gazette</title><link>https://gazette.example/</link><description>n</description><sy:updatePeriod>daily</sy:updatePeriod>"
    "<sy:updateFrequency>4</sy:updateFrequency><items><rdf:Seq><rdf:li resource=\"https://gazette.example/wall\"/>"
    "<rdf:li resource=\"https://gazette.example/ferry\"/></rdf:Seq></items></channel>"
    "<item rdf:about=\"https://gazette.example/wall\"><title>Wall</title><link>https://gazette.example/wall</link></item>"
    "<item rdf:about=\"https://gazette.example/ferry\"><title>Ferry</title><link>https://gazette.example/ferry</link></item></rdf:RDF>";
const QByteArray atom =
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Gazette</title><id>urn:x</id><updated>2020-01-30T14:02:00Z</updated>"
    "<link href=\"https://gazette.example/\"/><entry><title>Wall</title><id>urn:1</id><updated>2020-01-30T14:02:00Z</updated>"
    "<link rel=\"alternate\" href=\"https://gazette.example/wall\"/></entry><entry><title>Ferry</title><id>urn:2</id>"
    "<updated>2020-01-29T14:02:00Z</updated><link href=\"https://gazette.example/ferry\"/></entry></feed>";
const QByteArray json =
    "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Gazette\", \"home_page_url\": \"https://gazette.example/\","
    "\"items\": [{\"id\": \"1\", \"url\": \"https://gazette.example/wall\", \"title\": \"Wall\", \"date_published\": \"2020-01-30T15:02:00+01:00\"},"
    "{\"id\": \"2\", \"url\": \"/ferry\"}, {\"id\": \"3\"}]}";

} // namespace

class NewsFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfFeedIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("RSS 2.0") << rss2;
        QTest::newRow("RSS 0.91 with its DTD") << rss091;
        QTest::newRow("RDF") << rdf;
        QTest::newRow("Atom") << atom;
        QTest::newRow("JSON Feed") << json;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + json);
    }

    void everyKindOfFeedIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto feed = readFeed(bytes, address);
        QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().message));
        QVERIFY(feed->title.startsWith(QStringLiteral("Gazette")));
        QCOMPARE(feed->site, QUrl(QStringLiteral("https://gazette.example/")));
        QList<QUrl> urls;
        for (const NewsItem &item : feed->items) {
            urls.append(item.url);
        }
        std::ranges::sort(urls);
        QCOMPARE(urls, (QList<QUrl>{ferry, wall}));
    }

    void titlesAndTimesAreThere()
    {
        const auto feed = readFeed(rss2, address);
        QCOMPARE(feed->title, QStringLiteral("Gazette & more"));
        QCOMPARE(feed->items.constFirst().title, QStringLiteral("Wall plan approved"));
        QCOMPARE(feed->items.constFirst().published, QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC));
        QCOMPARE(feed->pause, std::optional<std::chrono::seconds>(90min));
        QCOMPARE(readFeed(rdf, address)->pause, std::optional<std::chrono::seconds>(6h));
        QCOMPARE(readFeed(atom, address)->pause, std::nullopt);
        QCOMPARE(readFeed(json, address)->items.constFirst().published, QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC));
    }

    void whatIsNoFeedIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::WrongFormat;
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><head><title>x</title><link rel=alternate></head></html>")
                                  << ErrorCode::WrongFormat;
        QTest::newRow("another XML") << QByteArray("<a><b/></a>") << ErrorCode::WrongFormat;
        QTest::newRow("another JSON") << QByteArray("{\"version\": 1}") << ErrorCode::WrongFormat;
        QTest::newRow("cut off") << rss2.left(300) << ErrorCode::WrongFormat;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                                                "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>")
                                  << ErrorCode::WrongFormat;
        QTest::newRow("a file of this computer")
            << QByteArray("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>"
                          "<title>&a;</title></channel></rss>")
            << ErrorCode::WrongFormat;
        QTest::newRow("nested deeply") << "<rss version=\"2.0\"><channel>" + QByteArray("<a>").repeated(200'000) << ErrorCode::TooLarge;
        QTest::newRow("nested deeply where nobody looks") << "<rss version=\"2.0\"><channel><ttl>" + QByteArray("<a>").repeated(200'000)
                + QByteArray("</a>").repeated(200'000)
                + "</ttl></channel></rss>" << ErrorCode::WrongFormat;
        // A parser compares each with all others.
        QByteArray attributes;
        for (int i = 0; i < 300'000; ++i) {
            attributes += " a" + QByteArray::number(i) + "=''";
        }
        QTest::newRow("attributes by the hundred thousand")
            << QByteArray(rss2).replace("<channel", "<channel x='>'" + attributes) << ErrorCode::WrongFormat;
        QTest::newRow("attributes in a sitemap") << "<urlset" + attributes + "/>" << ErrorCode::WrongFormat;
        QTest::newRow("too large") << QByteArray(9 * 1024 * 1024, ' ') << ErrorCode::TooLarge;
    }

    void whatIsNoFeedIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto feed = readFeed(bytes, address);
        QVERIFY(!feed);
        QCOMPARE(feed.error().code, code);
    }

    void aPageOffersItsFeeds()
    {
        const QByteArray page =
            "<html><head><LINK REL='alternate' type='application/rss+xml' title='All &amp; sundry' href='/rss?a=1&amp;b=2'>"
            "<link rel=stylesheet href=/style.css><link rel=alternate hreflang=de href=/de>"
            "<link type=application/atom+xml rel=\"alternate home\" href=\"https://other.example/atom\">";
        const QList<OfferedFeed> feeds = feedsOfferedIn(page, wall);
        QCOMPARE(feeds.size(), 2);
        QCOMPARE(feeds.at(0).url, QUrl(QStringLiteral("https://gazette.example/rss?a=1&b=2")));
        QCOMPARE(feeds.at(1).url, QUrl(QStringLiteral("https://other.example/atom")));
        QVERIFY(feedsOfferedIn(QByteArray("<link ").repeated(100'000), wall).isEmpty());
    }

    void aListOfFeedsGoesOutAndComesBack()
    {
        const QList<Subscription> all{
            {.title = QStringLiteral("Gazette <&> \"more\""), .feed = address, .site = wall},
            {.title = QStringLiteral("Courier"), .feed = QUrl(QStringLiteral("http://courier.example/rss?x=1&y=2"))}};
        const QByteArray opml = writeOpml(all, QStringLiteral("Feeds"), QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC));
        QVERIFY2(opml.contains("<dateCreated>Thu, 30 Jan 2020 14:02:00 GMT</dateCreated>"), opml.constData());
        QCOMPARE(readOpml(opml).value(), all);
    }

    void listsOfOtherProgramsAreRead()
    {
        const auto list = readOpml(
            "<opml version=\"1.0\"><body><outline text=\"Papers\"><outline text=\"Gazette\" xmlURL=\"https://gazette.example/rss\"/>"
            "<outline text=\"file\" xmlUrl=\"file:///etc/passwd\"/></outline></body></opml>");
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->constFirst().title, QStringLiteral("Gazette"));
        // As they are written by others: with a mark of their encoding, in another one, in capitals, with the same feed twice.
        const QByteArray outline = "<outline type='rss' TEXT='Courier &amp; Söhne' XmlUrl='HTTPS://courier.example/feed?a=1&amp;b=2'/>";
        const auto odd = readOpml("\xEF\xBB\xBF<?xml version='1.0'?><OPML><BODY>" + outline + outline + "</BODY></OPML>");
        QVERIFY(odd);
        QCOMPARE(odd->constFirst().title, QStringLiteral("Courier & Söhne"));
        QCOMPARE(odd->constFirst().feed, QUrl(QStringLiteral("https://courier.example/feed?a=1&b=2")));
        const auto latin = readOpml("<?xml version='1.0' encoding='iso-8859-1'?><opml><body><outline text='B\xf6se' "
                                    "xmlUrl='https://a.example/'/></body></opml>");
        QCOMPARE(latin->constFirst().title, QStringLiteral("Böse"));
        QVERIFY(readOpml("<opml version='2.0'><head><title>nothing</title></head><body/></opml>")->isEmpty());
        for (const QByteArray address :
             {"", "javascript:alert(1)", "https://", "//a.example/", "https://a.example:99999/", "/rss", "ftp://a.example/"}) {
            QVERIFY2(readOpml("<opml><body><outline xmlUrl='" + address + "'/></body></opml>")->isEmpty(), address.constData());
        }
        // Entities that blow up are not followed.
        QCOMPARE(readOpml("<!DOCTYPE opml [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><opml><body>"
                          "<outline text='&b;' xmlUrl='https://a.example/'/></body></opml>")
                     .error()
                     .code,
                 ErrorCode::WrongFormat);
        QCOMPARE(readOpml(QByteArray(9 << 20, ' ')).error().code, ErrorCode::TooLarge);
        QCOMPARE(readOpml({}).error().code, ErrorCode::WrongFormat);
        QCOMPARE(readOpml("<html/>").error().code, ErrorCode::WrongFormat);
        QCOMPARE(readOpml("<opml><outline").error().code, ErrorCode::WrongFormat);
        QVERIFY(readOpml("<opml>" + QByteArray("<outline>").repeated(100'000) + QByteArray("</outline>").repeated(100'000) + "</opml>")
                    ->isEmpty());
    }
};

QTEST_APPLESS_MAIN(NewsFeedTest)
#include "test_newsfeed.moc"
