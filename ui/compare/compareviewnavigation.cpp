// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CompareView that goes places: changes, moves, hits of a search; and what is taken from there.
#include "core/export/wording.h"
#include "ui/compare/accessiblecompareview.h"
#include "ui/compare/compareview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace recension {

namespace {

constexpr qreal goalShare = 1.0 / 3.0; ///< how far down the view a place one jumps to is brought

} // namespace

int CompareView::currentRow() const
{
    const QList<Strip> &strips = m_sheetLayout.sheet().strips;
    return m_comparison && m_selection.caret.strip < strips.size() ? strips.at(m_selection.caret.strip).row : -1;
}

std::optional<std::pair<Side, int>> CompareView::currentBlock() const
{
    if (currentRow() < 0) {
        return {};
    }
    const TextPosition &caret = m_selection.caret;
    const QList<SheetPassage> &passages = m_sheetLayout.sheet().strips.at(caret.strip).passages[m_selection.column];
    const PerSide<int> block = caret.passage < passages.size() ? passages.at(caret.passage).block : PerSide<int>{-1, -1};
    const bool isInline = shownLayout() == ComparisonLayout::Inline;
    const Side side = !isInline ? m_selection.column : block.right >= 0 ? Side::Right : Side::Left;
    return block[side] < 0 ? std::nullopt : std::optional(std::pair(side, block[side]));
}

int CompareView::changeOfRow(int row) const
{
    return m_changeOfRow.value(row, -1);
}

bool CompareView::canGoToMoveCounterpart() const
{
    const int row = currentRow();
    return row >= 0 && m_comparison->rows.at(row).move != 0;
}

bool CompareView::canFlipSide() const
{
    const int row = currentRow();
    return row >= 0 && m_sheetLayout.sheet().strips.at(m_sheetLayout.sheet().firstStrip.at(row)).note == NoteKind::SideUnrecorded;
}

void CompareView::reveal(int strip)
{
    const int fold = m_sheetLayout.sheet().strips.at(strip).fold;
    if (fold >= 0 && !m_sheetLayout.isFoldOpen(fold)) {
        m_sheetLayout.setFoldOpen(fold, true);
        ++m_textVersion;
        updateScrollBar();
        Q_EMIT foldToggled(fold, true);
    }
}

void CompareView::placeCaretAtRow(int row)
{
    const Sheet &sheet = m_sheetLayout.sheet();
    Selection next{.column = shownLayout() == ComparisonLayout::Inline ? Side::Right : m_selection.column};
    if (row >= 0 && row < sheet.firstStrip.size()) {
        const int strip = sheet.firstStrip.at(row);
        if (sheet.strips.at(strip).passages[next.column].isEmpty()) {
            next.column = otherSide(next.column);
        }
        next.anchor = next.caret = {strip, 0, 0};
    }
    m_selection = next;
    m_goalX = -1;
    keepCaretShown();
}

void CompareView::keepCaretShown()
{
    const Sheet &sheet = m_sheetLayout.sheet();
    if (m_selection.caret.strip >= sheet.strips.size() || m_sheetLayout.isShown(m_selection.caret.strip)) {
        return;
    }
    const Strip &hidden = sheet.strips.at(m_selection.caret.strip);
    const std::optional<TextPosition> shown = hidden.fold >= 0 && hidden.kind == StripKind::Text
        ? std::optional(TextPosition{sheet.folds.at(hidden.fold).bar, 0, 0})
        : positionBeside(m_sheetLayout, m_selection.column, m_selection.caret.strip);
    m_selection.anchor = m_selection.caret = shown.value_or(TextPosition{});
}

void CompareView::setCurrentChange(int change)
{
    if (change == m_currentChange) {
        return;
    }
    m_currentChange = change;
    updateOverview();
    viewport()->update();
    Q_EMIT currentChangeChanged(m_currentChange, changeCount());
}

void CompareView::pointOut(int change)
{
    if (change != m_pointedOut) {
        m_pointedOut = change;
        viewport()->update();
    }
}

void CompareView::tellPointedAt(int change)
{
    if (change != m_pointedAt) {
        m_pointedAt = change;
        Q_EMIT changePointedAt(change);
    }
}

void CompareView::goToChange(int change)
{
    if (change < 0 || change >= changeCount()) {
        return;
    }
    const int row = m_changes.at(change).row;
    const int strip = m_sheetLayout.sheet().firstStrip.at(row);
    reveal(strip);
    placeCaretAtRow(row);
    setCurrentChange(change);
    scrollToStrip(strip, goalShare);
    tellSelection();
    announce(change);
}

