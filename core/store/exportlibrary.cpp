// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exportlibrary.h"

#include "core/base/sentence.h"
#include "core/store/captures.h"
#include "core/store/exportedlines.h"
#include "core/store/gzipmembers.h"
#include "core/store/librarytables.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/warcrecord.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QScopeGuard>

#include <unistd.h>

namespace recension {

namespace {

[[noreturn]] void failWriting(const QString &path)
{
    sql::fail(ErrorCode::NotWritten, Sentence::tr("“%1” could not be written.").arg(path));
}

const QString copyName = QStringLiteral("copy");

// Where a backup stands while it is being written, and SQLite's journal with it.
QDir pendingBackup(const QString &file)
{
    return QDir(file + QStringLiteral(".part"));
}

QString lockOfBackup(const QString &file)
{
    return file + QStringLiteral(".lock");
}

void refuseToOverwrite(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        sql::fail(ErrorCode::NotWritten, Sentence::tr("“%1” exists already and is left as it is.").arg(path));
    }
}

/// A file that is on disk once finish() has come back; it knows its size and SHA-256.
class Written
{
public:
    explicit Written(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            failWriting(path);
        }
    }

    void write(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        m_size += bytes.size();
        if (m_file.write(bytes) != bytes.size()) {
            failWriting(m_file.fileName());
        }
    }

    [[nodiscard]] QJsonObject finish()
    {
        if (!m_file.flush() || ::fsync(m_file.handle()) != 0) {
            failWriting(m_file.fileName());
        }
        m_file.close();
        return {{QStringLiteral("size"), m_size}, {QStringLiteral("sha256"), QString::fromLatin1(m_hash.result().toHex())}};
    }

private:
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

/// A folder beside the one that is wanted, which takes its place when all is in it.
class PendingFolder
{
public:
    explicit PendingFolder(const QString &wanted)
        : m_wanted(QDir::cleanPath(wanted)), m_pending(m_wanted + QStringLiteral(".part")), m_lock(m_wanted + QStringLiteral(".lock"))
    {
        refuseToOverwrite(m_wanted);
        QDir().mkpath(QFileInfo(m_wanted).absolutePath());
        if (!m_lock.tryLock()) {
            sql::fail(ErrorCode::NotWritten,
                      Sentence::tr("“%1” is being written by another program, or its folder can't be written to.").arg(m_wanted));
        }
        clear(); // what a killed program left
        if (!QDir().mkpath(m_pending)) {
            failWriting(m_pending);
        }
    }

    ~PendingFolder() { clear(); }
    Q_DISABLE_COPY_MOVE(PendingFolder)

    [[nodiscard]] QString path(const QString &name) const { return m_pending + u'/' + name; }

    void putInPlace()
    {
        refuseToOverwrite(m_wanted);
        if (!QDir().rename(m_pending, m_wanted)) {
            failWriting(m_wanted);
        }
    }

private:
    void clear() const
    {
        for (const QString &name : {exported::headFile, exported::articlesFile, exported::capturesFile}) {
            QFile::remove(path(name));
        }
        QDir().rmdir(m_pending);
    }

    QString m_wanted;
    QString m_pending;
    QLockFile m_lock;
};

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// An article with all that belongs to it; its captures are written as records.
QJsonObject articleWithCaptures(const QSqlDatabase &database, const QJsonObject &article, Written &records, LibraryCounts &counts,
                                const CancelCheck &cancel)
{
    const ArticleId id{article.value(QStringLiteral("id")).toInteger()};
    const QString address = article.value(QStringLiteral("url")).toString();
    const ArticleLines lines(database, id);
    QJsonObject whole{{articleTable().name, article},
                      {QStringLiteral("passage"), exportedPassages(lines)},
                      {QStringLiteral("masthead"), exportedMastheads(lines)}};
    for (const LibraryTable &table : tablesOfArticles()) {
        QJsonArray rows = rowsOf(database, table, id);
        if (table.name == QLatin1String("capture")) {
            for (QJsonValueRef row : rows) {
                if (cancel.isCanceled()) {
                    sql::fail(ErrorCode::Canceled, Sentence::tr("The export was stopped, and nothing was written."));
                }
                QJsonObject capture = exportedCapture(lines, row.toObject(), address);
                const RawDocument document = documentOfCapture(database, capture.value(QStringLiteral("id")).toInteger());
                const QByteArray record = warcRecordId(capture.value(QStringLiteral("id")).toInteger(), document.capture.sha256);
                const QDateTime seen = QDateTime::fromString(capture.value(QStringLiteral("first_seen")).toString(), Qt::ISODateWithMs);
                for (const QByteArray &redirect : warcRedirectsOf(capture.value(QStringLiteral("id")).toInteger(), document.capture)) {
                    records.write(gzipMember(redirect));
                }
                records.write(gzipMember(warcRecordOf(record, document, QUrl(address), seen)));
                capture.insert(QStringLiteral("record"), QString::fromLatin1(record));
                row = capture;
                ++counts.captures;
            }
        }
        counts.revisions += table.name == QLatin1String("revision") ? rows.size() : 0;
        whole.insert(table.name, rows);
    }
    ++counts.articles;
    return whole;
}

} // namespace

