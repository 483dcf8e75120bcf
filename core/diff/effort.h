// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/model/comparison.h"

#include <algorithm>

namespace recension {

/// The bound of one comparison's work. Counts elementary steps (about a nanosecond each), asks the CancelCheck every
/// fifth of a millisecond or so, and says how fine the work may still be. Counting steps and not time keeps results the
/// same everywhere.
class Effort
{
public:
    /// Words are aligned until so many steps are spent, sentences until half as many again, then blocks alone.
    static constexpr qint64 usualBound = 8'000'000'000;

    explicit Effort(const CancelCheck &cancel, qint64 bound = usualBound) : m_cancel(cancel), m_bound(bound) {}

    /// Notes work about to be done; false when the caller must return at once, with whatever it has.
    bool spend(qint64 steps)
    {
        m_spent += steps;
        if (m_spent >= m_nextQuestion) {
            m_nextQuestion = m_spent + stepsPerQuestion;
            m_canceled = m_canceled || m_cancel.isCanceled();
        }
        return !m_canceled;
    }

    [[nodiscard]] bool isCanceled() const { return m_canceled; }

    /// How fine work may be that would take so many steps more. The coarsest answer given so far is what the result must confess.
    [[nodiscard]] Detail detailFor(qint64 steps)
    {
        const qint64 total = m_spent + steps;
        const Detail detail = total <= m_bound ? Detail::Words : total <= m_bound + m_bound / 2 ? Detail::Sentences : Detail::Blocks;
        m_coarsest = std::max(m_coarsest, detail);
        return detail;
    }

    [[nodiscard]] Detail coarsest() const { return m_coarsest; }

private:
    static constexpr qint64 stepsPerQuestion = 200'000;

    const CancelCheck &m_cancel;
    qint64 m_bound;
    qint64 m_spent = 0;
    qint64 m_nextQuestion = 0;
    Detail m_coarsest = Detail::Words;
    bool m_canceled = false;
};

} // namespace recension
