// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/model/comparison.h"

#include <algorithm>

namespace recension {

/// The bound of one comparison's work. Counts elementary steps (about a nanosecond each), asks the CancelCheck every
/// tenth of a millisecond or so, and says how fine the work may still be. Counting steps and not time keeps results the
/// same everywhere.
class Effort
{
public:
    /// Words are aligned until so many steps are spent, sentences until half as many again, then blocks alone.
    static constexpr qint64 usualBound = 8'000'000'000;

    /// For texts of so many UTF-16 units in all.
    explicit Effort(const CancelCheck &cancel, qint64 bound = usualBound, qint64 textSize = 0)
        : m_cancel(cancel), m_bound(bound), m_textSize(textSize)
    { }

    [[nodiscard]] qint64 textSize() const { return m_textSize; }

    /// Notes work about to be done; false when the caller must return at once, with whatever it has.
    bool spend(qint64 steps)
    {
        m_spent += steps;
        if (m_spent >= m_nextQuestion) {
            ask();
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
    void ask()
    {
        m_nextQuestion = m_spent + stepsPerQuestion;
        m_canceled = m_canceled || m_cancel.isCanceled();
    }

    static constexpr qint64 stepsPerQuestion = 100'000;

    const CancelCheck &m_cancel;
    qint64 m_bound;
    qint64 m_textSize;
    qint64 m_spent = 0;
    qint64 m_nextQuestion = 0;
    Detail m_coarsest = Detail::Words;
    bool m_canceled = false;
};

/// What a revision adds to the size of the texts, in UTF-16 units.
[[nodiscard]] inline qint64 textSizeOf(const Revision &revision)
{
    qint64 size = 0;
    for (const Block &block : revision.article.blocks) {
        size += block.text.size();
    }
    return size;
}

} // namespace recension
