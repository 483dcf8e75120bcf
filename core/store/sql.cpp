// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include "core/base/sentence.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QTimeZone>

Q_LOGGING_CATEGORY(logStore, "recension.store")

namespace recension::sql {

namespace {

Error errorFor(const QSqlError &cause)
{
    // Primary result codes of SQLite (sqlite.org/rescode.html); extended ones bear them in their lowest byte.
    switch (cause.nativeErrorCode().toInt() & 0xff) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
        return {ErrorCode::TimedOut,
                Sentence::tr("Another program is using the library and did not finish in time.")};
    case 8:  // SQLITE_READONLY
        return {ErrorCode::NotWritten, Sentence::tr("The library may not be written to.")};
    case 10: // SQLITE_IOERR
        return {ErrorCode::NotWritten,
                Sentence::tr("The disk failed while the library was used; nothing was changed.")};
    case 11: // SQLITE_CORRUPT
        return {ErrorCode::WrongFormat, Sentence::tr("The library's file is damaged.")};
    case 13: // SQLITE_FULL
        return {ErrorCode::NotWritten,
                Sentence::tr("The disk is full; nothing was changed in the library.")};
    case 14: // SQLITE_CANTOPEN
        return {ErrorCode::Unreadable, Sentence::tr("The library's file can't be opened.")};
    case 26: // SQLITE_NOTADB
        return {ErrorCode::WrongFormat, Sentence::tr("This file is not a library.")};
    default:
        return {ErrorCode::Unreadable, Sentence::tr("The library could not be used.")};
    }
}

QSqlQuery prepared(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        fail(query.lastError());
    }
    for (const QVariant &value : values) {
        // A null QString would be stored as NULL, but an empty text is what it means.
        const bool isText = value.metaType() == QMetaType::fromType<QString>();
        query.addBindValue(isText && value.toString().isNull() ? QVariant(QLatin1String("")) : value);
    }
    if (!query.exec()) {
        fail(query.lastError());
    }
    return query;
}

} // namespace

void fail(const QSqlError &cause)
{
    qCWarning(logStore).noquote() << cause.text() << cause.nativeErrorCode();
    throw SqlFailure{errorFor(cause)};
}

void fail(ErrorCode code, const QString &sentence)
{
    throw SqlFailure{{code, sentence}};
}

void run(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    prepared(database, statement, values);
}

void each(const QSqlDatabase &database, const QString &statement, const QVariantList &values,
          const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery query = prepared(database, statement, values);
    while (query.next()) {
        row(query);
    }
    // next() ends the same way at the last row and at an error.
    if (query.lastError().isValid()) {
        fail(query.lastError());
    }
}

QVariant value(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query = prepared(database, statement, values);
    if (query.next()) {
        return query.value(0);
    }
    if (query.lastError().isValid()) {
        fail(query.lastError());
    }
    return {};
}

void runScript(const QSqlDatabase &database, const QString &script)
{
    for (const QString &statement : script.split(QStringLiteral("\n;\n"), Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty()) {
            run(database, statement);
        }
    }
}

Transaction::Transaction(const QSqlDatabase &database, Access access)
    : m_database(database)
{
    // IMMEDIATE takes the writer's place at the start, where waiting is possible; a reader that turns writer can't wait.
    run(m_database, access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
}

Transaction::~Transaction()
{
    if (m_open) {
        // Where SQLite has rolled back by itself (a full disk), this fails, and may.
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    }
}

void Transaction::commit()
{
    run(m_database, QStringLiteral("COMMIT"));
    m_open = false;
}

QVariant fromTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

} // namespace recension::sql
