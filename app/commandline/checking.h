// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "core/feedwatch.h"
#include "core/store/store.h"
#include "core/watch.h"

#include <QNetworkAccessManager>
#include <QSet>

namespace recension {

class Interruption;

/// Checks articles for commands, to each host one request at a time, and tells on standard output what came of each. One
/// for a whole command: pauses and what robots.txt said hold from one round to the next.
class Checking
{
public:
    /// What `interruption` tells ends a round, as if its time were over; not owned, may be null, and must outlive this.
    explicit Checking(Store &store, const Interruption *interruption = nullptr);
    Q_DISABLE_COPY_MOVE(Checking)

    /// Whatever a host asks for, a round ends while its articles are claimed; those that it did not come to stay due.
    static constexpr std::chrono::minutes longestRound{25};

    /// Runs the application's event loop until all were looked at, or `patience` is over.
    [[nodiscard]] ExitStatus check(const QList<FollowedArticle> &articles, RobotsCare care,
                                   std::chrono::milliseconds patience = longestRound);

    /// The same of feeds, whose new items become articles that are due. What has not answered after `patience` is due again at once.
    [[nodiscard]] ExitStatus checkFeeds(const QList<FollowedFeed> &feeds, RobotsCare care, std::chrono::milliseconds patience);

    /// For those who look at feeds themselves.
    [[nodiscard]] FeedWatch *feedWatch() { return &m_feeds; }

    /// Tells what came of a feed.
    [[nodiscard]] static ExitStatus tell(const FollowedFeed &feed, const FeedChecked &checked);

    /// Nothing could be asked; more rounds are in vain now.
    [[nodiscard]] bool isNetworkAway() const { return m_isNetworkAway; }
    /// The articles that got a new version.
    [[nodiscard]] const QSet<qint64> &changed() const { return m_changed; }
    /// What came of all that were looked at.
    [[nodiscard]] const QList<Checked> &checked() const { return m_checked; }

private:
    [[nodiscard]] ExitStatus tell(const FollowedArticle &before, const Result<Checked> &checked);

    void endWhenInterrupted(QObject *round) const;
    [[nodiscard]] bool isInterrupted() const;

    const Interruption *m_interruption;
    QNetworkAccessManager m_network;
    Watch m_watch;
    FeedWatch m_feeds;
    QSet<qint64> m_changed;
    QList<Checked> m_checked;
    bool m_isNetworkAway = false;
};

} // namespace recension
