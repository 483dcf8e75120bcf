// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

// In units of the drawing at 100 %.
constexpr qreal barWidth = 4;
constexpr qreal underlineDrop = 3;
constexpr qreal underlineWidth = 1.6;
constexpr qreal dotWidth = 1.2;
constexpr qreal innerDrop = 5.5;
constexpr qreal innerWidth = 1;
constexpr qreal strikeRise = 0.27; ///< of the letter's size
constexpr qreal fillRadius = 2;
constexpr qreal signSize = 16;

struct Brush {
    QPainter &painter;
    SheetLayout &layout;
    const Strip &strip;
    const StripLayout &laid;
    const StripScene &scene;
    const Theme &theme;
    qreal top;
    qreal unit;
};

bool hasChangedWords(const Brush &brush, Side side)
{
    return std::ranges::any_of(brush.strip.passages[side], [](const SheetPassage &passage) {
        return std::ranges::any_of(passage.stretches, [](const Stretch &stretch) { return hasFill(stretch.kind); });
    });
}

struct Sign {
    QString text;
    QColor color;
};

Sign signOf(const Brush &brush, Side side)
{
    const Theme &theme = brush.theme;
    const bool isInline = brush.layout.sheet().layout == ComparisonLayout::Inline;
    switch (brush.strip.rowKind) {
    case RowKind::Added:
        return {QStringLiteral("+"), theme.inserted.line};
    case RowKind::Removed:
        return {QStringLiteral("−"), theme.deleted.line};
    case RowKind::MovedFrom:
        return {QStringLiteral("↪"), theme.moved.line};
    case RowKind::MovedTo:
        return {QStringLiteral("↩"), theme.moved.line};
    case RowKind::Split:
    case RowKind::Merged:
        return {QStringLiteral("¶"), theme.quietText};
    case RowKind::Changed:
        if (isInline) {
            return hasChangedWords(brush, side) ? Sign{QStringLiteral("±"), theme.quietText} : Sign{};
        }
        if (!hasChangedWords(brush, side)) {
            return {};
        }
        return side == Side::Left ? Sign{QStringLiteral("−"), theme.deleted.line} : Sign{QStringLiteral("+"), theme.inserted.line};
    case RowKind::Same:
    case RowKind::Ignored:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

void paintBox(const Brush &brush, Side side)
{
    const ColumnPlace &column = brush.layout.column(side);
    const qreal shownTop = std::max(0.0, brush.scene.from);
    const qreal shownBottom = std::min(brush.laid.boxHeight[side], brush.scene.to);
    if (brush.laid.passages[side].empty() || shownBottom <= shownTop) {
        return;
    }
    QPainter &painter = brush.painter;
    const QRectF box(column.box, brush.top + shownTop, column.boxWidth, shownBottom - shownTop);
    const qreal bar = std::round(barWidth * brush.unit);
    switch (brush.strip.rowKind) {
    case RowKind::Added:
        painter.fillRect(box, brush.theme.inserted.block);
        painter.fillRect(QRectF(box.right() - bar, box.top(), bar, box.height()), brush.theme.inserted.line);
        break;
    case RowKind::Removed:
        painter.fillRect(box, brush.theme.deleted.block);
        painter.fillRect(QRectF(box.left(), box.top(), bar, box.height()), brush.theme.deleted.line);
        break;
    case RowKind::MovedFrom:
    case RowKind::MovedTo:
        painter.fillRect(box, brush.theme.moved.block);
        painter.setPen(QPen(brush.theme.moved.line, std::max(1.0, brush.unit), Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case RowKind::Same:
    case RowKind::Changed:
    case RowKind::Split:
    case RowKind::Merged:
    case RowKind::Ignored:
        for (std::size_t index = 0; index < brush.laid.passages[side].size(); ++index) {
            const PassageLayout &passage = brush.laid.passages[side].at(index);
            if (brush.strip.passages[side].at(qsizetype(index)).kind == BlockKind::Code) {
                const qreal from = std::max(passage.place.y(), brush.scene.from);
                const qreal to = std::min(passage.place.y() + passage.height, brush.scene.to);
                painter.fillRect(QRectF(column.box, brush.top + from, column.boxWidth, std::max(0.0, to - from)), brush.theme.panel);
            }
        }
        break;
    }
}

void paintFill(QPainter &painter, const QList<QRectF> &rectangles, qreal unit, const QColor &color, const QColor &outline = {})
{
    painter.setPen(outline.isValid() ? QPen(outline, std::max(1.0, 1.5 * unit)) : QPen(Qt::NoPen));
    painter.setBrush(color);
    for (const QRectF &rectangle : rectangles) {
        painter.drawRoundedRect(rectangle, fillRadius * unit, fillRadius * unit);
    }
}

/// A marked range without the spaces that hang over the line's end.
QList<QRectF> inLine(const PassageLayout &passage, int line, qsizetype start, qsizetype length, QPointF origin)
{
    const QRectF natural = passage.text->lineAt(line).naturalTextRect();
    QList<QRectF> result;
    for (const QRectF &rectangle : rangeRectangles(passage, line, start, start + length)) {
        const qreal left = std::max(rectangle.left(), natural.left());
        const qreal right = std::min(rectangle.right(), natural.right());
        if (left < right) {
            result.append(QRectF(QPointF(left, rectangle.top()), QPointF(right, rectangle.bottom())).translated(origin));
        }
    }
    return result;
}

/// Lines from edge to edge; on a screen on whole pixels, so that thin ones are crisp.
void paintLine(QPainter &painter, const QList<QRectF> &rectangles, qreal y, qreal thickness, const QColor &color, Setting setting)
{
    const bool onPixels = setting == Setting::Screen;
    const qreal height = onPixels ? std::max(1.0, std::round(thickness)) : thickness;
    const qreal top = onPixels ? std::round(y - height / 2) : y - height / 2;
    for (const QRectF &rectangle : rectangles) {
        painter.fillRect(QRectF(rectangle.left(), top, rectangle.width(), height), color);
    }
}

void paintStroke(QPainter &painter, const QList<QRectF> &rectangles, SpanKind kind, qreal baseline, int letters, const LayoutStyle &style)
{
    const qreal unit = style.typography.unit;
    qreal y = baseline + underlineDrop * unit;
    QPen pen(style.theme.colors(kind).line, std::max(1.0, underlineWidth * unit), Qt::SolidLine, Qt::FlatCap);
    switch (strokeOf(kind)) {
    case Stroke::Underline:
        break;
    case Stroke::Strike:
        y = baseline - strikeRise * letters;
        break;
    case Stroke::DottedUnderline:
        pen = QPen(kind == SpanKind::Typographic ? style.theme.quietText : style.theme.moved.line, std::max(1.0, dotWidth * unit),
                   Qt::DotLine, Qt::FlatCap);
        break;
    case Stroke::DashedStrike:
        y = baseline - strikeRise * letters;
        pen = QPen(style.theme.quietText, std::max(1.0, dotWidth * unit), Qt::DashLine, Qt::FlatCap);
        break;
    }
    if (pen.style() == Qt::SolidLine && style.typography.setting == Setting::Screen) {
        paintLine(painter, rectangles, y, pen.widthF(), pen.color(), style.typography.setting);
        return;
    }
    painter.setPen(pen);
    for (const QRectF &rectangle : rectangles) {
        painter.drawLine(QPointF(rectangle.left(), y), QPointF(rectangle.right(), y));
    }
}

void paintOrnament(const Brush &brush, const SheetPassage &passage, const PassageLayout &laid, const ColumnPlace &column)
{
    const bool fromRight = laid.text->textOption().textDirection() == Qt::RightToLeft;
    const QTextLine line = laid.text->lineAt(0);
    const qreal firstBase = laid.place.y() + line.y() + line.ascent();
    if (passage.kind == BlockKind::ListItem && passage.opening == Opening::Paragraph && firstBase > brush.scene.from
        && firstBase < brush.scene.to) {
        const qreal radius = 2.2 * brush.unit;
        const qreal away = laid.indent - 8 * brush.unit;
        const qreal x = fromRight ? column.text + column.textWidth - away : column.text + away;
        brush.painter.setPen(Qt::NoPen);
        brush.painter.setBrush(brush.theme.quietText);
        brush.painter.drawEllipse(QPointF(x, brush.top + firstBase - 5 * brush.unit), radius, radius);
    } else if (passage.kind == BlockKind::Quote) {
        const qreal away = 6 * brush.unit;
        const qreal x = fromRight ? column.text + column.textWidth - away : column.text + away;
        const qreal from = std::max(laid.place.y(), brush.scene.from);
        const qreal to = std::min(laid.place.y() + laid.height, brush.scene.to);
        brush.painter.fillRect(QRectF(x, brush.top + from, std::max(1.0, 2 * brush.unit), std::max(0.0, to - from)), brush.theme.rule);
    }
}

void paintSign(const Brush &brush, Side side)
{
    const std::vector<PassageLayout> &passages = brush.laid.passages[side];
    const Sign sign = signOf(brush, side);
    if (sign.text.isEmpty() || passages.empty() || passages.front().text->lineCount() == 0 || brush.scene.from > 0
        || brush.strip.passages[side].constFirst().opening == Opening::Continuation) {
        return;
    }
    const ColumnPlace &column = brush.layout.column(side);
    const QTextLine line = passages.front().text->lineAt(0);
    QFont font = brush.layout.style().typography.sans;
    font.setPixelSize(std::max(1, int(std::lround(signSize * brush.unit))));
    font.setWeight(QFont::DemiBold);
    brush.painter.setFont(font);
    brush.painter.setPen(sign.color);
    const qreal width = QFontMetricsF(font).horizontalAdvance(sign.text);
    const qreal x = column.gutter + (column.box - column.gutter - width) / 2;
    brush.painter.drawText(QPointF(x, brush.top + passages.front().place.y() + line.y() + line.ascent()), sign.text);
}

/// Where a shut fold holds the rest of a paragraph: three dots at its end, or beside its beginning.
void paintGaps(const Brush &brush, Side side)
{
    const QList<Strip> &strips = brush.layout.sheet().strips;
    const auto at = int(&brush.strip - strips.constData());
    const std::vector<PassageLayout> &passages = brush.laid.passages[side];
    const auto isHiddenPart = [&](int other) {
        return other >= 0 && other < strips.size() && strips.at(other).row == brush.strip.row && strips.at(other).kind == StripKind::Text
            && strips.at(other).fold >= 0 && !brush.layout.isFoldOpen(strips.at(other).fold);
    };
    if (brush.strip.fold >= 0 || passages.empty()) {
        return;
    }
    const ColumnPlace &column = brush.layout.column(side);
    const auto paint = [&brush](const PassageLayout &passage, int number, qreal x) {
        const QTextLine line = passage.text->lineAt(number);
        const qreal base = passage.place.y() + line.y() + line.ascent();
        if (line.isValid() && base > brush.scene.from && base < brush.scene.to) {
            brush.painter.setFont(passage.text->font());
            brush.painter.setPen(brush.theme.quietText);
            brush.painter.drawText(QPointF(x, brush.top + base), QStringLiteral("…"));
        }
    };
    const qreal width = QFontMetricsF(passages.front().text->font()).horizontalAdvance(u'…');
    if (isHiddenPart(at - 1)) {
        paint(passages.front(), 0, column.gutter + (column.box - column.gutter - width) / 2);
    }
    // Between it and the rest stands the fold's bar.
    if (isHiddenPart(at + 2)) {
        const PassageLayout &last = passages.back();
        const int number = last.text->lineCount() - 1;
        const QRectF words = last.text->lineAt(number).naturalTextRect();
        const bool fromRight = last.text->textOption().textDirection() == Qt::RightToLeft;
        paint(last, number, column.text + last.place.x() + (fromRight ? words.left() - width : words.right()));
    }
}

void paintFrames(const Brush &brush)
{
    brush.painter.setBrush(Qt::NoBrush);
    for (const PassageFrame &frame : brush.scene.frames) {
        const std::vector<PassageLayout> &passages = brush.laid.passages[frame.column];
        if (frame.passage >= int(passages.size())) {
            continue;
        }
        const PassageLayout &passage = passages.at(std::size_t(frame.passage));
        const ColumnPlace &column = brush.layout.column(frame.column);
        brush.painter.setPen(QPen(brush.theme.text, std::max(1.0, brush.unit), frame.pen));
        brush.painter.drawRect(
            QRectF(column.box, brush.top + passage.place.y(), column.boxWidth, passage.height).adjusted(0.5, -1.5, -0.5, 1.5));
    }
}

void paintFoldBar(const Brush &brush)
{
    QPainter &painter = brush.painter;
    const ColumnPlace &left = brush.layout.column(Side::Left);
    const ColumnPlace &right = brush.layout.column(Side::Right);
    const QRectF bar(QPointF(left.box, brush.top), QPointF(right.box + right.boxWidth, brush.top + brush.laid.bandHeight));
    if (brush.layout.style().typography.setting == Setting::Screen) {
        painter.fillRect(bar, brush.theme.panel);
    }
    painter.setPen(QPen(brush.theme.rule, 1));
    painter.drawLine(QLineF(bar.left(), bar.top() + 0.5, bar.right(), bar.top() + 0.5));
    painter.drawLine(QLineF(bar.left(), bar.bottom() - 0.5, bar.right(), bar.bottom() - 0.5));
    if (brush.scene.focused) {
        painter.setPen(QPen(brush.theme.inserted.line, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(1, 1, -1, -1));
    }
    painter.setFont(brush.layout.style().typography.sans);
    painter.setPen(brush.theme.quietText);
    painter.drawText(bar, Qt::AlignCenter, brush.scene.foldText);
}

} // namespace

Stroke strokeOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Inserted:
        return Stroke::Underline;
    case SpanKind::Deleted:
        return Stroke::Strike;
    case SpanKind::MovedFrom:
    case SpanKind::MovedTo:
    case SpanKind::Typographic:
        return Stroke::DottedUnderline;
    case SpanKind::Ignored:
        return Stroke::DashedStrike;
    }
    Q_UNREACHABLE_RETURN(Stroke::Underline);
}

bool hasFill(SpanKind kind)
{
    return kind != SpanKind::Typographic && kind != SpanKind::Ignored;
}

void paintPassage(QPainter &painter, const SheetPassage &passage, const PassageLayout &laid, QPointF origin, const LayoutStyle &style,
                  const QList<Highlight> &highlights, qreal from, qreal to)
{
    const Theme &theme = style.theme;
    const qreal unit = style.typography.unit;
    const bool quiet = passage.kind == BlockKind::Standfirst || passage.kind == BlockKind::Caption;
    const int letters = laid.text->font().pixelSize();
    for (int number = 0; number < laid.text->lineCount(); ++number) {
        const QTextLine line = laid.text->lineAt(number);
        if (line.y() + line.height() <= from || line.y() >= to) {
            continue;
        }
        for (const Stretch &stretch : passage.stretches) {
            if (hasFill(stretch.kind)) {
                paintFill(painter, inLine(laid, number, stretch.start, stretch.length, origin), unit, theme.colors(stretch.kind).fill);
            }
        }
        for (const Highlight &highlight : highlights) {
            paintFill(painter, inLine(laid, number, highlight.range.start, highlight.range.length, origin), unit,
                      highlight.kind == HighlightKind::Selected ? theme.selection : theme.found,
                      highlight.kind == HighlightKind::FoundCurrent ? theme.foundLine : QColor());
        }
        painter.setPen(quiet ? theme.quietText : theme.text);
        line.draw(&painter, origin);
        for (const Stretch &stretch : passage.stretches) {
            paintStroke(painter, inLine(laid, number, stretch.start, stretch.length, origin), stretch.kind,
                        origin.y() + line.y() + line.ascent(), letters, style);
            if (stretch.innerLength > 0) {
                paintLine(painter, inLine(laid, number, stretch.innerStart, stretch.innerLength, origin),
                          origin.y() + line.y() + line.ascent() + innerDrop * unit, innerWidth * unit, theme.colors(stretch.kind).line,
                          style.typography.setting);
            }
        }
    }
}

void paintStrip(QPainter &painter, SheetLayout &layout, int strip, qreal top, const StripScene &scene)
{
    const StripLayout &laid = layout.laidOut(strip);
    const Brush brush{painter, layout, layout.sheet().strips.at(strip), laid, scene, layout.style().theme, top, layout.unit()};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (brush.strip.kind == StripKind::Fold) {
        paintFoldBar(brush);
        painter.restore();
        return;
    }
    if (scene.current || scene.pointedOut) {
        const qreal to = std::min(laid.bandHeight, scene.to);
        painter.fillRect(QRectF(0, top + scene.from, layout.width(), to - scene.from),
                         scene.current ? brush.theme.current : brush.theme.panel);
    }
    for (const Side side : layout.sheet().columns()) {
        paintBox(brush, side);
        for (std::size_t index = 0; index < laid.passages[side].size(); ++index) {
            const SheetPassage &passage = brush.strip.passages[side].at(qsizetype(index));
            const PassageLayout &passageLayout = laid.passages[side].at(index);
            QList<Highlight> highlights = scene.highlights;
            highlights.removeIf(
                [side, index](const Highlight &highlight) { return highlight.column != side || highlight.range.passage != int(index); });
            paintOrnament(brush, passage, passageLayout, layout.column(side));
            if (const PassageLayout &time = laid.times[side].at(index); time.text) {
                paintPassage(painter, {}, time, time.place + QPointF(layout.column(side).text, top), layout.style(), {},
                             scene.from - time.place.y(), scene.to - time.place.y());
            }
            const QPointF place = passageLayout.place;
            paintPassage(painter, passage, passageLayout, place + QPointF(layout.column(side).text, top), layout.style(), highlights,
                         scene.from - place.y(), scene.to - place.y());
        }
        paintSign(brush, side);
        paintGaps(brush, side);
    }
    paintFrames(brush);
    if (laid.note.text) {
        const QPointF place = laid.note.place;
        paintPassage(painter, {}, laid.note, place + QPointF(layout.column(brush.strip.noteSide).text, top), layout.style(), {},
                     scene.from - place.y(), scene.to - place.y());
    }
    painter.restore();
}

} // namespace recension
