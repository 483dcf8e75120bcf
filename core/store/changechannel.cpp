// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changechannel.h"

#include "core/store/sql.h"

namespace recension::sql {

void tellOthers(const QSqlDatabase &database, ArticleId article)
{
    if (isPostgresqlItself(database)) {
        each(database, QStringLiteral("SELECT pg_notify(?, ?)"), {QString(changeChannel), QString::number(article.value)},
             [](const QSqlQuery &) { });
    }
}

QString writeState(const QSqlDatabase &database)
{
    return engineOf(database) == Engine::Sqlite ? value(database, QStringLiteral("PRAGMA data_version")).toString() : QString();
}

QString contentState(const QSqlDatabase &database)
{
    QString state;
    each(database,
         QStringLiteral("SELECT count(*), CAST(sum(checks) AS BIGINT), CAST(sum(revisions) AS BIGINT), CAST(sum(last_seen) AS BIGINT), "
                        "CAST(sum(next_check) AS BIGINT), max(added_at), (SELECT count(*) FROM revision), (SELECT count(*) FROM past), "
                        "(SELECT count(*) FROM former_reading), (SELECT max(id) FROM former_reading), (SELECT count(*) FROM note), "
                        "(SELECT max(written_at) FROM note), (SELECT count(*) FROM feed), "
                        "(SELECT CAST(sum(next_check) AS BIGINT) FROM feed) FROM article"),
         {}, [&state](const QSqlQuery &row) {
             for (int i = 0; i < 14; ++i) {
                 state += row.value(i).toString() + u' ';
             }
         });
    return state;
}

} // namespace recension::sql
