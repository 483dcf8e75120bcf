// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <chrono>

/// Turns at hosts, shared by all programs that use the library. On the database thread; all throw sql::SqlFailure.
namespace recension {

/// Zero where the host is free: it is the caller's then for as long as a request may take, or until leaveTurn(). Else the
/// milliseconds until it is free; never more than `longest`, so that a clock that was wrong once blocks nobody.
[[nodiscard]] qint64 takeTurn(const QSqlDatabase &database, const QString &host, const QDateTime &now, std::chrono::milliseconds longest);

/// The request is done; nobody asks the host before `until`.
void leaveTurn(const QSqlDatabase &database, const QString &host, const QDateTime &until);

} // namespace recension
