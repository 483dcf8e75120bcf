// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/fetch.h"
#include "core/fetch/robots.h"
#include "core/model/hostturn.h"

#include <QDeadlineTimer>
#include <QMap>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace recension {

/// Whether a site's robots.txt is asked before a page is.
enum class RobotsCare {
    Honored, ///< for checks that run by themselves
    Ignored, ///< for a page that a person asks to see
};

/// A turn that is not left for so long is over: every request within the usual limits ends sooner.
inline constexpr std::chrono::milliseconds longestTurn = FetchLimits{}.total + std::chrono::seconds(10);

/// Turns at hosts that are shared with others who ask the same hosts, in this program or another.
struct SharedTurns {
    /// Gives the turn to the asker, for as long as a request may take, or tells how long the host is still to be left alone, at most
    /// `longest`.
    std::function<QFuture<HostTurn>(const QString &host, std::chrono::milliseconds longest)> take;
    /// The turn is over, and the host wants this pause.
    std::function<void(const QString &host, const HostTurn &turn, std::chrono::milliseconds pause)> leave;
};

/// How considerate a HostQueue is.
struct Courtesy {
    std::chrono::milliseconds pause{2'000}; ///< between the end of one request and the next to the same host
    std::chrono::milliseconds longestPause{600'000}; ///< bounds what a site may ask for (Crawl-delay, Retry-After)
    std::chrono::milliseconds robotsKept{24 * 3600 * 1000}; ///< robots.txt is asked again after so long (RFC 9309, section 2.4)
    int hostsAtOnce = 6;
    QByteArray product = "Recension"; ///< the name robots.txt is searched for
    std::optional<SharedTurns> turns; ///< none: the queue's own pauses alone count
};

/// Retrieves pages with courtesy: to each host one request at a time and a pause after it, longer where robots.txt or an
/// answer with status 429 or 503 asks for that; in each host's queue first come, first served.
///
/// A redirect is followed at once, in the turn of the host where it began. Lives on the thread that owns `network`, which
/// is not owned. When the queue is destroyed, what is unanswered is canceled.
class HostQueue : public QObject
{
    Q_OBJECT

public:
    HostQueue(QNetworkAccessManager *network, const Clock &clock, const Courtesy &courtesy, QObject *parent = nullptr);
    ~HostQueue() override;

    /// As fetch(), when it is its turn; cancel the future to leave the queue. NotAllowed also where robots.txt forbids it;
    /// where it can't be had, the page isn't asked either, and the error says why.
    [[nodiscard]] QFuture<Result<RawDocument>> fetch(const FetchRequest &request, RobotsCare care);

    /// Requests that wait for their turn.
    [[nodiscard]] int waiting() const;

private:
    struct Turn {
        FetchRequest request;
        RobotsCare care;
        std::shared_ptr<QPromise<Result<RawDocument>>> promise;
    };
    struct Host {
        QList<Turn> waiting;
        bool isBusy = false;
        HostTurn turn; ///< the shared one that is taken
        QDeadlineTimer rest{0};
    };
    struct KnownRobots {
        RobotsRules rules;
        std::optional<Error> failure; ///< why the site could not say
        QDeadlineTimer kept;
    };

    void startNext();
    void takeTurn(const QString &hostName);
    void startTurn(const QString &hostName);
    void refuse(const QString &hostName, const Turn &turn, const Error &error);
    void leaveTurn(const QString &hostName, std::chrono::milliseconds pause);
    void askRobots(const QString &hostName, const FetchRequest &request);
    void askPage(const QString &hostName, const Turn &turn);
    void keepRobots(const QUrl &address, const Result<RawDocument> &answer);
    void endTurn(const QString &hostName, std::chrono::milliseconds pause);
    void dropCanceled();
    [[nodiscard]] const KnownRobots *knownRobots(const QUrl &url) const;

    QNetworkAccessManager *m_network;
    Clock m_clock;
    Courtesy m_courtesy;
    QMap<QString, Host> m_hosts;
    QMap<QUrl, KnownRobots> m_robots; ///< by the address of robots.txt
    QTimer m_wake;
    int m_busyHosts = 0;
};

} // namespace recension
