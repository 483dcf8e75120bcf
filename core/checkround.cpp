// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkround.h"

#include <QPointer>
#include <QTimer>

namespace recension {

CheckRound::CheckRound(Watch *watch, const QList<FollowedArticle> &articles, RobotsCare care, QObject *parent)
    : QObject(parent), m_watch(watch), m_articles(articles), m_care(care)
{ }

CheckRound::~CheckRound()
{
    if (!m_asked.isEmpty()) {
        giveUp();
        release();
    }
}

void CheckRound::release()
{
    QList<FollowedArticle> articles;
    for (const qsizetype number : std::as_const(m_unseen)) {
        articles.append(m_articles.at(number));
    }
    m_watch->release(articles);
}

void CheckRound::giveUp()
{
    // Canceling may end a question at once.
    for (QFuture<Result<Checked>> asked : m_asked.values()) {
        asked.cancel();
    }
}

void CheckRound::start(std::chrono::milliseconds patience)
{
    if (m_articles.isEmpty()) {
        QTimer::singleShot(0, this, &CheckRound::finished);
        return;
    }
    QTimer::singleShot(patience, this, &CheckRound::giveUp);
    // All are noted before the first may be done, so that the end is not told too early.
    for (qsizetype number = 0; number < m_articles.size(); ++number) {
        m_unseen.insert(number);
        m_asked.insert(number, m_watch->check(m_articles.at(number), m_care));
    }
    for (qsizetype number = 0; number < m_articles.size(); ++number) {
        QFuture<Result<Checked>>(m_asked.value(number))
            .then(this, [this, number](const Result<Checked> &result) { answered(number, result); })
            // Withdrawn by our own end as well: nobody is there to be told then.
            .onCanceled(this, [round = QPointer(this), number] {
                if (round) {
                    round->settleOne(number);
                }
            });
    }
}

void CheckRound::answered(qsizetype number, const Result<Checked> &result)
{
    if (result && result->isNetworkAway) {
        if (!std::exchange(m_isNetworkAway, true)) {
            Q_EMIT networkAway();
            giveUp();
        }
    } else if (result || result.error().code != ErrorCode::Canceled) {
        m_unseen.remove(number);
        Q_EMIT checked(m_articles.at(number), result);
    }
    settleOne(number);
}

void CheckRound::settleOne(qsizetype number)
{
    if (m_asked.remove(number) && m_asked.isEmpty()) {
        Q_EMIT finished();
    }
}

} // namespace recension
