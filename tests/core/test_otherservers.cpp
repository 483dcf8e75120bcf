// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that speak PostgreSQL's language and lack some of its words: CockroachDB and YugabyteDB. None is had here; a
// PostgreSQL that says it is CockroachDB is treated as one, and what our SQL asks for is held against their documentation.
#include "core/model/librarylocation.h"
#include "core/store/librarychanges.h"
#include "core/store/libraryconnection.h"
#include "core/store/sql.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/files.h"
#include "tests/support/storing.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QDateTime start = storyStart();

// A new database on a server that does not call itself PostgreSQL.
QString otherServer()
{
    const QString location = server().emptyDatabase();
    (void)server().query(serverAddress(location)->value(QStringLiteral("dbname")),
                         QStringLiteral("CREATE OR REPLACE FUNCTION pg_catalog.version() RETURNS text LANGUAGE sql STABLE AS "
                                        "$$ SELECT 'CockroachDB CCL v24.1.0 (another one)'::text $$"));
    return location;
}

} // namespace

class OtherServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const bool isAboutText = QByteArrayView(QTest::currentTestFunction()) == "theSqlKeepsToWhatTheySpeak";
        if (!isAboutText && !server().problem().isEmpty()) {
            QSKIP(qPrintable(server().problem()));
        }
    }

    void aLibraryIsMadeWithoutTransactionsOverTables()
    {
        const QString location = otherServer();
        const QString database = serverAddress(location)->value(QStringLiteral("dbname"));
        QVERIFY(server().query(database, QStringLiteral("SELECT version()")).startsWith(QStringLiteral("CockroachDB")));
        Store store(location);
        const ArticleId id = valueOf(store.addArticle(numberedPage(0), WatchState::Followed, start)).id;
        for (const char *text : {"The plan was approved.", "The plan was sent back.", "The plan was approved."}) {
            valueOf(store.record(observed(id, numberedPage(0), QDateTime::currentDateTimeUtc(), {QLatin1String(text)})));
        }
        QCOMPARE(valueOf(store.timeline(id)).revisions.size(), 3);
        QCOMPARE(valueOf(store.search({.terms = {{.text = QStringLiteral("sent back")}}}, 0, 10)).hits.size(), 1);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }

    void whoIsNotToldLooks()
    {
        const QString location = otherServer();
        Store reader(location);
        Store writer(location);
        const ArticleId id = valueOf(writer.addArticle(numberedPage(0), WatchState::Followed, start)).id;
        QSignalSpy told(reader.changes(), &LibraryChanges::changedElsewhere);
        valueOf(reader.articles());
        valueOf(reader.articles());
        valueOf(writer.takeTurn(QStringLiteral("news.example"), start, 1min, 2min));
        QVERIFY(!told.wait(2'500)); // that is nobody's news
        valueOf(writer.record(observed(id, numberedPage(0), start, {QStringLiteral("One.")})));
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 5'000);
        QCOMPARE(told.constFirst().constFirst().value<ArticleId>(), ArticleId{});
        const QString database = serverAddress(location)->value(QStringLiteral("dbname"));
        QCOMPARE(server().query(database, QStringLiteral("SELECT count(*) FROM pg_listening_channels()")), QStringLiteral("0"));
    }

    // Without LOCK TABLE writers get in each other's way; what the server takes back is done again.
    void manyProgramsWriteAndLoseNothing()
    {
        constexpr int programs = 4;
        constexpr int each = 12;
        const QString location = otherServer();
        std::vector<std::unique_ptr<Store>> stores;
        for (int program = 0; program < programs; ++program) {
            stores.push_back(std::make_unique<Store>(location));
        }
        const ArticleId shared = valueOf(stores.front()->addArticle(numberedPage(0), WatchState::Followed, start)).id;
        QList<QFuture<Result<Recorded>>> answers;
        for (int i = 0; i < each; ++i) {
            for (int program = 0; program < programs; ++program) {
                answers.append(stores[program]->record(
                    observed(shared, numberedPage(0), start + i * 1h, {QStringLiteral("State %1 of %2.").arg(i).arg(program)})));
            }
        }
        for (const auto &answer : std::as_const(answers)) {
            valueOf(answer);
        }
        const QString database = serverAddress(location)->value(QStringLiteral("dbname"));
        qInfo("%s transactions taken back",
              qPrintable(server().query(database,
                                        QStringLiteral("SELECT xact_rollback FROM pg_stat_database WHERE datname = current_database()"))));
        const Inspection inspection = valueOf(stores.front()->inspect());
        QCOMPARE(inspection.faults, QStringList());
        QCOMPARE(inspection.captures, programs * each);
        QCOMPARE(inspection.revisions, programs * each);
    }

    void eachDueArticleIsClaimedOnce()
    {
        const QString location = otherServer();
        Store one(location);
        Store other(location);
        for (int i = 0; i < 40; ++i) {
            valueOf(one.addArticle(numberedPage(i), WatchState::Followed, start));
        }
        QList<QFuture<Result<QList<FollowedArticle>>>> claims;
        for (int round = 0; round < 12; ++round) {
            claims.append(one.claimDue(start, start + 5min, 2));
            claims.append(other.claimDue(start, start + 5min, 2));
        }
        QSet<qint64> claimed;
        for (const auto &claim : std::as_const(claims)) {
            for (const FollowedArticle &article : valueOf(claim)) {
                QVERIFY(!claimed.contains(article.id.value));
                claimed.insert(article.id.value);
            }
        }
        QCOMPARE(claimed.size(), 40);
    }

    void whatTheServerTakesBackIsDoneAgain_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("failing");
        QTest::addColumn<int>("attempts");
        // SQLSTATEs of PostgreSQL's documentation, appendix A; CockroachDB's retry errors are all 40001.
        QTest::newRow("could not be ordered") << QStringLiteral("40001") << 3 << 4;
        QTest::newRow("deadlock") << QStringLiteral("40P01") << 2 << 3;
        QTest::newRow("a fault that stays") << QStringLiteral("22012") << 3 << 1;
    }

    void whatTheServerTakesBackIsDoneAgain()
    {
        QFETCH(QString, state);
        QFETCH(int, failing);
        QFETCH(int, attempts);
        const QString location = otherServer();
        (void)server().query(serverAddress(location)->value(QStringLiteral("dbname")),
                             QStringLiteral("CREATE FUNCTION fault(state text) RETURNS void LANGUAGE plpgsql AS "
                                            "$$ BEGIN RAISE EXCEPTION 'taken back' USING ERRCODE = state; END $$"));
        LibraryConnection connection(location, LibraryOpening::Make);
        int attempt = 0;
        const Result<void> done = connection.attempt([&](const QSqlDatabase &database) {
            sql::Transaction transaction(database);
            sql::run(database, QStringLiteral("INSERT INTO source (name) VALUES (?)"), {QStringLiteral("Gazette")});
            if (attempt++ < failing) {
                (void)sql::value(database, QStringLiteral("SELECT public.fault(?)"), {state});
            }
            transaction.commit();
        });
        QCOMPARE(attempt, attempts);
        QCOMPARE(done.has_value(), attempts > failing);
        int kept = 0;
        QVERIFY(connection.attempt(
            [&kept](const QSqlDatabase &database) { kept = sql::value(database, QStringLiteral("SELECT count(*) FROM source")).toInt(); }));
        QCOMPARE(kept, done ? 1 : 0); // whole, and once
        connection.close();
    }

    // What their documentation says they don't have, or differently: cockroachlabs.com/docs (PostgreSQL compatibility, known
    // limitations), docs.yugabyte.com (PostgreSQL compatibility, unsupported features).
    void theSqlKeepsToWhatTheySpeak_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("mayStandIn");
        const auto row = [](const char *name, const char *pattern, const QStringList &mayStandIn = {}) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << mayStandIn;
        };
        // Where the server is PostgreSQL itself alone: isPostgresqlItself().
        row("LOCK TABLE", "LOCK TABLE", {QStringLiteral("sql.cpp")});
        row("LISTEN, NOTIFY", "\\bLISTEN\\b|\\bNOTIFY\\b|pg_notify|subscribeToNotification",
            {QStringLiteral("changechannel.cpp"), QStringLiteral("librarychanges.cpp")});
        row("advisory locks", "pg_(try_)?advisory");
        row("triggers and procedures", "\\bTRIGGER\\b|CREATE (OR REPLACE )?(FUNCTION|PROCEDURE)|\\bDO \\$|\\$\\$");
        row("extensions", "CREATE EXTENSION");
        row("deferrable and exclusion constraints", "DEFERRABLE|\\bEXCLUDE\\b");
        row("stored generated columns", "\\bSTORED\\b|GENERATED ALWAYS");
        row("inheritance and partitions", "\\bINHERITS\\b|PARTITION BY RANGE");
        row("serial types", "\\b(BIG|SMALL)?SERIAL\\b");
        row("GiST, and GIN over several columns", "USING (GIST|BRIN|SPGIST)|USING GIN \\([^)]*,");
        row("cursors and savepoints", "DECLARE .* CURSOR|\\bSAVEPOINT\\b");
        row("materialized views and rules", "MATERIALIZED|CREATE RULE");
        row("XML and large objects", "XMLELEMENT|XMLPARSE|\\blo_\\w+\\(");
        row("temporary tables", "CREATE TEMP");
        row("MERGE, COPY, VACUUM", "MERGE INTO|\\bCOPY\\b|\\bVACUUM\\b", {QStringLiteral("exportlibrary.cpp")}); // of files alone
        row("row numbers and sizes of the engine", "\\bctid\\b|\\boid\\b|pg_\\w+_size",
            {QStringLiteral("inspect.cpp")}); // which does without where they lack
        row("changing types and keys", "ALTER COLUMN|DROP PRIMARY|ADD CONSTRAINT");
        row("several words in one question to the index", "plainto_tsquery|websearch_to_tsquery|phraseto_tsquery|' & '");
    }

    void theSqlKeepsToWhatTheySpeak()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, mayStandIn);
        static const QRegularExpression comments(QStringLiteral("^\\s*(//|///|--).*$"), QRegularExpression::MultilineOption);
        const QRegularExpression forbidden(pattern);
        const QDir folder(QStringLiteral(RECENSION_STORE_SOURCES));
        const QStringList files = folder.entryList({QStringLiteral("*.cpp")});
        QVERIFY(files.size() > 20);
        QStringList found;
        for (const QString &file : files) {
            const QString code = QString::fromUtf8(readFile(folder.filePath(file))).remove(comments);
            const QRegularExpressionMatch match = forbidden.match(code);
            if (match.hasMatch() && !mayStandIn.contains(file)) {
                found.append(file + QStringLiteral(": ") + match.captured());
            }
        }
        QCOMPARE(found, QStringList());
    }
};

QTEST_GUILESS_MAIN(OtherServersTest)
#include "test_otherservers.moc"
