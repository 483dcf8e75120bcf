// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch.h"

#include <QHash>
#include <QSet>

namespace recension {

/// Checks a number of articles, as politely as the Watch's Courtesy says. Lives on the Watch's thread, ends with finished(),
/// and can be destroyed at any moment: what was answered is kept, the rest is not asked. Where the network turns out to be
/// away, the round ends early, and what it didn't come to is due again when the claims on it end; where the round is
/// destroyed before its end, at once, and for other programs, too.
class CheckRound : public QObject
{
    Q_OBJECT

public:
    /// `watch` is not owned and must outlive the round. Honored is for rounds that nobody started by naming the articles.
    CheckRound(Watch *watch, const QList<FollowedArticle> &articles, RobotsCare care, QObject *parent = nullptr);
    ~CheckRound() override;

    /// `patience` after which what still waits for its turn at a host is given up; it is due again when the claim on it ends.
    void start(std::chrono::milliseconds patience = std::chrono::hours(24));

Q_SIGNALS:
    /// An article was looked at; the error is one of the library's, not of the page.
    void checked(const recension::FollowedArticle &before, const recension::Result<recension::Checked> &checked);
    /// At most once: nothing can be asked now, and nothing is recorded.
    void networkAway();
    void finished();

private:
    void answered(qsizetype number, const Result<Checked> &result);
    void giveUp();
    void settleOne(qsizetype number);
    void release();

    Watch *m_watch = nullptr;
    QList<FollowedArticle> m_articles;
    RobotsCare m_care = RobotsCare::Honored;
    QHash<qsizetype, QFuture<Result<Checked>>> m_asked; ///< by the place in m_articles
    QSet<qsizetype> m_unseen; ///< places of those that nothing was recorded of
    bool m_isNetworkAway = false;
};

} // namespace recension
