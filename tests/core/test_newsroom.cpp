// SPDX-License-Identifier: GPL-3.0-or-later
// Five months of a newsroom: two papers, a feed, walls, faults and an archive on the loopback interface, a clock that the test turns,
// and plain SQL that looks into the library afterwards.
#include "core/checkround.h"
#include "core/feedwatch.h"
#include "core/model/searchquery.h"
#include "core/pastimport.h"
#include "core/sharedturns.h"
#include "tests/support/awaited.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

using Time = std::chrono::minutes;

/// Something that stands at an address from a moment on, counted from the story's start.
struct Stage {
    Time from;
    enum class Kind { Text, RobotCheck, Consent, SoftNotFound, NotFound, Failing, Login, Empty, CutShort } kind = Kind::Text;
    int state = 0; ///< of the text
};

using Play = QList<Stage>;

QByteArray textOf(int state)
{
    return "<p>Councillors in the harbour town sent the plan for a new sea wall back to its engineers after a debate of four hours, in which "
           "fishermen and shopkeepers spoke against its height and the mayor defended it.</p><p>It would cost "
        + QByteArray::number(state + 2)
        + " million crowns and be built before the autumn storms, as was promised to the owners of the houses "
          "along the quay.</p>";
}

QByteArray html(int status, const QByteArray &title, const QByteArray &body, const QList<ServedHeader> &more = {})
{
    return httpAnswer(status, QList<ServedHeader>{{"Content-Type", "text/html; charset=utf-8"}} + more,
                      "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
}

QByteArray answerOf(const Stage &stage, const QByteArray &title, const QByteArray &around)
{
    switch (stage.kind) {
    case Stage::Kind::Text:
        return html(200, title,
                    around + "<article><h1>" + title + "</h1>" + textOf(stage.state) + "</article><aside>Most read: " + around
                        + "</aside>");
    case Stage::Kind::RobotCheck:
        return html(403, "Just a moment...", "<p>Checking your browser</p>", {{"cf-mitigated", "challenge"}});
    case Stage::Kind::Consent:
        return html(200, "Before you continue",
                    "<p>We and our partners use cookies. Give your consent to cookies, or manage cookies of our "
                    "partners.</p><button>Accept</button>");
    case Stage::Kind::SoftNotFound:
        return html(200, "Page not found", "<h1>Page not found</h1><p>Try the search.</p>");
    case Stage::Kind::NotFound:
        return html(404, "Gone", "<p>Not here</p>");
    case Stage::Kind::Failing:
        return html(503, "Down", "<p>Soon</p>");
    case Stage::Kind::Login:
        return html(200, "Sign in", "<form><input type=password></form><p>Welcome back, reader</p>");
    case Stage::Kind::Empty:
        return html(200, {}, {});
    case Stage::Kind::CutShort:
        return html(200, title, "<article><h1>" + title + "</h1>" + textOf(stage.state) + "</article>", {{"Content-Length", "99999"}});
    }
    Q_UNREACHABLE_RETURN({});
}

PageVerdict verdictOn(Stage::Kind kind)
{
    switch (kind) {
    case Stage::Kind::Text:
        return PageVerdict::Article;
    case Stage::Kind::RobotCheck:
        return PageVerdict::BotWall;
    case Stage::Kind::Consent:
        return PageVerdict::ConsentPage;
    case Stage::Kind::SoftNotFound:
    case Stage::Kind::NotFound:
        return PageVerdict::NotFound;
    case Stage::Kind::Failing:
        return PageVerdict::ServerFailed;
    case Stage::Kind::Login:
        return PageVerdict::LoginPage;
    case Stage::Kind::Empty:
        return PageVerdict::Empty;
    case Stage::Kind::CutShort:
        return PageVerdict::Unreachable;
    }
    Q_UNREACHABLE_RETURN({});
}

/// An article of a made-up paper, and what it really showed to whom asked.
struct Life {
    struct Shown {
        QDateTime at;
        Stage stage;
    };

    Play stages;
    bool hasValidators = false; ///< its server answers 304 where nothing changed
    bool isPacked = false; ///< and packs its pages
    bool movesAway = false; ///< and leads to another address after ten days
    QList<Shown> shown;

    [[nodiscard]] Stage at(const QDateTime &now) const
    {
        Stage present = stages.constFirst();
        for (const Stage &stage : stages) {
            present = storyStart() + stage.from <= now ? stage : present;
        }
        return present;
    }

    /// The texts that were shown, one after the other, whatever stood in their place in between.
    [[nodiscard]] QList<int> texts() const
    {
        QList<int> states;
        for (const Shown &each : shown) {
            if (each.stage.kind == Stage::Kind::Text && (states.isEmpty() || states.constLast() != each.stage.state)) {
                states.append(each.stage.state);
            }
        }
        return states;
    }
};

QList<Life> livesAtRandom(int count)
{
    std::mt19937 random(20200130);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    QList<Life> lives;
    for (int number = 0; number < count; ++number) {
        Life life{.hasValidators = below(2) == 0, .isPacked = below(2) == 0, .movesAway = below(4) == 0};
        Time from = 0h;
        int state = 10 * number;
        while (from < std::chrono::days(70)) {
            // A text, and now and then something else in its place; texts come back, too.
            life.stages.append({from, Stage::Kind::Text, state});
            from += Time(20 << below(12));
            if (below(3) == 0) {
                // One host alone may fall silent: where many do, the network is away.
                const int kinds = number == 0 ? 8 : 7;
                life.stages.append({from, static_cast<Stage::Kind>(1 + below(kinds)), state});
                from += Time(30 << below(10));
            }
            state = below(4) == 0 ? 10 * number : 10 * number + below(10);
        }
        lives.append(life);
    }
    return lives;
}

} // namespace

class NewsroomTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("library.sqlite"));
    LoopbackServer m_world; ///< everything that is on the web, as a proxy sees it
    QNetworkAccessManager m_network;
    QDateTime m_now = storyStart();
    QHash<QByteArray, Play> m_plays;
    QHash<QByteArray, int> m_asked;
    int m_visits = 0;
    bool m_isNetworkAway = false;
    int m_askedWhileAway = 0;

    void play(const QByteArray &address, const QByteArray &title, const Play &stages)
    {
        m_plays.insert(address, stages);
        m_world.serve(address, [this, address, title](QTcpSocket *socket) {
            // Where there is no network, no server is asked anything.
            ++(m_isNetworkAway ? m_askedWhileAway : m_asked[address]);
            Stage now = m_plays.value(address).constFirst();
            for (const Stage &stage : m_plays.value(address)) {
                now = storyStart() + stage.from <= m_now ? stage : now;
            }
            if (!m_isNetworkAway) {
                socket->write(
                    answerOf(now, title, "<nav>" + QByteArray::number(++m_visits) + " readers, " + m_now.toString().toUtf8() + "</nav>"));
            }
            socket->disconnectFromHost();
        });
    }

    qint64 number(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("looking")));
        if (!query.exec(statement) || !query.next()) {
            qWarning("%s", qPrintable(statement));
            return -1;
        }
        return query.value(0).toLongLong();
    }

    // The number of an article by a part of its address.
    QString at(const char *part) { return QStringLiteral("(SELECT id FROM article WHERE url LIKE '%%1%')").arg(QLatin1String(part)); }

