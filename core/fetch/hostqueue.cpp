// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/hostqueue.h"

#include "core/base/sentence.h"
#include "core/fetch/fetchfailure.h"
#include "core/fetch/freshness.h"

#include <QFutureWatcher>

#include <algorithm>

namespace recension {

namespace {

using std::chrono::milliseconds;

/// The pause that an answer asks for itself.
milliseconds wishOf(const Result<RawDocument> &answer)
{
    const bool isRefusal = answer && (answer->capture.httpStatus == 429 || answer->capture.httpStatus == 503);
    return isRefusal ? milliseconds(retryAfter(answer->capture).value_or(std::chrono::seconds(0))) : milliseconds(0);
}

/// When to ask again for a turn that another has: its request may end at any moment, and then there is a pause left.
milliseconds untilNextLook(milliseconds wait)
{
    constexpr milliseconds look(500);
    return wait > longestTurn ? wait - longestTurn : std::min(wait, look);
}

Error forbiddenByRobots(const QUrl &url)
{
    return {ErrorCode::NotAllowed,
            Sentence::tr("%1 was not asked, because its site wants no programs there (robots.txt).").arg(shownAddress(url))};
}

} // namespace

HostQueue::HostQueue(QNetworkAccessManager *network, const Clock &clock, const Courtesy &courtesy, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_courtesy(courtesy)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &HostQueue::startNext);
}

HostQueue::~HostQueue() = default;

QFuture<Result<RawDocument>> HostQueue::fetch(const FetchRequest &request, RobotsCare care)
{
    auto promise = std::make_shared<QPromise<Result<RawDocument>>>();
    promise->start();
    const QFuture<Result<RawDocument>> answer = promise->future();
    auto *question = new QFutureWatcher<Result<RawDocument>>(this);
    connect(question, &QFutureWatcherBase::canceled, this, &HostQueue::dropCanceled);
    connect(question, &QFutureWatcherBase::finished, question, &QObject::deleteLater);
    question->setFuture(answer);
    m_hosts[request.url.host()].waiting.append({.request = request, .care = care, .promise = std::move(promise)});
    startNext();
    return answer;
}

int HostQueue::waiting() const
{
    int count = 0;
    for (const Host &host : m_hosts) {
        count += static_cast<int>(host.waiting.size());
    }
    return count;
}

void HostQueue::dropCanceled()
{
    // Whoever is told may ask for something else at once.
    QList<Turn> canceled;
    for (Host &host : m_hosts) {
        host.waiting.removeIf([&canceled](const Turn &turn) {
            if (turn.promise->isCanceled()) {
                canceled.append(turn);
                return true;
            }
            return false;
        });
    }
    for (const Turn &turn : std::as_const(canceled)) {
        turn.promise->finish();
    }
}

void HostQueue::startNext()
{
    m_hosts.removeIf(
        [](const QMap<QString, Host>::iterator &host) { return host->waiting.isEmpty() && !host->isBusy && host->rest.hasExpired(); });
    std::optional<qint64> soonest;
    for (const QString &name : m_hosts.keys()) {
        const Host &host = m_hosts[name];
        if (host.isBusy || host.waiting.isEmpty()) {
            continue;
        }
        if (!host.rest.hasExpired()) {
            soonest = std::min(soonest.value_or(host.rest.remainingTime()), host.rest.remainingTime());
        } else if (m_busyHosts < m_courtesy.hostsAtOnce) {
            takeTurn(name);
        }
    }
    if (soonest) {
        m_wake.start(milliseconds(*soonest));
    }
}

void HostQueue::takeTurn(const QString &hostName)
{
    if (!m_courtesy.turns) {
        startTurn(hostName);
        return;
    }
    m_hosts[hostName].isBusy = true;
    ++m_busyHosts;
    m_courtesy.turns->take(hostName, std::max(m_courtesy.pause, m_courtesy.longestPause))
        .then(this, [this, hostName](const HostTurn &turn) {
            Host &host = m_hosts[hostName];
            host.isBusy = false;
            --m_busyHosts;
            if (turn.wait > milliseconds(0)) {
                host.rest = QDeadlineTimer(untilNextLook(turn.wait));
            } else {
                host.turn = turn;
                startTurn(hostName);
            }
            startNext();
        });
}

void HostQueue::leaveTurn(const QString &hostName, milliseconds pause)
{
    if (m_courtesy.turns) {
        m_courtesy.turns->leave(hostName, m_hosts[hostName].turn, pause);
    }
}

