// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch.h"

#include <QHash>
#include <QQueue>

#include <chrono>

namespace recension {

/// Checks a number of articles, politely: a host is asked one thing at a time, with a pause after each answer, and no more
/// than a few hosts at once. Lives on the Watch's thread, ends with finished(), and can be destroyed at any moment: what
/// was answered is kept, the rest is not asked.
class CheckRound : public QObject
{
    Q_OBJECT

public:
    /// `watch` is not owned and must outlive the round.
    CheckRound(Watch *watch, const QList<FollowedArticle> &articles, std::chrono::milliseconds pausePerHost, QObject *parent = nullptr);
    ~CheckRound() override;

    void start();

Q_SIGNALS:
    /// An article was looked at; the error is one of the library's, not of the page.
    void checked(const recension::FollowedArticle &before, const recension::Result<recension::Checked> &checked);
    void finished();

private:
    void startHosts();
    void checkNext(const QString &host);
    void hostIsDone(const QString &host);

    static constexpr int mostHostsAtOnce = 4;

    Watch *m_watch = nullptr;
    std::chrono::milliseconds m_pause;
    QHash<QString, QQueue<FollowedArticle>> m_waiting;
    QList<QString> m_hosts; // that are not begun
    QHash<QString, QFuture<Result<Checked>>> m_asked;
    int m_active = 0;
};

} // namespace recension
