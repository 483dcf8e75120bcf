// SPDX-License-Identifier: GPL-3.0-or-later
// The feeds of changes against the feeds' specifications, with texts as hostile as they come.
#include "core/feedofchanges.h"
#include "tests/support/coastlibrary.h"
#include "tests/support/feedrules.h"
#include "tests/support/storing.h"

#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

QByteArray rssWith(const QByteArray &inChannel)
{
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><link>https://a.example/</link>"
           "<description>d</description>"
        + inChannel + "</channel></rss>";
}

QByteArray atomWith(const QByteArray &inFeed)
{
    return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:a</id><title>T</title>"
           "<updated>2020-01-30T14:02:00Z</updated>"
        + inFeed + "</feed>";
}

// An article whose headline, text and address are what an enemy of XML would choose.
ArticleId hostileArticle(Store &store)
{
    const QUrl address(QStringLiteral("https://böse.example/a\"b'c<d>&e=ü%00?q=]]>#part"));
    const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, storyStart())).id;
    const QList<QString> texts{
        QStringLiteral("<script>alert(1)</script> &amp; ]]> <![CDATA[ x ]]>"),
        QStringLiteral("a\u0000b\u0001c\u001bd\ufffee\uffff"),
        QStringLiteral("lone ") + QChar(0xD800) + QStringLiteral(" and ") + QChar(0xDC00) + QStringLiteral(" \U0001F600"),
        QStringLiteral("\u202Eturned\u202C \u2028 \u2029 \u0085 \u200b"),
        QString(20'000, u'<'),
        QStringLiteral("&#0; &nosuch; %s {{x}} \\u0000"),
        QStringLiteral("plain at last"),
    };
    int hour = 0;
    for (const QString &text : texts) {
        Observation observation =
            observed(id, address, storyStart() + hour * 1h, {text, QStringLiteral("It stays.")}, QByteArray::number(hour));
        observation.content.title = text.left(300);
        observation.content.site = QStringLiteral("B\u0007öse & <Söhne>");
        observation.content.blocks[0].text = text.left(300);
        valueOf(store.record(observation));
        ++hour;
    }
    return id;
}

QByteArray written(Store &store, const FeedScope &scope, FeedFormat format, const QUrl &self = {})
{
    QFuture<Result<ChangeFeed>> future = feedOfChanges(&store, scope, QStringLiteral("Recension 0"));
    Result<ChangeFeed> feed = answerOf(future);
    if (!feed) {
        qFatal("%s", qPrintable(feed.error().message));
    }
    feed->self = self;
    return writeFeed(*feed, format);
}

QList<QByteArray> idsIn(const QByteArray &xml)
{
    QList<QByteArray> ids;
    for (qsizetype at = xml.indexOf("urn:uuid:"); at >= 0; at = xml.indexOf("urn:uuid:", at + 9)) {
        ids.append(xml.mid(at, 45));
    }
    return ids;
}

} // namespace

class FeedValidityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFeedIsValid_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isOfArticle");
        QTest::newRow("everything") << QString() << QString() << false;
        QTest::newRow("a publication") << QStringLiteral("Harbour Gazette") << QString() << false;
        QTest::newRow("a publication unknown") << QStringLiteral("No\u0001body & <co>") << QString() << false;
        QTest::newRow("a search") << QString() << QStringLiteral("wall") << false;
        QTest::newRow("a search for anything") << QString() << QStringLiteral("\"<]]>&\u0002") + QChar(0xD800) << false;
        QTest::newRow("an article") << QString() << QString() << true;
    }

    void everyFeedIsValid()
    {
        QFETCH(QString, source);
        QFETCH(QString, words);
        QFETCH(bool, isOfArticle);
        Store store(QStringLiteral(":memory:"));
        fillCoastLibrary(store, storyStart());
        const ArticleId hostile = hostileArticle(store);
        for (const Weight weight : {Weight::Minor, Weight::Substantive}) {
            FeedScope scope{.source = source, .words = words, .leastWeight = weight};
            if (isOfArticle) {
                scope.article = valueOf(store.article(hostile));
            }
            for (const QUrl &self : {QUrl(), QUrl(QStringLiteral("file:///home/ada/feeds of Zoë/changes.rss"))}) {
                const QByteArray rss = written(store, scope, FeedFormat::Rss, self);
                QCOMPARE(faultsOfRss(rss), QStringList());
                const QByteArray atom = written(store, scope, FeedFormat::Atom, self);
                QCOMPARE(faultsOfAtom(atom), QStringList());
                QCOMPARE(rss.contains("rel=\"self\""), !self.isEmpty());
                QVERIFY(!isOfArticle || rss.count("<item>") == 6);
            }
        }
    }

    void identitiesStayAndAreOneOfAKind()
    {
        Store store(QStringLiteral(":memory:"));
        fillCoastLibrary(store, storyStart());
        const ArticleId id = hostileArticle(store);
        const FeedScope scope{.article = valueOf(store.article(id))};
        const QList<QByteArray> before = idsIn(written(store, scope, FeedFormat::Atom));
        QCOMPARE(idsIn(written(store, scope, FeedFormat::Atom)), before);
        // The past comes in, and all numbers rise; what was told of stays what it was.
        Observation old = observed(id, scope.article->url, storyStart() - 1000h, {QStringLiteral("Long before.")});
        old.kind = Observation::Kind::Import;
        valueOf(store.record(old));
        const QList<QByteArray> after = idsIn(written(store, scope, FeedFormat::Atom));
        QCOMPARE(after.size(), before.size() + 1);
        for (const QByteArray &each : before) {
            QVERIFY(after.contains(each));
        }
        // The same change has one identity in every feed and both formats.
        const QList<QByteArray> inAll = idsIn(written(store, {}, FeedFormat::Rss));
        QVERIFY(inAll.contains(after.constLast()));
    }

    // An archive may date several states alike.
    void changesOfOneMomentAreSeveral()
    {
        Store store(QStringLiteral(":memory:"));
        const QUrl address(QStringLiteral("https://news.example/wall"));
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, storyStart())).id;
        for (const char *text : {"The plan was approved by all.", "The plan was sent back to them.", "The plan was dropped at last."}) {
            valueOf(store.record(observed(id, address, storyStart(), {QLatin1String(text)})));
        }
        const QByteArray rss = written(store, {}, FeedFormat::Rss);
        QCOMPARE(rss.count("<item>"), 2);
        QCOMPARE(faultsOfRss(rss), QStringList());
    }

    // The rules can tell.
    void whatIsNotValidIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("isAtom");
        const auto rss = [](const char *name, const QByteArray &xml) { QTest::newRow(name) << xml << false; };
        const auto atom = [](const char *name, const QByteArray &xml) { QTest::newRow(name) << xml << true; };
        const QByteArray author = "<author><name>A</name></author>";
        const QByteArray entry = "<id>urn:b</id><title>E</title><updated>2020-01-30T14:02:00Z</updated><link href=\"https://a.example/\"/>";
        rss("cut short", rssWith({}).chopped(5));
        rss("another version", rssWith({}).replace("2.0", "0.92"));
        rss("no description", rssWith({}).replace("<description>d</description>", ""));
        rss("two titles", rssWith("<title>T</title>"));
        rss("a relative link", rssWith({}).replace("https://a.example/", "/a"));
        rss("a wrong date", rssWith("<lastBuildDate>Mon, 30 Jan 2020 14:02:00 GMT</lastBuildDate>"));
        rss("an ISO date", rssWith("<lastBuildDate>2020-01-30T14:02:00Z</lastBuildDate>"));
        rss("an unknown element", rssWith("<updated>x</updated>"));
        rss("an empty item", rssWith("<item></item>"));
        rss("a guid twice",
            rssWith("<item><title>a</title><guid isPermaLink=\"false\">x</guid></item><item><title>b</title>"
                    "<guid isPermaLink=\"false\">x</guid></item>"));
        rss("a guid that is no link", rssWith("<item><title>a</title><guid>x</guid></item>"));
        rss("a script", rssWith("<item><description>&lt;script&gt;&lt;/script&gt;</description></item>"));
        rss("open HTML", rssWith("<item><description>&lt;p&gt;</description></item>"));
        rss("not UTF-8", rssWith("<item><title>\xe4</title></item>"));
        atom("no namespace", atomWith(author).replace(" xmlns=\"http://www.w3.org/2005/Atom\"", ""));
        atom("no id", atomWith(author).replace("<id>urn:a</id>", ""));
        atom("a small t", atomWith(author).replace("T14", "t14"));
        atom("no author", atomWith("<entry>" + entry + "</entry>"));
        atom("an id twice", atomWith(author + "<entry>" + entry + "</entry><entry>" + entry + "</entry>"));
        atom("an entry without anything",
             atomWith(author + "<entry>" + QByteArray(entry).replace("<link href=\"https://a.example/\"/>", "") + "</entry>"));
        atom("two alternates", atomWith(author + "<link href=\"https://a.example/\"/><link href=\"https://b.example/\"/>"));
        atom("a category of nothing", atomWith(author + "<category/>"));
        atom("content unescaped", atomWith(author + "<entry>" + entry + "<content type=\"html\"><p>x</p></content></entry>"));
    }

    void whatIsNotValidIsNoticed()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, isAtom);
        QCOMPARE(faultsOfRss(rssWith("<item><title>a</title></item>")), QStringList());
        QCOMPARE(faultsOfAtom(atomWith("<author><name>A</name></author>")), QStringList());
        QVERIFY(!(isAtom ? faultsOfAtom(xml) : faultsOfRss(xml)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FeedValidityTest)
#include "test_feedvalidity.moc"
