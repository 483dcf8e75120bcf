// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

/// Inside core/store only: SQL that can't fail unnoticed. Every function throws SqlFailure, which DatabaseThread turns
/// into an Error; nothing outside the folder sees an exception.
namespace recension::sql {

struct SqlFailure {
    Error error;
};

/// Throws the failure that the query or database reports, with a sentence for the reader; the cause goes to the log.
[[noreturn]] void fail(const QSqlError &cause);

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

enum class Access { Read, Write };

/// A transaction, rolled back unless committed. One that writes waits at its start for other writers; one that reads sees
/// the library as it was at its start, whatever others write meanwhile.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database, Access access = Access::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    QSqlDatabase m_database;
    bool m_open = true;
};

/// Times are stored as milliseconds since 1970 UTC; NULL is an invalid time.
[[nodiscard]] QVariant fromTime(const QDateTime &time);
[[nodiscard]] QDateTime toTime(const QVariant &value);

} // namespace recension::sql
