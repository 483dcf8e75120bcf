// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/passagelayout.h"

#include "core/model/direction.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

constexpr qreal listIndent = 18;
constexpr qreal quoteIndent = 18;
constexpr qreal displayLeading = 1.27; ///< of headlines
constexpr int deepestIndent = 6;
constexpr qreal noteSize = 12.0 / 13.0; ///< of the sans letters
constexpr qreal touching = 1.5; ///< as near to each other two parts of a mark are one
constexpr qreal averageLetter = 0.5; ///< of the letter's size

bool writesRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        const QChar::Direction direction = letter.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE || direction == QChar::DirRLO
            || direction == QChar::DirRLI;
    });
}

QTextLayout::FormatRange rangeOf(qsizetype start, qsizetype length)
{
    QTextLayout::FormatRange range;
    range.start = int(start);
    range.length = int(length);
    return range;
}

QList<QTextLayout::FormatRange> formatsOf(const SheetPassage &passage, const LayoutStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    if (passage.kind == BlockKind::Code && style.codeFormatter) {
        formats = style.codeFormatter(passage.text, passage.language, style.theme.ground);
    }
    for (const Mark &mark : passage.marks) {
        if (mark.kind != MarkKind::Link) {
            QTextLayout::FormatRange range = rangeOf(mark.start, mark.length);
            mark.kind == MarkKind::Strong ? range.format.setFontWeight(QFont::Bold) : range.format.setFontItalic(true);
            formats.append(range);
        }
    }
    // Quiet or coloured letters would not read on a mark's fill.
    for (const Stretch &stretch : passage.stretches) {
        if (stretch.kind != SpanKind::Typographic) {
            QTextLayout::FormatRange range = rangeOf(stretch.start, stretch.length);
            range.format.setForeground(stretch.kind == SpanKind::Ignored ? style.theme.quietText : style.theme.text);
            formats.append(range);
        }
    }
    return formats;
}

QTextOption optionFor(const QString &text, Setting setting)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(readingDirection(text));
    // A QTextLayout takes AlignLeft at its word, whatever the direction.
    option.setAlignment(option.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setUseDesignMetrics(setting == Setting::Paper);
    return option;
}

/// Breaks the layout into lines `pitch` apart, the letters in the middle of each.
qreal breakLines(QTextLayout &layout, qreal width, qreal pitch)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        const qreal height = std::max(pitch, std::ceil(line.height()));
        line.setPosition(QPointF(0, std::floor(y + (height - line.height()) / 2)));
        y += height;
    }
    layout.endLayout();
    return y;
}

} // namespace

qreal indentOf(const SheetPassage &passage, const Typography &typography)
{
    switch (passage.kind) {
    case BlockKind::ListItem:
        return listIndent * typography.unit * std::clamp(passage.level, 1, deepestIndent);
    case BlockKind::Quote:
        return quoteIndent * typography.unit;
    default:
        return 0;
    }
}

PassageLayout layOutPassage(const SheetPassage &passage, qreal width, const LayoutStyle &style)
{
    const Typography &typography = style.typography;
    PassageLayout result;
    result.mixedDirections = writesRightToLeft(passage.text);
    QString shown = passage.text;
    // Both are one UTF-16 unit, so positions stay.
    shown.replace(u'\n', QChar(QChar::LineSeparator));
    const QFont font = fontFor(typography, passage.kind, passage.level);
    result.text = std::make_unique<QTextLayout>(shown, font);
    QTextOption option = optionFor(passage.text, typography.setting);
    if (passage.kind == BlockKind::Code) {
        option.setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(u' '));
    }
    result.text->setTextOption(option);
    result.text->setFormats(formatsOf(passage, style));
    result.text->setCacheEnabled(true);
    result.indent = indentOf(passage, typography);
    result.height = breakLines(*result.text, width - result.indent, linePitch(typography, passage.kind, passage.level));
    if (option.textDirection() == Qt::LeftToRight) {
        result.place.setX(result.indent);
    }
    return result;
}

PassageLayout layOutNote(const QString &text, const QColor &color, qreal width, const LayoutStyle &style)
{
    return layOutText(text, scaled(style.typography.sans, noteSize), color, width, style);
}

PassageLayout layOutText(const QString &text, const QFont &font, const QColor &color, qreal width, const LayoutStyle &style)
{
    PassageLayout result;
    result.mixedDirections = writesRightToLeft(text);
    result.text = std::make_unique<QTextLayout>(text, font);
    result.text->setTextOption(optionFor(text, style.typography.setting));
    QTextLayout::FormatRange range = rangeOf(0, text.size());
    range.format.setForeground(color);
    result.text->setFormats({range});
    result.text->setCacheEnabled(true);
    result.height = breakLines(
        *result.text, width,
        std::round(font.pixelSize() * (font.pixelSize() > style.typography.body.pixelSize() ? displayLeading : style.typography.leading)));
    return result;
}

qreal estimatedHeight(const SheetPassage &passage, qreal width, const Typography &typography)
{
    const qreal letter = averageLetter * letterSize(typography, passage.kind, passage.level);
    const qreal perLine = std::max(1.0, (width - indentOf(passage, typography)) / letter);
    qreal lines = std::ceil(std::max(1.0, qreal(passage.text.size()) / perLine));
    if (passage.kind == BlockKind::Code) {
        lines = std::max(lines, qreal(passage.text.count(u'\n') + 1));
    }
    const qreal time = passage.posted.isEmpty() ? 0 : std::round(noteSize * typography.sans.pixelSize() * typography.leading);
    return time + lines * linePitch(typography, passage.kind, passage.level);
}

QList<QRectF> rangeRectangles(const PassageLayout &passage, int line, qsizetype start, qsizetype end)
{
    const QTextLine textLine = passage.text->lineAt(line);
    const int from = std::max(int(start), textLine.textStart());
    const int to = std::min(int(end), textLine.textStart() + textLine.textLength());
    if (from >= to) {
        return {};
    }
    const qreal top = textLine.y();
    const auto rectangle = [&](qreal one, qreal other) {
        return QRectF(std::min(one, other), top, std::abs(other - one), textLine.height());
    };
    if (!passage.mixedDirections) {
        return {rectangle(textLine.cursorToX(from), textLine.cursorToX(to, QTextLine::Leading))};
    }
    // By where the letters stand: a logical range may stand in several visual runs, and at the border of two of them a
    // cursor's place belongs to either.
    QList<QRectF> rectangles;
    for (const QGlyphRun &run : textLine.glyphRuns(from, to - from)) {
        const QList<QPointF> places = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        QRectF next;
        for (qsizetype glyph = 0; glyph < places.size(); ++glyph) {
            if (advances.at(glyph).x() > 0) {
                next |= rectangle(places.at(glyph).x(), places.at(glyph).x() + advances.at(glyph).x());
            }
        }
        if (next.isEmpty()) {
            continue;
        }
        const bool touches = !rectangles.isEmpty()
            && (std::abs(rectangles.constLast().right() - next.left()) < touching
                || std::abs(rectangles.constLast().left() - next.right()) < touching);
        touches ? void(rectangles.last() |= next) : rectangles.append(next);
    }
    return rectangles;
}

} // namespace recension
