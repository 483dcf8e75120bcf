// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/zeroed.h"

#include <QString>

#include <deque>
#include <vector>

namespace recension {

/// A distinct token: how it is written, how it is set, and the word in it, each as a number.
struct Form {
    quint32 setting = 0; ///< equal for forms that differ in typography alone
    quint32 word = 0; ///< equal for forms of one word, case and leaning punctuation aside; 0: no letter or digit
};

/// Gives tokens numbers (from 1), so that all later work compares integers. Texts must outlive the vocabulary.
/// An open-addressing table (Knuth, TAOCP 3, section 6.4, algorithm L) over 64-bit hashes, which moves to a larger one some
/// slots at a time (incremental rehashing), so that no single call takes long; the numbers depend on the order of first
/// sight alone.
class Vocabulary
{
public:
    /// For texts of so many UTF-16 units in all; more may come.
    explicit Vocabulary(qint64 textSize = 0);

    /// The number of the token exactly as written.
    [[nodiscard]] quint32 number(QStringView token);

    /// The folded forms of a number, found when first asked for.
    [[nodiscard]] Form form(quint32 number);

    /// The text a number stands for.
    [[nodiscard]] QStringView text(quint32 number) const { return m_texts[number]; }

    /// One above the highest number.
    [[nodiscard]] quint32 size() const { return quint32(m_texts.size()); }

private:
    struct Slot {
        quint64 hash = 0;
        quint32 number = 0; ///< 0: free
    };

    [[nodiscard]] quint32 find(const Zeroed<Slot> &slots, quint64 hash, QStringView token) const;
    void insert(Slot slot);
    void moveSlots();
    [[nodiscard]] quint32 keep(const QString &folded, QStringView original, quint32 originalNumber);

    Zeroed<Slot> m_slots;
    Zeroed<Slot> m_oldSlots; // the smaller table, until all of it has moved
    std::size_t m_moved = 0; // so many of its slots have
    std::vector<QStringView> m_texts;
    std::vector<Form> m_forms; // setting 0: not yet known
    std::deque<QString> m_kept; // folded texts that stand in no block
};

} // namespace recension
