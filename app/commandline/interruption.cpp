// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/interruption.h"

#include "app/commandline/output.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace recension {

namespace {

constexpr std::array caught{SIGINT, SIGTERM, SIGHUP};

// A signal's handler can be handed nothing.
std::array<int, 2> pipeEnds{-1, -1};
std::atomic<int> writingEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void noteSignal(int signal)
{
    const int error = errno;
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const ssize_t written = write(writingEnd, &byte, 1);
    errno = error;
}

} // namespace

Interruption::Interruption()
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // signals end the program then, as they would without us
    }
    writingEnd = pipeEnds[1];
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interruption::receive);
    for (const int signal : caught) {
        struct sigaction former = {};
        // What is ignored (nohup) stays so.
        if (sigaction(signal, nullptr, &former) == 0 && former.sa_handler == SIG_DFL) {
            struct sigaction action = {};
            action.sa_handler = noteSignal;
            action.sa_flags = SA_RESTART | SA_RESETHAND; // the next one takes its usual effect
            sigaction(signal, &action, nullptr);
        }
    }
}

Interruption::~Interruption()
{
    for (const int signal : caught) {
        struct sigaction former = {};
        if (sigaction(signal, nullptr, &former) == 0 && former.sa_handler == noteSignal) {
            std::signal(signal, SIG_DFL);
        }
    }
    m_notifier.reset();
    writingEnd = -1;
    for (int &end : pipeEnds) {
        close(end);
        end = -1;
    }
}

CancelCheck Interruption::cancelCheck() const
{
    return CancelCheck([stopped = m_stop.get_token()] { return stopped.stop_requested(); });
}

void Interruption::takeEffect(const QString &sentence) const
{
    if (m_signal != 0) {
        if (!sentence.isEmpty()) {
            writeMessage(sentence);
        }
        std::signal(m_signal, SIG_DFL);
        std::raise(m_signal);
    }
}

void Interruption::receive()
{
    unsigned char byte = 0;
    if (read(pipeEnds[0], &byte, 1) == 1) {
        m_signal = byte;
        m_stop.request_stop();
        Q_EMIT interrupted();
    }
}

} // namespace recension
