// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/librarylocation.h"

#include <QSqlDatabase>

#include <chrono>
#include <functional>
#include <optional>

namespace recension {

/// A library's database, opened when it is first asked something. One to a server is made anew where it was lost.
/// Asked and closed on one thread: a QSqlDatabase may be used only where it was made.
class LibraryConnection
{
public:
    /// See Store.
    LibraryConnection(const QString &location, LibraryOpening opening);

    /// Must be called before the object goes, where anything was asked.
    void close();

    /// Asks the database; what it throws of sql::SqlFailure is the error. Where a server takes a transaction back because of
    /// other clients, or the connection was lost before it could commit, the whole question is asked again: so it may
    /// commit at most one transaction, or must bear to be asked twice.
    [[nodiscard]] Result<void> attempt(const std::function<void(const QSqlDatabase &)> &question);

private:
    // All throw sql::SqlFailure.
    void makeReady();
    void open();
    void openFile();
    void openServer();

    void keepOpeningError(const Error &error);

    const QString m_location;
    const LibraryOpening m_opening;
    const QString m_name; ///< of the QSqlDatabase
    QSqlDatabase m_database;
    bool m_isPrepared = false; ///< its tables are there and of the newest schema
    std::optional<Error> m_openingError;
    std::chrono::steady_clock::time_point m_failedAt; ///< when m_openingError came
};

} // namespace recension
