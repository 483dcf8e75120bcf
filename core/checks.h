// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkround.h"

#include <QObject>
#include <QTimer>

namespace recension {

class Collection;

/// The checks that run beside windows: those a reader asks for, and, where wished, those whose time has come.
/// Lives on the thread of Collection and Watch. What was found is announced by the Collection, too.
class Checks : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned, both must outlive the Checks.
    Checks(Collection *collection, Watch *watch, QObject *parent = nullptr);
    ~Checks() override;

    /// Looks at articles that the reader names: also where robots.txt keeps programs from them.
    void checkNow(const QList<FollowedArticle> &articles);

    /// Looks at all of these, whether their time has come or not, where robots.txt lets programs.
    void checkAll(const QList<FollowedArticle> &articles);

    /// Looks at those articles whose time has come.
    void checkDue();

    /// Whether due articles are looked at by themselves, within a minute. The timer that asks is monotonic and short, and
    /// what is due is settled by the clock: sleep and a clock that is set delay nothing by more than that.
    enum class Schedule { Off, On };
    void setSchedule(Schedule schedule);

    /// Withdraws what has not been answered.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_total > 0; }

Q_SIGNALS:
    /// So many of those asked for are done; both are 0 when none are being checked any more.
    void progressChanged(int done, int total);
    /// All is done: what came of it, in the order of the answers.
    void finished(const QList<recension::Checked> &checked);
    /// The library could not keep or tell something, and the checks that can go on do; or there is no connection to the internet,
    /// which is said once.
    void failed(const recension::Error &error);

private:
    void begin(const QList<FollowedArticle> &articles, RobotsCare care, std::chrono::milliseconds patience);
    void takeDue(const Result<QList<FollowedArticle>> &due);
    void take(const Result<Checked> &checked);
    void end(CheckRound *round);

    Collection *m_collection = nullptr;
    Watch *m_watch = nullptr;
    QTimer m_timer;
    QFuture<Result<QList<FollowedArticle>>> m_due;
    int m_dueRound = 0; ///< goes up where what was asked for before is not wanted any more
    QList<CheckRound *> m_rounds; ///< children
    QList<Checked> m_checked;
    int m_done = 0;
    int m_total = 0;
    bool m_moreMayBeDue = false;
    bool m_isNetworkAway = false; ///< said already
};

} // namespace recension
