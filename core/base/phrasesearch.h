// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace recension {

/// Finds which of many phrases stand in a text, in one pass over it however many they are: the automaton of A. V. Aho and
/// M. J. Corasick, "Efficient string matching: an aid to bibliographic search", Communications of the ACM 18 (1975). Capitals are
/// equal to small letters (simple case folding), and a phrase is found inside of words too. Immutable, so any thread may ask.
class PhraseSearch
{
public:
    /// Phrases in at most 64 groups: those of a group are parted by "|"; an empty group is never found. All phrases together hold
    /// fewer than 65,535 code units, of fewer than 255 different letters in the Basic Multilingual Plane.
    explicit PhraseSearch(const std::vector<QString> &groups);

    /// A bit for each group, the first group's the lowest, set where the text holds a phrase of it.
    [[nodiscard]] quint64 groupsIn(QStringView text) const;

private:
    void add(QStringView phrase, quint64 group);
    void linkEndings();
    void packStates();
    [[nodiscard]] std::size_t letterOf(QChar c) const;
    [[nodiscard]] quint32 &next(std::size_t state, std::size_t letter) { return m_next[state * m_letters + letter]; }

    std::size_t m_letters = 1; ///< different letters of the phrases; 0 stands for all others
    std::vector<quint8> m_letterOfUnit; ///< by folded code unit
    std::array<quint8, 128> m_letterOfAscii{}; ///< by code unit, folded or not
    std::vector<quint32> m_next; ///< by state and letter; packed: where in here the next state's row begins, twice, plus 1 if it finds any
    std::vector<quint64> m_groups; ///< found by being in a state
};

} // namespace recension
