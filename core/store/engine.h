// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

/// What the engines behind a library can do. On the database thread.
namespace recension::sql {

/// Which database speaks: SQLite in a file, or a server that speaks PostgreSQL's protocol and SQL.
enum class Engine { Sqlite, Postgresql };
[[nodiscard]] Engine engineOf(const QSqlDatabase &database);

/// After opening a server: learns whether it is PostgreSQL itself. Throws SqlFailure.
void learnServer(const QSqlDatabase &database);

/// Whether the server is PostgreSQL itself, with LISTEN and LOCK TABLE; others, such as CockroachDB and YugabyteDB, speak
/// its language without them.
[[nodiscard]] bool isPostgresqlItself(const QSqlDatabase &database);

/// Whether statements that make and change tables are part of transactions. CockroachDB and YugabyteDB carry them out one by
/// one, and what the rest of the transaction sees of it differs (their documentation on online schema changes and on
/// compatibility). Asks the server. Throws SqlFailure.
[[nodiscard]] bool changesTablesInTransactions(const QSqlDatabase &database);

} // namespace recension::sql
