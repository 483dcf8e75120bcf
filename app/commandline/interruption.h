// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <stop_token>

namespace recension {

/// While it lives, the first SIGINT, SIGTERM or SIGHUP ends nothing by itself but is told in the event loop, so that a command
/// can put down what it holds; a second one of the same kind ends the program at once. At most one at a time, on the main
/// thread. See signal-safety(7).
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] bool isInterrupted() const { return m_signal != 0; }

    /// The same for work on other threads; may outlive this.
    [[nodiscard]] CancelCheck cancelCheck() const;

    /// Says `sentence`, if there is one, and ends the program as the signal would have, where one came; for when everything is
    /// put down. Whoever started the program sees then what ended it.
    void takeEffect(const QString &sentence = {}) const;

Q_SIGNALS:
    void interrupted();

private:
    void receive();

    int m_signal = 0;
    std::stop_source m_stop;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace recension
