// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/twins.h"

#include "core/base/sentence.h"
#include "core/store/articles.h"
#include "core/store/sql.h"

namespace recension {

FollowedArticle mergeTwin(const QSqlDatabase &database, ArticleId twin, ArticleId article, const QDateTime &now)
{
    sql::Transaction transaction(database);
    const WatchState wanted = articleOf(database, twin).state;
    const WatchState state = articleOf(database, article).state;
    const bool isBare =
        sql::value(database, QStringLiteral("SELECT count(*) FROM capture WHERE article_id = ?"), {twin.value}).toInt() == 0;
    if (!isBare || twin == article) {
        sql::fail(ErrorCode::NotAllowed, Sentence::tr("Two articles with versions of their own stay two."));
    }
    sql::run(database, QStringLiteral("UPDATE address SET article_id = ? WHERE article_id = ?"), {article.value, twin.value});
    sql::run(database, QStringLiteral("DELETE FROM article WHERE id = ?"), {twin.value});
    if (wanted == WatchState::Followed && (state == WatchState::Kept || state == WatchState::Ended)) {
        followAnew(database, article, now);
    }
    const FollowedArticle merged = articleOf(database, article);
    transaction.commit();
    return merged;
}

} // namespace recension
