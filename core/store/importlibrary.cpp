// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importlibrary.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/model/addresskey.h"
#include "core/store/captures.h"
#include "core/store/exportedlines.h"
#include "core/store/exportlibrary.h"
#include "core/store/gzipmembers.h"
#include "core/store/inspect.h"
#include "core/store/librarytables.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/warcrecord.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace recension {

namespace {

constexpr qint64 largestHead = 64 * 1024 * 1024;
constexpr qint64 largestLine = 512 * 1024 * 1024;
constexpr qsizetype largestRecordHead = 64 * 1024;
constexpr qint64 largestRecord = 256 * 1024 * 1024;

[[noreturn]] void failFormat(const QString &sentence)
{
    sql::fail(ErrorCode::WrongFormat, sentence);
}

template<typename T>
T valueOrThrow(Result<T> result)
{
    if (!result) {
        throw sql::SqlFailure{result.error()};
    }
    return *std::move(result);
}

/// A file that is hashed as it is read.
class Read : public QIODevice
{
public:
    explicit Read(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            sql::fail(QFile::exists(path) ? ErrorCode::Unreadable : ErrorCode::NotFound, Sentence::tr("“%1” can't be read.").arg(path));
        }
        QIODevice::open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    // Whether it was read to its end and is the file of that size and SHA-256.
    [[nodiscard]] bool isWhole(const QJsonObject &expected)
    {
        return m_file.atEnd() && bytesAvailable() == 0 && m_file.pos() == expected.value(QStringLiteral("size")).toInteger(-1)
            && QString::fromLatin1(m_hash.result().toHex()) == expected.value(QStringLiteral("sha256")).toString();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = m_file.read(data, size);
        m_hash.addData(QByteArrayView(data, std::max(qint64(0), count)));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The pages, in the order of the captures that they belong to.
class Records
{
public:
    explicit Records(QIODevice *packed) : m_members(packed) { }

    // The bytes of the next capture's record; records of other kinds are passed over.
    QByteArray next(const QByteArray &id)
    {
        for (;;) {
            const QByteArray text = valueOrThrow(m_members.readThrough("\r\n\r\n", largestRecordHead));
            const WarcHead head = readWarcHead(text);
            if (!text.startsWith("WARC/1.") || head.contentLength < 0) {
                failFormat(text.isEmpty() ? Sentence::tr("A page is missing.") : Sentence::tr("The pages' file is damaged."));
            }
            if (head.contentLength > largestRecord) {
                sql::fail(ErrorCode::TooLarge, Sentence::tr("A page is too large."));
            }
            const QByteArray block = valueOrThrow(m_members.read(head.contentLength));
            if (valueOrThrow(m_members.read(4)) != "\r\n\r\n") {
                failFormat(Sentence::tr("The pages' file is damaged."));
            }
            if (head.type == "response" || head.type == "resource") {
                if (head.id != id) {
                    failFormat(Sentence::tr("The pages do not come in the order of the articles."));
                }
                return payloadOf(head, block);
            }
        }
    }

    [[nodiscard]] bool isAtEnd() { return valueOrThrow(m_members.readThrough("\r\n\r\n", largestRecordHead)).isEmpty(); }

private:
    GzipMembers m_members;
};

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        failFormat(Sentence::tr("This is no JSON as it was written."));
    }
    return document.object();
}

QJsonObject headOf(const QString &folder)
{
    Read file(QDir(folder).filePath(exported::headFile));
    const QByteArray json = file.read(largestHead + 1);
    if (json.size() > largestHead) {
        sql::fail(ErrorCode::TooLarge, Sentence::tr("“%1” is too large.").arg(exported::headFile));
    }
    const QJsonObject head = parsed(json);
    if (head.value(QStringLiteral("format")).toString() != exported::formatName) {
        failFormat(Sentence::tr("“%1” is not the export of a library.").arg(folder));
    }
    if (head.value(QStringLiteral("version")).toInt() > exported::formatVersion
        || head.value(QStringLiteral("schema")).toInt() > newestSchema()) {
        failFormat(Sentence::tr("This export was made by a newer version of Recension."));
    }
    return head;
}

void checkAddress(const QJsonObject &row)
{
    if (addressKey(QUrl(row.value(QStringLiteral("url")).toString())).isEmpty()) {
        failFormat(Sentence::tr("Only addresses that begin with http:// or https:// can be followed."));
    }
}

// Revisions are shown by their place.
void checkNumbering(const QJsonArray &rows)
{
    for (qsizetype place = 0; place < rows.size(); ++place) {
        if (rows.at(place)[QStringLiteral("number")].toInteger(-1) != place) {
            failFormat(Sentence::tr("Passages or versions are not numbered from 0 without gaps."));
        }
    }
}

void checkReading(const QJsonObject &capture, qsizetype passages, qsizetype mastheads)
{
    const qint64 masthead = capture.value(QStringLiteral("masthead")).toInteger(-1);
    bool isWithin = masthead >= 0 && masthead < mastheads;
    for (const QJsonValue passage : capture.value(QStringLiteral("passages")).toArray()) {
        isWithin = isWithin && passage.isDouble() && passage.toInteger(-1) >= 0 && passage.toInteger(-1) < passages;
    }
    if (!isWithin) {
        failFormat(Sentence::tr("A page refers to a passage that is missing."));
    }
}

class Import
{
public:
    Import(const QSqlDatabase &database, QIODevice *records, int schema, const CancelCheck &cancel)
        : m_database(database), m_records(records), m_schema(schema), m_cancel(cancel)
    { }

