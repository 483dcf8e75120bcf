// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries as earlier versions of Recension left them on disk (tests/data/library/schema-N.sqlite) are opened, and all
// that was in them is there.
#include "core/base/hash.h"
#include "core/model/librarylocation.h"
#include "core/store/store.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/files.h"
#include "tests/support/storing.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

constexpr int newest = 7;

// A copy of a stored library that may be written to.
QString copied(const QTemporaryDir &folder, int schema)
{
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    QFile::copy(dataPath(QStringLiteral("library/schema-%1.sqlite").arg(schema)), path);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

// The first column of a statement's first row, by another way than the Store's.
QVariant asked(const QString &path, const QString &statement)
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("asking"));
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        answer = query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("asking"));
    return answer;
}

} // namespace

class StoredLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderSchemaIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < newest; ++schema) {
            QTest::addRow("schema %d", schema) << schema;
        }
    }

    void everyOlderSchemaIsBroughtUpToDate()
    {
        QFETCH(int, schema);
        const QTemporaryDir folder;
        const QString path = copied(folder, schema);
        QCOMPARE(asked(path, QStringLiteral("PRAGMA user_version")).toInt(), schema);
        Store store(path);
        const Inspection inspection = valueOf(store.inspect());
        QCOMPARE(inspection.schema, newest);
        QCOMPARE(inspection.faults, QStringList());
        QCOMPARE(inspection.articles, 3);
        QCOMPARE(inspection.revisions, 9);
        QCOMPARE(inspection.captures, 9);
    }

    void allThatAnOldLibraryHoldsIsThere_data() { everyOlderSchemaIsBroughtUpToDate_data(); }

    void allThatAnOldLibraryHoldsIsThere()
    {
        QFETCH(int, schema);
        const QTemporaryDir folder;
        Store store(copied(folder, schema));
        const QUrl address(QStringLiteral("http://www.news.example/2020/01/wall?utm_medium=mail"));
        const Timeline timeline = valueOf(store.timeline(valueOf(store.articleAt(address)).value().id));
        QCOMPARE(timeline.article.id.value, 1);
        QCOMPARE(timeline.article.title, QStringLiteral("Wall plan sent back"));
        QCOMPARE(timeline.article.source, QStringLiteral("Harbour Gazette"));
        QCOMPARE(timeline.article.state, WatchState::Followed);
        QCOMPARE(timeline.article.checks, 8);
        QCOMPARE(timeline.article.extractor, QStringLiteral("html-1"));
        QCOMPARE(timeline.revisions.size(), 5);
        QCOMPARE(timeline.revisions.at(0).lastSeen, storyStart() + 20min);
        QCOMPARE(timeline.revisions.at(2).sameAs, 0);
        QCOMPARE(timeline.revisions.at(3).sameAs, 1);
        QCOMPARE(timeline.revisions.at(4).weight, Weight::Minor);
        QCOMPARE(timeline.revisions.at(4).extractor, QStringLiteral("html-1"));
        QCOMPARE(timeline.failures.size(), 1);
        QCOMPARE(timeline.failures.at(0).times, 2);
        QCOMPARE(timeline.failures.at(0).ended, storyStart() + 4h);
        QCOMPARE(timeline.notes.at(0).text, QStringLiteral("Ten times the cost."));
        QCOMPARE(timeline.notes.at(0).right, timeline.revisions.at(1).id);
        const Revision revision = valueOf(store.revision(timeline.revisions.at(1).id));
        QVERIFY(revision.article.blocks.at(2).text.contains(QStringLiteral("cost 15 million crowns")));
        QVERIFY(valueOf(store.document(revision.id)).bytes.contains("cost 15 million crowns"));
        QCOMPARE(valueOf(store.search({.terms = {{.text = QStringLiteral("lighthouse")}}}, 0, 10)).hits.size(), 1);
        QCOMPARE(valueOf(store.articleAt(QUrl(QStringLiteral("https://news.example/2020/02/ferry"))))->state, WatchState::Stopped);
    }

    void anOldLibraryGrowsOn_data() { everyOlderSchemaIsBroughtUpToDate_data(); }

    void anOldLibraryGrowsOn()
    {
        QFETCH(int, schema);
        const QTemporaryDir folder;
        Store store(copied(folder, schema));
        const ArticleId id{1};
        const auto recorded = valueOf(store.record(observed(id, QUrl(QStringLiteral("https://news.example/2020/01/wall")),
                                                            storyStart() + 24h, {QStringLiteral("Wholly another text.")})));
        QCOMPARE(recorded.outcome, Recorded::Outcome::Changed);
        QCOMPARE(recorded.number, 5);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }

    // What stands packed or numbered in the tables, the overviews tell in full to whoever has sqlite3 alone.
    void peopleReadItWithSqlAlone()
    {
        const QTemporaryDir folder;
        const QString path = copied(folder, newest - 1);
        Timeline timeline;
        {
            Store store(path);
            timeline = valueOf(store.timeline({1}));
        }
        const TimelineRevision &third = timeline.revisions.at(2);
        const auto version = [&path](const char *column) {
            return asked(
                       path,
                       QStringLiteral("SELECT %1 FROM versions_overview WHERE article = 1 AND version = 2").arg(QLatin1StringView(column)))
                .toString();
        };
        QCOMPARE(version("title"), timeline.article.title);
        QCOMPARE(version("first_seen"), third.firstSeen.toString(Qt::ISODateWithMs));
        QCOMPARE(version("same_as_version"), QStringLiteral("0"));
        QCOMPARE(version("asked_for"), third.capture.requestedUrl.toString(QUrl::FullyEncoded));
        QCOMPARE(version("answered"), third.capture.finalUrl.toString(QUrl::FullyEncoded));
        QCOMPARE(version("sha256"), QString::fromLatin1(third.capture.sha256));
        QCOMPARE(version("status"), QStringLiteral("200"));
        const auto article = [&path](const char *column) {
            return asked(path, QStringLiteral("SELECT %1 FROM articles_overview WHERE article = 1").arg(QLatin1StringView(column)))
                .toString();
        };
        QCOMPARE(article("source"), QStringLiteral("Harbour Gazette"));
        QCOMPARE(article("times_changed"), QStringLiteral("4"));
        QCOMPARE(article("last_changed"), timeline.article.lastChanged.toString(Qt::ISODateWithMs));
        QCOMPARE(article("failing"), QString());
        QCOMPARE(asked(path, QStringLiteral("SELECT ended FROM failures_overview WHERE article = 1")).toString(),
                 timeline.failures.constFirst().ended.toString(Qt::ISODateWithMs));
    }

    // The same on a server, from what pg_dump wrote of one (tests/data/library/schema-3.sql).
    void aServersLibraryIsBroughtUpToDate()
    {
        if (!server().problem().isEmpty()) {
            QSKIP(qPrintable(server().problem()));
        }
        const QString location = server().emptyDatabase();
        const QString database = serverAddress(location)->value(QStringLiteral("dbname"));
        (void)server().query(database, QStringLiteral("\\i ") + dataPath(QStringLiteral("library/schema-3.sql")));
        QCOMPARE(server().query(database, QStringLiteral("SELECT schema_number FROM recension.library")), QStringLiteral("3"));
        Store store(location);
        const Inspection inspection = valueOf(store.inspect());
        QCOMPARE(inspection.schema, newest);
        QCOMPARE(inspection.faults, QStringList());
        QCOMPARE(inspection.articles, 2);
        QCOMPARE(inspection.revisions, 26);
        const QUrl address(QStringLiteral("https://news1.example/1"));
        const FollowedArticle article = valueOf(store.articleAt(address)).value();
        const Timeline timeline = valueOf(store.timeline(article.id));
        QCOMPARE(timeline.revisions.size(), 13);
        QCOMPARE(timeline.revisions.at(3).capture.finalUrl, address);
        QCOMPARE(timeline.revisions.at(3).capture.headers.size(), 2);
        QCOMPARE(timeline.revisions.at(3).title, article.title);
        QCOMPARE(server().query(database,
                                QStringLiteral("SELECT sha256, answered, first_seen = to_timestamp(%1) FROM recension.versions_overview "
                                               "WHERE article = %2 AND version = 3")
                                    .arg(timeline.revisions.at(3).firstSeen.toMSecsSinceEpoch() / 1000.0, 0, 'f', 3)
                                    .arg(article.id.value)),
                 QString::fromLatin1(timeline.revisions.at(3).capture.sha256) + u'|' + address.toString() + QStringLiteral("|t"));
        const Revision revision = valueOf(store.revision(timeline.revisions.at(3).id));
        QCOMPARE(revision.article.blocks.constFirst().text, article.title);
        const RawDocument document = valueOf(store.document(revision.id));
        QCOMPARE(sha256Hex(document.bytes), revision.capture.sha256);
        QVERIFY(document.bytes.contains(revision.article.blocks.at(2).text.toUtf8()));
        const SearchTerm phrase{.text = revision.article.blocks.at(2).text.section(u' ', 1, 4)};
        QCOMPARE(valueOf(store.search({.terms = {phrase}}, 0, 10)).hits.constFirst().article.id, article.id);
        QCOMPARE(valueOf(store.record(observed(article.id, address, QDateTime::currentDateTimeUtc(), {QStringLiteral("Another.")}))).number,
                 13);
    }

    void aLibraryOfANewerRecensionIsRefusedUntouched()
    {
        const QTemporaryDir folder;
        const QString path = copied(folder, 1);
        (void)asked(path, QStringLiteral("PRAGMA user_version = %1").arg(newest + 1));
        const QByteArray before = readFile(path);
        {
            Store store(path);
            const auto refused = answerOf(store.articles());
            QCOMPARE(refused.error().code, ErrorCode::WrongFormat);
            QVERIFY2(refused.error().message.contains(QStringLiteral("newer version of Recension")), qPrintable(refused.error().message));
        }
        QCOMPARE(readFile(path), before);
    }
};

QTEST_GUILESS_MAIN(StoredLibraryTest)
#include "test_storedlibrary.moc"
