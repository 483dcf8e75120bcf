// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "core/feeds/changefeed.h"
#include "core/feeds/newsfeed.h"
#include "tests/support/drawing.h"

#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace recension;

namespace {

const QUrl address(QStringLiteral("https://news.example/wall?a=1&b=2"));
const QDateTime monday(QDate(2020, 1, 27), QTime(9, 5), QTimeZone::UTC);

Comparison comparisonOf(const QString &before, const QString &after)
{
    Revision left = test::revision(before);
    Revision right = test::revision(after);
    left.firstSeen = monday;
    right.firstSeen = monday.addSecs(3600);
    right.number = 1;
    return compare(left, right).value();
}

ChangeFeed feedWith(const QList<FeedItem> &items)
{
    return {.id = QStringLiteral("urn:uuid:one"),
            .title = QStringLiteral("Changes & more"),
            .description = QStringLiteral("All <changes>"),
            .link = QUrl(QStringLiteral("https://news.example/")),
            .updated = monday,
            .generator = QStringLiteral("Recension 0"),
            .items = items};
}

// Every element's text by its path from the root: "rss/channel/item/title".
QMultiMap<QString, QString> elementsOf(const QByteArray &xml)
{
    QMultiMap<QString, QString> texts;
    QXmlStreamReader reader(xml);
    QStringList path;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            path.append(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                texts.insert(path.join(u'/') + u'@' + attribute.name().toString(), attribute.value().toString());
            }
        } else if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
        } else if (token == QXmlStreamReader::Characters && !reader.isWhitespace()) {
            texts.insert(path.join(u'/'), reader.text().toString());
        }
    }
    if (reader.hasError()) {
        texts.insert(QStringLiteral("error"), reader.errorString());
    }
    return texts;
}

} // namespace

class ChangeFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theComparisonStandsInTheItem()
    {
        const FeedItem item =
            feedItem(comparisonOf(QStringLiteral("# Wall approved\nThe wall costs 2 million.\nOne.\nTwo.\nThree.\nFour.\nFive."),
                                  QStringLiteral("# Wall approved\nThe wall costs 3 million.\nOne.\nTwo.\nThree.\nFour.\nFive.\nNew.")),
                     address, QStringLiteral("Gazette"));
        QCOMPARE(item.title, QStringLiteral("v1: Wall approved"));
        QCOMPARE(item.changed, monday.addSecs(3600));
        QVERIFY2(item.html.contains(QLatin1String("<del>2</del>")), qPrintable(item.html));
        QVERIFY(item.html.contains(QLatin1String("<ins>3</ins>")));
        QVERIFY(item.html.contains(QLatin1String("<p><ins>New.</ins></p>")));
        QVERIFY(item.html.contains(QLatin1String("unchanged paragraph")));
        QVERIFY(!item.html.contains(QLatin1String("Three.")));
    }

    void articleTextIsEscaped()
    {
        const QString html = changeAsHtml(
            comparisonOf(QStringLiteral("# A\nOld <script>alert(1)</script> & text"), QStringLiteral("# A\nNew <b onload=\"x\"> & text")));
        QVERIFY2(!html.contains(QLatin1String("<script")) && !html.contains(QLatin1String("<b ")), qPrintable(html));
        QVERIFY(html.contains(QLatin1String("&amp;")));
    }

    void theIdentityIsThatOfTheArticleAndTheTwoRevisions()
    {
        const Comparison comparison = comparisonOf(QStringLiteral("# A\nOne."), QStringLiteral("# A\nTwo."));
        Revision left = comparison.revisions.left;
        const Revision right = comparison.revisions.right;
        const QString id = changeId(address, left, right);
        QVERIFY(id.startsWith(QLatin1String("urn:uuid:")));
        // Renumbering, as an import of the past does it, changes no identity.
        left.number = 7;
        QCOMPARE(changeId(address, left, right), id);
        left.firstSeen = left.firstSeen.addSecs(1);
        QVERIFY(changeId(address, left, right) != id);
        QVERIFY(changeId(QUrl(QStringLiteral("https://news.example/other")), comparison.revisions.left, right) != id);
    }

    void rssHasWhatReadersNeed()
    {
        const FeedItem item{.id = QStringLiteral("urn:uuid:two"),
                            .title = QStringLiteral("v1: A <b> & c"),
                            .link = address,
                            .source = QStringLiteral("Gazette"),
                            .changed = monday,
                            .html = QStringLiteral("<p><del>a</del> &amp; b</p>")};
        const auto elements = elementsOf(writeFeed(feedWith({item}), FeedFormat::Rss));
        QCOMPARE(elements.value(QStringLiteral("error")), QString());
        QCOMPARE(elements.value(QStringLiteral("rss@version")), QStringLiteral("2.0"));
        QCOMPARE(elements.value(QStringLiteral("rss/channel/title")), QStringLiteral("Changes & more"));
        QCOMPARE(elements.value(QStringLiteral("rss/channel/item/title")), item.title);
        QCOMPARE(elements.value(QStringLiteral("rss/channel/item/link")), address.toString());
        QCOMPARE(elements.value(QStringLiteral("rss/channel/item/description")), item.html);
        QCOMPARE(elements.value(QStringLiteral("rss/channel/item/guid")), item.id);
        QCOMPARE(elements.value(QStringLiteral("rss/channel/item/guid@isPermaLink")), QStringLiteral("false"));
        QCOMPARE(elements.value(QStringLiteral("rss/channel/item/pubDate")), QStringLiteral("Mon, 27 Jan 2020 09:05:00 GMT"));
    }

    void atomHasWhatReadersNeed()
    {
        const FeedItem item{.id = QStringLiteral("urn:uuid:two"),
                            .title = QStringLiteral("v1: A"),
                            .link = address,
                            .changed = monday,
                            .html = QStringLiteral("<p><del>a</del></p>")};
        const auto elements = elementsOf(writeFeed(feedWith({item}), FeedFormat::Atom));
        QCOMPARE(elements.value(QStringLiteral("error")), QString());
        QCOMPARE(elements.value(QStringLiteral("feed/id")), QStringLiteral("urn:uuid:one"));
        QCOMPARE(elements.value(QStringLiteral("feed/updated")), QStringLiteral("2020-01-27T09:05:00Z"));
        QCOMPARE(elements.value(QStringLiteral("feed/author/name")), QStringLiteral("Recension"));
        QCOMPARE(elements.value(QStringLiteral("feed/entry/id")), item.id);
        QCOMPARE(elements.value(QStringLiteral("feed/entry/updated")), QStringLiteral("2020-01-27T09:05:00Z"));
        QCOMPARE(elements.value(QStringLiteral("feed/entry/content@type")), QStringLiteral("html"));
        QCOMPARE(elements.value(QStringLiteral("feed/entry/content")), item.html);
        QCOMPARE(elements.value(QStringLiteral("feed/entry/link@href")), address.toString());
    }

    void aFeedThatBelongsToNoPageClaimsNone()
    {
        ChangeFeed feed = feedWith({});
        feed.link = QUrl();
        feed.self = QUrl(QStringLiteral("file:///home/ada/changes.rss"));
        const auto rss = elementsOf(writeFeed(feed, FeedFormat::Rss));
        QCOMPARE(rss.values(QStringLiteral("rss/channel/link")), QStringList{feed.id});
        QCOMPARE(rss.value(QStringLiteral("rss/channel/link@href")), feed.self.toString());
        QCOMPARE(rss.value(QStringLiteral("rss/channel/link@rel")), QStringLiteral("self"));
        const auto atom = elementsOf(writeFeed(feed, FeedFormat::Atom));
        QCOMPARE(atom.values(QStringLiteral("feed/link@rel")), QStringList{QStringLiteral("self")});
        QCOMPARE(atom.values(QStringLiteral("feed/link@href")), QStringList{feed.self.toString()});
    }

    void otherProgramsReadTheFeeds()
    {
        const FeedItem item = feedItem(comparisonOf(QStringLiteral("# A\nOne & <one>."), QStringLiteral("# A\nTwo & <two>.")), address,
                                       QStringLiteral("Gazette"));
        for (const FeedFormat format : {FeedFormat::Rss, FeedFormat::Atom}) {
            ChangeFeed feed = feedWith({item});
            feed.link = QUrl(QStringLiteral("https://news.example/"));
            const auto read = readFeed(writeFeed(feed, format), QUrl(QStringLiteral("https://news.example/changes")));
            QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
            QCOMPARE(read->title, QStringLiteral("Changes & more"));
            QCOMPARE(read->items.size(), 1);
            QCOMPARE(read->items.constFirst().url, address);
            QCOMPARE(read->items.constFirst().title, QStringLiteral("v1: A"));
            QCOMPARE(read->items.constFirst().published, monday.addSecs(3600));
        }
    }

    void charactersThatXmlCannotBearAreLeftOut()
    {
        const QString hostile = QStringLiteral("a") + QChar(0x1B) + QChar(0) + QChar(0xD800) + QChar(0xFFFE) + QStringLiteral("b")
            + QString::fromUtf8("\U0001F600");
        for (const FeedFormat format : {FeedFormat::Rss, FeedFormat::Atom}) {
            const QByteArray xml = writeFeed(
                feedWith({{.id = QStringLiteral("i"), .title = hostile, .link = address, .changed = monday, .html = hostile}}), format);
            const auto elements = elementsOf(xml);
            QCOMPARE(elements.value(QStringLiteral("error")), QString());
            QVERIFY(xml.contains("ab\xF0\x9F\x98\x80"));
        }
    }

    void anEmptyFeedIsAFeed()
    {
        QCOMPARE(elementsOf(writeFeed(feedWith({}), FeedFormat::Rss)).count(QStringLiteral("rss/channel/item/guid")), 0);
        QCOMPARE(elementsOf(writeFeed(feedWith({}), FeedFormat::Atom)).value(QStringLiteral("error")), QString());
    }
};

QTEST_APPLESS_MAIN(ChangeFeedTest)
#include "test_changefeed.moc"