void CompareView::nextIgnored()
{
    if (!m_comparison) {
        return;
    }
    const QList<Row> &rows = m_comparison->rows;
    const auto after = std::find_if(rows.begin() + currentRow() + 1, rows.end(), hasIgnored);
    const auto next = after == rows.end() ? std::ranges::find_if(rows, hasIgnored) : after;
    if (next != rows.end()) {
        const int row = int(next - rows.begin());
        reveal(m_sheetLayout.sheet().firstStrip.at(row));
        placeCaretAtRow(row);
        setCurrentChange(-1);
        scrollToStrip(m_sheetLayout.sheet().firstStrip.at(row), goalShare);
        tellSelection();
    }
}

void CompareView::nextChange()
{
    if (m_changes.isEmpty()) {
        return;
    }
    const int row = currentRow();
    // A move's far end is a place in its own right to walk on from.
    const auto next = std::ranges::find_if(
        m_changes, [row, this](const Change &change) { return m_currentChange >= 0 ? change.row > row : change.row >= row; });
    goToChange(next == m_changes.end() ? 0 : int(next - m_changes.begin()));
}

void CompareView::previousChange()
{
    if (m_changes.isEmpty()) {
        return;
    }
    const int row = currentRow();
    const auto after = std::ranges::find_if(m_changes, [row](const Change &change) { return change.row >= row; });
    const int previous = int(after - m_changes.begin()) - 1;
    goToChange(previous < 0 ? changeCount() - 1 : previous);
}

void CompareView::firstChange()
{
    goToChange(0);
}

void CompareView::lastChange()
{
    goToChange(changeCount() - 1);
}

void CompareView::goToMoveCounterpart()
{
    int row = currentRow();
    if (!canGoToMoveCounterpart()) {
        row = m_currentChange >= 0 ? m_changes.at(m_currentChange).row : -1;
    }
    const int change = changeOfRow(row);
    if (change < 0 || m_changes.at(change).otherEnd < 0) {
        return;
    }
    const int other = row == m_changes.at(change).row ? m_changes.at(change).otherEnd : m_changes.at(change).row;
    placeCaretAtRow(other);
    setCurrentChange(change);
    scrollToStrip(m_sheetLayout.sheet().firstStrip.at(other), goalShare);
    tellSelection();
}

void CompareView::requestSideFlip()
{
    if (canFlipSide()) {
        Q_EMIT sideFlipRequested(currentRow());
    }
}

void CompareView::goToOtherSide()
{
    if (!m_comparison || shownLayout() == ComparisonLayout::Inline) {
        return;
    }
    const Side side = otherSide(m_selection.column);
    if (const std::optional<TextPosition> beside = positionBeside(m_sheetLayout, side, m_selection.caret.strip)) {
        placeCaret(side, *beside, Anchor::Follows);
    }
}

void CompareView::toggleFold(int fold)
{
    const bool open = !m_sheetLayout.isFoldOpen(fold);
    m_sheetLayout.setFoldOpen(fold, open);
    ++m_textVersion;
    keepCaretShown();
    updateScrollBar();
    layOutVisible();
    viewport()->update();
    Q_EMIT foldToggled(fold, open);
}

void CompareView::activateStrip(int strip)
{
    const Strip &asked = m_sheetLayout.sheet().strips.at(strip);
    if (asked.kind == StripKind::Fold) {
        toggleFold(asked.fold);
    } else if (asked.note == NoteKind::Moved) {
        goToMoveCounterpart();
    } else if (asked.note == NoteKind::SideUnrecorded) {
        requestSideFlip();
    }
}

QString CompareView::selectedText() const
{
    return plainText(m_sheetLayout.sheet(), m_selection);
}

QString CompareView::selectedWords() const
{
    return plainText(m_sheetLayout.sheet(), wholeWords(m_sheetLayout.sheet(), m_selection));
}

void CompareView::setSelection(const Selection &selection)
{
    const Sheet &sheet = m_sheetLayout.sheet();
    const Side column = shownLayout() == ComparisonLayout::Inline ? Side::Right : selection.column;
    const auto clamped = [&sheet, column](TextPosition position) {
        position.strip = std::clamp(position.strip, 0, std::max(0, int(sheet.strips.size()) - 1));
        const QList<SheetPassage> passages =
            sheet.strips.isEmpty() ? QList<SheetPassage>() : sheet.strips.at(position.strip).passages[column];
        position.passage = std::clamp(position.passage, 0, std::max(0, int(passages.size()) - 1));
        position.offset = passages.isEmpty() ? 0 : std::clamp<qsizetype>(position.offset, 0, passages.at(position.passage).text.size());
        return position;
    };
    m_selection = {.column = column, .anchor = clamped(selection.anchor), .caret = clamped(selection.caret)};
    m_goalX = -1;
    if (!sheet.strips.isEmpty()) {
        reveal(m_selection.caret.strip);
        ensureVisible(caretRectangle(m_sheetLayout, column, m_selection.caret));
    }
    viewport()->update();
    tellSelection();
}

void CompareView::selectAll()
{
    m_selection = wholeColumn(m_sheetLayout.sheet(), m_selection.column);
    viewport()->update();
    tellSelection();
}

