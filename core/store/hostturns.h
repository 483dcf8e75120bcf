// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hostturn.h"

#include <QSqlDatabase>

/// Turns at hosts, shared by all programs that use the library. On the database thread; all throw sql::SqlFailure.
namespace recension {

/// The host's turn, where it is free: it is the caller's for `held`, or until leaveTurn(). Else how long until it is free; never
/// more than `longest`, so that a clock that was wrong once blocks nobody.
[[nodiscard]] HostTurn takeTurn(const QSqlDatabase &database, const QString &host, const QDateTime &now, std::chrono::milliseconds longest,
                                std::chrono::milliseconds held);

/// The request is done; nobody asks the host before `free`. Where the turn is over and another has it, that one keeps it.
void leaveTurn(const QSqlDatabase &database, const QString &host, const HostTurn &turn, const QDateTime &free);

} // namespace recension
