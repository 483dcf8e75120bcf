// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <cstring>

namespace recension {

/// Whether bytes hold a word, which is looked for by a letter of it that is rare in them: in markup, a capital is found several
/// times faster than the beginning of a word. `letter` must stand in `word`.
[[nodiscard]] inline bool holdsWord(QByteArrayView bytes, QByteArrayView word, char letter)
{
    const qsizetype before = word.indexOf(letter);
    for (qsizetype at = before; at < bytes.size(); ++at) {
        const void *found = std::memchr(bytes.data() + at, letter, static_cast<std::size_t>(bytes.size() - at));
        if (found == nullptr) {
            return false;
        }
        at = static_cast<const char *>(found) - bytes.data();
        if (bytes.sliced(at - before).startsWith(word)) {
            return true;
        }
    }
    return false;
}

/// The same of a text, whose capitals are equal to small letters; `word` and `letter` are small.
[[nodiscard]] inline bool holdsWord(QStringView text, QStringView word, QChar letter)
{
    const qsizetype before = word.indexOf(letter);
    for (const QChar rare : {letter, letter.toUpper()}) {
        for (qsizetype at = text.indexOf(rare, before); at >= 0; at = text.indexOf(rare, at + 1)) {
            if (text.sliced(at - before).startsWith(word, Qt::CaseInsensitive)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace recension
