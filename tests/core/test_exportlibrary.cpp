// SPDX-License-Identifier: GPL-3.0-or-later
// A whole library as files, and back.
#include "core/reading/unpack.h"
#include "core/reading/warc.h"
#include "core/store/store.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/files.h"
#include "tests/support/storing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl wall(QStringLiteral("https://news.example/2020/01/wall"));
const QUrl between(QStringLiteral("https://news.example/between"));

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s", qPrintable(path));
    }
}

// A library with something in every table.
void fill(Store &store)
{
    const QDateTime t = storyStart();
    const ArticleId id = valueOf(store.addArticle(wall, WatchState::Followed, t)).id;
    const auto see = [&](int hour, const QStringList &text) {
        Observation observation = observed(id, wall, t + hour * 1h, text);
        if (hour == 1) { // the address led elsewhere by then
            observation.document.capture.finalUrl = QUrl(QStringLiteral("https://news.example/2020/01/wall-2"));
            observation.document.capture.redirects = {{.from = wall, .httpStatus = 301, .at = observation.seen - 2s},
                                                      {.from = between, .httpStatus = 302, .at = observation.seen - 1s}};
        }
        return valueOf(store.record(observation)).revision;
    };
    const RevisionId first = see(0, {QStringLiteral("The plan was approved.")});
    const RevisionId second = see(1, {QStringLiteral("The plan was “sent back”.\u00a0It cost 1.5 million."), QStringLiteral("海の壁。")});
    see(2, {QStringLiteral("The plan was approved.")});
    valueOf(store.recordFailure(id, PageVerdict::NotFound, 404, QStringLiteral("Gone."), t + 3h, {}));
    valueOf(store.keepNote({.left = first, .right = second, .text = QStringLiteral("Two\nlines."), .written = t}));
    valueOf(store.reread(
        id,
        [](const RawDocument &document) -> Result<Reading> {
            return Reading{.revisions = {Revision{.article = articleSaying({QString::number(document.bytes.size())})}}};
        },
        t + 4h));
    valueOf(store.addFeed(QUrl(QStringLiteral("https://news.example/feed")), QStringLiteral("Gazette"), {}, t));

    // A page from a file, whose bytes are no text at all.
    const ArticleId kept = valueOf(store.addArticle(QUrl(QStringLiteral("https://other.example/light")), WatchState::Kept, t)).id;
    Observation observation = observed(kept, {}, t - 100h, {QStringLiteral("The keeper retires.")});
    observation.kind = Observation::Kind::Import;
    observation.document.bytes = QByteArray("\x00\xff\r\n\r\nWARC/1.1\r\n", 16).repeated(300);
    observation.document.capture = {.origin = Origin::File,
                                    .filePath = QStringLiteral("/home/ada/light.html.gz"),
                                    .timeSource = TimeSource::FileModified,
                                    .contained = ContainedPage{.part = PagePart::UnpackedFile, .size = 7, .sha256 = QByteArray(64, 'c')}};
    valueOf(store.record(observation));
    valueOf(store.addArticle(QUrl(QStringLiteral("https://other.example/unseen")), WatchState::Followed, t));
}

QByteArray contentOf(const QString &folder, const char *name)
{
    return readFile(QDir(folder).filePath(QString::fromLatin1(name)));
}

// Changes the line of the first article, and library.json so that it still names the right fingerprint.
void tamper(const QString &folder, const std::function<void(QJsonObject &)> &change)
{
    QList<QByteArray> lines = contentOf(folder, "articles.jsonl").split('\n');
    QJsonObject article = QJsonDocument::fromJson(lines.first()).object();
    change(article);
    lines.first() = QJsonDocument(article).toJson(QJsonDocument::Compact);
    const QByteArray articles = lines.join('\n');
    write(folder + QStringLiteral("/articles.jsonl"), articles);
    QJsonObject head = QJsonDocument::fromJson(contentOf(folder, "library.json")).object();
    QJsonObject files = head[QStringLiteral("files")].toObject();
    files[QStringLiteral("articles.jsonl")] = QJsonObject{
        {QStringLiteral("size"), articles.size()},
        {QStringLiteral("sha256"), QString::fromLatin1(QCryptographicHash::hash(articles, QCryptographicHash::Sha256).toHex())}};
    head[QStringLiteral("files")] = files;
    write(folder + QStringLiteral("/library.json"), QJsonDocument(head).toJson());
}