void HostQueue::startTurn(const QString &hostName)
{
    while (!m_hosts[hostName].waiting.isEmpty()) {
        Host &host = m_hosts[hostName];
        const FetchRequest request = host.waiting.constFirst().request;
        const bool asksRobots = host.waiting.constFirst().care == RobotsCare::Honored;
        const KnownRobots *robots = asksRobots ? knownRobots(request.url) : nullptr;
        if (asksRobots && robots == nullptr) {
            askRobots(hostName, request);
            return;
        }
        const Turn turn = host.waiting.takeFirst();
        if (robots == nullptr || (!robots->failure && isAllowed(robots->rules, request.url))) {
            askPage(hostName, turn);
            return;
        }
        refuse(hostName, turn, robots->failure.value_or(forbiddenByRobots(request.url)));
    }
    leaveTurn(hostName, milliseconds(0));
}

// Whoever is told may ask for something else at once, or destroy what waits: the host counts as busy meanwhile, so that nothing
// else is begun there.
void HostQueue::refuse(const QString &hostName, const Turn &turn, const Error &error)
{
    m_hosts[hostName].isBusy = true;
    ++m_busyHosts;
    turn.promise->addResult(Result<RawDocument>(std::unexpected(error)));
    turn.promise->finish();
    m_hosts[hostName].isBusy = false;
    --m_busyHosts;
}

const HostQueue::KnownRobots *HostQueue::knownRobots(const QUrl &url) const
{
    const auto known = m_robots.constFind(robotsUrl(url));
    return known != m_robots.constEnd() && !known->kept.hasExpired() ? &*known : nullptr;
}

void HostQueue::askRobots(const QString &hostName, const FetchRequest &request)
{
    m_hosts[hostName].isBusy = true;
    ++m_busyHosts;
    FetchRequest question = request;
    question.url = robotsUrl(request.url);
    question.limits.bytes = 1024 * 1024;
    question.answerTypes = AnswerTypes::Any;
    question.answerStatuses = AnswerStatuses::All;
    question.etag.clear();
    question.lastModified.clear();

    auto *retrieval = new QFutureWatcher<Result<RawDocument>>(this);
    connect(this, &QObject::destroyed, retrieval, [retrieval] { retrieval->cancel(); });
    connect(retrieval, &QFutureWatcherBase::finished, this, [this, retrieval, hostName, address = question.url] {
        retrieval->deleteLater();
        if (retrieval->future().resultCount() == 1) {
            keepRobots(address, retrieval->result());
            endTurn(hostName, wishOf(retrieval->result()));
        } else {
            endTurn(hostName, milliseconds(0));
        }
    });
    retrieval->setFuture(recension::fetch(m_network, question, m_clock));
}

void HostQueue::keepRobots(const QUrl &address, const Result<RawDocument> &answer)
{
    constexpr milliseconds keptUnsettled(60'000);
    const int status = answer ? answer->capture.httpStatus : 0;
    const bool isSettled = status == 200 || (status >= 400 && status < 500 && status != 429);
    KnownRobots known{.rules = robotsOfAnswer(status, answer ? answer->bytes : QByteArray(), m_courtesy.product),
                      .kept = QDeadlineTimer(isSettled ? m_courtesy.robotsKept : std::min(m_courtesy.robotsKept, keptUnsettled))};
    if (!isSettled) {
        known.failure = answer ? statusFailure(status, address) : answer.error();
    }
    m_robots.removeIf([](const QMap<QUrl, KnownRobots>::iterator &old) { return old->kept.hasExpired(); });
    m_robots.insert(address, known);
}

void HostQueue::askPage(const QString &hostName, const Turn &turn)
{
    m_hosts[hostName].isBusy = true;
    ++m_busyHosts;
    auto *retrieval = new QFutureWatcher<Result<RawDocument>>(this);
    connect(this, &QObject::destroyed, retrieval, [retrieval] { retrieval->cancel(); });
    auto *question = new QFutureWatcher<Result<RawDocument>>(retrieval);
    connect(question, &QFutureWatcherBase::canceled, retrieval, [retrieval] { retrieval->cancel(); });
    connect(retrieval, &QFutureWatcherBase::finished, this, [this, retrieval, hostName, promise = turn.promise, url = turn.request.url] {
        retrieval->deleteLater();
        milliseconds wish(0);
        if (retrieval->future().resultCount() == 1) {
            const Result<RawDocument> answer = retrieval->result();
            wish = wishOf(answer);
            promise->addResult(answer);
        } else {
            promise->future().cancel();
        }
        promise->finish();
        const KnownRobots *robots = knownRobots(url);
        endTurn(hostName, std::max(wish, robots != nullptr ? robots->rules.pause.value_or(milliseconds(0)) : milliseconds(0)));
    });
    question->setFuture(turn.promise->future());
    retrieval->setFuture(recension::fetch(m_network, turn.request, m_clock));
}

void HostQueue::endTurn(const QString &hostName, milliseconds pause)
{
    Host &host = m_hosts[hostName];
    host.isBusy = false;
    const milliseconds rest = std::clamp(pause, m_courtesy.pause, std::max(m_courtesy.pause, m_courtesy.longestPause));
    host.rest = QDeadlineTimer(rest);
    --m_busyHosts;
    leaveTurn(hostName, rest);
    startNext();
}

} // namespace recension
