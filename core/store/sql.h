// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/sqlfailure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

/// Inside core/store only: SQL that can't fail unnoticed. Every function throws SqlFailure, which DatabaseThread turns
/// into an Error; nothing outside the folder sees an exception.
///
/// Statements are written in what SQLite and PostgreSQL both speak: ON CONFLICT, RETURNING, CTEs, count and coalesce, and
/// none of max(a, b), INSERT OR REPLACE, LIKE, rowid, json_extract or PRAGMA. What has to differ stands in schema.cpp
/// (types), wordindex.cpp (full-text search), inspect.cpp and here (transactions).
namespace recension::sql {

/// Throws the failure that the engine reports, with a sentence for the reader; the cause goes to the log.
[[noreturn]] void fail(Engine engine, const QSqlError &cause);

/// Throws a failure of ours.
[[noreturn]] void fail(ErrorCode code, const QString &sentence);

/// Runs a statement that returns no rows.
void run(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// Runs a query and calls `row` for each of its rows.
void each(const QSqlDatabase &database, const QString &statement, const QVariantList &values,
          const std::function<void(const QSqlQuery &)> &row);

/// The first column of the first row; an invalid value where there is no row.
[[nodiscard]] QVariant value(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// Several statements, separated by lines that hold nothing but a semicolon.
void runScript(const QSqlDatabase &database, const QString &script);

enum class Access {
    Read, ///< sees the library as it was at its start, whatever others write meanwhile
    Write, ///< as if nobody else wrote meanwhile: it waits for others at its start; on a server it may have to be done
           ///< again all the same (Remedy::Again), which LibraryConnection does
    Quiet, ///< as Write, of what no one who looks at the library sees: nobody is told
    Claim, ///< writes a few rows that it has locked with skipLocked()
};

/// A transaction, rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database, Access access = Access::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// After Access::Write, others who look at the library are told that this article has changed; {0}: something has.
    void commit(ArticleId changed = {});

private:
    void rollBack();

    QSqlDatabase m_database;
    Access m_access;
    bool m_open = true;
};

/// Ends a SELECT within a transaction whose rows this client alone is to have: rows that another client has locked are left
/// out. Empty on SQLite, where one client writes at a time. `table` is the alias of the table whose rows are meant.
[[nodiscard]] QString skipLocked(const QSqlDatabase &database, const QString &table);

/// Times are stored as milliseconds since 1970 UTC; NULL is an invalid time.
[[nodiscard]] QVariant fromTime(const QDateTime &time);
[[nodiscard]] QDateTime toTime(const QVariant &value);

} // namespace recension::sql
