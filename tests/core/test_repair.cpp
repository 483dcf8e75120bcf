// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries that were damaged, and what is made of the rest.
#include "core/store/store.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/storing.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl address(QStringLiteral("https://news.example/2020/01/wall"));
const QDateTime start = storyStart();

// Changes a library past the program, in words of SQLite; a server is told them in its own.
void damage(const QString &location, const QString &statements)
{
    if (isServerRun()) {
        QString words = statements;
        words.replace(QLatin1String("x'"), QLatin1String("'\\x"));
        words.replace(QLatin1String("INSERT INTO article_words (article_words) VALUES ('delete-all')"),
                      QLatin1String("DELETE FROM article_words"));
        (void)server().query(QUrl(location).path().sliced(1), QStringLiteral("SET search_path = recension; ") + words);
        return;
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        database.setDatabaseName(location);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements.split(QLatin1Char(';'))) {
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
}

// As the pages of observed() are made: a paragraph after each <p>.
Result<Reading> readPage(const RawDocument &document)
{
    return Reading{.revisions = {{.article = articleSaying(QString::fromUtf8(document.bytes).split(QStringLiteral("<p>")).sliced(1))}}};
}

Result<Reading> readNothing(const RawDocument &)
{
    return failure(ErrorCode::WrongFormat, QStringLiteral("There is no article here."));
}

const QList<HttpHeader> earlyHeaders{{"Server", "nginx"}, {"ETag", "\"early\""}};
const QList<HttpHeader> lateHeaders{{"Server", "nginx"}, {"ETag", "\"late\""}};
const QList<HttpHeader> newHeaders{{"Server", "other"}, {"ETag", "\"new\""}};
// More than a pack holds, so that what comes later stands in another.
const QStringList earlyText{QString(QStringLiteral("One of many words. ")).repeated(3'000)};

ArticleId seenTwice(Store &store)
{
    const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
    Observation early = observed(id, address, start, earlyText);
    early.document.capture.headers = earlyHeaders;
    valueOf(store.record(early));
    Observation late = observed(id, address, start + 1h, {QStringLiteral("Two.")});
    late.document.capture.headers = lateHeaders;
    valueOf(store.record(late));
    return id;
}

ArticleId seenTwiceAndDamaged(const SharedLibrary &library, const QString &sql)
{
    ArticleId id;
    {
        Store store(library.location());
        id = seenTwice(store);
    }
    damage(library.location(), sql);
    return id;
}

QList<QList<HttpHeader>> headersOf(Store &store, ArticleId id)
{
    QList<QList<HttpHeader>> headers;
    for (const TimelineRevision &revision : valueOf(store.timeline(id)).revisions) {
        headers.append(revision.capture.headers);
    }
    return headers;
}

} // namespace

class RepairTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsFoundAndWhatTheRestTellsIsMadeAnew_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::addColumn<int>("faults");
        QTest::addColumn<bool>("needsBackup");
        QTest::addColumn<bool>("isWholeAfter");
        QTest::newRow("a version has another number") << "UPDATE revision SET number = 7 WHERE number = 1" << 1 << false << true;
        QTest::newRow("a version is missing") << "DELETE FROM revision WHERE number = 1" << 1 << false << true;
        QTest::newRow("a return points to another state") << "UPDATE revision SET same_as = 2 WHERE number = 2" << 1 << false << true;
        QTest::newRow("texts are damaged") << "UPDATE line_pack SET frame = x'28b52ffd00112233'" << 2 << true << true;
        QTest::newRow("texts are missing") << "DELETE FROM line_pack" << 2 << true << true;
        QTest::newRow("nothing can be found") << "INSERT INTO article_words (article_words) VALUES ('delete-all')" << 1 << false << true;
        QTest::newRow("a page is damaged") << "UPDATE body SET frame = x'00112233' WHERE capture_id = 2" << 2 << true << false;
        QTest::newRow("a page is damaged, and texts") << "UPDATE body SET frame = x'00112233'; DELETE FROM line_pack" << 5 << true << false;
    }

    void damageIsFoundAndWhatTheRestTellsIsMadeAnew()
    {
        QFETCH(QString, damaged);
        QFETCH(int, faults);
        QFETCH(bool, needsBackup);
        QFETCH(bool, isWholeAfter);
        const SharedLibrary library;
        Timeline before;
        {
            Store store(library.location());
            const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
            valueOf(store.record(observed(id, address, start, {QStringLiteral("One.")})));
            valueOf(store.record(observed(id, address, start + 1h, {QStringLiteral("Two.")})));
            valueOf(store.record(observed(id, address, start + 2h, {QStringLiteral("One.")})));
            before = valueOf(store.timeline(id));
        }
        damage(library.location(), damaged);
        Store store(library.location());
        const Inspection found = valueOf(store.inspect());
        QCOMPARE(found.faults.size(), faults);
        QCOMPARE(found.needsBackup, needsBackup);
        const Inspection mended = valueOf(store.repair(found.repairable, readPage));
        QCOMPARE(mended.faults.isEmpty(), isWholeAfter);
        if (isWholeAfter) {
            QCOMPARE(mended.lost.isEmpty(), !needsBackup);
            const Timeline after = valueOf(store.timeline(before.article.id));
            QCOMPARE(after.article, before.article);
            QCOMPARE(after.revisions.size(), 3);
            QCOMPARE(after.revisions.at(2).sameAs, 0);
            QCOMPARE(after.revisions.at(1).firstSeen, start + 1h);
            QCOMPARE(valueOf(store.revision(after.revisions.at(1).id)).article.blocks.at(1).text, QStringLiteral("Two."));
            QCOMPARE(valueOf(store.search({.terms = {{.text = QStringLiteral("two")}}}, 0, 10)).hits.size(), 1);
        }
    }

    void headersThatAreLostAreNobodyElsesAfterwards()
    {
        const SharedLibrary library;
        const ArticleId id = seenTwiceAndDamaged(library, QStringLiteral("UPDATE line_pack SET frame = x'28b52ffd00112233'"));
        Store store(library.location());
        const Inspection mended = valueOf(store.repair(valueOf(store.inspect()).repairable, readPage));
        QCOMPARE(mended.faults, QStringList());
        QCOMPARE(mended.lost.size(), 1);
        Observation latest = observed(id, address, start + 2h, {QStringLiteral("Three.")});
        latest.document.capture.headers = newHeaders;
        valueOf(store.record(latest));
        QCOMPARE(headersOf(store, id), (QList<QList<HttpHeader>>{{}, {}, newHeaders}));
        const QTemporaryDir folder;
        const QString exported = folder.filePath(QStringLiteral("export"));
        valueOf(store.exportTo(exported, start + 3h));
        Store other(emptyLibrary());
        valueOf(other.importFrom(exported));
        QCOMPARE(headersOf(other, id), headersOf(store, id));
    }

    void headersBeforeTheDamageStay()
    {
        const SharedLibrary library;
        const ArticleId id =
            seenTwiceAndDamaged(library, QStringLiteral("UPDATE line_pack SET frame = x'28b52ffd00112233' WHERE number = 1"));
        Store store(library.location());
        QCOMPARE(valueOf(store.repair(valueOf(store.inspect()).repairable, readPage)).faults, QStringList());
        QCOMPARE(headersOf(store, id), (QList<QList<HttpHeader>>{earlyHeaders, {}}));
    }

    void headersThatAreNotThereAreFoundAndTheTextsLeftAlone()
    {
        const SharedLibrary library;
        const ArticleId id = seenTwiceAndDamaged(library, QStringLiteral("UPDATE capture SET headers = '[0,99]' WHERE id = 2"));
        Store store(library.location());
        const Inspection found = valueOf(store.inspect());
        QCOMPARE(found.faults.size(), 1);
        QVERIFY(found.needsBackup);
        QCOMPARE(valueOf(store.repair(found.repairable, readNothing)).faults, QStringList());
        QCOMPARE(headersOf(store, id), (QList<QList<HttpHeader>>{earlyHeaders, {}}));
    }

    void whatCannotBeReadAnewStaysAsItIs()
    {
        const SharedLibrary library;
        Timeline before;
        {
            Store store(library.location());
            before = valueOf(store.timeline(seenTwice(store)));
        }
        damage(library.location(),
               QStringLiteral("CREATE TABLE aside AS SELECT * FROM line_pack; UPDATE line_pack SET frame = x'28b52ffd00112233'"));
        {
            Store store(library.location());
            const Inspection found = valueOf(store.inspect());
            const Inspection tried = valueOf(store.repair(found.repairable, readNothing));
            QCOMPARE(tried.faults, found.faults);
            QCOMPARE(tried.lost, QStringList());
        }
        damage(
            library.location(),
            QStringLiteral("UPDATE line_pack SET frame = (SELECT frame FROM aside a WHERE a.number = line_pack.number); DROP TABLE aside"));
        Store store(library.location());
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
        QCOMPARE(valueOf(store.timeline(before.article.id)), before);
    }

    void aFormerReadingThatIsLostIsNotBroughtBackAsAnotherText()
    {
        const SharedLibrary library;
        ArticleId id;
        {
            Store store(library.location());
            id = seenTwice(store);
            valueOf(store.reread(
                id,
                [](const RawDocument &document) -> Result<Reading> {
                    return Reading{.revisions = {{.article = articleSaying({QString::number(document.bytes.size())})}}};
                },
                start + 2h));
        }
        damage(library.location(), QStringLiteral("DELETE FROM line_pack"));
        Store store(library.location());
        const Inspection mended = valueOf(store.repair(valueOf(store.inspect()).repairable, readPage));
        QCOMPARE(mended.faults, QStringList());
        QCOMPARE(mended.lost.size(), 2);
        QCOMPARE(answerOf(store.undoReread(id)).error().code, ErrorCode::NotFound);
        QCOMPARE(valueOf(store.revision(valueOf(store.timeline(id)).revisions.constFirst().id)).article, articleSaying(earlyText));
    }
};

QTEST_GUILESS_MAIN(RepairTest)
#include "test_repair.moc"
