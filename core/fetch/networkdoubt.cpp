// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/networkdoubt.h"

#include "core/fetch/hostreach.h"

#include <QSet>

namespace recension {

namespace {

constexpr int severalHosts = 3;
constexpr std::chrono::minutes heardLasts{1};
constexpr std::chrono::seconds awayLasts{10};

bool isInside(const QUrl &url)
{
    return hostReach(url.host(QUrl::FullyEncoded)) == HostReach::Inside;
}

} // namespace

NetworkDoubt::NetworkDoubt(NetworkProbe probe, QObject *parent) : QObject(parent), m_probe(std::move(probe)) { }

NetworkDoubt::~NetworkDoubt()
{
    for (const Silence &silence : m_silences) {
        silence.promise->future().cancel();
        silence.promise->finish();
    }
}

void NetworkDoubt::answered(const QUrl &url)
{
    --m_open;
    if (!isInside(url)) {
        m_heard = QDeadlineTimer(heardLasts);
        settle(NetworkPresence::There);
    }
    decide();
}

void NetworkDoubt::withdrawn()
{
    --m_open;
    decide();
}

QFuture<NetworkPresence> NetworkDoubt::silent(const QUrl &url)
{
    --m_open;
    if (isInside(url)) {
        decide();
        return QtFuture::makeReadyValueFuture(NetworkPresence::There);
    }
    if (!m_away.hasExpired()) {
        return QtFuture::makeReadyValueFuture(NetworkPresence::Away);
    }
    const Silence silence{.host = url.host(), .promise = std::make_shared<QPromise<NetworkPresence>>()};
    silence.promise->start();
    m_silences.push_back(silence);
    if (!m_isProbing) {
        m_isProbing = true;
        m_probe().then(this, [this](NetworkPresence presence) { probed(presence); });
    }
    return silence.promise->future();
}

void NetworkDoubt::probed(NetworkPresence presence)
{
    m_isProbing = false;
    if (presence == NetworkPresence::Away) {
        settle(NetworkPresence::Away);
    } else if (!m_heard.hasExpired()) {
        settle(NetworkPresence::There);
    } else {
        decide();
    }
}

void NetworkDoubt::decide()
{
    if (m_isProbing || m_silences.empty()) {
        return;
    }
    QSet<QString> hosts;
    for (const Silence &silence : m_silences) {
        hosts.insert(silence.host);
    }
    if (hosts.size() >= severalHosts) {
        settle(NetworkPresence::Away);
    } else if (m_open == 0) {
        settle(NetworkPresence::There);
    }
}

void NetworkDoubt::settle(NetworkPresence presence)
{
    if (presence == NetworkPresence::Away) {
        m_away = QDeadlineTimer(awayLasts);
    }
    for (const Silence &silence : std::exchange(m_silences, {})) {
        silence.promise->addResult(presence);
        silence.promise->finish();
    }
}

} // namespace recension
