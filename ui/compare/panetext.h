// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/selection.h"
#include "ui/compare/sheetlayout.h"

namespace recension {

/// What one column says from top to bottom as a single text, a paragraph a line: how assistive technologies see it.
/// A shut fold says its bar's words; an empty place beside an addition or a removal says nothing.
class PaneText
{
public:
    PaneText() = default;
    PaneText(const SheetLayout &layout, Side column);

    [[nodiscard]] const QString &text() const { return m_text; }

    /// The offset in text() of a place in the column, and back; both clamped.
    [[nodiscard]] int offsetOf(const TextPosition &position) const;
    [[nodiscard]] TextPosition positionOf(int offset) const;

private:
    struct Piece {
        TextPosition start; ///< where it begins in the column
        int offset = 0; ///< and in the text
        int length = 0;
    };

    void append(const TextPosition &start, const QString &text, bool newLine);

    QString m_text;
    QList<Piece> m_pieces;
};

} // namespace recension