    void addArticle(const QJsonObject &whole)
    {
        const QJsonObject article = whole.value(articleTable().name).toObject();
        const ArticleId id{article.value(QStringLiteral("id")).toInteger()};
        const QString address = article.value(QStringLiteral("url")).toString();
        checkAddress(article);
        insertRow(m_database, articleTable(), article, m_schema);
        const auto rows = [&whole](const char *table) { return whole.value(QLatin1String(table)).toArray(); };
        checkNumbering(rows("revision"));
        ArticleLines lines(m_database, id);
        placePassages(lines, rows("passage"));
        placeMastheads(lines, rows("masthead"));
        for (const LibraryTable &table : tablesOfArticles()) {
            const bool isCapture = table.name == QLatin1String("capture");
            for (const QJsonValue row : whole.value(table.name).toArray()) {
                insertRowOf(m_database, table, id, isCapture ? placedCapture(lines, row.toObject(), address) : row.toObject(), m_schema);
            }
            if (isCapture) {
                for (const QJsonValue capture : rows("capture")) {
                    checkReading(capture.toObject(), rows("passage").size(), rows("masthead").size());
                }
                addPages(rows("capture"));
            }
        }
        lines.write();
        if (!rows("revision").isEmpty()) {
            Passages(m_database, id).index();
        }
        ++m_counts.articles;
        m_counts.revisions += rows("revision").size();
        m_counts.captures += rows("capture").size();
    }

    void finish()
    {
        if (!m_records.isAtEnd()) {
            failFormat(Sentence::tr("There are pages that belong to no article."));
        }
        if (const QStringList faults = referenceFaults(m_database); !faults.isEmpty()) {
            failFormat(faults.constFirst());
        }
    }

    [[nodiscard]] const LibraryCounts &counts() const { return m_counts; }

private:
    void addPages(const QJsonArray &captures)
    {
        std::optional<BodyBase> before;
        for (const QJsonValue capture : captures) {
            if (m_cancel.isCanceled()) {
                sql::fail(ErrorCode::Canceled, Sentence::tr("The import was stopped, and nothing was brought in."));
            }
            const qsizetype redirects = capture[QStringLiteral("redirects")].toArray().size();
            for (qsizetype place = 0; place < redirects; ++place) {
                (void)m_records.next(warcRedirectId(capture[QStringLiteral("id")].toInteger(), place));
            }
            const QByteArray bytes = m_records.next(capture[QStringLiteral("record")].toString().toLatin1());
            if (bytes.size() != capture[QStringLiteral("size")].toInteger(-1)
                || QString::fromLatin1(sha256Hex(bytes)) != capture[QStringLiteral("sha256")].toString()) {
                failFormat(Sentence::tr("A stored page is not what was captured."));
            }
            const qint64 id = capture[QStringLiteral("id")].toInteger();
            addBody(m_database, id, bytes, before);
            before = BodyBase{.capture = id, .bytes = bytes};
        }
    }

