// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past.h"

#include "core/store/sql.h"

#include <array>

namespace recension {

namespace {

constexpr std::array<std::pair<PastOutcome, const char *>, 5> outcomeNames{
    std::pair{PastOutcome::Kept, "kept"}, std::pair{PastOutcome::Redirect, "redirect"}, std::pair{PastOutcome::Missing, "missing"},
    std::pair{PastOutcome::Broken, "broken"}, std::pair{PastOutcome::NotArticle, "notArticle"}};

QString nameOf(PastOutcome outcome)
{
    for (const auto &[value, name] : outcomeNames) {
        if (value == outcome) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE_RETURN({});
}

PastOutcome outcomeOf(const QString &name)
{
    for (const auto &[value, itsName] : outcomeNames) {
        if (name == QLatin1String(itsName)) {
            return value;
        }
    }
    return PastOutcome::Broken;
}

} // namespace

void keepPast(const QSqlDatabase &database, const PastCapture &capture)
{
    sql::run(database,
             QStringLiteral("INSERT INTO past (article_id, address, taken_at, outcome, author, comment, detail, asked_at) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article_id, address) DO UPDATE SET taken_at = excluded.taken_at, "
                            "outcome = excluded.outcome, author = excluded.author, comment = excluded.comment, detail = excluded.detail, "
                            "asked_at = excluded.asked_at"),
             {capture.article.value, capture.address.toString(QUrl::FullyEncoded), sql::fromTime(capture.taken), nameOf(capture.outcome),
              capture.author, capture.comment, capture.detail, sql::fromTime(capture.asked)});
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
                                   .outcome = outcomeOf(row.value(2).toString()),
                                   .author = row.value(3).toString(),
                                   .comment = row.value(4).toString(),
                                   .detail = row.value(5).toString(),
                                   .asked = sql::toTime(row.value(6))});
              });
    return captures;
}

} // namespace recension