void setIn(QJsonObject &object, const QString &table, int row, const QString &column, const QJsonValue &value)
{
    QJsonArray rows = object[table].toArray();
    QJsonObject changed = rows[row].toObject();
    changed[column] = value;
    rows[row] = changed;
    object[table] = rows;
}

} // namespace

class ExportLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = missingEngine(); !missing.isEmpty()) {
            QSKIP(qPrintable(missing));
        }
        Store store(m_library.location());
        fill(store);
        m_export = m_folder.filePath(QStringLiteral("deep/down/export"));
        const LibraryCounts counts = valueOf(store.exportTo(m_export, storyStart()));
        QCOMPARE(counts, (LibraryCounts{.articles = 3, .revisions = 4, .captures = 4}));
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("deep/down"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("export")});
    }

    void aLibraryComesBackWithNothingChanged()
    {
        const SharedLibrary other;
        Store store(other.location());
        QCOMPARE(valueOf(store.importFrom(m_export)), (LibraryCounts{.articles = 3, .revisions = 4, .captures = 4}));
        Store original(m_library.location());
        QCOMPARE(valueOf(store.articles()), valueOf(original.articles()));
        for (const FollowedArticle &article : valueOf(original.articles())) {
            const Timeline timeline = valueOf(original.timeline(article.id));
            QCOMPARE(valueOf(store.timeline(article.id)), timeline);
            for (const TimelineRevision &revision : timeline.revisions) {
                QCOMPARE(valueOf(store.revision(revision.id)), valueOf(original.revision(revision.id)));
                QCOMPARE(valueOf(store.document(revision.id)), valueOf(original.document(revision.id)));
            }
        }
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
        // What was before a re-reading, too.
        const QString again = m_folder.filePath(QStringLiteral("again"));
        valueOf(store.exportTo(again, storyStart()));
        for (const char *name : {"library.json", "articles.jsonl", "captures.warc.gz"}) {
            QCOMPARE(contentOf(again, name), contentOf(m_export, name));
        }
    }

    void anImportedLibraryGoesOn()
    {
        Store store(emptyLibrary());
        valueOf(store.importFrom(m_export));
        const ArticleId id = valueOf(store.articleAt(wall))->id;
        valueOf(store.undoReread(id));
        QCOMPARE(valueOf(store.timeline(id)).revisions.size(), 3);
        QCOMPARE(valueOf(store.record(observed(id, wall, storyStart() + 24h, {QStringLiteral("The plan was dropped.")}))).number, 3);
        QCOMPARE(valueOf(store.addArticle(QUrl(QStringLiteral("https://new.example/")), WatchState::Followed, storyStart())).id.value, 4);
        QCOMPARE(valueOf(store.search({.terms = {{.text = QStringLiteral("dropped")}}}, 0, 10)).hits.size(), 1);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }

    void everyColumnOfEveryTableIsTakenOut()
    {
        if (isServerRun()) {
            QSKIP("The columns are the same on both engines.");
        }
        const QJsonObject head = QJsonDocument::fromJson(contentOf(m_export, "library.json")).object();
        const QJsonObject article = QJsonDocument::fromJson(contentOf(m_export, "articles.jsonl").split('\n').first()).object();
        QStringList missing;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("columns"));
            database.setDatabaseName(m_library.location());
            QVERIFY(database.open());
            QSqlQuery query(database);
            query.exec(QStringLiteral("SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' "
                                      "AND m.name NOT LIKE 'article_words%' AND m.name NOT LIKE 'sqlite_%'"));
            while (query.next()) {
                const QString table = query.value(0).toString();
                const QString column = query.value(1).toString();
                // Bytes stand in the WARC file, lines are passages, mastheads and headers; whose turn it is at a host passes, and
                // how pages are packed, too.
                const bool isKnown = table == QLatin1String("body") || table == QLatin1String("line_pack")
                    || column == QLatin1String("model_id") || table == QLatin1String("host_turn") || column == QLatin1String("article_id")
                    || (table == QLatin1String("past") && article.contains(table));
                const QJsonValue rows = article.contains(table) ? article[table] : head[table];
                const QJsonObject row = rows.isObject() ? rows.toObject() : rows[0].toObject();
                if (!isKnown && !row.contains(column)) {
                    missing.append(table + u'.' + column);
                }
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("columns"));
        QCOMPARE(missing, QStringList());
        for (const char *lines : {"passage", "masthead"}) {
            QVERIFY(!article[QLatin1String(lines)].toArray().isEmpty());
        }
        QVERIFY(!article[QLatin1String("capture")][0][QLatin1String("headers")].toArray().isEmpty());
    }

    void thePagesAreAWebArchive()
    {
        const QByteArray packed = contentOf(m_export, "captures.warc.gz");
        const auto unpacked = unpack(packed, Packing::Gzip, 1 << 24, {});
        QVERIFY(unpacked && unpacked->isWhole && isWarc(unpacked->bytes));
        QCOMPARE(unpacked->bytes.count("WARC-Type: response\r\n"), 3 + 2);
        QCOMPARE(unpacked->bytes.count("WARC-Type: resource\r\n"), 1);
        const auto index = indexOfWarc(unpacked->bytes, {});
        QVERIFY(index && !index->isCutShort);
        QCOMPARE(index->pages.constFirst().captures.size(), 2); // the third stood at another address
        QCOMPARE(index->pages.constFirst().captures.constFirst().url, wall);
        QCOMPARE(index->pages.constFirst().captures.constFirst().capturedAt, storyStart());
        const auto page = captureInWarc(unpacked->bytes, index->pages.constFirst().captures.constFirst(), {}, 1 << 20, {});
        QVERIFY(page && page->bytes.endsWith("<p>The plan was approved."));
        // What led to a page stands before it, each with where it led.
        const qsizetype first = unpacked->bytes.indexOf("HTTP/1.1 301 \r\nLocation: " + between.toEncoded() + "\r\n");
        const qsizetype second = unpacked->bytes.indexOf("HTTP/1.1 302 \r\nLocation: https://news.example/2020/01/wall-2\r\n");
        QVERIFY(first > 0 && second > first);
        QVERIFY(unpacked->bytes.indexOf("WARC-Target-URI: https://news.example/2020/01/wall-2\r\n") > second);
    }

    // As an export of schema 4 stands on disk: without what came later.
    void anOlderExportIsBroughtIn()
    {
        const QTemporaryDir folder;
        for (const char *name : {"library.json", "articles.jsonl", "captures.warc.gz"}) {
            write(folder.filePath(QString::fromLatin1(name)),
                  readFile(dataPath(QStringLiteral("library/export-4/") + QLatin1String(name))));
        }
        Store store(emptyLibrary());
        QCOMPARE(valueOf(store.importFrom(folder.path())), (LibraryCounts{.articles = 3, .revisions = 9, .captures = 9}));
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
        const Timeline timeline = valueOf(store.timeline({1}));
        QCOMPARE(timeline.article.namedBy, AddressNamedBy::Reader);
        QVERIFY(timeline.revisions.constLast().capture.redirects.isEmpty());
        // But not one that says it is of today and lacks them.
        QByteArray head = contentOf(folder.path(), "library.json");
        write(folder.filePath(QStringLiteral("library.json")), head.replace("\"schema\": 4", "\"schema\": 5"));
        Store another(emptyLibrary());
        QCOMPARE(answerOf(another.importFrom(folder.path())).error().code, ErrorCode::WrongFormat);
        QVERIFY(valueOf(another.articles()).isEmpty());
    }

    void whatIsStoppedLeavesNothing()
    {
        Store store(m_library.location());
        const QString folder = m_folder.filePath(QStringLiteral("stopped/export"));
        const SharedLibrary other;
        Store into(other.location());
        for (int answered = 0; answered < 4; ++answered) { // of four captures
            const auto cancel = [answered] {
                return CancelCheck([left = std::make_shared<std::atomic<int>>(answered)] { return (*left)-- <= 0; });
            };
            QCOMPARE(answerOf(store.exportTo(folder, storyStart(), cancel())).error().code, ErrorCode::Canceled);
            QVERIFY(QDir(m_folder.filePath(QStringLiteral("stopped"))).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
            QCOMPARE(answerOf(into.importFrom(m_export, cancel())).error().code, ErrorCode::Canceled);
            QVERIFY(valueOf(into.articles()).isEmpty());
        }
        valueOf(into.importFrom(m_export));
        QCOMPARE(valueOf(into.inspect()).faults, QStringList());
    }

    void nothingIsOverwritten()
    {
        Store store(m_library.location());
        const QByteArray before = contentOf(m_export, "library.json");
        QCOMPARE(answerOf(store.exportTo(m_export, storyStart() + 1h)).error().code, ErrorCode::NotWritten);
        QCOMPARE(contentOf(m_export, "library.json"), before);
        QCOMPARE(answerOf(store.importFrom(m_export)).error().code, ErrorCode::NotAllowed);
        QCOMPARE(valueOf(store.articles()).size(), 3);
        QCOMPARE(answerOf(store.exportTo(QStringLiteral("/proc/nowhere/export"), storyStart())).error().code, ErrorCode::NotWritten);
    }

    void whatIsNotAsItWasWrittenIsRefusedWhole_data()
    {
        using Change = std::function<void(const QString &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](const char *name, const Change &change, ErrorCode code = ErrorCode::WrongFormat) {
            QTest::newRow(name) << change << code;
        };
        const auto addTampered = [&add](const char *name, const std::function<void(QJsonObject &)> &change) {
            add(name, [change](const QString &folder) { tamper(folder, change); });
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        add(
            "no export at all", [](const QString &folder) { QFile::remove(folder + QStringLiteral("/library.json")); },
            ErrorCode::NotFound);
        add("another format", [](const QString &folder) { write(folder + QStringLiteral("/library.json"), "{}"); });
        add("no JSON", [](const QString &folder) { write(folder + QStringLiteral("/library.json"), QByteArray(1000, '[')); });
        add("a newer version", [](const QString &folder) {
            write(folder + QStringLiteral("/library.json"), contentOf(folder, "library.json").replace("\"version\": 1", "\"version\": 2"));
        });
        add("no pages", [](const QString &folder) { QFile::remove(folder + QStringLiteral("/captures.warc.gz")); }, ErrorCode::NotFound);
        add("pages cut short", [](const QString &folder) {
            const QByteArray pages = contentOf(folder, "captures.warc.gz");
            write(folder + QStringLiteral("/captures.warc.gz"), pages.first(pages.size() - 100));
        });
        add("a page more", [](const QString &folder) {
            const QByteArray pages = contentOf(folder, "captures.warc.gz");
            write(folder + QStringLiteral("/captures.warc.gz"), pages + pages);
        });
        add("a page changed", [](const QString &folder) {
            QByteArray pages = unpack(contentOf(folder, "captures.warc.gz"), Packing::Gzip, 1 << 24, {})->bytes;
            write(folder + QStringLiteral("/plain"), pages.replace("plan was approved", "plan was approvEd"));
            QFile::remove(folder + QStringLiteral("/captures.warc.gz"));
            QCOMPARE(QProcess::execute(s_gzip, {QStringLiteral("-n"), folder + QStringLiteral("/plain")}), 0);
            QFile::rename(folder + QStringLiteral("/plain.gz"), folder + QStringLiteral("/captures.warc.gz"));
        });
        add(
            "a record that claims a terabyte",
            [](const QString &folder) {
                write(folder + QStringLiteral("/plain"), "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 1000000000000\r\n\r\nx");
                QFile::remove(folder + QStringLiteral("/captures.warc.gz"));
                QCOMPARE(QProcess::execute(s_gzip, {QStringLiteral("-n"), folder + QStringLiteral("/plain")}), 0);
                QFile::rename(folder + QStringLiteral("/plain.gz"), folder + QStringLiteral("/captures.warc.gz"));
            },
            ErrorCode::TooLarge);
        add(
            "a head that never ends",
            [](const QString &folder) {
                write(folder + QStringLiteral("/plain"), QByteArray(64 * 1024 * 1024, 'x'));
                QFile::remove(folder + QStringLiteral("/captures.warc.gz"));
                QCOMPARE(QProcess::execute(s_gzip, {QStringLiteral("-n1"), folder + QStringLiteral("/plain")}), 0);
                QFile::rename(folder + QStringLiteral("/plain.gz"), folder + QStringLiteral("/captures.warc.gz"));
            },
            ErrorCode::TooLarge);
        add("an article changed", [](const QString &folder) {
            write(folder + QStringLiteral("/articles.jsonl"), contentOf(folder, "articles.jsonl").replace("followed", "stopped "));
        });
        add("an article less", [](const QString &folder) {
            const QByteArray articles = contentOf(folder, "articles.jsonl");
            write(folder + QStringLiteral("/articles.jsonl"), articles.first(articles.lastIndexOf('\n', -2) + 1));
        });
        addTampered("an address that is no web address", [s](QJsonObject &whole) {
            QJsonObject article = whole[s("article")].toObject();
            article[s("url")] = s("file:///etc/passwd");
            whole[s("article")] = article;
        });
        addTampered("an unknown state", [s](QJsonObject &whole) {
            QJsonObject article = whole[s("article")].toObject();
            article[s("state")] = s("forgotten");
            whole[s("article")] = article;
        });
        addTampered("an id that is text", [s](QJsonObject &whole) { setIn(whole, s("revision"), 0, s("id"), s("1")); });
        addTampered("an id that is a fraction", [s](QJsonObject &whole) { setIn(whole, s("revision"), 0, s("id"), 1.5); });
        addTampered("a number twice", [s](QJsonObject &whole) { setIn(whole, s("revision"), 1, s("number"), 0); });
        addTampered("a gap between numbers", [s](QJsonObject &whole) { setIn(whole, s("revision"), 2, s("number"), 9); });
        addTampered("a page of no capture", [s](QJsonObject &whole) { setIn(whole, s("revision"), 0, s("capture_id"), 99); });
        addTampered("another article's page", [s](QJsonObject &whole) { setIn(whole, s("revision"), 0, s("same_as"), 4); });
        addTampered("a passage that is missing",
                    [s](QJsonObject &whole) { setIn(whole, s("capture"), 0, s("passages"), QJsonArray{0, 999}); });
        addTampered("passages out of order", [s](QJsonObject &whole) { setIn(whole, s("passage"), 0, s("number"), 7); });
        addTampered("a column missing", [s](QJsonObject &whole) { whole[s("failure")] = QJsonArray{QJsonObject{{s("id"), 1}}}; });
        addTampered("no such time", [s](QJsonObject &whole) { setIn(whole, s("failure"), 0, s("first_at"), s("yesterday")); });
    }

    void whatIsNotAsItWasWrittenIsRefusedWhole()
    {
        QFETCH(std::function<void(const QString &)>, change);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        for (const char *name : {"library.json", "articles.jsonl", "captures.warc.gz"}) {
            write(folder.filePath(QString::fromLatin1(name)), contentOf(m_export, name));
        }
        change(folder.path());
        Store store(emptyLibrary());
        const auto refused = answerOf(store.importFrom(folder.path()));
        QVERIFY(!refused);
        QVERIFY2(refused.error().code == code, qPrintable(refused.error().message));
        QCOMPARE(valueOf(store.articles()).size(), 0);
        QCOMPARE(valueOf(store.importFrom(m_export)).articles, 3);
    }

    void aBackupIsALibraryOfItsOwn()
    {
        const QString file = m_folder.filePath(QStringLiteral("backup.sqlite"));
        Store store(m_library.location());
        const auto copied = answerOf(store.backup(file));
        if (isServerRun()) {
            QCOMPARE(copied.error().code, ErrorCode::NotAllowed);
            return;
        }
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().message));
        QCOMPARE(answerOf(store.backup(file)).error().code, ErrorCode::NotWritten);
        QVERIFY(!QFile::exists(file + QStringLiteral(".part")));
        Store backup(file);
        QCOMPARE(valueOf(backup.articles()), valueOf(store.articles()));
        QCOMPARE(valueOf(backup.inspect()).faults, QStringList());
    }

private:
    inline static const QString s_gzip = QStringLiteral("gzip");
    QTemporaryDir m_folder;
    SharedLibrary m_library;
    QString m_export;
};

QTEST_GUILESS_MAIN(ExportLibraryTest)
#include "test_exportlibrary.moc"
