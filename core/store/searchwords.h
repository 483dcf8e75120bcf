// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recension {

/// A word as searching compares it, and where it stands.
struct SearchWord {
    QString text; ///< lower case, without accents: letters and digits alone, at least one
    qsizetype start = 0; ///< UTF-16 units in the text it was taken from
    qsizetype length = 0; ///< likewise

    bool operator==(const SearchWord &) const = default;
};

/// The words of a text for searching: runs of letters and digits. Letters of scripts that put no spaces between words
/// (Chinese, Japanese, Thai, Khmer, Lao, Burmese) are words by themselves, so that any stretch of them is found as a phrase. A sign that
/// stands for several words gives them all.
[[nodiscard]] QList<SearchWord> searchWords(const QString &text);

/// The same words as the index takes them, set apart by spaces.
[[nodiscard]] QString searchText(const QString &text);

} // namespace recension
