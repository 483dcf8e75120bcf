// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CompareView where the reader says which passages belong together and which don't.
#include "ui/compare/compareview.h"

#include <algorithm>

namespace recension {

bool CompareView::canAlign() const
{
    return !chosenForAligning().blocks.isEmpty();
}

bool CompareView::canSetApart() const
{
    return !apartness().blocks.left.isEmpty();
}

/// The blocks of a side whose passages a selection touches; without length, the caret's.
QList<int> CompareView::blocksIn(const Selection &selection, Side side) const
{
    const bool isInline = shownLayout() == ComparisonLayout::Inline;
    QList<int> blocks;
    // An article alone is compared with itself.
    const bool isComparison = m_comparison && m_comparison->revisions.left != m_comparison->revisions.right;
    if (!isComparison || (!isInline && selection.column != side)) {
        return blocks;
    }
    const QList<Strip> &strips = m_sheetLayout.sheet().strips;
    const TextPosition first = selection.first();
    const TextPosition last = selection.last();
    for (int strip = first.strip; strip <= std::min(last.strip, int(strips.size()) - 1); ++strip) {
        const Strip &here = strips.at(strip);
        const QList<SheetPassage> &passages = here.passages[selection.column];
        for (int passage = 0; passage < passages.size() && m_sheetLayout.isShown(strip); ++passage) {
            const TextPosition begin{strip, passage, 0};
            // A selection that ends where a passage begins has nothing of it.
            if (begin < TextPosition{first.strip, first.passage, 0} || (first < last ? begin >= last : begin > last)) {
                continue;
            }
            // One inline passage may hold several blocks.
            blocks += isInline && passages.size() == 1 ? m_comparison->rows.at(here.row).blocks[side]
                                                       : QList<int>{passages.at(passage).block[side]};
        }
    }
    blocks.removeAll(-1);
    std::ranges::sort(blocks);
    blocks.erase(std::ranges::unique(blocks).begin(), blocks.end());
    return blocks;
}

CompareView::Aligning CompareView::chosenForAligning() const
{
    const bool isInline = shownLayout() == ComparisonLayout::Inline;
    Aligning chosen{.side = isInline ? Side::Right : m_selection.column};
    chosen.blocks = blocksIn(m_selection, chosen.side);
    if (isInline && chosen.blocks.isEmpty()) {
        chosen.side = Side::Left;
        chosen.blocks = blocksIn(m_selection, Side::Left);
    }
    return chosen;
}

Alignment CompareView::apartness() const
{
    Alignment apart{.relation = Relation::Apart};
    const int row = currentRow();
    if (row < 0) {
        return apart;
    }
    const Row &here = m_comparison->rows.at(row);
    const int change = changeOfRow(row);
    const int otherEnd = here.move == 0 || change < 0 ? row
        : m_changes.at(change).row == row             ? m_changes.at(change).otherEnd
                                                      : m_changes.at(change).row;
    const bool isInline = shownLayout() == ComparisonLayout::Inline;
    const Side side = !isInline ? m_selection.column : shownSide(here);
    const QList<int> own = blocksIn({.column = m_selection.column, .anchor = m_selection.caret, .caret = m_selection.caret}, side);
    const QList<int> paired = otherEnd >= 0 ? m_comparison->rows.at(otherEnd).blocks[otherSide(side)] : QList<int>();
    if (!own.isEmpty() && !paired.isEmpty()) {
        apart.blocks[side] = own;
        apart.blocks[otherSide(side)] = paired;
    }
    return apart;
}

void CompareView::startAligning()
{
    const Aligning chosen = chosenForAligning();
    if (chosen.blocks.isEmpty()) {
        return;
    }
    m_aligning = chosen;
    clearSelection();
    if (shownLayout() != ComparisonLayout::Inline) {
        goToOtherSide();
    }
    viewport()->update();
    setFocus();
    Q_EMIT aligningChanged(chosen.side == Side::Left
                               ? tr("Choose the passage of the newer version that belongs to it: click on it, or go there and press Enter. "
                                    "Escape leaves all as it is.")
                               : tr("Choose the passage of the older version that belongs to it: click on it, or go there and press Enter. "
                                    "Escape leaves all as it is."));
}

void CompareView::alignWithHere()
{
    if (!m_aligning) {
        return;
    }
    const Side other = otherSide(m_aligning->side);
    const QList<int> chosen = blocksIn(m_selection, other);
    if (chosen.isEmpty()) {
        Q_EMIT aligningChanged(other == Side::Right ? tr("This passage is of the older version, too. Choose one of the newer version.")
                                                    : tr("This passage is of the newer version, too. Choose one of the older version."));
        return;
    }
    if (chosen.size() > 1 && m_aligning->blocks.size() > 1) {
        Q_EMIT aligningChanged(tr("Several passages can belong to one passage of the other version, not to several. Choose one."));
        return;
    }
    Alignment alignment;
    alignment.blocks[m_aligning->side] = m_aligning->blocks;
    alignment.blocks[other] = chosen;
    stopAligning();
    clearSelection();
    Q_EMIT alignmentRequested(alignment);
}

void CompareView::stopAligning()
{
    if (m_aligning) {
        m_aligning.reset();
        viewport()->update();
        Q_EMIT aligningChanged({});
    }
}

void CompareView::setApart()
{
    if (const Alignment apart = apartness(); !apart.blocks.left.isEmpty()) {
        Q_EMIT alignmentRequested(apart);
    }
}

QList<PassageFrame> CompareView::framesIn(int strip) const
{
    QList<PassageFrame> frames;
    if (!m_aligning) {
        return frames;
    }
    const Side other = otherSide(m_aligning->side);
    const QList<int> chosen = blocksIn(m_selection, other);
    const bool isInline = shownLayout() == ComparisonLayout::Inline;
    const Strip &here = m_sheetLayout.sheet().strips.at(strip);
    const auto frame = [&](Side side, const QList<int> &blocks, Qt::PenStyle pen) {
        const Side column = isInline ? Side::Right : side;
        for (int passage = 0; passage < here.passages[column].size(); ++passage) {
            if (blocks.contains(here.passages[column].at(passage).block[side])) {
                frames.append({.column = column, .passage = passage, .pen = pen});
            }
        }
    };
    frame(m_aligning->side, m_aligning->blocks, Qt::SolidLine);
    frame(other, chosen, Qt::DashLine);
    return frames;
}

} // namespace recension
