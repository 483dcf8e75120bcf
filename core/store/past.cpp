// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past.h"

#include "core/base/names.h"
#include "core/store/sql.h"

namespace recension {

namespace {

constexpr Names<PastOutcome, 5> outcomeNames{{{PastOutcome::Kept, "kept"},
                                              {PastOutcome::Redirect, "redirect"},
                                              {PastOutcome::Missing, "missing"},
                                              {PastOutcome::Broken, "broken"},
                                              {PastOutcome::NotArticle, "notArticle"}}};

} // namespace

void keepPast(const QSqlDatabase &database, const PastCapture &capture)
{
    sql::run(database,
             QStringLiteral("INSERT INTO past (article_id, address, taken_at, outcome, author, comment, detail, asked_at) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article_id, address) DO UPDATE SET taken_at = excluded.taken_at, "
                            "outcome = excluded.outcome, author = excluded.author, comment = excluded.comment, detail = excluded.detail, "
                            "asked_at = excluded.asked_at"),
             {capture.article.value, capture.address.toString(QUrl::FullyEncoded), sql::fromTime(capture.taken),
              nameIn(outcomeNames, capture.outcome), capture.author, capture.comment, capture.detail, sql::fromTime(capture.asked)});
}

QList<PastCapture> pastOf(const QSqlDatabase &database, ArticleId article)
{
    QList<PastCapture> captures;
    sql::each(database,
              QStringLiteral("SELECT address, taken_at, outcome, author, comment, detail, asked_at FROM past WHERE article_id = ? "
                             "ORDER BY taken_at, address"),
              {article.value}, [&captures, article](const QSqlQuery &row) {
                  captures.append({.article = article,
                                   .address = QUrl(row.value(0).toString()),
                                   .taken = sql::toTime(row.value(1)),
                                   .outcome = valueIn(outcomeNames, row.value(2).toString()).value_or(PastOutcome::Broken),
                                   .author = row.value(3).toString(),
                                   .comment = row.value(4).toString(),
                                   .detail = row.value(5).toString(),
                                   .asked = sql::toTime(row.value(6))});
              });
    return captures;
}

} // namespace recension
