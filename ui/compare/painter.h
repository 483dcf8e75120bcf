// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/selection.h"
#include "ui/compare/sheetlayout.h"

#include <limits>

class QPainter;

namespace recension {

enum class HighlightKind { Selected, Found, FoundCurrent };

/// What lies over a passage for the moment.
struct Highlight {
    HighlightKind kind = HighlightKind::Selected;
    Side column = Side::Right;
    PassageRange range;
};

/// A frame around a passage: dashed around the one that would be chosen next.
struct PassageFrame {
    Side column = Side::Right;
    int passage = 0;
    Qt::PenStyle pen = Qt::SolidLine;
};

/// Everything a strip is painted from.
struct StripScene {
    bool current = false; ///< it belongs to the current change
    bool pointedOut = false; ///< and to the one that the pointer is on elsewhere
    bool focused = false; ///< a fold bar with the caret on it
    bool foldOpen = false; ///< a fold bar
    QString foldText; ///< a fold bar's words
    QList<Highlight> highlights;
    QList<PassageFrame> frames;
    /// The part of the strip to paint, from its top: lines that begin outside are left out whole.
    qreal from = 0;
    qreal to = std::numeric_limits<qreal>::max();
};

/// Paints a strip of `layout` with its top at `top`: the one painter for screen, PDF and print.
///
/// No mark rests on colour alone: insertions are underlined and bear "+" and a bar at the right, deletions are struck
/// and bear "−" and a bar at the left, moves stand in a dotted frame with an arrow, typography has a dotted underline, and what is ignored
/// is struck with dashes. Where one letter or a capital of a replaced word differs, a thin second line stands below those letters.
void paintStrip(QPainter &painter, SheetLayout &layout, int strip, qreal top, const StripScene &scene);

/// Paints one passage with the origin of its lines at `origin`; of its lines, those that reach into [from, to) below
/// it.
void paintPassage(QPainter &painter, const SheetPassage &passage, const PassageLayout &laid, QPointF origin, const LayoutStyle &style,
                  const QList<Highlight> &highlights = {}, qreal from = 0, qreal to = std::numeric_limits<qreal>::max());

/// How a kind of mark is drawn besides its fill.
enum class Stroke { Underline, Strike, DottedUnderline, DashedStrike };
[[nodiscard]] Stroke strokeOf(SpanKind kind);

/// Whether words so marked have a fill behind them; the other kinds are quiet.
[[nodiscard]] bool hasFill(SpanKind kind);

} // namespace recension
