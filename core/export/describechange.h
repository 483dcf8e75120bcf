// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"

namespace recension {

/// For each block the number that a reader would give it as a paragraph, from 1; 0 for a headline or standfirst.
using ParagraphNumbers = PerSide<QList<int>>;
[[nodiscard]] ParagraphNumbers paragraphNumbers(const Comparison &comparison);

/// A change in a few words: "Headline “approved” → “sent back”", "Moved “The mayor promised…”", "Added “Engineers…”".
/// Excerpts are cut at word boundaries, freed of control characters and isolated where they run right to left.
struct ChangeDescription {
    QString kind; ///< "Headline", "Number", "Moved", "Added", "Removed", "Changed", "Split", "Merged"; translated
    QString text;
    QString place; ///< "paragraph 6", "paragraph 7 → 12, one word edited"; counted without headline and standfirst, from 1
    bool operator==(const ChangeDescription &) const = default;
};
[[nodiscard]] ChangeDescription describeChange(const Comparison &comparison, const ParagraphNumbers &numbers, const Change &change);

/// "Number 1.5 → 15, paragraph 1"
[[nodiscard]] QString inOneLine(const ChangeDescription &description);

/// The number of words, by Unicode word boundaries (UAX #29).
[[nodiscard]] int countWords(const QString &text);

} // namespace recension
