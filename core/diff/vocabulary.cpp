// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/vocabulary.h"

#include "core/diff/typography.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <utility>

namespace recension {

namespace {

constexpr std::size_t firstSize = 1024; // a power of two
constexpr std::size_t smallTable = 65'536; // moves in less than a millisecond
constexpr std::size_t slotsMovedAtOnce = 64;
constexpr qint64 unitsPerDistinctToken = 4;
constexpr qsizetype longToken = 64; // Qt's hash is the faster one for these

/// Mixes four units at a time (multiply and shift, after the finalizer of MurmurHash3 by Austin Appleby).
quint64 hashOf(QStringView text)
{
    if (text.size() > longToken) {
        return qHash(text);
    }
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

Vocabulary::Vocabulary(qint64 textSize) : m_slots(firstSize), m_texts(1), m_forms(1)
{
    // Room is only taken from the system as it is used, but copying what is there to a larger place would take long.
    const auto expected = std::size_t(textSize / unitsPerDistinctToken);
    m_texts.reserve(expected);
    m_forms.reserve(expected);
}

quint32 Vocabulary::number(QStringView token)
{
    const quint64 hash = hashOf(token);
    if (const quint32 known = find(m_slots, hash, token)) {
        return known;
    }
    if (const quint32 known = m_oldSlots.size() > 0 ? find(m_oldSlots, hash, token) : 0) {
        return known;
    }
    const quint32 number = size();
    m_texts.push_back(token);
    m_forms.emplace_back();
    if (m_texts.size() * 2 > m_slots.size()) {
        m_oldSlots = std::exchange(m_slots, Zeroed<Slot>(m_slots.size() * 2));
        m_moved = 0;
    }
    insert({.hash = hash, .number = number});
    moveSlots();
    return number;
}

quint32 Vocabulary::find(const Zeroed<Slot> &slots, quint64 hash, QStringView token) const
{
    const std::size_t mask = slots.size() - 1;
    for (std::size_t at = hash & mask; slots[at].number != 0; at = (at + 1) & mask) {
        if (slots[at].hash == hash && m_texts[slots[at].number] == token) {
            return slots[at].number;
        }
    }
    return 0;
}

void Vocabulary::insert(Slot slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = slot.hash & mask;
    while (m_slots[at].number != 0) {
        at = (at + 1) & mask;
    }
    m_slots[at] = slot;
}

/// The old table is gone before the new one is full, since that takes half as many new tokens as the old one has slots.
void Vocabulary::moveSlots()
{
    const std::size_t end = m_oldSlots.size() <= smallTable ? m_oldSlots.size() : std::min(m_moved + slotsMovedAtOnce, m_oldSlots.size());
    for (; m_moved < end; ++m_moved) {
        if (m_oldSlots[m_moved].number != 0) {
            insert(m_oldSlots[m_moved]);
        }
    }
    if (m_moved == m_oldSlots.size()) {
        m_oldSlots = {};
        m_moved = 0;
    }
}

Form Vocabulary::form(quint32 number)
{
    if (m_forms[number].setting == 0 && number != 0) {
        const QStringView token = m_texts[number];
        const QString setting = foldTypography(token);
        const QString word = foldToWord(token);
        Form form;
        form.setting = keep(setting, token, number);
        form.word = word.isEmpty() ? 0 : keep(word, token, number);
        m_forms[number] = form;
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

} // namespace recension
