// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feedlook.h"
#include "core/fetch/hostqueue.h"
#include "core/fetch/networkpresence.h"

#include <QFuture>

namespace recension {

class Store;

/// Looks at followed feeds and sitemaps and follows what is new in them: the newest items, as many as the reader chose, those
/// alone that the reader's patterns let through, and none that leads into this machine or a private network, unless the reader named the
/// feed and it is there. Lives on the queue's thread; nothing is owned, all must outlive the FeedWatch and its futures.
class FeedWatch : public QObject
{
    Q_OBJECT

public:
    FeedWatch(Store *store, HostQueue *queue, const Clock &clock, const QByteArray &userAgent, QObject *parent = nullptr);

    /// For the check of where the items' hosts lead; the system's without it.
    void setHostLookup(const HostLookup &lookup) { m_lookup = lookup; }

    /// How it is found out whether the network is there; systemNetworkProbe() without it.
    void setNetworkProbe(const NetworkProbe &probe) { m_probe = probe; }

    /// Asks for the feed, by its validators where they are known, and keeps what came. That it can't be read is no error,
    /// and where the network is away, nothing is kept and the feed stays due.
    /// Errors: those of the Store.
    [[nodiscard]] QFuture<Result<FeedChecked>> check(const FollowedFeed &feed, RobotsCare care);

    /// The first half of check(): asks, and keeps nothing. The feed need not be followed. Cancel it and nothing more is asked.
    /// Progress: parts of a sitemap that are read, of those to be read.
    [[nodiscard]] QFuture<FeedLook> look(const FollowedFeed &feed, RobotsCare care);
    /// The second half, for a feed that is followed.
    [[nodiscard]] QFuture<Result<FeedChecked>> keep(const FeedLook &look);

    /// These were claimed to be looked at and will not be: they are due again at once.
    void release(const QList<QUrl> &feeds);

private:
    [[nodiscard]] QFuture<FeedLook> explainSilence(const FeedLook &look);
    [[nodiscard]] QFuture<QSet<QString>> insideHosts(const QList<QUrl> &urls, const FollowedFeed &feed);

    Store *m_store;
    HostQueue *m_queue;
    Clock m_clock;
    QByteArray m_userAgent;
    HostLookup m_lookup = systemHostLookup();
    NetworkProbe m_probe = systemNetworkProbe();
};

} // namespace recension
