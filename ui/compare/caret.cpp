// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/caret.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace recension {

namespace {

constexpr qreal caretWidth = 2;

bool isStop(const SheetLayout &layout, Side column, int strip)
{
    const Strip &asked = layout.sheet().strips.at(strip);
    return layout.isShown(strip) && (asked.kind == StripKind::Fold || !asked.passages[column].isEmpty());
}

std::optional<int> stopAfter(const SheetLayout &layout, Side column, int strip)
{
    for (int next = strip + 1; next < layout.sheet().strips.size(); ++next) {
        if (isStop(layout, column, next)) {
            return next;
        }
    }
    return std::nullopt;
}

std::optional<int> stopBefore(const SheetLayout &layout, Side column, int strip)
{
    for (int next = strip - 1; next >= 0; --next) {
        if (isStop(layout, column, next)) {
            return next;
        }
    }
    return std::nullopt;
}

const QList<SheetPassage> &passagesOf(const SheetLayout &layout, Side column, int strip)
{
    return layout.sheet().strips.at(strip).passages[column];
}

TextPosition endOf(const SheetLayout &layout, Side column, int strip)
{
    const QList<SheetPassage> &passages = passagesOf(layout, column, strip);
    return passages.isEmpty() ? TextPosition{strip, 0, 0} : TextPosition{strip, int(passages.size()) - 1, passages.constLast().text.size()};
}

/// The beginning of the passage after `from`'s, or `from`.
TextPosition passageAfter(const SheetLayout &layout, Side column, const TextPosition &from)
{
    if (from.passage + 1 < passagesOf(layout, column, from.strip).size()) {
        return {from.strip, from.passage + 1, 0};
    }
    const std::optional<int> next = stopAfter(layout, column, from.strip);
    return next ? TextPosition{*next, 0, 0} : from;
}

/// The end of the passage before `from`'s, or `from`.
TextPosition passageBefore(const SheetLayout &layout, Side column, const TextPosition &from)
{
    if (from.passage > 0) {
        return {from.strip, from.passage - 1, passagesOf(layout, column, from.strip).at(from.passage - 1).text.size()};
    }
    const std::optional<int> next = stopBefore(layout, column, from.strip);
    return next ? endOf(layout, column, *next) : from;
}

bool isFold(const SheetLayout &layout, Side column, const TextPosition &position)
{
    return passagesOf(layout, column, position.strip).isEmpty();
}

const PassageLayout &passageLayout(SheetLayout &layout, Side column, const TextPosition &position)
{
    return layout.laidOut(position.strip).passages[column].at(std::size_t(position.passage));
}

TextPosition movedByLetter(SheetLayout &layout, Side column, const TextPosition &from, CaretMove move)
{
    const bool toRight = move == CaretMove::Right || move == CaretMove::WordRight;
    if (isFold(layout, column, from)) {
        return toRight ? passageAfter(layout, column, from) : passageBefore(layout, column, from);
    }
    const PassageLayout &passage = passageLayout(layout, column, from);
    const QString &text = passagesOf(layout, column, from.strip).at(from.passage).text;
    const bool fromRight = passage.text->textOption().textDirection() == Qt::RightToLeft;
    const bool onward = toRight != fromRight;
    const int offset = int(from.offset);
    int next = offset;
    if (move == CaretMove::WordLeft || move == CaretMove::WordRight) {
        next = onward ? passage.text->nextCursorPosition(offset, QTextLayout::SkipWords)
                      : passage.text->previousCursorPosition(offset, QTextLayout::SkipWords);
    } else {
        next = toRight ? passage.text->rightCursorPosition(offset) : passage.text->leftCursorPosition(offset);
    }
    const bool atEdge = onward ? offset >= text.size() : offset <= 0;
    if (next == offset || atEdge) {
        return onward ? passageAfter(layout, column, from) : passageBefore(layout, column, from);
    }
    return {from.strip, from.passage, next};
}

TextPosition movedInLine(SheetLayout &layout, Side column, const TextPosition &from, CaretMove move)
{
    if (isFold(layout, column, from)) {
        return from;
    }
    const PassageLayout &passage = passageLayout(layout, column, from);
    const QTextLine line = passage.text->lineForTextPosition(int(from.offset));
    if (!line.isValid()) {
        return from;
    }
    int offset = line.textStart();
    if (move == CaretMove::LineEnd) {
        offset += line.textLength();
        // The place after a line's last space is the next line's first.
        if (line.lineNumber() + 1 < passage.text->lineCount()) {
            offset = passage.text->previousCursorPosition(offset);
        }
    }
    return {from.strip, from.passage, offset};
}

TextPosition movedByLine(SheetLayout &layout, Side column, const TextPosition &from, CaretMove move, qreal goalX)
{
    const bool down = move == CaretMove::Down;
    const auto at = [&](const TextPosition &place, int lineNumber) {
        if (isFold(layout, column, place)) {
            return TextPosition{place.strip, 0, 0};
        }
        const PassageLayout &passage = passageLayout(layout, column, place);
        const int number = lineNumber < 0 ? passage.text->lineCount() - 1 : lineNumber;
        const qreal x = goalX - layout.column(column).text - passage.place.x();
        const QTextLine line = passage.text->lineAt(number);
        int offset = line.xToCursor(x);
        if (number + 1 < passage.text->lineCount() && offset >= line.textStart() + line.textLength()) {
            offset = passage.text->previousCursorPosition(offset);
        }
        return TextPosition{place.strip, place.passage, offset};
    };
    if (!isFold(layout, column, from)) {
        const PassageLayout &passage = passageLayout(layout, column, from);
        const int number = passage.text->lineForTextPosition(int(from.offset)).lineNumber();
        const int next = down ? number + 1 : number - 1;
        if (next >= 0 && next < passage.text->lineCount()) {
            return at(from, next);
        }
    }
    const TextPosition neighbour = down ? passageAfter(layout, column, from) : passageBefore(layout, column, from);
    if (neighbour.strip == from.strip && neighbour.passage == from.passage) {
        return movedInLine(layout, column, from, down ? CaretMove::LineEnd : CaretMove::LineStart);
    }
    return at(neighbour, down ? 0 : -1);
}

} // namespace

