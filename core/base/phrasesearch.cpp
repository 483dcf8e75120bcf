// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrasesearch.h"

#include <deque>

namespace recension {

namespace {

char16_t folded(char16_t unit)
{
    return static_cast<char16_t>(QChar::toCaseFolded(char32_t(unit)));
}

} // namespace

PhraseSearch::PhraseSearch(const std::vector<QString> &groups) : m_letterOfUnit(0x10000)
{
    Q_ASSERT(groups.size() <= 64);
    for (const QString &group : groups) {
        for (const QChar c : group) {
            quint8 &letter = m_letterOfUnit[folded(c.unicode())];
            if (letter == 0 && c != u'|') {
                Q_ASSERT(m_letters < 255);
                letter = static_cast<quint8>(m_letters++);
            }
        }
    }
    for (std::size_t unit = 0; unit < m_letterOfAscii.size(); ++unit) {
        m_letterOfAscii[unit] = m_letterOfUnit[folded(static_cast<char16_t>(unit))];
    }
    m_next.assign(m_letters, 0);
    m_groups.assign(1, 0);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const QStringView phrase : QStringView(groups[i]).split(u'|', Qt::SkipEmptyParts)) {
            add(phrase, quint64(1) << i);
        }
    }
    linkEndings();
    packStates();
}

void PhraseSearch::add(QStringView phrase, quint64 group)
{
    std::size_t state = 0;
    for (const QChar c : phrase) {
        const std::size_t letter = letterOf(c);
        if (next(state, letter) == 0) {
            Q_ASSERT(m_groups.size() < 0xFFFF);
            m_next.resize(m_next.size() + m_letters);
            next(state, letter) = static_cast<quint32>(m_groups.size());
            m_groups.push_back(0);
        }
        state = next(state, letter);
    }
    m_groups[state] |= group;
}

void PhraseSearch::linkEndings()
{
    // Where no phrase goes on, the search goes on from the longest ending of what was read that begins another phrase.
    std::vector<quint32> endingOf(m_groups.size());
    std::deque<std::size_t> states{0};
    while (!states.empty()) {
        const std::size_t state = states.front();
        states.pop_front();
        m_groups[state] |= m_groups[endingOf[state]];
        for (std::size_t letter = 1; letter < m_letters; ++letter) {
            const quint32 afterEnding = state == 0 ? 0 : next(endingOf[state], letter);
            quint32 &after = next(state, letter);
            if (after == 0) {
                after = afterEnding;
            } else {
                endingOf[after] = afterEnding;
                states.push_back(after);
            }
        }
    }
}

void PhraseSearch::packStates()
{
    // A letter of the text then costs one look at a table that waits for the one before.
    for (quint32 &state : m_next) {
        state = static_cast<quint32>(state * m_letters * 2) + (m_groups[state] != 0);
    }
}

std::size_t PhraseSearch::letterOf(QChar c) const
{
    const char16_t unit = c.unicode();
    return unit < m_letterOfAscii.size() ? m_letterOfAscii[unit] : m_letterOfUnit[folded(unit)];
}

quint64 PhraseSearch::groupsIn(QStringView text) const
{
    quint64 groups = 0;
    quint32 state = 0;
    for (const QChar c : text) {
        state = m_next[state / 2 + letterOf(c)];
        if ((state & 1) != 0) {
            groups |= m_groups[state / 2 / m_letters];
        }
    }
    return groups;
}

} // namespace recension
