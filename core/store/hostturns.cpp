// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hostturns.h"

#include "core/store/sql.h"

#include <algorithm>

namespace recension {

namespace {

// A program that was killed amid a request keeps others from the host for so long.
constexpr qint64 longestRequest = 60'000;

void keep(const QSqlDatabase &database, const QString &host, qint64 until)
{
    sql::run(database,
             QStringLiteral("INSERT INTO host_turn (host, busy_until) VALUES (?, ?) "
                            "ON CONFLICT (host) DO UPDATE SET busy_until = excluded.busy_until"),
             {host, until});
}

} // namespace

qint64 takeTurn(const QSqlDatabase &database, const QString &host, const QDateTime &now, std::chrono::milliseconds longest)
{
    sql::Transaction transaction(database, sql::Access::Quiet);
    const qint64 present = now.toMSecsSinceEpoch();
    const qint64 busyUntil = sql::value(database, QStringLiteral("SELECT busy_until FROM host_turn WHERE host = ?"), {host}).toLongLong();
    const qint64 wait = std::min(busyUntil - present, qint64(longest.count()));
    if (wait > 0) {
        return wait;
    }
    keep(database, host, present + longestRequest);
    transaction.commit();
    return 0;
}

void leaveTurn(const QSqlDatabase &database, const QString &host, const QDateTime &until)
{
    keep(database, host, until.toMSecsSinceEpoch());
}

} // namespace recension
