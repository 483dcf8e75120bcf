// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

namespace recension {

/// The bound of one comparison's work. Counts elementary steps (about a nanosecond each), asks the CancelCheck every
/// 200 microseconds or so, and says when finer work no longer fits. Counting steps and not time keeps results the same everywhere.
class Effort
{
public:
    explicit Effort(const CancelCheck &cancel) : m_cancel(cancel) {}

    /// Notes work about to be done; false when the caller must return at once, with whatever it has.
    bool spend(qint64 steps)
    {
        m_sinceAsked += steps;
        if (m_sinceAsked >= stepsPerQuestion) {
            m_sinceAsked = 0;
            m_canceled = m_canceled || m_cancel.isCanceled();
        }
        return !m_canceled;
    }

    [[nodiscard]] bool isCanceled() const { return m_canceled; }

private:
    static constexpr qint64 stepsPerQuestion = 200'000;

    const CancelCheck &m_cancel;
    qint64 m_sinceAsked = 0;
    bool m_canceled = false;
};

} // namespace recension
