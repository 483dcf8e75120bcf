// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkround.h"

#include <QTimer>

namespace recension {

CheckRound::CheckRound(Watch *watch, const QList<FollowedArticle> &articles, std::chrono::milliseconds pausePerHost, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_pause(pausePerHost)
{
    for (const FollowedArticle &article : articles) {
        const QString host = article.url.host();
        if (!m_waiting.contains(host)) {
            m_hosts.append(host);
        }
        m_waiting[host].enqueue(article);
    }
}

CheckRound::~CheckRound()
{
    for (QFuture<Result<Checked>> &asked : m_asked) {
        asked.cancel();
    }
}

void CheckRound::start()
{
    if (m_hosts.isEmpty()) {
        QTimer::singleShot(0, this, &CheckRound::finished);
        return;
    }
    startHosts();
}

void CheckRound::startHosts()
{
    while (m_active < mostHostsAtOnce && !m_hosts.isEmpty()) {
        ++m_active;
        checkNext(m_hosts.takeFirst());
    }
}

void CheckRound::checkNext(const QString &host)
{
    const FollowedArticle article = m_waiting[host].dequeue();
    const QFuture<Result<Checked>> asked = m_watch->check(article);
    m_asked.insert(host, asked);
    QFuture<Result<Checked>>(asked)
        .then(this,
              [this, host, article](const Result<Checked> &result) {
                  Q_EMIT checked(article, result);
                  hostIsDone(host);
              })
        .onCanceled(this, [this, host] { hostIsDone(host); });
}

void CheckRound::hostIsDone(const QString &host)
{
    m_asked.remove(host);
    if (!m_waiting.value(host).isEmpty()) {
        QTimer::singleShot(m_pause, this, [this, host] { checkNext(host); });
        return;
    }
    --m_active;
    startHosts();
    if (m_active == 0) {
        Q_EMIT finished();
    }
}

} // namespace recension
