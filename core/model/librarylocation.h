// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QString>

namespace recension {

/// Where a shared library is: connection parameters by the names libpq gives them (host, port, dbname, user, password,
/// sslmode, …; PostgreSQL's documentation, section 32.1.2). What is missing, libpq takes from the environment (PGPASSWORD, …),
/// ~/.pgpass or its defaults.
using ServerAddress = QMap<QString, QString>;

/// Whether a library's location names a server ("postgresql://…", "postgres://…") and not a file.
[[nodiscard]] bool isOnServer(const QString &location);

/// Reads postgresql://user:password@host:port/database?parameter=value (section 32.1.1.2 there), with several hosts and
/// percent signs where RFC 3986 wants them. Error: Usage.
[[nodiscard]] Result<ServerAddress> serverAddress(const QString &location);

/// What to do where there is no library's file yet.
enum class LibraryOpening {
    Make, ///< it is made, with its folders
    Existing, ///< that is an error, NotFound
};

/// A library's location as it may be shown and kept: a server's without passwords, a file's as it is.
[[nodiscard]] QString shownLocation(const QString &location);

} // namespace recension