private Q_SLOTS:
    void initTestCase()
    {
        const QUrl world = m_world.url("/");
        m_network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, world.host(), static_cast<quint16>(world.port())));
    }

    void fiveMonthsPass()
    {
        using enum Stage::Kind;
        // Changed soon and late, and once taken back; behind walls for days.
        play("http://gazette.example/wall?utm_source=rss", "Wall plan debated",
             {{0h, Text, 0},
              {5h, Text, 1},
              {48h, RobotCheck},
              {72h, Text, 1},
              {120h, Text, 2},
              {360h, Text, 1},
              {600h, Consent},
              {700h, Text, 1}});
        // Taken away for good after three days.
        play("http://gazette.example/ferry", "Ferry line adds sailings", {{0h, Text, 7}, {72h, NotFound}});
        // Away for a while, then as before.
        play("http://courier.example/quay", "Quay to be rebuilt", {{0h, Text, 3}, {96h, SoftNotFound}, {150h, Failing}, {200h, Text, 3}});
        // Never changes at all.
        play("http://courier.example/mayor", "Mayor opens the fair", {{0h, Text, 4}});
        m_world.serve("http://gazette.example/rss", [this](QTcpSocket *socket) {
            QByteArray items = "<item><title>Wall plan debated</title><link>http://gazette.example/wall?utm_source=rss</link></item>"
                               "<item><title>Live ticker of the storm</title><link>http://gazette.example/live/storm</link></item>";
            if (m_now >= storyStart() + 2h) {
                items.prepend("<item><title>Ferry line adds sailings</title><link>http://www.gazette.example/ferry</link></item>");
            }
            if (!m_isNetworkAway) {
                socket->write(httpAnswer(
                    200, {{"Content-Type", "application/rss+xml"}},
                    "<rss version=\"2.0\"><channel><title>Gazette</title><link>http://gazette.example/</link><description>n</description>"
                        + items + "</channel></rss>"));
            }
            socket->disconnectFromHost();
        });
        m_world.serve("http://www.gazette.example/ferry", [this](QTcpSocket *socket) {
            socket->write(httpAnswer(301, {{"Location", "http://gazette.example/ferry"}}));
            socket->disconnectFromHost();
        });

        Store store(m_path);
        const Clock clock = [this] { return m_now; };
        Watch watch(&store, &m_network, clock, {.pause = 0ms});
        watch.setNetworkProbe(
            [this] { return QtFuture::makeReadyValueFuture(m_isNetworkAway ? NetworkPresence::Away : NetworkPresence::There); });
        FeedWatch feeds(&store, watch.hostQueue(), clock, "Recension");
        feeds.setNetworkProbe(
            [this] { return QtFuture::makeReadyValueFuture(m_isNetworkAway ? NetworkPresence::Away : NetworkPresence::There); });
        feeds.setHostLookup([](const QString &) { return QtFuture::makeReadyValueFuture(QList<QHostAddress>{}); }); // the proxy knows them
        valueOf(store.addFeed(QUrl(QStringLiteral("http://gazette.example/rss")), {}, {.exclude = {QStringLiteral("/live/")}}, m_now));
        // The address that was followed first is asked; its twins are the same article.
        for (const char *address :
             {"http://courier.example/quay", "http://courier.example/mayor", "https://m.courier.example/mayor?fbclid=1"}) {
            valueOf(store.addArticle(QUrl(QString::fromLatin1(address)), WatchState::Followed, m_now));
        }

        int saidAway = 0;
        while (m_now < storyStart() + std::chrono::days(150)) {
            m_isNetworkAway = m_now >= storyStart() + 250h && m_now < storyStart() + 300h;
            for (const FollowedFeed &feed : valueOf(store.claimDueFeeds(m_now, m_now + 30min, 10))) {
                QVERIFY(test::awaited(feeds.check(feed, RobotsCare::Ignored)));
            }
            const QList<FollowedArticle> due = valueOf(store.claimDue(m_now, m_now + 30min, 50));
            if (!due.isEmpty()) {
                CheckRound round(&watch, due, RobotsCare::Ignored);
                QSignalSpy finished(&round, &CheckRound::finished);
                QSignalSpy away(&round, &CheckRound::networkAway);
                round.start();
                QVERIFY(finished.wait(20'000));
                saidAway += static_cast<int>(away.size());
            }
            m_now = m_now + (m_now < storyStart() + 48h ? Time(30min) : m_now < storyStart() + std::chrono::days(20) ? Time(1h) : Time(6h));
        }
        QVERIFY(saidAway > 0);
    }

    void anArchiveKnowsWhatWasBefore()
    {
        Store store(m_path);
        HostQueue queue(&m_network, [this] { return m_now; }, {.pause = 0ms, .longestPause = 0ms, .turns = sharedTurns(&store)});
        const QByteArray page = "http://gazette.example/wall";
        m_world.serve("http://archive.example/timemap/" + page,
                      httpAnswer(200, {},
                                 "<http://archive.example/1>; rel=\"memento\"; datetime=\"Wed, 29 Jan 2020 09:00:00 GMT\",\n"
                                 "<http://archive.example/2>; rel=\"memento\"; datetime=\"Wed, 29 Jan 2020 10:00:00 GMT\",\n"
                                 "<http://archive.example/3>; rel=\"memento\"; datetime=\"Wed, 29 Jan 2020 11:00:00 GMT\",\n"
                                 "<http://archive.example/4>; rel=\"memento\"; datetime=\"Wed, 29 Jan 2020 12:00:00 GMT\"\n"));
        m_world.serve("http://archive.example/1",
                      html(200, "Wall plan debated", "<article><h1>Wall plan debated</h1>" + textOf(40) + "</article>"));
        m_world.serve("http://archive.example/2", html(429, "Slow down", {}));
        m_world.serve("http://archive.example/4", answerOf({0h, Stage::Kind::RobotCheck}, {}, {}));
        const PastRequest request{
            .page = QUrl(QString::fromLatin1(page)),
            .source = {.keeper = PastKeeper::TimeMap, .address = QUrl(QStringLiteral("http://archive.example/timemap/"))},
            .patience = {.attempts = 2, .pause = 1ms}};
        QList<bool> ends;
        for (int round = 0; round < 2; ++round) {
            PastImport import(&store, &queue, request, [this] { return m_now; });
            connect(&import, &PastImport::finished, &import, [&ends](const Result<PastTally> &tally) { ends.append(tally.has_value()); });
            import.start();
            QTRY_COMPARE_WITH_TIMEOUT(ends.size(), round + 1, 20'000);
            m_world.serve("http://archive.example/2",
                          html(200, "Wall plan debated", "<article><h1>Wall plan debated</h1>" + textOf(41) + "</article>"));
        }
        QCOMPARE(ends, (QList<bool>{false, true}));
    }

    // What papers really showed is what the library says, and nothing else.
    void nothingShownIsLostAndNothingInvented()
    {
        QList<Life> lives = livesAtRandom(12);
        Store store(QStringLiteral(":memory:"));
        m_now = storyStart();
        Watch watch(&store, &m_network, [this] { return m_now; }, {.pause = 0ms});
        watch.setNetworkProbe([] { return QtFuture::makeReadyValueFuture(NetworkPresence::There); });
        const auto address = [](qsizetype number) { return "http://paper" + QByteArray::number(number) + ".example/story"; };
        QList<ArticleId> ids;
        for (qsizetype number = 0; number < lives.size(); ++number) {
            Life &life = lives[number];
            const auto show = [this, &life, number](QTcpSocket *socket) {
                const Stage now = life.at(m_now);
                life.shown.append({m_now, now});
                const QByteArray tag = "\"" + QByteArray::number(now.state) + "\"";
                const QByteArray around = "<nav>" + QByteArray::number(++m_visits) + " readers, " + m_now.toString().toUtf8() + "</nav>";
                const QByteArray title = "The tide of paper " + QByteArray::number(number);
                QByteArray answer = answerOf(now, title, around);
                if (now.kind == Stage::Kind::Text && life.hasValidators) {
                    const bool isKnown = m_world.requests().constLast().contains("If-None-Match: " + tag)
                        || m_world.requests().constLast().contains("if-none-match: " + tag);
                    answer = isKnown ? httpAnswer(304, {{"ETag", tag}}) : answer.replace("\r\n\r\n", "\r\nETag: " + tag + "\r\n\r\n");
                } else if (now.kind == Stage::Kind::Text && life.isPacked) {
                    answer = httpAnswer(200, {{"Content-Type", "text/html; charset=utf-8"}, {"Content-Encoding", "gzip"}},
                                        gzipped(answer.mid(answer.indexOf("\r\n\r\n") + 4)));
                }
                socket->write(answer);
                socket->disconnectFromHost();
            };
            const QByteArray moved = address(number) + "/moved";
            m_world.serve(moved, show);
            m_world.serve(address(number), [this, &life, show, moved](QTcpSocket *socket) {
                if (!life.movesAway || m_now < storyStart() + std::chrono::days(10)) {
                    show(socket);
                    return;
                }
                socket->write(httpAnswer(301, {{"Location", moved}}));
                socket->disconnectFromHost();
            });
            ids.append(valueOf(store.addArticle(QUrl(QString::fromLatin1(address(number))), WatchState::Followed, m_now)).id);
        }
        int requests = 0;
        while (m_now < storyStart() + std::chrono::days(120)) {
            const QList<FollowedArticle> due = valueOf(store.claimDue(m_now, m_now + 5min, 50));
            if (!due.isEmpty()) {
                requests += static_cast<int>(due.size());
                CheckRound round(&watch, due, RobotsCare::Ignored);
                QSignalSpy finished(&round, &CheckRound::finished);
                round.start();
                QVERIFY(finished.wait(20'000));
            }
            m_now = m_now + (m_now < storyStart() + 48h ? Time(10min) : Time(1h));
        }
        int longEnough = 0;
        int versions = 0;
        int failures = 0;
        for (qsizetype number = 0; number < lives.size(); ++number) {
            const Life &life = lives.at(number);
            const Timeline timeline = valueOf(store.timeline(ids.at(number)));
            QList<int> kept;
            for (const TimelineRevision &revision : timeline.revisions) {
                const QString text = valueOf(store.revision(revision.id)).article.blocks.at(2).text;
                kept.append(text.section(u' ', 3, 3).toInt() - 2);
                const bool isReturn = kept.first(kept.size() - 1).contains(kept.constLast());
                QCOMPARE(revision.sameAs.has_value(), isReturn);
            }
            QCOMPARE(kept, life.texts());
            versions += static_cast<int>(kept.size());
            QCOMPARE(timeline.article.state, WatchState::Ended);
            // Each failure is told with its reason and its time, and nothing else is one.
            for (const Life::Shown &shown : life.shown) {
                const auto run = std::ranges::find_if(
                    timeline.failures, [&shown](const FailureRun &failed) { return failed.first <= shown.at && shown.at <= failed.last; });
                const bool isText = shown.stage.kind == Stage::Kind::Text;
                QCOMPARE(run == timeline.failures.cend(), isText);
                if (!isText) {
                    QCOMPARE(run->verdict, verdictOn(shown.stage.kind));
                    ++failures;
                }
            }
            // A text that stood for a while was seen: as long as no pause is by the article's age.
            for (qsizetype at = 0; at + 1 < life.stages.size(); ++at) {
                const Stage &stage = life.stages.at(at);
                const Time lasted = life.stages.at(at + 1).from - stage.from;
                const bool isLong = lasted > std::min(Time(std::chrono::days(8)), stage.from * 27 / 100 + Time(2h));
                if (stage.kind == Stage::Kind::Text && isLong && storyStart() + stage.from < life.shown.constLast().at) {
                    ++longEnough;
                    QVERIFY(std::ranges::any_of(life.shown, [&](const Life::Shown &shown) {
                        return shown.at >= storyStart() + stage.from && shown.at < storyStart() + stage.from + lasted;
                    }));
                }
            }
            if (life.movesAway) {
                const Capture last = timeline.revisions.constLast().capture;
                const bool isMoved = last.capturedAt >= storyStart() + std::chrono::days(10);
                QCOMPARE(last.redirects.size(), isMoved ? 1 : 0);
            }
        }
        qInfo("%d requests, %d versions, %d failing checks, %d texts that stood long", requests, versions, failures, longEnough);
        QVERIFY(versions > 50 && failures > 100 && longEnough > 30);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }

    void theLibraryTellsAllOfIt()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("looking"));
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery integrity(database);
        QVERIFY(integrity.exec(QStringLiteral("PRAGMA integrity_check")) && integrity.next());
        QCOMPARE(integrity.value(0).toString(), QStringLiteral("ok"));
        QVERIFY(integrity.exec(QStringLiteral("PRAGMA foreign_key_check")) && !integrity.next());

        // Four articles, two of them by the feed; twins are one, and the ticker is none.
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM article")), 4);
        QCOMPARE(number(QStringLiteral("SELECT articles FROM feed")), 2);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM article WHERE state <> 'ended' OR next_check IS NOT NULL")), 0);

        // Two states of the archive, then four that were seen, of which the last is as the one before the last but one.
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM revision WHERE article_id = ") + at("wall")), 6);
        QCOMPARE(
            number(QStringLiteral("SELECT count(*) FROM revision r JOIN revision s ON s.id = r.same_as WHERE r.number = 5 AND s.number = 3 "
                                  "AND r.article_id = ")
                   + at("wall")),
            1);
        QCOMPARE(number(QStringLiteral("SELECT max(number) + 1 - count(*) FROM revision WHERE article_id = ") + at("wall")), 0);
        for (const char *steady : {"ferry", "quay", "mayor"}) {
            QCOMPARE(number(QStringLiteral("SELECT count(*) FROM revision WHERE article_id = ") + at(steady)), 1);
        }
        // Nothing but articles became text, whatever stood in their place, and no counter made a change.
        for (const char *word : {"browser", "cookies", "readers", "search", "\"not here\""}) {
            QCOMPARE(valueOf(Store(m_path).search(parseSearch(QString::fromLatin1(word)), 0, 10)).hits.size(), 0);
        }

        // Failures, with their ends.
        const QString failures =
            QStringLiteral("SELECT count(*) FROM failure WHERE verdict = '%1' AND ended_at IS %2 NULL AND article_id = ");
        QVERIFY(number(failures.arg(QStringLiteral("botWall"), QStringLiteral("NOT")) + at("wall")) >= 1);
        QVERIFY(number(failures.arg(QStringLiteral("consentPage"), QStringLiteral("NOT")) + at("wall")) >= 1);
        QVERIFY(number(failures.arg(QStringLiteral("notFound"), QStringLiteral("NOT")) + at("quay")) >= 1);
        QVERIFY(number(failures.arg(QStringLiteral("serverFailed"), QStringLiteral("NOT")) + at("quay")) >= 1);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM failure WHERE ended_at IS NULL AND article_id <> ") + at("ferry")), 0);
        QCOMPARE(number(failures.arg(QStringLiteral("notFound"), QString()) + at("ferry")), 1);
        QVERIFY(number(QStringLiteral("SELECT last_at - first_at FROM failure WHERE article_id = ") + at("ferry"))
                > 14LL * 24 * 3600 * 1000);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM failure WHERE verdict = 'unreachable'")), 0);

        // Each capture has its bytes; each state of the past says where it is from, and what was not there is noted.
        QCOMPARE(
            number(QStringLiteral("SELECT count(*) FROM capture c LEFT JOIN body b ON b.capture_id = c.id WHERE b.capture_id IS NULL")), 0);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM revision r JOIN capture c ON c.id = r.capture_id WHERE r.number < 2 "
                                       "AND c.origin = 'webArchive' AND c.requested_url = 'http://archive.example/' || (r.number + 1)")),
                 2);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM past WHERE outcome = 'kept'")), 2);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM past WHERE outcome = 'missing'")), 2);

        // Considerate: an article that never changed was asked for less often than by any other program of the kind.
        QVERIFY2(m_asked.value("http://courier.example/mayor") < 43,
                 qPrintable(QString::number(m_asked.value("http://courier.example/mayor"))));
        qInfo("asked: wall %d, ferry %d, quay %d, mayor %d; %d while the network was away",
              m_asked.value("http://gazette.example/wall?utm_source=rss"), m_asked.value("http://gazette.example/ferry"),
              m_asked.value("http://courier.example/quay"), m_asked.value("http://courier.example/mayor"), m_askedWhileAway);
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("looking"));
        Store store(m_path);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }
};

QTEST_GUILESS_MAIN(NewsroomTest)
#include "test_newsroom.moc"
