// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/networkpresence.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <memory>
#include <vector>

namespace recension {

/// Tells servers that don't answer from a network that is away, so that nobody is called unreachable who is not.
/// A server that answers, with whatever, proves the network. Where one does not, the NetworkProbe is asked; and where that
/// finds no fault, several hosts that fall silent alike, with none that answered of late, count as a network away (a router
/// without a line, a resolver that answers from its memory). Hosts of this machine and of private networks
/// say nothing about the internet, nor does the internet about them.
class NetworkDoubt : public QObject
{
    Q_OBJECT

public:
    explicit NetworkDoubt(NetworkProbe probe, QObject *parent = nullptr);
    ~NetworkDoubt() override;

    /// Every request is told once when it begins, and once how it ends: answered, silent or withdrawn.
    void asked() { ++m_open; }
    void answered(const QUrl &url);
    void withdrawn();
    /// Nothing came back. One value, There or Away; it may take until the other open requests have ended.
    [[nodiscard]] QFuture<NetworkPresence> silent(const QUrl &url);

private:
    struct Silence {
        QString host;
        std::shared_ptr<QPromise<NetworkPresence>> promise;
    };

    void probed(NetworkPresence presence);
    void decide();
    void settle(NetworkPresence presence);

    NetworkProbe m_probe;
    std::vector<Silence> m_silences;
    QDeadlineTimer m_heard{0}; ///< while it runs, the network is there
    QDeadlineTimer m_away{0}; ///< while it runs, it is not
    int m_open = 0;
    bool m_isProbing = false;
};

} // namespace recension
