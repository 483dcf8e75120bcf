// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claims.h"

#include "core/store/sql.h"

namespace recension {

void releaseClaims(const QSqlDatabase &database, const Claims &claims)
{
    if (claims.articles.isEmpty() && claims.feeds.isEmpty() && claims.turns.isEmpty()) {
        return;
    }
    sql::Transaction transaction(database, sql::Access::Quiet);
    for (const auto &[article, until] : claims.articles.asKeyValueRange()) {
        sql::run(database, QStringLiteral("UPDATE article SET claimed_until = NULL WHERE id = ? AND claimed_until = ?"),
                 {article, sql::fromTime(until)});
    }
    for (const auto &[url, until] : claims.feeds.asKeyValueRange()) {
        sql::run(database, QStringLiteral("UPDATE feed SET claimed_until = NULL WHERE url = ? AND claimed_until = ?"),
                 {url, sql::fromTime(until)});
    }
    for (const auto &[host, until] : claims.turns.asKeyValueRange()) {
        sql::run(database, QStringLiteral("DELETE FROM host_turn WHERE host = ? AND busy_until = ?"), {host, sql::fromTime(until)});
    }
    transaction.commit();
}

} // namespace recension
