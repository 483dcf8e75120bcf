// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace recension {

/// The number of the newest schema step; a library's own is its `PRAGMA user_version`.
[[nodiscard]] int newestSchema();

/// Sets up a connection (write-ahead log, foreign keys, waiting for other writers) and brings the library's tables to the
/// newest schema, each step in a transaction of its own. A new file becomes an empty library.
/// Throws sql::SqlFailure: also for a file that is another program's, or was made by a newer Recension.
void prepareLibrary(const QSqlDatabase &database);

} // namespace recension
