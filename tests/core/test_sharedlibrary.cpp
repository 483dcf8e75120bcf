// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/librarylocation.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/storing.h"

#include <QElapsedTimer>
#include <QTest>

#include <bit>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QDateTime start = storyStart();

// Several programs' Stores on one library.
std::vector<std::unique_ptr<Store>> storesOn(const QString &location, int count)
{
    std::vector<std::unique_ptr<Store>> stores;
    for (int i = 0; i < count; ++i) {
        stores.push_back(std::make_unique<Store>(location));
    }
    return stores;
}

// The last part of a location, which names the database.
QString databaseOf(const QString &location)
{
    return serverAddress(location)->value(QStringLiteral("dbname"));
}

// Where a user of the server finds a new library with one article in it.
QString libraryFor(const QString &user)
{
    const QString location = server().emptyDatabase();
    Store store(location);
    valueOf(store.addArticle(numberedPage(1), WatchState::Followed, start));
    (void)server().query(databaseOf(location), QStringLiteral("DROP ROLE IF EXISTS %1; CREATE ROLE %1 LOGIN").arg(user));
    return server().location(databaseOf(location), user);
}

} // namespace

/// What a library on a PostgreSQL server is asked for by several at once, and what it says when it cannot be used.
class SharedLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString problem = server().problem(); !problem.isEmpty()) {
            QSKIP(qPrintable(problem));
        }
    }

    void whyALibraryCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("sentence");
        const QString folder = server().folder();
        QTest::newRow("nothing listens") << QStringLiteral("postgresql://ada:secret@127.0.0.1:1/news") << ErrorCode::NotFound
                                         << QStringLiteral("127.0.0.1:1 does not answer.");
        QTest::newRow("no socket") << QStringLiteral("postgresql://ada:secret@/news?host=/nowhere") << ErrorCode::NotFound
                                   << QStringLiteral("/nowhere does not answer.");
        QTest::newRow("no database") << server().location(QStringLiteral("nowhere")) << ErrorCode::NotFound
                                     << folder + QStringLiteral(" has no such database.");
        QTest::newRow("no user") << server().location(QStringLiteral("postgres"), QStringLiteral("nobody")) << ErrorCode::NotAllowed
                                 << folder + QStringLiteral(" does not accept the name or the password.");
        QTest::newRow("no address") << QStringLiteral("postgresql://ada:secret@host:port/news") << ErrorCode::Usage
                                    << QStringLiteral("This is no address of a library; one looks like postgresql://name@server/database.");
        QTest::newRow("no such parameter") << server().location(QStringLiteral("postgres")) + QStringLiteral("&sslmoth=1")
                                           << ErrorCode::Usage
                                           << QStringLiteral(
                                                  "This is no address of a library; one looks like postgresql://name@server/database.");
        QTest::newRow("no such value") << server().location(QStringLiteral("postgres")) + QStringLiteral("&sslmode=bogus")
                                       << ErrorCode::Usage
                                       << QStringLiteral(
                                              "This is no address of a library; one looks like postgresql://name@server/database.");
    }

    void whyALibraryCannotBeOpenedIsSaid()
    {
        QFETCH(QString, location);
        QFETCH(ErrorCode, code);
        QFETCH(QString, sentence);
        Store store(location);
        const auto answer = answerOf(store.articles());
        QVERIFY(!answer);
        QCOMPARE(answer.error(), (Error{code, sentence}));
    }

    void aWrongPasswordIsSaidAndARightOneOpens()
    {
        const QString location = libraryFor(QStringLiteral("guarded"));
        (void)server().query(databaseOf(location),
                             QStringLiteral("ALTER ROLE guarded PASSWORD 'it''s \\ a; secret'; GRANT USAGE ON SCHEMA recension TO guarded; "
                                            "GRANT SELECT ON ALL TABLES IN SCHEMA recension TO guarded"));
        QFile rules(server().folder() + QStringLiteral("/data/pg_hba.conf"));
        QVERIFY(rules.open(QIODevice::ReadWrite));
        const QByteArray before = rules.readAll();
        rules.seek(0);
        rules.write("local all guarded scram-sha-256\n" + before);
        rules.close();
        (void)server().query(databaseOf(location), QStringLiteral("SELECT pg_reload_conf()"));
        const auto with = [&location](const QByteArray &password) {
            return QString(location).replace(QLatin1String("guarded@"),
                                             QStringLiteral("guarded:%1@").arg(QString::fromLatin1(password.toPercentEncoding())));
        };
        const auto refused = [](const QString &place) { return answerOf(Store(place).articles()); };
        QTRY_VERIFY(!refused(location)); // the rules are read soon, not at once
        QCOMPARE(refused(location).error().code, ErrorCode::NotAllowed);
        const auto wrong = refused(with("wrong secret"));
        QCOMPARE(wrong.error().code, ErrorCode::NotAllowed);
        QVERIFY(!wrong.error().message.contains(QLatin1String("secret")));
        // "; " within it must not end up as a parameter of the connection.
        QCOMPARE(valueOf(Store(with("it's \\ a; secret")).articles()).size(), 1);
        qputenv("PGPASSWORD", "it's \\ a; secret");
        QCOMPARE(valueOf(Store(location).articles()).size(), 1);
        qunsetenv("PGPASSWORD");
    }

    void whoMayOnlyReadReadsAndIsToldSo()
    {
        const QString location = libraryFor(QStringLiteral("reader"));
        {
            const auto nothing = answerOf(Store(location).articles());
            QCOMPARE(nothing.error().code, ErrorCode::NotWritten);
            QCOMPARE(nothing.error().message, QStringLiteral("The library's server gives you no permission to do this."));
        }
        (void)server().query(databaseOf(location),
                             QStringLiteral("GRANT USAGE ON SCHEMA recension TO reader; "
                                            "GRANT SELECT ON ALL TABLES IN SCHEMA recension TO reader"));
        Store store(location);
        QCOMPARE(valueOf(store.articles()).size(), 1);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
        QCOMPARE(answerOf(store.addArticle(numberedPage(2), WatchState::Followed, start)).error().code, ErrorCode::NotWritten);
        QCOMPARE(valueOf(store.articles()).size(), 1);
    }

    void aDatabaseOfANewerRecensionIsLeftAlone()
    {
        const QString location = server().emptyDatabase();
        valueOf(Store(location).articles());
        (void)server().query(databaseOf(location), QStringLiteral("UPDATE recension.library SET schema_number = 1000"));
        QCOMPARE(answerOf(Store(location).articles()).error().code, ErrorCode::WrongFormat);
    }

    void manyProgramsMakeOneLibraryTogether()
    {
        const QString location = server().emptyDatabase();
        auto stores = storesOn(location, 8);
        QList<QFuture<Result<FollowedArticle>>> answers;
        for (const auto &store : stores) {
            answers.append(store->addArticle(numberedPage(1), WatchState::Followed, start));
        }
        for (const auto &answer : std::as_const(answers)) {
            QCOMPARE(valueOf(answer).id, valueOf(answers.constFirst()).id);
        }
        QCOMPARE(valueOf(stores.front()->articles()).size(), 1);
    }

    void eachDueArticleIsClaimedOnce()
    {
        constexpr int articles = 200;
        auto stores = storesOn(server().emptyDatabase(), 6);
        for (int i = 0; i < articles; ++i) {
            (void)stores.front()->addArticle(numberedPage(i), WatchState::Followed, start);
        }
        valueOf(stores.front()->articles());
        QElapsedTimer elapsed;
        elapsed.start();
        QList<QFuture<Result<QList<FollowedArticle>>>> claims;
        for (int round = 0; round < articles / 3; ++round) {
            for (const auto &store : stores) {
                claims.append(store->claimDue(start, start + 5min, 3));
            }
        }
        QSet<qint64> claimed;
        int claimers = 0;
        for (qsizetype i = 0; i < claims.size(); ++i) {
            const QList<FollowedArticle> some = valueOf(claims.at(i));
            claimers |= some.isEmpty() ? 0 : 1 << (i % 6);
            for (const FollowedArticle &article : some) {
                QVERIFY2(!claimed.contains(article.id.value), "claimed twice");
                claimed.insert(article.id.value);
            }
        }
        qInfo("%d articles claimed once each by %d of 6 in %lld ms", articles, std::popcount(unsigned(claimers)), elapsed.elapsed());
        QCOMPARE(claimed.size(), articles);
        QCOMPARE_GT(std::popcount(unsigned(claimers)), 1);
        QCOMPARE(valueOf(stores.back()->claimDue(start + 6min, start + 10min, 2 * articles)).size(), articles);
    }

    // Checks of different articles, and of the same one, at the same moment.
    void manyProgramsWriteAtTheSameTime()
    {
        constexpr int each = 30;
        auto stores = storesOn(server().emptyDatabase(), 5);
        const ArticleId shared = valueOf(stores.front()->addArticle(numberedPage(0), WatchState::Followed, start)).id;
        QElapsedTimer elapsed;
        elapsed.start();
        QList<QFuture<Result<Recorded>>> answers;
        for (int program = 0; program < int(stores.size()); ++program) {
            const ArticleId own = valueOf(stores[program]->addArticle(numberedPage(1 + program), WatchState::Followed, start)).id;
            for (int i = 0; i < each; ++i) {
                const ArticleId id = i % 3 == 0 ? shared : own;
                answers.append(stores[program]->record(observed(id, numberedPage(id == shared ? 0 : 1 + program), start + i * 1h,
                                                                {QStringLiteral("State %1 of %2.").arg(i).arg(program)})));
            }
        }
        for (const auto &answer : std::as_const(answers)) {
            valueOf(answer);
        }
        qInfo("%lld checks by %zu programs in %lld ms", static_cast<long long>(answers.size()), stores.size(), elapsed.elapsed());
        const Inspection inspection = valueOf(stores.front()->inspect());
        QCOMPARE(inspection.faults, QStringList());
        QCOMPARE(inspection.revisions, each * qint64(stores.size()));
        QCOMPARE(inspection.captures, each * qint64(stores.size()));
    }

    void aLostConnectionIsMadeAnewAndNothingIsHalfWritten()
    {
        const QString location = server().emptyDatabase();
        Store store(location);
        const ArticleId id = valueOf(store.addArticle(numberedPage(1), WatchState::Followed, start)).id;
        QList<QFuture<Result<Recorded>>> answers;
        for (int i = 0; i < 120; ++i) {
            answers.append(store.record(observed(id, numberedPage(1), start + i * 1h, {QStringLiteral("State %1.").arg(i)})));
        }
        int cuts = 0;
        while (cuts < 8 && !answers.constLast().isFinished()) {
            cuts += server()
                        .query(databaseOf(location),
                               QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                              "WHERE datname = current_database() AND pid <> pg_backend_pid()"))
                        .toInt();
            QTest::qSleep(30);
        }
        int stored = 0;
        int unstored = 0;
        for (const auto &answer : std::as_const(answers)) {
            const Result<Recorded> recorded = answerOf(answer);
            stored += recorded ? 1 : 0;
            unstored += recorded ? 0 : 1;
        }
        const Timeline timeline = valueOf(store.timeline(id));
        qInfo("%d cuts: %d stored, %d said not to be or perhaps, %lld there", cuts, stored, unstored,
              static_cast<long long>(timeline.revisions.size()));
        QCOMPARE_GT(cuts, 0);
        QCOMPARE_GE(timeline.revisions.size(), stored);
        QCOMPARE_LE(timeline.revisions.size(), stored + unstored);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }

    void aServerThatWasAwayIsFoundAgain()
    {
        const QString location = server().emptyDatabase();
        Store store(location);
        const ArticleId id = valueOf(store.addArticle(numberedPage(1), WatchState::Followed, start)).id;
        valueOf(store.record(observed(id, numberedPage(1), start, {QStringLiteral("One.")})));
        server().stop();
        const auto away = answerOf(store.articles());
        QCOMPARE(away.error().code, ErrorCode::NotFound);
        QVERIFY2(away.error().message.endsWith(QLatin1String("does not answer.")), qPrintable(away.error().message));
        server().start();
        QCOMPARE(server().problem(), QString());
        QTRY_VERIFY(answerOf(store.articles()));
        QCOMPARE(valueOf(store.timeline(id)).revisions.size(), 1);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }
};

QTEST_GUILESS_MAIN(SharedLibraryTest)
#include "test_sharedlibrary.moc"