LibraryCounts exportLibrary(const QSqlDatabase &database, const QString &folder, const QDateTime &now, const CancelCheck &cancel)
{
    PendingFolder pending(folder);
    const sql::Transaction transaction(database, sql::Access::Read);
    LibraryCounts counts;
    Written records(pending.path(exported::capturesFile));
    Written articles(pending.path(exported::articlesFile));
    records.write(gzipMember(warcInfoRecord(warcRecordId(0, now.toString(Qt::ISODateWithMs).toLatin1()), now)));
    QList<qint64> ids;
    sql::each(database, QStringLiteral("SELECT id FROM article ORDER BY id"), {},
              [&ids](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    for (const qint64 id : std::as_const(ids)) {
        const QJsonObject article = rowsOf(database, articleTable(), {id}).first().toObject();
        articles.write(lineOf(articleWithCaptures(database, article, records, counts, cancel)));
    }
    QJsonObject head{
        {QStringLiteral("format"), exported::formatName},
        {QStringLiteral("version"), exported::formatVersion},
        {QStringLiteral("schema"), schemaOf(database)},
        {QStringLiteral("written"), now.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("articles"), counts.articles},
        {QStringLiteral("revisions"), counts.revisions},
        {QStringLiteral("captures"), counts.captures},
        {QStringLiteral("files"), QJsonObject{{exported::articlesFile, articles.finish()}, {exported::capturesFile, records.finish()}}}};
    for (const LibraryTable &table : tablesOfLibrary()) {
        head.insert(table.name, allRows(database, table));
    }
    Written last(pending.path(exported::headFile));
    last.write(QJsonDocument(head).toJson());
    (void)last.finish();
    pending.putInPlace();
    return counts;
}

void backupLibrary(const QSqlDatabase &database, const QString &file, const CancelCheck &cancel)
{
    const auto refuseToGoOn = [&cancel] {
        if (cancel.isCanceled()) {
            sql::fail(ErrorCode::Canceled, Sentence::tr("The backup was stopped, and nothing was written."));
        }
    };
    if (sql::engineOf(database) != sql::Engine::Sqlite) {
        sql::fail(ErrorCode::NotAllowed,
                  Sentence::tr("A library on a server is backed up with the server's own means (pg_dump), or by export-library."));
    }
    const QString wanted = QDir::cleanPath(file);
    QDir folder = pendingBackup(wanted);
    const QString pending = folder.filePath(copyName);
    refuseToOverwrite(wanted);
    QDir().mkpath(QFileInfo(wanted).absolutePath());
    QLockFile lock(lockOfBackup(wanted));
    if (!lock.tryLock()) {
        sql::fail(ErrorCode::NotWritten,
                  Sentence::tr("“%1” is being written by another program, or its folder can't be written to.").arg(wanted));
    }
    folder.removeRecursively();
    const auto leaveNothing = qScopeGuard([&folder] { folder.removeRecursively(); });
    if (!folder.mkpath(QStringLiteral("."))) {
        failWriting(folder.path());
    }
    refuseToGoOn();
    // Its own pages only, in order and without gaps; sqlite.org/lang_vacuum.html
    sql::run(database, QStringLiteral("VACUUM INTO ?"), {pending});
    refuseToGoOn();
    if (QFile copy(pending); !copy.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || ::fsync(copy.handle()) != 0) {
        failWriting(pending);
    }
    refuseToOverwrite(wanted);
    if (!QFile::rename(pending, wanted)) {
        failWriting(wanted);
    }
}

bool discardBackup(const QString &file)
{
    const QString wanted = QDir::cleanPath(file);
    const QString lock = lockOfBackup(wanted);
    QDir folder = pendingBackup(wanted);
    qint64 program = 0;
    // Another program may be at it; and where there is no copy it is not begun, or done.
    if (!QLockFile(lock).getLockInfo(&program, nullptr, nullptr) || program != QCoreApplication::applicationPid()
        || !folder.remove(copyName)) {
        return false;
    }
    folder.removeRecursively();
    QFile::remove(lock);
    return true;
}

} // namespace recension
