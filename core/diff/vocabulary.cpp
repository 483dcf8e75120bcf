// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/vocabulary.h"

#include "core/diff/typography.h"

#include <cstring>

namespace recension {

namespace {

constexpr std::size_t firstSize = 1024; // a power of two

/// Mixes four units at a time (multiply and shift, after the finalizer of MurmurHash3 by Austin Appleby).
quint64 hashOf(QStringView text)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL ^ quint64(text.size());
    const auto mix = [&hash](quint64 value) {
        hash = (hash ^ value) * 0xff51afd7ed558ccdULL;
        hash ^= hash >> 32;
    };
    const char16_t *at = text.utf16();
    qsizetype left = text.size();
    for (; left >= 4; left -= 4, at += 4) {
        quint64 value = 0;
        std::memcpy(&value, at, sizeof value);
        mix(value);
    }
    quint64 value = 0;
    if (left > 0) {
        std::memcpy(&value, at, std::size_t(left) * sizeof(char16_t));
    }
    mix(value);
    return hash;
}

} // namespace

Vocabulary::Vocabulary() : m_slots(firstSize), m_texts(1), m_forms(1), m_formKnown(1, true) {}

quint32 Vocabulary::number(QStringView token)
{
    const quint64 hash = hashOf(token);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].number != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && m_texts[m_slots[at].number] == token) {
            return m_slots[at].number;
        }
    }
    const quint32 number = size();
    m_slots[at] = {.hash = hash, .number = number};
    m_texts.push_back(token);
    m_forms.emplace_back();
    m_formKnown.push_back(false);
    if (m_texts.size() * 2 > m_slots.size()) {
        grow();
    }
    return number;
}

Form Vocabulary::form(quint32 number)
{
    if (!m_formKnown[number]) {
        const QStringView token = m_texts[number];
        const QString setting = foldTypography(token);
        const QString word = foldToWord(token);
        Form form;
        form.setting = keep(setting, token, number);
        form.word = word.isEmpty() ? 0 : keep(word, token, number);
        m_forms[number] = form;
        m_formKnown[number] = true;
    }
    return m_forms[number];
}

quint32 Vocabulary::keep(const QString &folded, QStringView original, quint32 originalNumber)
{
    if (folded == original) {
        return originalNumber;
    }
    m_kept.push_back(folded);
    const quint32 known = size();
    const quint32 result = number(m_kept.back());
    if (result != known) {
        m_kept.pop_back();
    }
    return result;
}

void Vocabulary::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.number == 0) {
            continue;
        }
        std::size_t at = slot.hash & mask;
        while (larger[at].number != 0) {
            at = (at + 1) & mask;
        }
        larger[at] = slot;
    }
    m_slots.swap(larger);
}

} // namespace recension