QRectF caretRectangle(SheetLayout &layout, Side column, const TextPosition &position)
{
    const StripLayout &laid = layout.laidOut(position.strip);
    const qreal top = layout.top(position.strip);
    const ColumnPlace &place = layout.column(column);
    if (laid.passages[column].empty()) {
        return {place.box, top, place.boxWidth, laid.bandHeight};
    }
    const PassageLayout &passage = laid.passages[column].at(std::size_t(position.passage));
    const QTextLine line = passage.text->lineForTextPosition(int(position.offset));
    if (!line.isValid()) {
        return {place.text, top, caretWidth, laid.bandHeight};
    }
    const qreal x = place.text + passage.place.x() + line.cursorToX(int(position.offset));
    return {x - caretWidth / 2, top + passage.place.y() + line.y(), caretWidth, line.height()};
}

Side columnAt(const SheetLayout &layout, qreal x)
{
    if (layout.sheet().layout == ComparisonLayout::Inline) {
        return Side::Right;
    }
    return x < layout.column(Side::Right).gutter ? Side::Left : Side::Right;
}

TextPosition positionAt(SheetLayout &layout, Side column, QPointF point, PlaceMeant meant)
{
    int strip = layout.stripAt(point.y());
    if (strip < 0) {
        return {};
    }
    if (!isStop(layout, column, strip)) {
        if (const std::optional<int> next = stopAfter(layout, column, strip)) {
            return {*next, 0, 0};
        }
        const std::optional<int> before = stopBefore(layout, column, strip);
        return before ? endOf(layout, column, *before) : TextPosition{strip, 0, 0};
    }
    const StripLayout &laid = layout.laidOut(strip);
    const std::vector<PassageLayout> &passages = laid.passages[column];
    if (passages.empty()) {
        return {strip, 0, 0};
    }
    const qreal y = point.y() - layout.top(strip);
    std::size_t index = 0;
    while (index + 1 < passages.size() && passages.at(index + 1).place.y() <= y) {
        ++index;
    }
    const PassageLayout &passage = passages.at(index);
    int number = 0;
    while (number + 1 < passage.text->lineCount() && passage.place.y() + passage.text->lineAt(number + 1).y() <= y) {
        ++number;
    }
    const QTextLine line = passage.text->lineAt(number);
    const auto cursor = meant == PlaceMeant::OnLetter ? QTextLine::CursorOnCharacter : QTextLine::CursorBetweenCharacters;
    const int offset = line.isValid() ? line.xToCursor(point.x() - layout.column(column).text - passage.place.x(), cursor) : 0;
    return {strip, int(index), offset};
}

TextPosition moved(SheetLayout &layout, Side column, const TextPosition &from, CaretMove move, qreal goalX, qreal page)
{
    switch (move) {
    case CaretMove::Left:
    case CaretMove::Right:
    case CaretMove::WordLeft:
    case CaretMove::WordRight:
        return movedByLetter(layout, column, from, move);
    case CaretMove::LineStart:
    case CaretMove::LineEnd:
        return movedInLine(layout, column, from, move);
    case CaretMove::Up:
    case CaretMove::Down:
        return movedByLine(layout, column, from, move, goalX);
    case CaretMove::PageUp:
    case CaretMove::PageDown: {
        const QRectF here = caretRectangle(layout, column, from);
        const qreal y = here.center().y() + (move == CaretMove::PageDown ? page : -page);
        return y <= 0              ? moved(layout, column, from, CaretMove::Start, goalX, page)
            : y >= layout.height() ? moved(layout, column, from, CaretMove::End, goalX, page)
                                   : positionAt(layout, column, {goalX, y});
    }
    case CaretMove::Start: {
        const std::optional<int> first = stopAfter(layout, column, -1);
        return first ? TextPosition{*first, 0, 0} : from;
    }
    case CaretMove::End: {
        const std::optional<int> last = stopBefore(layout, column, int(layout.sheet().strips.size()));
        return last ? endOf(layout, column, *last) : from;
    }
    }
    Q_UNREACHABLE_RETURN(from);
}

std::optional<TextPosition> positionBeside(const SheetLayout &layout, Side column, int strip)
{
    const std::optional<int> stop = stopAfter(layout, column, strip - 1);
    if (stop) {
        return TextPosition{*stop, 0, 0};
    }
    const std::optional<int> before = stopBefore(layout, column, strip);
    return before ? std::optional(TextPosition{*before, 0, 0}) : std::nullopt;
}

} // namespace recension
