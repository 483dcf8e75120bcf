// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hostturns.h"

#include "core/store/sql.h"

#include <algorithm>

namespace recension {

HostTurn takeTurn(const QSqlDatabase &database, const QString &host, const QDateTime &now, std::chrono::milliseconds longest,
                  std::chrono::milliseconds held)
{
    sql::Transaction transaction(database, sql::Access::Quiet);
    const QDateTime busyUntil =
        sql::toTime(sql::value(database, QStringLiteral("SELECT busy_until FROM host_turn WHERE host = ?"), {host}));
    const std::chrono::milliseconds wait = busyUntil.isValid() ? std::min(busyUntil - now, longest) : std::chrono::milliseconds(0);
    if (wait > std::chrono::milliseconds(0)) {
        return {.wait = wait};
    }
    const HostTurn turn{.until = now + held};
    sql::run(database,
             QStringLiteral("INSERT INTO host_turn (host, busy_until) VALUES (?, ?) "
                            "ON CONFLICT (host) DO UPDATE SET busy_until = excluded.busy_until"),
             {host, sql::fromTime(turn.until)});
    transaction.commit();
    return turn;
}

void leaveTurn(const QSqlDatabase &database, const QString &host, const HostTurn &turn, const QDateTime &free)
{
    sql::run(database, QStringLiteral("UPDATE host_turn SET busy_until = ? WHERE host = ? AND busy_until = ?"),
             {sql::fromTime(free), host, sql::fromTime(turn.until)});
}

} // namespace recension
