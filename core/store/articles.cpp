// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articles.h"

#include "core/base/sentence.h"
#include "core/model/addresskey.h"
#include "core/model/schedule.h"
#include "core/model/weblogin.h"
#include "core/store/sql.h"

namespace recension {

namespace {

// What a page calls its publication may be anything.
constexpr qsizetype longestName = 500;

const QString &articleColumns()
{
    static const QString columns = QStringLiteral(
        "SELECT a.id, a.url, s.name, a.title, a.state, a.added_at, a.published_at, a.first_seen, a.last_seen, "
        "a.last_changed, a.last_checked, a.next_check, a.revisions, a.checks, a.etag, a.last_modified, "
        "f.verdict, f.http_status, f.reason, f.first_at, f.last_at, f.times, "
        "(SELECT min(g.first_at) FROM failure g WHERE g.article_id = a.id AND g.first_at > coalesce(a.last_seen, 0)), a.extractor, "
        "(SELECT r.first_seen FROM revision r WHERE r.article_id = a.id AND r.weight = 'substantive' ORDER BY r.number DESC LIMIT 1), "
        "a.host_named_by FROM article a JOIN source s ON s.id = a.source_id "
        "LEFT JOIN failure f ON f.article_id = a.id AND f.ended_at IS NULL ");
    return columns;
}

FollowedArticle articleFrom(const QSqlQuery &row)
{
    FollowedArticle article{
        .id = {row.value(0).toLongLong()},
        .url = QUrl(row.value(1).toString()),
        .namedBy = valueIn(addressNamedByNames, row.value(25).toString()).value_or(AddressNamedBy::Document),
        .source = row.value(2).toString(),
        .title = row.value(3).toString(),
        .state = valueIn(watchStateNames, row.value(4).toString()).value_or(WatchState::Stopped),
        .added = sql::toTime(row.value(5)),
        .published = sql::toTime(row.value(6)),
        .firstSeen = sql::toTime(row.value(7)),
        .lastSeen = sql::toTime(row.value(8)),
        .lastChanged = sql::toTime(row.value(9)),
        .lastSubstantive = sql::toTime(row.value(24)),
        .lastChecked = sql::toTime(row.value(10)),
        .nextCheck = sql::toTime(row.value(11)),
        .revisions = row.value(12).toInt(),
        .checks = row.value(13).toInt(),
        .extractor = row.value(23).toString(),
        .validators = {row.value(14).toString().toLatin1(), row.value(15).toString().toLatin1()},
    };
    if (!row.value(16).isNull()) {
        article.failing = FailureRun{.verdict = pageVerdictOfName(row.value(16).toString()),
                                     .httpStatus = row.value(17).toInt(),
                                     .reason = row.value(18).toString(),
                                     .first = sql::toTime(row.value(19)),
                                     .last = sql::toTime(row.value(20)),
                                     .times = row.value(21).toInt()};
        article.failingSince = sql::toTime(row.value(22));
    }
    return article;
}

qint64 sourceNamed(const QSqlDatabase &database, const QString &name)
{
    sql::run(database, QStringLiteral("INSERT INTO source (name) VALUES (?) ON CONFLICT (name) DO NOTHING"), {name});
    return sql::value(database, QStringLiteral("SELECT id FROM source WHERE name = ?"), {name}).toLongLong();
}

// `due`: of its first check; invalid: none is planned.
ArticleId insertArticle(const QSqlDatabase &database, const QUrl &url, AddressNamedBy namedBy, WatchState state, const QDateTime &now,
                        const QDateTime &due)
{
    const QUrl bare = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const ArticleId id{
        sql::value(database,
                   QStringLiteral("INSERT INTO article (source_id, url, host_named_by, state, added_at, next_check) "
                                  "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
                   {sourceNamed(database, publicationHost(url)), bare.toString(QUrl::FullyEncoded), nameIn(addressNamedByNames, namedBy),
                    nameIn(watchStateNames, state), sql::fromTime(now), sql::fromTime(due)})
            .toLongLong()};
    addAddress(database, id, url);
    return id;
}

} // namespace

std::optional<ArticleId> articleAt(const QSqlDatabase &database, const QUrl &url)
{
    const QVariant id = sql::value(database, QStringLiteral("SELECT article_id FROM address WHERE address = ?"), {addressKey(url)});
    return id.isNull() ? std::nullopt : std::optional(ArticleId{id.toLongLong()});
}

FollowedArticle addArticle(const QSqlDatabase &database, const QUrl &url, AddressNamedBy namedBy, WatchState state, const QDateTime &now)
{
    if (addressKey(url).isEmpty()) {
        sql::fail(ErrorCode::NotAllowed, Sentence::tr("Only addresses that begin with http:// or https:// can be followed."));
    }
    if (const auto bare = refuseLogin(url); !bare) {
        throw sql::SqlFailure{bare.error()};
    }
    sql::Transaction transaction(database);
    std::optional<ArticleId> id = articleAt(database, url);
    if (!id) {
        id = insertArticle(database, url, namedBy, state, now, state == WatchState::Followed ? now : QDateTime());
    } else {
        const FollowedArticle known = articleOf(database, *id);
        if (namedBy == AddressNamedBy::Reader && known.url.host() == url.host()) {
            sql::run(database, QStringLiteral("UPDATE article SET host_named_by = ? WHERE id = ?"),
                     {nameIn(addressNamedByNames, namedBy), id->value});
        }
        if (state == WatchState::Followed && known.state != WatchState::Followed) {
            followAnew(database, *id, now);
        }
    }
    const FollowedArticle article = articleOf(database, *id);
    transaction.commit(article.id);
    return article;
}

FollowedArticle addFollowed(const QSqlDatabase &database, const QUrl &url, AddressNamedBy namedBy, const QDateTime &now,
                            const QDateTime &due)
{
    return articleOf(database, insertArticle(database, url, namedBy, WatchState::Followed, now, due));
}

std::optional<FollowedArticle> articleNumbered(const QSqlDatabase &database, ArticleId id)
{
    std::optional<FollowedArticle> found;
    sql::each(database, articleColumns() + QStringLiteral("WHERE a.id = ?"), {id.value},
              [&found](const QSqlQuery &row) { found = articleFrom(row); });
    return found;
}

FollowedArticle articleOf(const QSqlDatabase &database, ArticleId id)
{
    const std::optional<FollowedArticle> found = articleNumbered(database, id);
    if (!found) {
        sql::fail(ErrorCode::NotFound, Sentence::tr("The library has no such article."));
    }
    return *found;
}

QList<FollowedArticle> allArticles(const QSqlDatabase &database)
{
    QList<FollowedArticle> articles;
    sql::each(database, articleColumns() + QStringLiteral("ORDER BY coalesce(a.last_changed, a.added_at) DESC, a.id DESC"), {},
              [&articles](const QSqlQuery &row) { articles.append(articleFrom(row)); });
    return articles;
}

FollowedArticle setWatchState(const QSqlDatabase &database, ArticleId id, WatchState state, const QDateTime &now)
{
    sql::Transaction transaction(database);
    if (state == WatchState::Followed) {
        followAnew(database, id, now);
    } else {
        sql::run(database, QStringLiteral("UPDATE article SET state = ?, next_check = NULL WHERE id = ?"),
                 {nameIn(watchStateNames, state), id.value});
    }
    const FollowedArticle article = articleOf(database, id);
    transaction.commit(id);
    return article;
}

void followAnew(const QSqlDatabase &database, ArticleId id, const QDateTime &now)
{
    sql::run(database, QStringLiteral("UPDATE article SET state = ?, added_at = ?, next_check = ?, claimed_until = NULL WHERE id = ?"),
             {nameIn(watchStateNames, WatchState::Followed), sql::fromTime(now), sql::fromTime(now), id.value});
}

QList<FollowedArticle> claimDue(const QSqlDatabase &database, const QDateTime &now, const QDateTime &until, int limit)
{
    sql::Transaction transaction(database, sql::Access::Claim);
    QList<ArticleId> due;
    sql::each(database,
              QStringLiteral("SELECT a.id FROM article a WHERE a.state = 'followed' AND (a.next_check <= ? OR a.next_check > ?) "
                             "AND (a.claimed_until IS NULL OR a.claimed_until <= ? OR a.claimed_until > ?) ORDER BY a.next_check LIMIT ?")
                  + sql::skipLocked(database, QStringLiteral("a")),
              {sql::fromTime(now), sql::fromTime(now + longestPlanned), sql::fromTime(now), sql::fromTime(now + longestPlanned), limit},
              [&due](const QSqlQuery &row) { due.append(ArticleId{row.value(0).toLongLong()}); });
    QList<FollowedArticle> articles;
    for (const ArticleId id : std::as_const(due)) {
        sql::run(database, QStringLiteral("UPDATE article SET claimed_until = ? WHERE id = ?"), {sql::fromTime(until), id.value});
        articles.append(articleOf(database, id));
    }
    transaction.commit();
    return articles;
}

void addAddress(const QSqlDatabase &database, ArticleId id, const QUrl &url)
{
    if (const QString key = addressKey(url); !key.isEmpty()) {
        sql::run(database, QStringLiteral("INSERT INTO address (address, article_id) VALUES (?, ?) ON CONFLICT (address) DO NOTHING"),
                 {key, id.value});
    }
}

void stateNewest(const QSqlDatabase &database, ArticleId id, const Article &newest)
{
    sql::run(database,
             QStringLiteral("UPDATE article SET title = ?, extractor = ?, published_at = coalesce(?, published_at), "
                            "first_seen = (SELECT min(first_seen) FROM revision r WHERE r.article_id = article.id), "
                            "last_seen = (SELECT max(last_seen) FROM revision r WHERE r.article_id = article.id), "
                            "last_changed = (SELECT max(first_seen) FROM revision r WHERE r.article_id = article.id), "
                            "revisions = (SELECT count(*) FROM revision r WHERE r.article_id = article.id) WHERE id = ?"),
             {newest.title, newest.extractor, sql::fromTime(newest.published.time), id.value});
    if (!newest.site.isEmpty()) {
        sql::run(database, QStringLiteral("UPDATE article SET source_id = ? WHERE id = ?"),
                 {sourceNamed(database, newest.site.left(longestName)), id.value});
    }
}

void endFailure(const QSqlDatabase &database, ArticleId id, const QDateTime &now)
{
    sql::run(database, QStringLiteral("UPDATE failure SET ended_at = ? WHERE article_id = ? AND ended_at IS NULL"),
             {sql::fromTime(now), id.value});
}

void settleNextCheck(const QSqlDatabase &database, ArticleId id, PageVerdict verdict, const QDateTime &now, const QDateTime &notBefore)
{
    const FollowedArticle article = articleOf(database, id);
    const std::optional<QDateTime> next = nextCheck({
        .now = now,
        .published = article.published,
        .firstSeen = article.firstSeen,
        .followedSince = article.added,
        .quietSince = article.lastChanged.isValid() ? std::max(article.lastChanged, article.added) : article.added,
        .verdict = verdict,
        .failingSince = article.failingSince,
        .notBefore = notBefore,
        .seed = static_cast<quint32>(id.value),
    });
    sql::run(database, QStringLiteral("UPDATE article SET checks = checks + 1, last_checked = ?, claimed_until = NULL WHERE id = ?"),
             {sql::fromTime(now), id.value});
    if (article.state == WatchState::Followed || (article.state == WatchState::Ended && next)) {
        sql::run(database, QStringLiteral("UPDATE article SET state = ?, next_check = ? WHERE id = ?"),
                 {nameIn(watchStateNames, next ? WatchState::Followed : WatchState::Ended), sql::fromTime(next.value_or(QDateTime())),
                  id.value});
    }
}

FollowedArticle recordFailure(const QSqlDatabase &database, ArticleId id, PageVerdict verdict, int httpStatus, const QString &reason,
                              const QDateTime &now, const QDateTime &notBefore)
{
    sql::Transaction transaction(database);
    const std::optional<FailureRun> failing = articleOf(database, id).failing;
    if (failing && failing->verdict == verdict && failing->httpStatus == httpStatus) {
        sql::run(database,
                 QStringLiteral("UPDATE failure SET last_at = ?, times = times + 1, reason = ? "
                                "WHERE article_id = ? AND ended_at IS NULL"),
                 {sql::fromTime(now), reason, id.value});
    } else {
        endFailure(database, id, now);
        sql::run(database,
                 QStringLiteral("INSERT INTO failure (article_id, verdict, http_status, reason, first_at, last_at, times) "
                                "VALUES (?, ?, ?, ?, ?, ?, 1)"),
                 {id.value, pageVerdictName(verdict), httpStatus, reason, sql::fromTime(now), sql::fromTime(now)});
    }
    settleNextCheck(database, id, verdict, now, notBefore);
    const FollowedArticle article = articleOf(database, id);
    transaction.commit(id);
    return article;
}

QList<FailureRun> failuresOf(const QSqlDatabase &database, ArticleId id)
{
    QList<FailureRun> failures;
    sql::each(database,
              QStringLiteral("SELECT verdict, http_status, reason, first_at, last_at, times, ended_at "
                             "FROM failure WHERE article_id = ? ORDER BY first_at, id"),
              {id.value}, [&failures](const QSqlQuery &row) {
                  failures.append({.verdict = pageVerdictOfName(row.value(0).toString()),
                                   .httpStatus = row.value(1).toInt(),
                                   .reason = row.value(2).toString(),
                                   .first = sql::toTime(row.value(3)),
                                   .last = sql::toTime(row.value(4)),
                                   .times = row.value(5).toInt(),
                                   .ended = sql::toTime(row.value(6))});
              });
    return failures;
}

} // namespace recension
