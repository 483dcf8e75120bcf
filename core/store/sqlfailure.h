// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlDatabase;
class QSqlError;

/// Inside core/store only: what is thrown where SQL fails. DatabaseThread turns it into an Error.
namespace recension::sql {

/// Which database speaks: SQLite in a file, or a server that speaks PostgreSQL's protocol and SQL.
enum class Engine { Sqlite, Postgresql };
[[nodiscard]] Engine engineOf(const QSqlDatabase &database);

/// What may help after a failure.
enum class Remedy {
    None,
    Again,       ///< another client came in between, all was rolled back: the same question may be asked again
    NotCertain,  ///< the connection was lost while the server was to commit; it may have done so
};

struct SqlFailure {
    Error error;
    Remedy remedy = Remedy::None;
};

/// The failure that the engine reports, with a sentence for the reader.
[[nodiscard]] SqlFailure failureFrom(Engine engine, const QSqlError &cause);

/// The same for a connection that did not come about. `server` is the server's address without any password.
[[nodiscard]] Error connectionFailure(const QSqlError &cause, const QString &server);

} // namespace recension::sql
