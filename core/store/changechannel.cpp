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

QString libraryState(const QSqlDatabase &database)
{
    if (engineOf(database) == Engine::Sqlite) {
        return value(database, QStringLiteral("PRAGMA data_version")).toString();
    }
    QString state;
    each(database,
         QStringLiteral("SELECT count(*), CAST(sum(checks) AS BIGINT), CAST(sum(revisions) AS BIGINT), max(added_at), count(next_check), "
                        "(SELECT count(*) FROM revision), (SELECT count(*) FROM note), (SELECT max(written_at) FROM note) FROM article"),
         {}, [&state](const QSqlQuery &row) {
             for (int i = 0; i < 8; ++i) {
                 state += row.value(i).toString() + u' ';
             }
         });
    return state;
}

} // namespace recension::sql
