// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/sheetlayout.h"

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

// In units of the drawing at 100 %.
constexpr qreal gutter = 26;
constexpr qreal gutterOnPaper = 18;
constexpr qreal inset = 8;
constexpr qreal rightMargin = 26; ///< on screen; paper has its own margins
constexpr qreal widestColumn = 620; ///< of a pair: about 75 letters
constexpr qreal letterWidth = 8.64; ///< on average
constexpr qreal padding = 2;
constexpr qreal paragraphGap = 9;
constexpr qreal listGap = 5;
constexpr qreal betweenPassages = 11;
constexpr qreal foldBarHeight = 30;
constexpr qreal foldGap = 15;

constexpr std::size_t mostKept = 300;
constexpr int keptAround = 60;

} // namespace

SheetLayout::SheetLayout()
{
    m_style.typography = screenTypography(100);
}

void SheetLayout::setSheet(const Sheet &sheet)
{
    m_sheet = sheet;
    m_foldOpen = QList<bool>(sheet.folds.size(), false);
    m_laidOut.clear();
    placeColumns();
    estimate();
}

void SheetLayout::setStyle(LayoutStyle style)
{
    m_style = std::move(style);
    m_laidOut.clear();
    placeColumns();
    estimate();
}

void SheetLayout::setWidth(qreal width)
{
    if (width == m_width) {
        return;
    }
    m_width = width;
    const PerSide<qreal> before{m_columns.left.textWidth, m_columns.right.textWidth};
    placeColumns();
    // Beyond the readable measure columns only move, and what is laid out stays good.
    if (before.left != m_columns.left.textWidth || before.right != m_columns.right.textWidth) {
        m_laidOut.clear();
        estimate();
    }
}

void SheetLayout::setFoldOpen(int fold, bool open)
{
    m_foldOpen[fold] = open;
    const Fold &changed = m_sheet.folds.at(fold);
    for (int strip = changed.bar; strip <= changed.last; ++strip) {
        m_heights.setHeight(strip, estimatedStripHeight(strip));
    }
}

bool SheetLayout::isShown(int strip) const
{
    const Strip &asked = m_sheet.strips.at(strip);
    return asked.kind == StripKind::Fold || asked.fold < 0 || m_foldOpen.at(asked.fold);
}

const StripLayout &SheetLayout::laidOut(int strip)
{
    if (const auto known = m_laidOut.find(strip); known != m_laidOut.end()) {
        return *known->second;
    }
    if (m_laidOut.size() >= mostKept) {
        std::erase_if(m_laidOut, [strip](const auto &kept) { return std::abs(kept.first - strip) > keptAround; });
    }
    const StripLayout &made = *m_laidOut.emplace(strip, layOutStrip(strip)).first->second;
    if (isShown(strip)) {
        m_heights.setHeight(strip, made.height);
    }
    return made;
}

qreal SheetLayout::measure(int strip)
{
    const qreal before = stripHeight(strip);
    if (isShown(strip)) {
        laidOut(strip);
    }
    return stripHeight(strip) - before;
}

void SheetLayout::placeColumns()
{
    const qreal u = unit();
    const bool onPaper = m_style.typography.setting == Setting::Paper;
    const qreal margin = onPaper ? 0 : rightMargin * u;
    const qreal gutterWidth = (onPaper ? gutterOnPaper : gutter) * u;
    const auto place = [u, gutterWidth](qreal left, qreal boxWidth) {
        return ColumnPlace{.gutter = left,
                           .box = left + gutterWidth,
                           .boxWidth = boxWidth,
                           .text = left + gutterWidth + inset * u,
                           .textWidth = std::max(u, boxWidth - 2 * inset * u)};
    };
    if (m_sheet.layout == ComparisonLayout::Inline) {
        const qreal boxWidth = std::min((letterWidth * m_style.textWidth + 2 * inset) * u, m_width - gutterWidth - margin);
        const qreal left = onPaper ? 0 : std::floor((m_width - boxWidth) / 2) - gutterWidth;
        m_columns = {place(left, boxWidth), place(left, boxWidth)};
        return;
    }
    const qreal pitch = std::floor(std::min((m_width - margin) / 2, widestColumn * u + gutterWidth + 2 * inset * u));
    const qreal left = std::floor((m_width - margin - 2 * pitch) / 2);
    m_columns = {place(left, pitch - gutterWidth), place(left + pitch, pitch - gutterWidth)};
}

