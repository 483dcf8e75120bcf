// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace recension {

/// The number of the newest schema step.
[[nodiscard]] int newestSchema();

/// The number of the library's newest step, 0 where it has none: `PRAGMA user_version` of a file, `library.schema_number`
/// on a server. Throws sql::SqlFailure.
[[nodiscard]] int schemaOf(const QSqlDatabase &database);

/// Sets up a connection (a file: write-ahead log, foreign keys; a server: the schema "recension", patience with others) and
/// brings the library's tables to the newest schema, each step in a transaction of its own. A new file or an empty database
/// becomes an empty library.
/// Throws sql::SqlFailure: also for a file that is another program's, a server that is too old, or a library of a newer Recension.
void prepareLibrary(const QSqlDatabase &database);

} // namespace recension
