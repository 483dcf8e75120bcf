// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/patientfetch.h"

#include "core/base/sentence.h"

#include <QFutureWatcher>

#include <array>

namespace recension {

namespace {

bool isWorthAnother(const Result<RawDocument> &answer)
{
    constexpr std::array passing{429, 502, 503, 504};
    return answer ? std::ranges::find(passing, answer->capture.httpStatus) != passing.end()
                  : answer.error().code == ErrorCode::Unreadable || answer.error().code == ErrorCode::TimedOut;
}

/// One retrieval with its attempts; deletes itself when it has the answer.
class Attempts : public QObject
{
public:
    Attempts(HostQueue *queue, const FetchRequest &request, RobotsCare care, const Patience &patience)
        : QObject(queue), m_queue(queue), m_request(request), m_care(care), m_patience(patience)
    {
        m_promise.start();
        m_wait.setSingleShot(true);
        connect(&m_wait, &QTimer::timeout, this, &Attempts::ask);
        connect(&m_question, &QFutureWatcherBase::canceled, this, [this] {
            m_answer.cancel();
            settle(failure(ErrorCode::Canceled, Sentence::tr("Opening was canceled.")));
        });
        m_question.setFuture(m_promise.future());
    }

    [[nodiscard]] QFuture<Result<RawDocument>> future() const { return m_promise.future(); }

    void ask()
    {
        m_answer = m_queue->fetch(m_request, m_care);
        m_answer.then(this, [this](const Result<RawDocument> &answer) { take(answer); });
    }

private:
    void take(const Result<RawDocument> &answer)
    {
        if (--m_patience.attempts > 0 && isWorthAnother(answer)) {
            // What the server asks for in Retry-After, the queue waits for in any case.
            m_wait.start(m_patience.pause);
            m_patience.pause *= 2;
        } else {
            settle(answer);
        }
    }

    void settle(const Result<RawDocument> &answer)
    {
        if (!m_promise.future().isFinished()) {
            m_promise.addResult(answer);
            m_promise.finish();
            deleteLater();
        }
    }

    HostQueue *m_queue;
    FetchRequest m_request;
    RobotsCare m_care;
    Patience m_patience;
    QPromise<Result<RawDocument>> m_promise;
    QFutureWatcher<Result<RawDocument>> m_question;
    QFuture<Result<RawDocument>> m_answer;
    QTimer m_wait;
};

} // namespace

QFuture<Result<RawDocument>> fetchPatiently(HostQueue *queue, const FetchRequest &request, RobotsCare care, const Patience &patience)
{
    auto *attempts = new Attempts(queue, request, care, patience);
    const QFuture<Result<RawDocument>> answer = attempts->future();
    attempts->ask();
    return answer;
}

} // namespace recension
