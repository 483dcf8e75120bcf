// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedwatch.h"

#include <QTimer>

namespace recension {

class Collection;

/// Follows the feeds of a list in OPML; those that are followed already stay as they are. How many came to them; all or none.
/// `store` is not owned. Errors: those of readOpml() and the Store.
[[nodiscard]] QFuture<Result<int>> followFeedsListed(Store *store, const QByteArray &opml, const QDateTime &now);

/// These feeds as a list in OPML 2.0.
[[nodiscard]] QByteArray listOfFeeds(const QList<FollowedFeed> &feeds, const QDateTime &now);

/// The feeds that a reader follows, beside windows: what is new in them becomes followed articles.
/// Lives on the thread of the Collection and the FeedWatch; nothing blocks. A question gives one future with one value.
class Subscriptions : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned; all must outlive this. New articles are announced by the collection.
    Subscriptions(Store *store, FeedWatch *watch, Collection *collection, QObject *parent = nullptr);

    /// All, as the library has them.
    [[nodiscard]] QFuture<Result<QList<FollowedFeed>>> feeds();

    /// Looks at a feed or sitemap that may become followed by follow(); nothing is kept. Cancel it and nothing more is asked.
    /// Progress: parts of a sitemap, as FeedWatch::look(). What is no address of the web has failed.
    [[nodiscard]] QFuture<FeedLook> look(const QUrl &url, const FeedChoice &choice);
    /// Follows what was looked at by the choice of its feed; a known feed gets that choice. What is no feed is not followed: the
    /// answer says why, and which feeds the page offers instead. Errors: those of the Store.
    [[nodiscard]] QFuture<Result<FeedChecked>> follow(const FeedLook &look);

    /// Its articles stay. Errors: NotFound.
    [[nodiscard]] QFuture<Result<void>> stop(const QUrl &url);

    /// The feeds that the page of an article offers, by the page that was kept last.
    [[nodiscard]] QFuture<Result<QList<OfferedFeed>>> offeredBy(ArticleId article);

    /// As followFeedsListed().
    [[nodiscard]] QFuture<Result<int>> importList(const QByteArray &opml);
    /// The feeds as a list in OPML 2.0.
    [[nodiscard]] QFuture<Result<QByteArray>> exportList();

    /// Looks at these, whether their time has come or not.
    void checkNow(const QList<FollowedFeed> &feeds);
    /// Looks at those whose time has come.
    void checkDue();
    /// Whether due feeds are looked at by themselves, within a minute.
    enum class Schedule { Off, On };
    void setSchedule(Schedule schedule);

Q_SIGNALS:
    /// Feeds came, went or were looked at.
    void changed();
    /// Articles that are followed now because a feed brought them.
    void found(const QList<recension::FollowedArticle> &articles);
    void failed(const recension::Error &error);

private:
    [[nodiscard]] QFuture<Result<FeedChecked>> keepIfReadable(const FeedLook &look);
    void check(const QList<FollowedFeed> &feeds, RobotsCare care);
    void take(const Result<FeedChecked> &checked);

    Store *m_store;
    FeedWatch *m_watch;
    Collection *m_collection;
    QTimer m_timer;
    int m_checking = 0;
};

} // namespace recension
