// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/followedfeeds.h"

#include "core/base/sentence.h"
#include "core/model/addresskey.h"
#include "core/model/weblogin.h"
#include "core/store/articles.h"
#include "core/store/sql.h"

#include <QSet>

#include <algorithm>

namespace recension {

namespace {

QStringList lines(const QVariant &value)
{
    return value.toString().split(u'\n', Qt::SkipEmptyParts);
}

FollowedFeed feedFrom(const QSqlQuery &row)
{
    return {.url = QUrl(row.value(0).toString()),
            .namedBy = valueIn(addressNamedByNames, row.value(14).toString()).value_or(AddressNamedBy::Document),
            .title = row.value(1).toString(),
            .site = QUrl(row.value(2).toString()),
            .choice = {.include = lines(row.value(3)),
                       .exclude = lines(row.value(4)),
                       .since = sql::toTime(row.value(15)),
                       .newest = row.value(16).toInt()},
            .added = sql::toTime(row.value(5)),
            .lastChecked = sql::toTime(row.value(6)),
            .nextCheck = sql::toTime(row.value(7)),
            .lastNew = sql::toTime(row.value(8)),
            .articles = row.value(9).toInt(),
            .validators = {row.value(10).toString().toLatin1(), row.value(11).toString().toLatin1()},
            .failure = row.value(12).toString(),
            .failingSince = sql::toTime(row.value(13))};
}

QList<FollowedFeed> feedsWhere(const QSqlDatabase &database, const QString &condition, const QVariantList &values)
{
    QList<FollowedFeed> feeds;
    sql::each(database,
              QStringLiteral("SELECT url, title, site, include, exclude, added_at, last_checked, next_check, last_new, articles, "
                             "etag, last_modified, failure, failing_since, host_named_by, items_since, items_most FROM feed f ")
                  + condition,
              values, [&feeds](const QSqlQuery &row) { feeds.append(feedFrom(row)); });
    return feeds;
}

FollowedFeed feedAt(const QSqlDatabase &database, const QString &address)
{
    const QList<FollowedFeed> feeds = feedsWhere(database, QStringLiteral("WHERE url = ?"), {address});
    if (feeds.isEmpty()) {
        sql::fail(ErrorCode::NotFound, Sentence::tr("The library follows no such feed."));
    }
    return feeds.constFirst();
}

QString addressOfFeed(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded);
}

// Whether a row was added or changed; `onConflict` ends the statement.
bool insertFeed(const QSqlDatabase &database, const FollowedFeed &feed, const QDateTime &now, const QString &onConflict)
{
    if (addressKey(feed.url).isEmpty()) {
        sql::fail(ErrorCode::NotAllowed, Sentence::tr("Only addresses that begin with http:// or https:// can be followed."));
    }
    if (const auto bare = refuseLogin(feed.url); !bare) {
        throw sql::SqlFailure{bare.error()};
    }
    return !sql::value(database,
                       QStringLiteral("INSERT INTO feed (url, host_named_by, title, include, exclude, items_since, items_most, added_at, "
                                      "next_check) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                      "ON CONFLICT (url) DO ")
                           + onConflict + QStringLiteral(" RETURNING url"),
                       {addressOfFeed(feed.url), nameIn(addressNamedByNames, feed.namedBy), feed.title, feed.choice.include.join(u'\n'),
                        feed.choice.exclude.join(u'\n'), sql::fromTime(feed.choice.since), std::clamp(feed.choice.newest, 1, mostNewest),
                        sql::fromTime(now), sql::fromTime(now)})
                .isNull();
}

} // namespace

FollowedFeed addFeed(const QSqlDatabase &database, const QUrl &url, const QString &title, const FeedChoice &choice, const QDateTime &now)
{
    (void)insertFeed(
        database, {.url = url, .title = title, .choice = choice}, now,
        QStringLiteral("UPDATE SET include = excluded.include, exclude = excluded.exclude, items_since = excluded.items_since, "
                       "items_most = excluded.items_most, etag = '', last_modified = '', "
                       "host_named_by = excluded.host_named_by"));
    return feedAt(database, addressOfFeed(url));
}

int addFeeds(const QSqlDatabase &database, const QList<FollowedFeed> &feeds, const QDateTime &now)
{
    sql::Transaction transaction(database);
    const auto added =
        std::ranges::count_if(feeds, [&](const FollowedFeed &feed) { return insertFeed(database, feed, now, QStringLiteral("NOTHING")); });
    transaction.commit();
    return static_cast<int>(added);
}

void removeFeed(const QSqlDatabase &database, const QUrl &url)
{
    sql::run(database, QStringLiteral("DELETE FROM feed WHERE url = ?"),
             {feedAt(database, addressOfFeed(url)).url.toString(QUrl::FullyEncoded)});
}

QList<FollowedFeed> allFeeds(const QSqlDatabase &database)
{
    return feedsWhere(database, QStringLiteral("ORDER BY title, url"), {});
}

QList<FollowedFeed> claimDueFeeds(const QSqlDatabase &database, const QDateTime &now, const QDateTime &until, int limit)
{
    sql::Transaction transaction(database, sql::Access::Claim);
    const QList<FollowedFeed> feeds = feedsWhere(
        database,
        QStringLiteral("WHERE (next_check <= ? OR next_check > ?) AND (claimed_until IS NULL OR claimed_until <= ? OR claimed_until > ?) "
                       "ORDER BY next_check LIMIT ?")
            + sql::skipLocked(database, QStringLiteral("f")),
        {sql::fromTime(now), sql::fromTime(now + longestPlanned), sql::fromTime(now), sql::fromTime(now + longestPlanned), limit});
    for (const FollowedFeed &feed : feeds) {
        sql::run(database, QStringLiteral("UPDATE feed SET claimed_until = ? WHERE url = ?"),
                 {sql::fromTime(until), feed.url.toString(QUrl::FullyEncoded)});
    }
    transaction.commit();
    return feeds;
}

QList<FollowedArticle> recordFeedCheck(const QSqlDatabase &database, const FeedCheck &check)
{
    sql::Transaction transaction(database);
    const QString address = addressOfFeed(check.url);
    FollowedFeed feed = feedAt(database, address);
    QList<FollowedArticle> found;
    QList<QUrl> fresh;
    QSet<QString> keys;
    for (const QUrl &url : check.found) {
        if (const QString key = addressKey(url); !keys.contains(key) && !articleAt(database, url)) {
            keys.insert(key);
            fresh.append(url);
        }
    }
    for (const QUrl &url : std::as_const(fresh)) {
        const qsizetype newer = fresh.size() - found.size() - 1;
        // Who wants a feed of the house wants its articles; where else it leads, its publisher chose.
        found.append(addFollowed(database, url, url.host() == feed.url.host() ? feed.namedBy : AddressNamedBy::Document, check.now,
                                 dueOfItem(newer, check.now)));
    }
    feed.lastNew = found.isEmpty() ? feed.lastNew : check.now;
    feed.failingSince = check.failure.isEmpty() ? QDateTime() : feed.failingSince.isValid() ? feed.failingSince : check.now;
    sql::run(database,
             QStringLiteral("UPDATE feed SET title = CASE WHEN ? = '' THEN title ELSE ? END, site = CASE WHEN ? = '' THEN site ELSE ? END, "
                            "last_checked = ?, next_check = ?, claimed_until = NULL, last_new = ?, articles = articles + ?, failure = ?, "
                            "failing_since = ?, etag = ?, last_modified = ? WHERE url = ?"),
             {check.title, check.title, check.site.toString(QUrl::FullyEncoded), check.site.toString(QUrl::FullyEncoded),
              sql::fromTime(check.now), sql::fromTime(nextFeedCheck(feed, check.now, check.notBefore)), sql::fromTime(feed.lastNew),
              found.size(), check.failure, sql::fromTime(feed.failingSince), QString::fromLatin1(check.validators.etag),
              QString::fromLatin1(check.validators.lastModified), address});
    transaction.commit();
    return found;
}

} // namespace recension
