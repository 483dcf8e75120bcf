// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/engine.h"

class QSqlError;

/// Inside core/store only: what is thrown where SQL fails. DatabaseThread turns it into an Error.
namespace recension::sql {

/// What may help after a failure.
enum class Remedy {
    None,
    Again, ///< another client came in between, all was rolled back: the same question may be asked again
    Reconnect, ///< the connection was lost, and what was not committed is rolled back
    NotCertain, ///< it was lost while the server was to commit, which may have happened or not
};

struct SqlFailure {
    Error error;
    Remedy remedy = Remedy::None;
};

/// The failure that the engine reports, with a sentence for the reader.
[[nodiscard]] SqlFailure failureFrom(Engine engine, const QSqlError &cause);

/// The same for a connection that did not come about. `server` is the server's address without any password.
[[nodiscard]] SqlFailure connectionFailure(const QSqlError &cause, const QString &server);

} // namespace recension::sql
