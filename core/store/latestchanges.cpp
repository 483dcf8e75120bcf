// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/latestchanges.h"

#include "core/store/sql.h"

namespace recension {

QList<ArticleChange> latestChanges(const QSqlDatabase &database, const ChangeFilter &filter, int limit)
{
    QString statement = QStringLiteral("SELECT a.id, a.url, s.name, l.id, r.id, r.first_seen, r.weight "
                                       "FROM revision r JOIN revision l ON l.article_id = r.article_id AND l.number = r.number - 1 "
                                       "JOIN article a ON a.id = r.article_id JOIN source s ON s.id = a.source_id WHERE r.number > 0 ");
    QVariantList values;
    if (filter.article) {
        statement += QStringLiteral("AND a.id = ? ");
        values.append(filter.article->value);
    }
    if (!filter.source.isEmpty()) {
        statement += QStringLiteral("AND s.name = ? ");
        values.append(filter.source);
    }
    if (filter.leastWeight == Weight::Substantive) {
        statement += QStringLiteral("AND r.weight = 'substantive' ");
    }
    values.append(limit);
    QList<ArticleChange> changes;
    sql::each(database, statement + QStringLiteral("ORDER BY r.first_seen DESC, r.id DESC LIMIT ?"), values,
              [&changes](const QSqlQuery &row) {
                  changes.append({.article = {row.value(0).toLongLong()},
                                  .url = QUrl(row.value(1).toString()),
                                  .source = row.value(2).toString(),
                                  .left = {row.value(3).toLongLong()},
                                  .right = {row.value(4).toLongLong()},
                                  .changed = sql::toTime(row.value(5)),
                                  .weight = weightOfName(row.value(6).toString())});
              });
    return changes;
}

} // namespace recension
