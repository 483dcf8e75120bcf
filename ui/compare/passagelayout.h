// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/sheet.h"
#include "ui/compare/theme.h"
#include "ui/compare/typography.h"

#include <QTextLayout>

#include <functional>
#include <memory>

namespace recension {

/// Gives the syntax colours of a piece of code in the language the page names; ranges in UTF-16 units of `text`.
using CodeFormatter = std::function<QList<QTextLayout::FormatRange>(const QString &text, const QString &language, Ground ground)>;

/// A passage's lines, ready to paint. Coordinates inside are relative to `place`, which is relative to
/// its strip's top and its column's text.
struct PassageLayout {
    std::unique_ptr<QTextLayout> text;
    QPointF place;
    qreal indent = 0; ///< what a list item or quotation stands in by; `place` has it already
    qreal height = 0;
    bool mixedDirections = false; ///< holds letters written from right to left
};

/// What every passage of a view is laid out with.
struct LayoutStyle {
    Typography typography;
    Theme theme;
    CodeFormatter codeFormatter;
    int textWidth = 66; ///< letters a line holds, about, where one text is shown
};

/// Lays a passage out in `width` logical units. Never reads the text as markup.
[[nodiscard]] PassageLayout layOutPassage(const SheetPassage &passage, qreal width, const LayoutStyle &style);

/// Lays words of our own out in one font and colour.
[[nodiscard]] PassageLayout layOutText(const QString &text, const QFont &font, const QColor &color, qreal width, const LayoutStyle &style);

/// Lays a note (a move's label) out in small letters.
[[nodiscard]] PassageLayout layOutNote(const QString &text, const QColor &color, qreal width, const LayoutStyle &style);

/// How high a passage will about be, without laying it out.
[[nodiscard]] qreal estimatedHeight(const SheetPassage &passage, qreal width, const Typography &typography);

/// Where the letters [start, end) of one line stand, as one rectangle for each visual run, as high as the line's pitch.
[[nodiscard]] QList<QRectF> rangeRectangles(const PassageLayout &passage, int line, qsizetype start, qsizetype end);

/// The distance a block's text stands in from the column's edge.
[[nodiscard]] qreal indentOf(const SheetPassage &passage, const Typography &typography);

} // namespace recension