    QSqlDatabase m_database;
    Records m_records;
    int m_schema;
    CancelCheck m_cancel;
    LibraryCounts m_counts;
};

// Ids to come lie above those brought in.
void raiseSequences(const QSqlDatabase &database)
{
    if (sql::engineOf(database) != sql::Engine::Postgresql) {
        return; // SQLite goes on from the highest id by itself
    }
    QList<LibraryTable> tables = tablesOfArticles() + tablesOfLibrary();
    tables.append(articleTable());
    for (const LibraryTable &table : std::as_const(tables)) {
        if (std::ranges::contains(table.columns, QStringLiteral("id"), &LibraryColumn::name)) {
            const qint64 highest = sql::value(database, QStringLiteral("SELECT coalesce(max(id), 0) FROM %1").arg(table.name)).toLongLong();
            if (highest > 0) {
                (void)sql::value(database, QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'id'), ?)").arg(table.name),
                                 {highest});
            }
        }
    }
}

} // namespace

LibraryCounts importLibrary(const QSqlDatabase &database, const QString &folder, const CancelCheck &cancel)
{
    const QJsonObject head = headOf(folder);
    const QJsonObject files = head.value(QStringLiteral("files")).toObject();
    Read articles(QDir(folder).filePath(exported::articlesFile));
    Read records(QDir(folder).filePath(exported::capturesFile));
    sql::Transaction transaction(database);
    if (sql::value(database, QStringLiteral("SELECT count(*) FROM article")).toLongLong() > 0
        || sql::value(database, QStringLiteral("SELECT count(*) FROM feed")).toLongLong() > 0) {
        sql::fail(ErrorCode::NotAllowed, Sentence::tr("This library is not empty; an export is brought into a new one."));
    }
    sql::run(database, QStringLiteral("DELETE FROM source"));
    const int schema = head.value(QStringLiteral("schema")).toInt();
    Import import(database, &records, schema, cancel);
    int line = 0;
    try {
        for (const LibraryTable &table : tablesOfLibrary()) {
            for (const QJsonValue row : head.value(table.name).toArray()) {
                if (table.name == QLatin1String("feed")) {
                    checkAddress(row.toObject());
                }
                insertRow(database, table, row.toObject(), schema);
            }
        }
        for (line = 1;; ++line) {
            const QByteArray json = articles.readLine(largestLine + 1);
            if (json.isEmpty()) {
                break;
            }
            if (!json.endsWith('\n')) {
                sql::fail(json.size() > largestLine ? ErrorCode::TooLarge : ErrorCode::WrongFormat, Sentence::tr("The line does not end."));
            }
            import.addArticle(parsed(json));
        }
        import.finish();
    } catch (sql::SqlFailure &failed) {
        // What the database refuses (an id twice, a state unknown) is the export's fault, unless the disk or another program is.
        if (failed.error.code == ErrorCode::WrongFormat || failed.error.code == ErrorCode::Unreadable) {
            const QString place = line == 0 ? exported::headFile : QStringLiteral("%1, %2").arg(exported::articlesFile).arg(line);
            failed.error = {
                ErrorCode::WrongFormat,
                Sentence::tr("The export is not as it was written, and nothing was brought in (%1). %2").arg(place, failed.error.message)};
        }
        throw;
    }
    if (!articles.isWhole(files.value(exported::articlesFile).toObject())
        || !records.isWhole(files.value(exported::capturesFile).toObject())) {
        failFormat(Sentence::tr("The export's files are not the ones that were written, and nothing was brought in."));
    }
    raiseSequences(database);
    transaction.commit();
    return import.counts();
}

} // namespace recension
