// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/sheet.h"

#include <compare>

namespace recension {

/// A place between two letters of one column of a sheet. On a fold bar, passage and offset are 0.
struct TextPosition {
    int strip = 0;
    int passage = 0;
    qsizetype offset = 0; ///< UTF-16 units from the beginning of the passage

    auto operator<=>(const TextPosition &) const = default;
};

/// What the reader has selected: a range of one column. It never runs over into the other side.
struct Selection {
    Side column = Side::Right;
    TextPosition anchor;
    TextPosition caret; ///< the end that moves

    [[nodiscard]] bool isEmpty() const { return anchor == caret; }
    [[nodiscard]] TextPosition first() const { return std::min(anchor, caret); }
    [[nodiscard]] TextPosition last() const { return std::max(anchor, caret); }

    bool operator==(const Selection &) const = default;
};

/// The part [start, start + length) of one passage.
struct PassageRange {
    int strip = 0;
    int passage = 0;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const PassageRange &) const = default;
};

/// The selection passage by passage, those hidden in shut folds too; parts without letters are left out.
[[nodiscard]] QList<PassageRange> rangesOf(const Sheet &sheet, const Selection &selection);

/// As plain text: a paragraph a line. Inline, what the newer version says there; the older where the newer says nothing.
[[nodiscard]] QString plainText(const Sheet &sheet, const Selection &selection);

/// As plain text with its marks: [-deleted-] {+inserted+}.
[[nodiscard]] QString markedText(const Sheet &sheet, const Selection &selection);

/// As an HTML fragment with <del> and <ins>, a <p> a paragraph; all text escaped.
[[nodiscard]] QString markedHtml(const Sheet &sheet, const Selection &selection);

/// The same place in another sheet of the same comparison and layout, whose paragraphs may be cut elsewhere.
[[nodiscard]] TextPosition samePosition(const Sheet &from, const Sheet &to, Side column, const TextPosition &position);

/// Everything in a column.
[[nodiscard]] Selection wholeColumn(const Sheet &sheet, Side column);

/// The word around `position` (Unicode word boundaries), or the letter where there is none.
[[nodiscard]] Selection wordAt(const Sheet &sheet, Side column, TextPosition position);

/// The selection with the words that it cuts, whole.
[[nodiscard]] Selection wholeWords(const Sheet &sheet, const Selection &selection);

/// The paragraph around it, its continuations included.
[[nodiscard]] Selection paragraphAt(const Sheet &sheet, Side column, TextPosition position);

} // namespace recension
