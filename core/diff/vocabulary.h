// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>
#include <vector>

namespace recension {

/// A distinct token: how it is written, how it is set, and the word in it, each as a number.
struct Form {
    quint32 setting = 0; ///< equal for forms that differ in typography alone
    quint32 word = 0;    ///< equal for forms of one word, case and leaning punctuation aside; 0: no letter or digit
};

/// Gives tokens numbers (from 1), so that all later work compares integers. Texts must outlive the vocabulary.
/// An open-addressing table (Knuth, TAOCP 3, section 6.4, algorithm L) over 64-bit hashes; the numbers depend on the order
/// of first sight alone.
class Vocabulary
{
public:
    Vocabulary();

    /// The number of the token exactly as written.
    [[nodiscard]] quint32 number(QStringView token);

    /// The folded forms of a number, found when first asked for.
    [[nodiscard]] Form form(quint32 number);

    /// The text a number stands for.
    [[nodiscard]] QStringView text(quint32 number) const { return m_texts[number]; }

    /// One above the highest number.
    [[nodiscard]] quint32 size() const { return quint32(m_texts.size()); }

private:
    void grow();
    [[nodiscard]] quint32 keep(const QString &folded, QStringView original, quint32 originalNumber);

    struct Slot {
        quint64 hash = 0;
        quint32 number = 0;
    };

    std::vector<Slot> m_slots;
    std::vector<QStringView> m_texts;
    std::vector<Form> m_forms;
    std::vector<bool> m_formKnown;
    std::deque<QString> m_kept; // folded texts that stand in no block
};

} // namespace recension
