// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the real program on a library of its own.
#include "tests/support/emptylibrary.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace recension;
using namespace recension::test;

namespace {

const QByteArray story =
    "<p>Councillors in the harbour town sent the plan for a new sea wall back after a debate of four hours, in which "
    "fishermen and shopkeepers spoke against its height and its cost.</p><p>The mayor had promised that building would "
    "begin before the autumn storms, and said afterwards that the delay was a matter of weeks.</p>";

QByteArray page(const QByteArray &headline, const QByteArray &more = {})
{
    const QByteArray body = "<!DOCTYPE html><html><head><title>" + headline + "</title></head><body><article><h1>" + headline + "</h1>"
        + story + more + "</article></body></html>";
    return body;
}

QByteArray served(const QByteArray &body)
{
    return httpAnswer(200, {{"Content-Type", "text/html; charset=utf-8"}}, body);
}

} // namespace

class LibraryCommandsTest : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };

    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(RECENSION_PROGRAM),
                      QStringList(arguments) << QStringLiteral("--library") << QStringLiteral("library.sqlite"));
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QJsonDocument json(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(run(QStringList(arguments) << QStringLiteral("--format") << QStringLiteral("json")).out);
    }

    // How often the path was asked for.
    static qsizetype timesAsked(const LoopbackServer &server, const QByteArray &path)
    {
        const QList<QByteArray> requests = server.requests();
        return std::count_if(requests.begin(), requests.end(),
                             [&path](const QByteArray &head) { return head.startsWith("GET " + path + ' '); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anArticleIsFollowedFromItsFirstVersionToItsFeed()
    {
        LoopbackServer server;
        server.serve("/wall", served(page("Wall plan approved")));
        const QString address = server.url("/wall").toString();
        const Outcome followed = run({QStringLiteral("follow"), address});
        QCOMPARE(followed.status, 0);
        QVERIFY2(followed.out.contains("Wall plan approved: version 0"), (followed.out + followed.err).constData());

        server.serve("/wall", served(page("Wall plan sent back", "<p>Some spoke of a secret contract with a quarry on the mainland.</p>")));
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("1")}).out.contains("changed: version 1"));
        server.serve("/wall", httpAnswer(404, {{"Content-Type", "text/html"}}, "<p>gone"));
        QVERIFY(run({QStringLiteral("check"), address}).out.contains("not found"));
        QVERIFY(run({QStringLiteral("list")}).out.contains("not found since"));

        const QJsonObject timeline = json({QStringLiteral("revisions"), QStringLiteral("1")}).object();
        QCOMPARE(timeline[QStringLiteral("revisions")].toArray().size(), 2);
        QCOMPARE(timeline[QStringLiteral("failures")].toArray().size(), 1);
        QCOMPARE(run({QStringLiteral("revisions"), QStringLiteral("--raw"), QStringLiteral("0"), QStringLiteral("1")}).out,
                 page("Wall plan approved"));
        QVERIFY(run({QStringLiteral("revisions"), QStringLiteral("--compare"), QStringLiteral("0:1"), QStringLiteral("1")})
                    .out.contains("[-approved-]"));

        const auto onTheChange = [](const char *note) {
            return QStringList{QStringLiteral("revisions"), QStringLiteral("--compare"), QStringLiteral("0:1"),
                               QStringLiteral("--note"),    QString::fromUtf8(note),     QStringLiteral("1")};
        };
        QCOMPARE(run(onTheChange("Who paid for it?")).status, 0);
        QVERIFY(run({QStringLiteral("revisions"), QStringLiteral("1")}).out.contains(" UTC: Who paid for it?\n"));
        QCOMPARE(json({QStringLiteral("revisions"), QStringLiteral("1")})[QStringLiteral("notes")][0][QStringLiteral("text")].toString(),
                 QStringLiteral("Who paid for it?"));
        // It goes where the comparison goes, from whichever side that is looked at.
        for (const char *pair : {"0:1", "1:0"}) {
            QVERIFY(run({QStringLiteral("revisions"), QStringLiteral("--compare"), QString::fromLatin1(pair), QStringLiteral("1")})
                        .out.contains("\nNote: Who paid for it?\n"));
            QCOMPARE(json({QStringLiteral("revisions"), QStringLiteral("--compare"), QString::fromLatin1(pair),
                           QStringLiteral("1")})[QStringLiteral("note")]
                         .toString(),
                     QStringLiteral("Who paid for it?"));
        }
        QVERIFY(!run({QStringLiteral("feed"), QStringLiteral("1")}).out.contains("Who paid")); // what is published is not what they think
        QCOMPARE(run(onTheChange("")).status, 0);
        QVERIFY(!run({QStringLiteral("revisions"), QStringLiteral("1")}).out.contains("Note on"));
        QCOMPARE(run({QStringLiteral("revisions"), QStringLiteral("--note"), QStringLiteral("x"), QStringLiteral("1")}).status, 2);

        server.serve("/moved", httpAnswer(301, {{"Location", "/wall"}}));
        server.serve("/wall", served(page("Wall plan moved", "<p>It stands at another address from now on, the council said.</p>")));
        const QString moved = server.url("/moved").toString();
        QCOMPARE(run({QStringLiteral("follow"), moved}).status, 0);
        const QByteArray evidence = run({QStringLiteral("revisions"), QStringLiteral("--evidence"), QStringLiteral("0"), moved}).out;
        QVERIFY2(evidence.contains("Redirects: HTTP 301 from " + moved.toUtf8() + " (20"), evidence.constData());
        QVERIFY2(evidence.contains("SHA-256: ") && evidence.contains("   content-type: text/html"), evidence.constData());
        const QJsonObject first = json({QStringLiteral("revisions"), moved})[QStringLiteral("revisions")][0].toObject();
        QCOMPARE(first[QStringLiteral("redirects")][0][QStringLiteral("status")].toInt(), 301);
        QCOMPARE(first[QStringLiteral("requestedUrl")].toString(), moved);
        QCOMPARE(first[QStringLiteral("finalUrl")].toString(), address);

        QVERIFY(run({QStringLiteral("revisions"), QStringLiteral("--origins"), QStringLiteral("1")})
                    .out.contains("{1} Some spoke of a secret contract"));

        const QJsonArray hits = json({QStringLiteral("search"), QStringLiteral("\"secret contract\""), QStringLiteral("-ferry")}).array();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0][QStringLiteral("found")][0][QStringLiteral("first")].toInt(), 1);
        QCOMPARE(json({QStringLiteral("search"), QStringLiteral("contract"), QStringLiteral("-wall")}).array().size(), 0);

        const QByteArray feed = run({QStringLiteral("feed")}).out;
        QVERIFY(feed.contains("<title>v1: Wall plan sent back</title>") && feed.contains("&lt;del&gt;approved&lt;/del&gt;"));
        QVERIFY(run({QStringLiteral("feed"), QStringLiteral("--format"), QStringLiteral("atom"), QStringLiteral("--search"),
                     QStringLiteral("contract")})
                    .out.contains("<entry>"));
        QVERIFY(run({QStringLiteral("doctor")}).out.contains("All is well."));
        QVERIFY(run({QStringLiteral("doctor"), QStringLiteral("--repair")}).out.contains("All is well."));

        QCOMPARE(run({QStringLiteral("unfollow"), QStringLiteral("1"), QStringLiteral("2")}).status, 0);
        const qsizetype asked = server.requests().size();
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--all")}).status, 0);
        QCOMPARE(server.requests().size(), asked);
    }

    void onlyWhatIsDueIsChecked()
    {
        LoopbackServer server;
        server.serve("/wall", served(page("Wall plan approved")));
        QCOMPARE(run({QStringLiteral("follow"), QStringLiteral("--offline"), server.url("/wall").toString()}).status, 0);
        QCOMPARE(server.requests().size(), 0);
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--due")}).status, 0);
        QCOMPARE(timesAsked(server, "/wall"), 1);
        const qsizetype asked = server.requests().size();
        QCOMPARE(run({QStringLiteral("check")}).status, 0);
        QCOMPARE(server.requests().size(), asked);
    }

    void severalProgramsCheckEachDueArticleOnce_data()
    {
        QTest::addColumn<bool>("isOnServer");
        QTest::newRow("a file") << false;
        QTest::newRow("a server") << true;
    }

    void severalProgramsCheckEachDueArticleOnce()
    {
        constexpr int articles = 7;
        QFETCH(bool, isOnServer);
        if (isOnServer && !test::server().problem().isEmpty()) {
            QSKIP(qPrintable(test::server().problem()));
        }
        const QString library = isOnServer ? test::server().emptyDatabase() : m_folder->filePath(QStringLiteral("shared.sqlite"));
        LoopbackServer server;
        {
            Store store(library);
            for (int number = 0; number < articles; ++number) {
                const QByteArray path = "/" + QByteArray::number(number);
                server.serve(path, served(page("Wall plan number " + QByteArray::number(number))));
                valueOf(store.addArticle(server.url(path), WatchState::Followed, QDateTime::currentDateTimeUtc().addSecs(-60)));
            }
        }
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int number = 0; number < 4; ++number) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QStringLiteral(RECENSION_PROGRAM),
                                   {QStringLiteral("check"), QStringLiteral("--due"), QStringLiteral("--library"), library});
        }
        for (const auto &program : programs) {
            QTRY_COMPARE_WITH_TIMEOUT(program->state(), QProcess::NotRunning, 90'000);
            QVERIFY2(program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0,
                     program->readAllStandardError().constData());
        }
        Store store(library);
        for (const FollowedArticle &article : valueOf(store.articles())) {
            QCOMPARE(timesAsked(server, article.url.path().toLatin1()), 1);
            QCOMPARE(article.checks, 1);
            QCOMPARE(article.revisions, 1);
        }
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }

    void onlyWhoNamesAnArticleGetsPastRobotsTxt()
    {
        LoopbackServer server;
        server.serve("/robots.txt", httpAnswer(200, {{"Content-Type", "text/plain"}}, "User-agent: *\nDisallow: /\n"));
        server.serve("/wall", served(page("Wall plan approved")));
        QCOMPARE(run({QStringLiteral("follow"), QStringLiteral("--offline"), server.url("/wall").toString()}).status, 0);
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("--all")}).out.contains("robots.txt"));
        QCOMPARE(timesAsked(server, "/wall"), 0);
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("1")}).out.contains("Wall plan approved: version 0"));
        QVERIFY(run({QStringLiteral("follow"), server.url("/wall").toString()}).out.contains("unchanged"));
        QCOMPARE(timesAsked(server, "/wall"), 2);
    }

    void savedPagesAreBroughtInOnce()
    {
        for (const QByteArray name : {"monday", "tuesday"}) {
            QFile file(m_folder->filePath(QString::fromLatin1(name) + QStringLiteral(".html")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(page("Wall plan of " + name));
            const int day = name == "monday" ? 27 : 28;
            QVERIFY(file.flush() && file.setFileTime(QDateTime(QDate(2020, 1, day), QTime(9, 0)), QFileDevice::FileModificationTime));
        }
        const QStringList import{QStringLiteral("import"), QStringLiteral("--url"), QStringLiteral("https://news.example/wall"),
                                 QStringLiteral("tuesday.html"), QStringLiteral("monday.html")};
        QCOMPARE(run(import).status, 0);
        QVERIFY(run(import).out.contains("0 versions added"));
        const QJsonArray revisions = json({QStringLiteral("revisions"), QStringLiteral("1")})[QStringLiteral("revisions")].toArray();
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions[0][QStringLiteral("title")].toString(), QStringLiteral("Wall plan of monday"));
        const Outcome unknown = run({QStringLiteral("import"), QStringLiteral("monday.html")});
        QCOMPARE(unknown.status, 3);
        QVERIFY(unknown.err.contains("--url"));
    }

    void anArticleIsReadAnewAndTheListSaysByWhat()
    {
        LoopbackServer server;
        server.serve("/wall", served(page("Wall plan approved")));
        QCOMPARE(run({QStringLiteral("follow"), server.url("/wall").toString()}).status, 0);
        const Outcome reread = run({QStringLiteral("re-read"), QStringLiteral("--all")});
        QCOMPARE(reread.status, 0);
        QVERIFY2(reread.out.contains("1  Wall plan approved: reads as before"), (reread.out + reread.err).constData());
        QVERIFY(json({QStringLiteral("list")})[0][QStringLiteral("extractor")].toString().startsWith(QStringLiteral("html-")));
        QVERIFY(json({QStringLiteral("revisions"), QStringLiteral("1")})[QStringLiteral("revisions")][0][QStringLiteral("extractor")]
                    .toString()
                    .startsWith(QStringLiteral("html-")));
        QCOMPARE(run({QStringLiteral("re-read"), QStringLiteral("--undo"), QStringLiteral("1")}).status, 3);
        QCOMPARE(run({QStringLiteral("re-read")}).status, 2);
        QCOMPARE(run({QStringLiteral("re-read"), QStringLiteral("--all"), QStringLiteral("1")}).status, 2);
    }

    void theWholeLibraryGoesOutAndComesBack()
    {
        LoopbackServer server;
        server.serve("/wall", served(page("Wall plan approved")));
        QCOMPARE(run({QStringLiteral("follow"), server.url("/wall").toString()}).status, 0);
        QCOMPARE(run({QStringLiteral("export-library"), QStringLiteral("out")}).out, QByteArray("articles: 1, versions: 1, captures: 1\n"));
        QCOMPARE(run({QStringLiteral("export-library"), QStringLiteral("out")}).status, 4);
        QCOMPARE(run({QStringLiteral("import-library"), QStringLiteral("out")}).status, 3);
        QCOMPARE(run({QStringLiteral("backup"), QStringLiteral("copy.sqlite")}).status, 0);
        const QByteArray listed = run({QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")}).out;
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("library.sqlite")), m_folder->filePath(QStringLiteral("old.sqlite"))));
        QCOMPARE(run({QStringLiteral("import-library"), QStringLiteral("out")}).out, QByteArray("articles: 1, versions: 1, captures: 1\n"));
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")}).out, listed);
        QCOMPARE(run({QStringLiteral("revisions"), QStringLiteral("--raw"), QStringLiteral("0"), QStringLiteral("1")}).out,
                 page("Wall plan approved"));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("library.sqlite"))));
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("copy.sqlite")), m_folder->filePath(QStringLiteral("library.sqlite"))));
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")}).out, listed);
        QCOMPARE(run({QStringLiteral("export-library")}).status, 2);
    }

    void aFeedBringsArticlesAndChangesGoOutAsFeeds()
    {
        LoopbackServer server;
        const auto feed = [&server](const QByteArrayList &paths) {
            QByteArray items;
            for (const QByteArray &path : paths) {
                items += "<item><title>News</title><link>" + server.url(path).toEncoded() + "</link></item>";
            }
            server.serve("/rss",
                         httpAnswer(200, {{"Content-Type", "application/rss+xml"}},
                                    "<rss version=\"2.0\"><channel><title>Gazette</title><link>x</link><description>n</description>" + items
                                        + "</channel></rss>"));
        };
        server.serve(
            "/", httpAnswer(200, {{"Content-Type", "text/html"}}, "<link rel=alternate type=application/rss+xml title=News href=/rss>"));
        const Outcome offered = run({QStringLiteral("follow-feed"), server.url("/").toString()});
        QCOMPARE(offered.status, 3);
        QVERIFY(offered.out.startsWith(server.url("/rss").toEncoded()));
        feed({"/wall", "/sport/cup"});
        server.serve("/wall", served(page("Wall plan approved")));
        const Outcome followed =
            run({QStringLiteral("follow-feed"), QStringLiteral("--exclude"), QStringLiteral("/sport/"), server.url("/rss").toString()});
        QCOMPARE(followed.status, 0);
        QVERIFY2(followed.out.startsWith("Gazette: 1 new article\n"), followed.out.constData());
        const QString folder = m_folder->filePath(QStringLiteral("feeds"));
        const QStringList check{QStringLiteral("check"),    QStringLiteral("1"),     QStringLiteral("--feeds"), folder,
                                QStringLiteral("--search"), QStringLiteral("quarry")};
        QVERIFY(run(check).out.contains("version 0"));
        server.serve("/wall", served(page("Wall plan sent back", "<p>Some spoke of a secret contract with a quarry.</p>")));
        QVERIFY(run(check).out.contains("changed: version 1"));
        const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files,
                 (QStringList{QStringLiteral("article-1.atom"), QStringLiteral("article-1.rss"), QStringLiteral("changes.atom"),
                              QStringLiteral("changes.rss"), QStringLiteral("index.opml"), QStringLiteral("search-quarry.atom"),
                              QStringLiteral("search-quarry.rss"), QStringLiteral("source-127.0.0.1.atom"),
                              QStringLiteral("source-127.0.0.1.rss")}));
        for (const QString &name : files) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(name == u"index.opml" || text.contains("v1: Wall plan sent back"), qPrintable(name));
            QVERIFY(!text.contains("recension.org"));
        }
        const Outcome opml = run({QStringLiteral("feeds"), QStringLiteral("--format"), QStringLiteral("opml")});
        QVERIFY(opml.out.contains("xmlUrl=\"" + server.url("/rss").toEncoded() + '"'));
        QCOMPARE(json({QStringLiteral("feeds")})[0][QStringLiteral("exclude")][0].toString(), QStringLiteral("/sport/"));
        QCOMPARE(run({QStringLiteral("unfollow-feed"), server.url("/rss").toString()}).status, 0);
        QFile list(m_folder->filePath(QStringLiteral("list.opml")));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(opml.out) == opml.out.size());
        list.close();
        QVERIFY(run({QStringLiteral("import-feeds"), QStringLiteral("list.opml")}).out.startsWith("1 feed added\n"));
        QVERIFY(run({QStringLiteral("import-feeds"), QStringLiteral("list.opml")}).out.startsWith("0 feeds added\n"));
        QCOMPARE(json({QStringLiteral("feeds")}).array().size(), 1);
        QVERIFY(run({QStringLiteral("doctor")}).out.contains("All is well."));
    }

    void severalAddressesOfAnArticleAreAskedForOnce()
    {
        LoopbackServer server;
        server.serve("/wall", served(page("Wall plan approved")));
        const QString address = server.url("/wall").toString();
        QCOMPARE(run({QStringLiteral("follow"), address, address + QStringLiteral("?utm_source=mail"), address}).out,
                 QByteArray("1  Wall plan approved: version 0, the first\n"));
        QCOMPARE(server.requests().size(), 1);
    }

    void aCheckMakesNoLibrary()
    {
        const Outcome checked = run({QStringLiteral("check"), QStringLiteral("--due")});
        QCOMPARE(checked.status, 3);
        QVERIFY(checked.err.contains("There is no library"));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("library.sqlite"))));
    }

    void aSitemapIsToldBeforeItIsFollowed()
    {
        LoopbackServer server;
        QByteArray pages;
        for (int day = 1; day <= 20; ++day) {
            const QByteArray number = QByteArray::number(day).rightJustified(2, '0');
            pages += "<url><loc>" + server.url("/story-" + number).toEncoded() + "</loc><lastmod>2020-01-" + number + "</lastmod></url>";
        }
        server.serve("/map.xml.gz", httpAnswer(200, {{"Content-Type", "application/gzip"}}, gzipped("<urlset>" + pages + "</urlset>")));
        server.serve("/story-20", served(page("Wall plan approved")));
        const QStringList follow{QStringLiteral("follow-feed"), QStringLiteral("--since"), QStringLiteral("2020-01-11"),
                                 QStringLiteral("--newest"),    QStringLiteral("3"),       server.url("/map.xml.gz").toString()};
        const Outcome dry = run(follow + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(dry.status, 0);
        QVERIFY2(dry.out.contains("20 named, 10 matching, 3 would become articles"), dry.out.constData());
        QCOMPARE(run({QStringLiteral("list")}).out.size(), 0);
        const Outcome followed = run(follow);
        QCOMPARE(followed.status, 0);
        QVERIFY2(followed.out.contains("3 new articles"), followed.out.constData());
        QVERIFY2(followed.err.contains("The sitemap names 20 pages; 10 match, and the newest 3 of them become articles."),
                 followed.err.constData());
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("3")}).out.contains("version 0"));
        QCOMPARE(json({QStringLiteral("feeds")})[0][QStringLiteral("newest")].toInt(), 3);
        QCOMPARE(json({QStringLiteral("feeds")})[0][QStringLiteral("since")].toString(), QStringLiteral("2020-01-11T00:00:00Z"));
        for (const char *wrong : {"--newest=0", "--newest=many", "--newest=10001", "--since=monday"}) {
            QCOMPARE(run({QStringLiteral("follow-feed"), QString::fromLatin1(wrong), server.url("/map.xml.gz").toString()}).status, 2);
        }
        // What is no feed, and offers none, is said and not followed.
        const Outcome none = run({QStringLiteral("follow-feed"), server.url("/story-20").toString()});
        QCOMPARE(none.status, 3);
        QVERIFY(none.err.contains("is no feed that can be read"));
        QCOMPARE(json({QStringLiteral("feeds")}).array().size(), 1);
    }

    void aFollowedFeedStaysWhateverItsSiteServesInItsPlace()
    {
        LoopbackServer server;
        server.serve(
            "/rss",
            httpAnswer(200, {{"Content-Type", "application/rss+xml"}},
                       "<rss version=\"2.0\"><channel><title>Gazette</title><link>x</link><description>n</description></channel></rss>"));
        const QString address = server.url("/rss").toString();
        const QStringList follow{QStringLiteral("follow-feed"), QStringLiteral("--exclude"), QStringLiteral("/sport/"), address};
        QCOMPARE(run(follow).status, 0);
        server.serve("/rss",
                     httpAnswer(200, {{"Content-Type", "text/html"}},
                                "<p>Back soon.<link rel=alternate type=application/rss+xml title=News href=/other>"));
        (void)run(follow);
        QCOMPARE(json({QStringLiteral("feeds")}).array().size(), 1);

        // A list of feeds leaves it as it is, too, however it writes the address.
        QFile list(m_folder->filePath(QStringLiteral("list.opml")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("<opml version=\"2.0\"><body><outline xmlUrl=\"" + address.toUtf8() + "#news\"/><outline xmlUrl=\""
                   + server.url("/new").toEncoded() + "\"/><outline xmlUrl=\"" + server.url("/x/../new").toEncoded()
                   + "\"/></body></opml>");
        list.close();
        QVERIFY(run({QStringLiteral("import-feeds"), QStringLiteral("list.opml")}).out.contains("1 feed"));
        const QJsonArray feeds = json({QStringLiteral("feeds")}).array();
        QCOMPARE(feeds.size(), 2);
        QVERIFY(std::any_of(feeds.begin(), feeds.end(),
                            [](const QJsonValue &feed) { return feed[QStringLiteral("exclude")][0] == QStringLiteral("/sport/"); }));
    }

    void whoOnlyLooksMakesNoLibrary()
    {
        for (const char *command : {"doctor", "list", "feeds", "feed"}) {
            const Outcome outcome = run({QString::fromLatin1(command)});
            QCOMPARE(outcome.status, 3);
            QVERIFY2(outcome.err.contains("There is no library"), outcome.err.constData());
            QCOMPARE(run({QString::fromLatin1(command), QStringLiteral("--format"), QStringLiteral("stray")}).status, 2);
        }
        const Outcome named = run({QStringLiteral("revisions"), QStringLiteral("1")});
        QVERIFY2(named.err.contains("There is no library"), named.err.constData());
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("library.sqlite"))));
        for (const char *command : {"doctor", "list", "feeds"}) {
            QCOMPARE(run({QString::fromLatin1(command), QStringLiteral("stray")}).status, 2);
        }
    }

    void thePastIsBroughtInOnce()
    {
        LoopbackServer server;
        const QByteArray address = "https://gazette.example/wall";
        server.serve("/timemap/" + address,
                     httpAnswer(200, {{"Content-Type", "application/link-format"}},
                                "</m/1>; rel=\"memento\"; datetime=\"Thu, 30 Jan 2020 14:02:00 GMT\", "
                                "</m/2>; rel=\"memento\"; datetime=\"Fri, 31 Jan 2020 09:00:00 GMT\""));
        server.serve("/m/1", served(page("Wall plan approved")));
        const QStringList import{QStringLiteral("import-past"), QStringLiteral("--from"),           QStringLiteral("timemap"),
                                 QStringLiteral("--at"),        server.url("/timemap/").toString(), QString::fromLatin1(address)};
        const Outcome first = run(import);
        QCOMPARE(first.status, 0);
        QVERIFY2(first.out.contains("1 version") && first.out.contains("1 missing"), first.out.constData());
        QVERIFY(run(import).out.contains("2 known already"));
        QCOMPARE(timesAsked(server, "/m/1"), 1);
        const QJsonArray revisions = json({QStringLiteral("revisions"), QStringLiteral("1")})[QStringLiteral("revisions")].toArray();
        QCOMPARE(revisions.size(), 1);
        QCOMPARE(
            run({QStringLiteral("import-past"), QStringLiteral("--from"), QStringLiteral("timemap"), QString::fromLatin1(address)}).status,
            2);
        QCOMPARE(
            run({QStringLiteral("import-past"), QStringLiteral("--since"), QStringLiteral("monday"), QString::fromLatin1(address)}).status,
            2);
    }

    void nothingFromOutsideSteersTheTerminal()
    {
        LoopbackServer server;
        server.serve("/wall%C2%9B31m%E2%80%AE", served("<p>No headline here, only this long paragraph about the wall and its stones.</p>"));
        server.serve("/feed",
                     httpAnswer(200, {{"Content-Type", "application/feed+json"}},
                                "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1.1\",\"items\":[],"
                                "\"title\":\"News\\u001b]0;mine\\u0007\\u001b[31mRED\"}"));
        const Outcome followed = run({QStringLiteral("follow"), server.url("/wall%C2%9B31m%E2%80%AE").toString(QUrl::FullyEncoded)});
        const Outcome fed = run({QStringLiteral("follow-feed"), server.url("/feed").toString()});
        QVERIFY2(fed.out.contains("RED: 0 new articles"), (fed.out + fed.err).constData());
        for (const Outcome &outcome :
             {followed, fed, run({QStringLiteral("list")}), run({QStringLiteral("feeds")}),
              run({QStringLiteral("revisions"), QStringLiteral("1")}), run({QStringLiteral("search"), QStringLiteral("stones")})}) {
            QCOMPARE(outcome.status, 0);
            for (const char *steering : {"\x1b", "\x07", "\xc2\x9b", "\xe2\x80\xae"}) {
                QVERIFY2(!outcome.out.contains(steering) && !outcome.err.contains(steering), outcome.out.toHex(' ').constData());
            }
        }
    }

    void aLeftOutWordIsNoOptionHoweverShort()
    {
        LoopbackServer server;
        server.serve("/wall", served(page("Wall plan approved")));
        QCOMPARE(run({QStringLiteral("follow"), server.url("/wall").toString()}).status, 0);
        const Outcome found = run({QStringLiteral("search"), QStringLiteral("wall"), QStringLiteral("-x")});
        QVERIFY2(found.status == 0 && found.out.startsWith("1  Wall plan approved\n"), (found.out + found.err).constData());
    }

    void whatIsNotThereIsAnError()
    {
        QCOMPARE(run({QStringLiteral("revisions"), QStringLiteral("--show=0"), QStringLiteral("--raw=0"), QStringLiteral("7")}).status, 2);
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--search"), QStringLiteral("wall")}).status, 2);
        QCOMPARE(run({QStringLiteral("revisions"), QStringLiteral("7")}).status, 3);
        QCOMPARE(run({QStringLiteral("unfollow"), QStringLiteral("https://news.example/unknown")}).status, 3);
        QCOMPARE(run({QStringLiteral("follow"), QStringLiteral("file:///etc/passwd")}).status, 3);
        QVERIFY(!run({QStringLiteral("import-past"), QStringLiteral("foo")}).err.contains("goes on from there"));
        QCOMPARE(run({QStringLiteral("follow")}).status, 2);
        QCOMPARE(run({QStringLiteral("search")}).status, 2);
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--all"), QStringLiteral("--due")}).status, 2);
        QCOMPARE(run({QStringLiteral("feed"), QStringLiteral("--format"), QStringLiteral("html")}).status, 2);
    }
};

QTEST_GUILESS_MAIN(LibraryCommandsTest)
#include "test_librarycommands.moc"