qreal SheetLayout::gapBelow(const Strip &strip) const
{
    if (strip.kind == StripKind::Fold) {
        return std::round(foldGap * unit());
    }
    for (const Side side : bothSides) {
        for (const SheetPassage &passage : strip.passages[side]) {
            if (passage.kind == BlockKind::Headline || passage.kind == BlockKind::Standfirst) {
                return std::round((paragraphGap + 4) * unit());
            }
            if (passage.kind == BlockKind::ListItem) {
                return std::round(listGap * unit());
            }
        }
    }
    return std::round(paragraphGap * unit());
}

qreal SheetLayout::estimatedStripHeight(int strip) const
{
    if (!isShown(strip)) {
        return 0;
    }
    if (const auto known = m_laidOut.find(strip); known != m_laidOut.end()) {
        return known->second->height;
    }
    const Strip &asked = m_sheet.strips.at(strip);
    if (asked.kind == StripKind::Fold) {
        return std::round(foldBarHeight * unit()) + gapBelow(asked);
    }
    qreal highest = 0;
    for (const Side side : m_sheet.columns()) {
        qreal height = 0;
        for (const SheetPassage &passage : asked.passages[side]) {
            height += estimatedHeight(passage, m_columns[side].textWidth, m_style.typography);
        }
        highest = std::max(highest, height);
    }
    return std::ceil(highest + 2 * padding * unit() + gapBelow(asked));
}

void SheetLayout::estimate()
{
    QList<qreal> heights(m_sheet.strips.size());
    for (int strip = 0; strip < heights.size(); ++strip) {
        heights[strip] = estimatedStripHeight(strip);
    }
    m_heights = Heights(heights);
}

std::unique_ptr<StripLayout> SheetLayout::layOutStrip(int strip) const
{
    const Strip &asked = m_sheet.strips.at(strip);
    auto result = std::make_unique<StripLayout>();
    const qreal gap = gapBelow(asked);
    const qreal pad = std::round(padding * unit());
    if (asked.kind == StripKind::Fold) {
        result->bandHeight = std::round(foldBarHeight * unit());
        result->height = result->bandHeight + gap;
        return result;
    }
    for (const Side side : m_sheet.columns()) {
        const ColumnPlace &column = m_columns[side];
        qreal y = pad;
        for (const SheetPassage &passage : asked.passages[side]) {
            if (passage.opening == Opening::Paragraph && y > pad) {
                y += std::round(betweenPassages * unit());
            }
            PassageLayout time;
            if (!passage.posted.isEmpty()) {
                time = layOutNote(passage.posted, m_style.theme.quietText, column.textWidth, m_style);
                time.place += QPointF(0, y);
                y += time.height;
            }
            result->times[side].push_back(std::move(time));
            PassageLayout laid = layOutPassage(passage, column.textWidth, m_style);
            laid.place += QPointF(0, y);
            y += laid.height;
            result->passages[side].push_back(std::move(laid));
        }
        result->boxHeight[side] = y > pad ? y + pad : 0;
    }
    if (asked.note != NoteKind::None) {
        const ColumnPlace &column = m_columns[asked.noteSide];
        const QColor color = asked.note == NoteKind::Moved ? m_style.theme.moved.line : m_style.theme.quietText;
        result->note = layOutNote(asked.noteText, color, column.textWidth, m_style);
        qreal &boxHeight = result->boxHeight[asked.noteSide];
        result->note.place = QPointF(0, boxHeight > 0 ? boxHeight - pad : pad);
        if (m_sheet.layout == ComparisonLayout::Inline) {
            boxHeight += result->note.height;
        }
        result->bandHeight = result->note.place.y() + result->note.height + pad;
    }
    result->bandHeight = std::ceil(std::max({result->bandHeight, result->boxHeight.left, result->boxHeight.right}));
    // Pieces of one paragraph stand under each other without a gap.
    const bool goesOn = strip + 1 < m_sheet.strips.size() && m_sheet.strips.at(strip + 1).row == asked.row
        && m_sheet.strips.at(strip + 1).kind == StripKind::Text;
    result->height = result->bandHeight + (goesOn ? 0 : gap);
    return result;
}

} // namespace recension