void CompareView::clearSelection()
{
    m_selection.anchor = m_selection.caret;
    viewport()->update();
    tellSelection();
}

void CompareView::copy()
{
    if (hasSelection()) {
        QGuiApplication::clipboard()->setText(selectedText());
    }
}

void CompareView::copyWithMarks()
{
    if (!hasSelection()) {
        return;
    }
    Sheet sheet = m_sheetLayout.sheet();
    Selection selection = m_selection;
    if (sheet.layout != ComparisonLayout::Inline) {
        const QList<PassageRange> ranges = rangesOf(sheet, selection);
        const int firstRow = sheet.strips.at(ranges.isEmpty() ? selection.first().strip : ranges.constFirst().strip).row;
        const int lastRow = ranges.isEmpty() ? firstRow : sheet.strips.at(ranges.constLast().strip).row;
        sheet = makeSheet(*m_comparison, ComparisonLayout::Inline);
        const int end = lastRow + 1 < sheet.firstStrip.size() ? sheet.firstStrip.at(lastRow + 1) : int(sheet.strips.size());
        selection = {.column = Side::Right, .anchor = {sheet.firstStrip.at(firstRow), 0, 0}, .caret = {end, 0, 0}};
    }
    auto content = std::make_unique<QMimeData>();
    content->setText(markedText(sheet, selection));
    content->setHtml(markedHtml(sheet, selection));
    QGuiApplication::clipboard()->setMimeData(content.release());
}

void CompareView::setFindQuery(const FindQuery &query)
{
    m_findQuery = query;
    m_hits = findAll(m_sheetLayout.sheet(), query);
    m_currentHit = -1;
    viewport()->update();
    Q_EMIT findResultChanged(m_currentHit, int(m_hits.size()), findCounts());
}

PerSide<int> CompareView::findCounts() const
{
    PerSide<int> counts;
    for (const FindHit &hit : m_hits) {
        for (const Side side : bothSides) {
            counts[side] += hit.in[side] ? 1 : 0;
        }
    }
    return counts;
}

void CompareView::findNext()
{
    stepFind(1);
}

void CompareView::findPrevious()
{
    stepFind(-1);
}

void CompareView::stepFind(int step)
{
    if (m_hits.isEmpty()) {
        return;
    }
    const int count = int(m_hits.size());
    int next = 0;
    const TextPosition from = m_selection.first();
    const FindOrder here{from.strip, m_selection.column, from.passage, from.offset};
    if (m_currentHit >= 0 && orderOf(m_hits.at(m_currentHit)) == here) {
        next = m_currentHit + step;
    } else {
        const int after = int(std::ranges::lower_bound(m_hits, here, {}, orderOf) - m_hits.begin());
        next = step > 0 ? after : after - 1;
    }
    m_currentHit = (next % count + count) % count;
    const FindHit hit = m_hits.at(m_currentHit);
    reveal(hit.range.strip);
    const PassageRange &end = hit.rest.isEmpty() ? hit.range : hit.rest.constLast();
    m_selection = {.column = hit.column,
                   .anchor = {hit.range.strip, hit.range.passage, hit.range.start},
                   .caret = {end.strip, end.passage, end.start + end.length}};
    m_goalX = -1;
    const QRectF caret = caretRectangle(m_sheetLayout, hit.column, m_selection.caret);
    const qreal y = caret.top() - scrollTop();
    if (y < 0 || y + caret.height() > viewport()->height()) {
        scrollToStrip(hit.range.strip, goalShare);
    }
    ensureVisible(caretRectangle(m_sheetLayout, hit.column, m_selection.caret));
    tellSelection();
    Q_EMIT findResultChanged(m_currentHit, int(m_hits.size()), findCounts());
}

void CompareView::tellSelection()
{
    Q_EMIT selectionChanged();
    if (!m_accessible || !m_comparison) {
        return;
    }
    AccessiblePane *pane = m_accessible->pane(m_selection.column);
    if (m_selection.column != m_toldColumn && hasFocus()) {
        m_toldColumn = m_selection.column;
        QAccessibleEvent focus(pane, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    QAccessibleTextCursorEvent caret(pane, pane->cursorPosition());
    QAccessible::updateAccessibility(&caret);
    int from = 0;
    int to = 0;
    pane->selection(0, &from, &to);
    QAccessibleTextSelectionEvent selected(pane, from, to);
    QAccessible::updateAccessibility(&selected);
}

void CompareView::announce(int change)
{
    if (!m_accessible) {
        return;
    }
    const QString words = inOneLine(describeChange(*m_comparison, m_paragraphNumbers, m_changes.at(change)));
    QAccessibleAnnouncementEvent event(this, tr("Change %1 of %2: %3").arg(change + 1).arg(changeCount()).arg(words));
    QAccessible::updateAccessibility(&event);
}

} // namespace recension
