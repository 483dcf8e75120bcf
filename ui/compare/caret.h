// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/selection.h"
#include "ui/compare/sheetlayout.h"

#include <QRectF>

#include <optional>

namespace recension {

enum class CaretMove {
    Left,
    Right, ///< a letter, as seen on screen
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    Up,
    Down, ///< a line
    PageUp,
    PageDown,
    Start,
    End, ///< of everything
};

/// Where the caret stands on the sheet: a thin upright rectangle. A fold bar's is the bar.
[[nodiscard]] QRectF caretRectangle(SheetLayout &layout, Side column, const TextPosition &position);

/// What somebody who points at a letter means: the nearer of the places before and after it, or that before it.
enum class PlaceMeant { BetweenLetters, OnLetter };

/// The place in `column` nearest to a point of the sheet.
[[nodiscard]] TextPosition positionAt(SheetLayout &layout, Side column, QPointF point, PlaceMeant meant = PlaceMeant::BetweenLetters);

/// The column a point lies in.
[[nodiscard]] Side columnAt(const SheetLayout &layout, qreal x);

/// Where a move leads. `goalX` is where the caret would like to stand in Up, Down and Page moves; `page` their height.
[[nodiscard]] TextPosition moved(SheetLayout &layout, Side column, const TextPosition &from, CaretMove move, qreal goalX, qreal page);

/// The place in `column` level with a place in the other one; nothing where the column is empty from there on.
[[nodiscard]] std::optional<TextPosition> positionBeside(const SheetLayout &layout, Side column, int strip);

} // namespace recension
