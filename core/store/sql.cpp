// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include "core/store/changechannel.h"

#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QTimeZone>

Q_LOGGING_CATEGORY(logStore, "recension.store")

namespace recension::sql {

namespace {

// A null QString would be stored as NULL, but an empty text is what it means; a server's texts hold no NUL.
QVariant bound(const QVariant &value, Engine engine)
{
    if (value.metaType() != QMetaType::fromType<QString>()) {
        return value;
    }
    QString text = value.toString();
    if (engine == Engine::Postgresql) {
        text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    }
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

// The statement with its values written into it, by the driver and as it does for EXECUTE: one message to the server, where
// PREPARE, EXECUTE and DEALLOCATE are three.
QString written(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QString text;
    auto value = values.cbegin();
    for (const QChar sign : statement) {
        if (sign == u'?' && value != values.cend()) {
            QSqlField field(QString(), value->metaType());
            field.setValue(bound(*value++, Engine::Postgresql));
            text += database.driver()->formatValue(field);
        } else {
            text += sign;
        }
    }
    return text;
}

QSqlQuery executed(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const Engine engine = engineOf(database);
    QSqlQuery query(database);
    if (engine == Engine::Postgresql) {
        // Not forward only: where a server's rows are still on their way, another statement would cut them off.
        if (!query.exec(written(database, statement, values))) {
            fail(engine, query.lastError());
        }
        return query;
    }
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        fail(engine, query.lastError());
    }
    for (const QVariant &value : values) {
        query.addBindValue(bound(value, engine));
    }
    if (!query.exec()) {
        fail(engine, query.lastError());
    }
    return query;
}

QString beginning(Engine engine, Access access)
{
    if (engine == Engine::Sqlite) {
        // IMMEDIATE takes the writer's place at the start, where waiting is possible; a reader that turns writer can't wait.
        return access == Access::Read ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
    }
    switch (access) {
    case Access::Read:
        return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    case Access::Write:
    case Access::Quiet:
        return QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE");
    case Access::Claim:
        return QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void fail(Engine engine, const QSqlError &cause)
{
    const SqlFailure failure = failureFrom(engine, cause);
    if (failure.remedy != Remedy::Again) {
        qCWarning(logStore).noquote() << cause.text() << cause.nativeErrorCode();
    }
    throw failure;
}

void fail(ErrorCode code, const QString &sentence)
{
    throw SqlFailure{{code, sentence}};
}

void run(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    executed(database, statement, values);
}

void each(const QSqlDatabase &database, const QString &statement, const QVariantList &values,
          const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery query = executed(database, statement, values);
    while (query.next()) {
        row(query);
    }
    // next() ends the same way at the last row and at an error.
    if (query.lastError().isValid()) {
        fail(engineOf(database), query.lastError());
    }
}

QVariant value(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query = executed(database, statement, values);
    if (query.next()) {
        return query.value(0);
    }
    if (query.lastError().isValid()) {
        fail(engineOf(database), query.lastError());
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

Transaction::Transaction(const QSqlDatabase &database, Access access) : m_database(database), m_access(access)
{
    run(m_database, beginning(engineOf(m_database), access));
    if ((access == Access::Write || access == Access::Quiet) && isPostgresqlItself(m_database)) {
        // One writer at a time, as on SQLite. It waits here, before it has seen anything; where it can't, a transaction that
        // another came in between is taken back and done again.
        try {
            run(m_database, QStringLiteral("LOCK TABLE recension.library IN EXCLUSIVE MODE"));
        } catch (const SqlFailure &) {
            rollBack();
            throw;
        }
    }
}

Transaction::~Transaction()
{
    if (m_open) {
        rollBack();
    }
}

void Transaction::rollBack()
{
    if (m_database.isOpen()) {
        // Where SQLite has rolled back by itself (a full disk), this fails, and may.
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    }
}

void Transaction::commit(ArticleId changed)
{
    if (m_access == Access::Write) {
        tellOthers(m_database, changed);
    }
    try {
        run(m_database, QStringLiteral("COMMIT"));
    } catch (SqlFailure &failure) {
        if (failure.remedy == Remedy::Reconnect) {
            failure.remedy = Remedy::NotCertain;
        }
        // A server ends the transaction also where it can't commit it.
        m_open = engineOf(m_database) == Engine::Sqlite;
        throw;
    }
    m_open = false;
}

QString skipLocked(const QSqlDatabase &database, const QString &table)
{
    return engineOf(database) == Engine::Postgresql ? QStringLiteral(" FOR UPDATE OF %1 SKIP LOCKED").arg(table) : QString();
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
