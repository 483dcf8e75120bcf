// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks.h"

#include "core/base/sentence.h"
#include "core/collection.h"

#include <QPointer>

#include <utility>

namespace recension {

namespace {

constexpr std::chrono::seconds askEvery{45};
// So many articles are taken at once, so that other programs on the library get their share.
constexpr int mostAtOnce = 50;
// Due articles are this program's for half an hour (Collection::claimDue): what it did not come to by then is due again.
constexpr std::chrono::minutes patienceWithDue{25};
constexpr std::chrono::hours patienceWithNamed{24};

} // namespace

Checks::Checks(Collection *collection, Watch *watch, QObject *parent) : QObject(parent), m_collection(collection), m_watch(watch)
{
    m_timer.setInterval(askEvery);
    connect(&m_timer, &QTimer::timeout, this, &Checks::checkDue);
}

Checks::~Checks() = default;

void Checks::checkNow(const QList<FollowedArticle> &articles)
{
    begin(articles, RobotsCare::Ignored, patienceWithNamed);
}

void Checks::checkAll(const QList<FollowedArticle> &articles)
{
    begin(articles, RobotsCare::Honored, patienceWithNamed);
}

void Checks::checkDue()
{
    if (isRunning() || (m_due.isValid() && !m_due.isFinished())) {
        return;
    }
    m_due = m_collection->claimDue(mostAtOnce);
    // What is claimed when nobody wants it any more is given back, for other programs, too.
    m_due.then(m_watch, [checks = QPointer(this), watch = m_watch, round = m_dueRound](const Result<QList<FollowedArticle>> &due) {
        if (checks && checks->m_dueRound == round) {
            checks->takeDue(due);
        } else if (due) {
            watch->release(*due);
        }
    });
}

void Checks::takeDue(const Result<QList<FollowedArticle>> &due)
{
    if (!due) {
        Q_EMIT failed(due.error());
        return;
    }
    m_moreMayBeDue = due->size() == mostAtOnce;
    begin(*due, RobotsCare::Honored, patienceWithDue);
}

void Checks::setSchedule(Schedule schedule)
{
    if (schedule == Schedule::Off) {
        m_timer.stop();
        return;
    }
    if (!m_timer.isActive()) {
        m_timer.start();
        checkDue();
    }
}

void Checks::cancel()
{
    ++m_dueRound;
    m_moreMayBeDue = false;
    for (CheckRound *round : std::exchange(m_rounds, {})) {
        round->disconnect(this);
        round->deleteLater();
    }
    if (isRunning()) {
        end(nullptr);
    }
}

void Checks::begin(const QList<FollowedArticle> &articles, RobotsCare care, std::chrono::milliseconds patience)
{
    if (articles.isEmpty()) {
        return;
    }
    auto *round = new CheckRound(m_watch, articles, care, this);
    m_rounds.append(round);
    m_total += static_cast<int>(articles.size());
    connect(round, &CheckRound::checked, this, [this](const FollowedArticle &, const Result<Checked> &checked) { take(checked); });
    connect(round, &CheckRound::networkAway, this, [this] {
        m_moreMayBeDue = false;
        if (!std::exchange(m_isNetworkAway, true)) {
            Q_EMIT failed({ErrorCode::Unreadable,
                           Sentence::tr("There is no connection to the internet. Nothing was recorded; what is due stays due.")});
        }
    });
    connect(round, &CheckRound::finished, this, [this, round] { end(round); });
    Q_EMIT progressChanged(m_done, m_total);
    round->start(patience);
}

void Checks::take(const Result<Checked> &checked)
{
    ++m_done;
    m_isNetworkAway = false;
    Q_EMIT progressChanged(m_done, m_total);
    if (!checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    m_checked.append(*checked);
    m_collection->announce(checked->article);
}

void Checks::end(CheckRound *round)
{
    if (round != nullptr) {
        m_rounds.removeAll(round);
        round->deleteLater();
    }
    if (!m_rounds.isEmpty()) {
        return;
    }
    m_done = 0;
    m_total = 0;
    Q_EMIT progressChanged(0, 0);
    Q_EMIT finished(std::exchange(m_checked, {}));
    if (std::exchange(m_moreMayBeDue, false)) {
        checkDue();
    }
}

} // namespace recension
