// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lazylist.h"

#include <QAbstractItemDelegate>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace recension {

LazyList::LazyList(QWidget *parent) : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
}

QRect LazyList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowsKnown())
        return {};
    const int top = static_cast<int>(m_heights.top(index.row())) - verticalOffset();
    return {0, top, viewport()->width(), static_cast<int>(m_heights.height(index.row()))};
}

QModelIndex LazyList::indexAt(const QPoint &point) const
{
    const qreal y = point.y() + verticalOffset();
    if (!viewport()->rect().contains(point) || y >= m_heights.top(rowsKnown()))
        return {};
    return model()->index(m_heights.indexAt(y), 0);
}

void LazyList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    if (!index.isValid() || index.row() >= rowsKnown())
        return;
    const int row = index.row();
    measure(row);
    const qreal room = viewport()->height() - m_heights.height(row);
    const qreal y = m_heights.top(row) - verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && (y < 0 || room < 0)))
        settle({.index = index, .row = row, .y = 0});
    else if (hint == PositionAtCenter)
        settle({.index = index, .row = row, .y = room / 2});
    else if (hint == PositionAtBottom || y > room)
        settle({.index = index, .row = row, .y = room});
}

void LazyList::doItemsLayout()
{
    estimate();
    QAbstractItemView::doItemsLayout();
}

void LazyList::reset()
{
    m_anchor = {};
    m_heights = {};
    QAbstractItemView::reset();
}

void LazyList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles);
    if (last.row() >= rowsKnown())
        return; // a layout is on its way
    m_measured.fill(false, first.row(), last.row() + 1);
    settle(m_anchor);
}

void LazyList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last); // which asks for a layout
}

void LazyList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    scheduleDelayedItemsLayout();
}

QModelIndex LazyList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int last = rowsKnown() - 1;
    if (last < 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto rowAt = [this](qreal y) { return m_heights.indexAt(std::clamp(y, 0.0, m_heights.top(rowsKnown()) - 1)); };
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row = current + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MovePageUp:
        row = std::min(current - 1, rowAt(m_heights.top(std::max(0, current)) - viewport()->height()) + 1);
        break;
    case MovePageDown:
        row = std::max(current + 1, rowAt(m_heights.top(std::max(0, current)) + viewport()->height()) - 1);
        break;
    }
    return model()->index(std::clamp(row, 0, last), 0);
}

int LazyList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void LazyList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.bottomRight());
    if (index.isValid())
        selectionModel()->select(index, command);
}

QRegion LazyList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void LazyList::updateGeometries()
{
    if (!m_settling)
        settle(m_anchor);
    QAbstractItemView::updateGeometries();
}

void LazyList::scrollContentsBy(int, int)
{
    if (!m_settling)
        settle(anchorInSight());
}

void LazyList::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QPainter painter(viewport());
    const QStyle::State always = option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus);
    const bool hasKeyboard = hasFocus() || viewport()->hasFocus();
    for (int row = m_heights.indexAt(event->rect().top() + verticalOffset()); row >= 0 && row < rowsKnown(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        if (option.rect.top() > event->rect().bottom())
            break;
        option.state = always;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasKeyboard && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void LazyList::resizeEvent(QResizeEvent *event)
{
    // Other widths break the words elsewhere.
    if (event->size().width() != event->oldSize().width())
        m_measured.fill(false);
    QAbstractItemView::resizeEvent(event);
}

void LazyList::mouseMoveEvent(QMouseEvent *)
{
    // One article is chosen: there is nothing to draw the mouse over.
}

qreal LazyList::estimatedHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex first = model()->index(0, 0);
    return itemDelegateForIndex(first)->sizeHint(option, first).height();
}

void LazyList::estimate()
{
    const int rows = model() ? model()->rowCount() : 0;
    m_heights = rows > 0 ? Heights(QList<qreal>(rows, estimatedHeight())) : Heights();
    m_measured = QBitArray(rows);
}

void LazyList::measure(int row)
{
    if (m_measured.testBit(row))
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex index = model()->index(row, 0);
    m_heights.setHeight(row, itemDelegateForIndex(index)->sizeHint(option, index).height());
    m_measured.setBit(row);
}

LazyList::Anchor LazyList::anchorInSight() const
{
    const int top = verticalOffset();
    const int first = m_heights.indexAt(top);
    if (first < 0)
        return {};
    // Rather a row that has stood there than one whose height is about to become another.
    int row = first;
    while (row < rowsKnown() && !m_measured.testBit(row) && m_heights.top(row) < top + viewport()->height())
        ++row;
    if (row >= rowsKnown() || !m_measured.testBit(row))
        row = first;
    return {.index = model()->index(row, 0), .row = row, .y = m_heights.top(row) - top};
}

void LazyList::settle(const Anchor &anchor)
{
    const QScopedValueRollback settling(m_settling, true);
    QScrollBar *bar = verticalScrollBar();
    const int rows = rowsKnown();
    const int room = viewport()->height();
    viewport()->update();
    if (rows == 0)
        bar->setRange(0, 0);
    if (rows == 0 || rows != model()->rowCount())
        return; // or a layout is on its way
    const int fixed = std::clamp(anchor.index.isValid() ? anchor.index.row() : anchor.row, 0, rows - 1);
    bar->setPageStep(room);
    bar->setSingleStep(fontMetrics().height());
    // A row that turns out higher or lower moves what is in sight, until all that is there is known.
    for (bool isKnown = false; !isKnown;) {
        const int most = std::max(0, static_cast<int>(m_heights.top(rows)) - room);
        const int value = std::clamp(static_cast<int>(m_heights.top(fixed) - anchor.y), 0, most);
        isKnown = true;
        for (int row = m_heights.indexAt(value); row < rows && m_heights.top(row) < value + room; ++row) {
            isKnown = isKnown && m_measured.testBit(row);
            measure(row);
        }
        if (isKnown) {
            bar->setRange(0, most);
            bar->setValue(value);
        }
    }
    // At the beginning, what comes before the first row is shown and not scrolled past.
    m_anchor = bar->value() == 0 ? Anchor() : anchorInSight();
}

} // namespace recension
