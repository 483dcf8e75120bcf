// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace recension {

/// How much a change of an article weighs. Every weight but None makes a revision; Minor ones are shown quietly.
enum class Weight {
    None, ///< the same fingerprint
    Minor, ///< punctuation between words, dash kinds, letter case, a slip of two letters in a longer word
    Substantive, ///< everything else
};

/// The name used in files of ours: "none", "minor", "substantive".
[[nodiscard]] QString weightName(Weight weight);
[[nodiscard]] Weight weightOfName(const QString &name);

/// Weighs the change between two states of an article. Errs on the side of Substantive: digits, currency, quotation
/// marks, question and exclamation marks, hyphens inside words, and every word that is not an evident slip of the
/// other, are substantive: a name, a word that the article has elsewhere too, or two that are both words. Pure.
[[nodiscard]] Weight weighChange(const Article &before, const Article &after);

} // namespace recension
