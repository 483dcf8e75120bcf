// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/accessiblecompareview.h"

#include "core/model/inlinetext.h"
#include "ui/compare/versionheads.h"

#include <QScrollBar>
#include <QWindow>

#include <algorithm>

namespace recension {

namespace {

QString colorAttribute(const char *name, const QColor &color)
{
    return QStringLiteral("%1:rgb(%2,%3,%4);").arg(QLatin1StringView(name)).arg(color.red()).arg(color.green()).arg(color.blue());
}

QString markAttributes(SpanKind kind, const Theme &theme)
{
    QString result;
    switch (strokeOf(kind)) {
    case Stroke::Underline:
        result = QStringLiteral("text-underline-style:solid;text-underline-type:single;");
        break;
    case Stroke::Strike:
        result = QStringLiteral("text-line-through-style:solid;text-line-through-type:single;");
        break;
    case Stroke::DottedUnderline:
        result = QStringLiteral("text-underline-style:dotted;text-underline-type:single;");
        break;
    case Stroke::DashedStrike:
        result = QStringLiteral("text-line-through-style:dash;text-line-through-type:single;text-line-through-text:ignored;")
            + colorAttribute("color", theme.quietText);
        break;
    }
    if (hasFill(kind)) {
        result += colorAttribute("background-color", theme.colors(kind).fill);
    }
    return result;
}

QString blockAttributes(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
    case BlockKind::Heading:
        return QStringLiteral("font-weight:bold;");
    case BlockKind::Code:
        return QStringLiteral("font-family:monospace;");
    case BlockKind::Standfirst:
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::Quote:
    case BlockKind::Caption:
    case BlockKind::TableRow:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

AccessiblePane::AccessiblePane(CompareView *view, Side column) : m_view(view), m_column(column) { }

bool AccessiblePane::isValid() const
{
    return m_view != nullptr;
}

QWindow *AccessiblePane::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessiblePane::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString AccessiblePane::text(QAccessible::Text kind) const
{
    if (!m_view || kind != QAccessible::Name || !m_view->comparison()) {
        return {};
    }
    const PerSide<VersionHead> heads = versionHeads(*m_view->comparison());
    if (m_view->shownLayout() == ComparisonLayout::Inline) {
        return CompareView::tr("%1 and %2 in one text").arg(heads.left.name, heads.right.name);
    }
    const VersionHead &head = heads[m_column];
    return head.time.isEmpty() ? head.name : head.name + QStringLiteral(", ") + head.time;
}

QRect AccessiblePane::rect() const
{
    if (!m_view) {
        return {};
    }
    const SheetLayout &layout = m_view->sheetLayout();
    const ColumnPlace &place = layout.column(m_column);
    const QWidget *viewport = m_view->viewport();
    const QRect inside(int(place.gutter), 0, int(place.box + place.boxWidth - place.gutter), viewport->height());
    return {viewport->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State AccessiblePane::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.focused = m_view && m_view->hasFocus() && m_view->selection().column == m_column;
    state.readOnly = true;
    state.selectableText = true;
    state.multiLine = true;
    state.invisible = !m_view || !m_view->isVisible();
    return state;
}

void *AccessiblePane::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

const PaneText &AccessiblePane::pane() const
{
    if (m_view && m_paneVersion != m_view->textVersion()) {
        m_pane = PaneText(m_view->sheetLayout(), m_column);
        m_paneVersion = m_view->textVersion();
    }
    return m_pane;
}

QRect AccessiblePane::onScreen(const QRectF &sheetRectangle) const
{
    const QRect inside = sheetRectangle.translated(0, -m_view->scrollTop()).toAlignedRect();
    return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

int AccessiblePane::selectionCount() const
{
    return m_view && m_view->hasSelection() && m_view->selection().column == m_column ? 1 : 0;
}

void AccessiblePane::selection(int index, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = 0;
    if (index == 0 && selectionCount() == 1) {
        *startOffset = pane().offsetOf(m_view->selection().first());
        *endOffset = pane().offsetOf(m_view->selection().last());
    }
}

void AccessiblePane::select(int startOffset, int endOffset)
{
    if (m_view) {
        m_view->setSelection({.column = m_column, .anchor = pane().positionOf(startOffset), .caret = pane().positionOf(endOffset)});
    }
}

void AccessiblePane::addSelection(int startOffset, int endOffset)
{
    select(startOffset, endOffset);
}

void AccessiblePane::removeSelection(int index)
{
    if (index == 0 && selectionCount() == 1) {
        m_view->clearSelection();
    }
}

void AccessiblePane::setSelection(int index, int startOffset, int endOffset)
{
    if (index == 0) {
        select(startOffset, endOffset);
    }
}

int AccessiblePane::cursorPosition() const
{
    return m_view && m_view->selection().column == m_column ? pane().offsetOf(m_view->selection().caret) : 0;
}

void AccessiblePane::setCursorPosition(int position)
{
    select(position, position);
}

QString AccessiblePane::text(int startOffset, int endOffset) const
{
    return pane().text().mid(startOffset, endOffset - startOffset);
}

int AccessiblePane::characterCount() const
{
    return int(pane().text().size());
}

QRect AccessiblePane::characterRect(int offset) const
{
    if (!m_view || pane().text().isEmpty()) {
        return {};
    }
    QRectF here = caretRectangle(m_view->m_sheetLayout, m_column, pane().positionOf(offset));
    const QRectF next = caretRectangle(m_view->m_sheetLayout, m_column, pane().positionOf(offset + 1));
    if (next.top() == here.top()) {
        here |= next;
    }
    return onScreen(here);
}

int AccessiblePane::offsetAtPoint(const QPoint &point) const
{
    if (!m_view || !rect().contains(point)) {
        return -1;
    }
    const QPointF inside = m_view->viewport()->mapFromGlobal(QPointF(point));
    return pane().offsetOf(positionAt(m_view->m_sheetLayout, m_column, m_view->toSheet(inside)));
}

void AccessiblePane::scrollToSubstring(int startIndex, int endIndex)
{
    if (m_view && !pane().text().isEmpty()) {
        m_view->ensureVisible(caretRectangle(m_view->m_sheetLayout, m_column, pane().positionOf(endIndex)));
        m_view->ensureVisible(caretRectangle(m_view->m_sheetLayout, m_column, pane().positionOf(startIndex)));
    }
}

QString AccessiblePane::attributes(int offset, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    if (!m_view || m_view->sheetLayout().sheet().strips.isEmpty()) {
        return {};
    }
    const TextPosition position = pane().positionOf(offset);
    const Strip &strip = m_view->sheetLayout().sheet().strips.at(position.strip);
    const int begin = pane().offsetOf({position.strip, position.passage, 0});
    if (strip.passages[m_column].isEmpty()) {
        *startOffset = begin;
        return {};
    }
    const SheetPassage &passage = strip.passages[m_column].at(position.passage);
    std::optional<SpanKind> kind = kindOfWhole(strip.rowKind);
    qsizetype from = 0;
    qsizetype to = passage.text.size();
    for (const Stretch &stretch : passage.stretches) {
        if (stretch.start > position.offset) {
            to = stretch.start;
            break;
        }
        if (position.offset < stretch.start + stretch.length) {
            kind = stretch.kind;
            from = stretch.start;
            to = stretch.start + stretch.length;
            break;
        }
        from = stretch.start + stretch.length;
    }
    *startOffset = begin + int(from);
    *endOffset = begin + int(to);
    return blockAttributes(passage.kind) + (kind ? markAttributes(*kind, m_view->sheetLayout().style().theme) : QString());
}

AccessibleCompareView::AccessibleCompareView(CompareView *view) : QAccessibleWidget(view, QAccessible::Pane), m_view(view)
{
    view->m_accessible = this;
    for (const Side side : bothSides) {
        m_panes[side] = new AccessiblePane(view, side);
        QAccessible::registerAccessibleInterface(m_panes[side]);
    }
}

AccessibleCompareView::~AccessibleCompareView()
{
    if (m_view) {
        m_view->m_accessible = nullptr;
    }
    for (const Side side : bothSides) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(m_panes[side]));
    }
}

QString AccessibleCompareView::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && own.isEmpty() ? CompareView::tr("Comparison") : own;
}

QList<QAccessibleInterface *> AccessibleCompareView::children() const
{
    QList<QAccessibleInterface *> result;
    if (auto *heads = view()->findChild<VersionHeads *>(); heads && !heads->isHidden()) {
        result.append(QAccessible::queryAccessibleInterface(heads));
    }
    for (const Side side : view()->sheetLayout().sheet().columns()) {
        result.append(m_panes[side]);
    }
    result.append(QAccessible::queryAccessibleInterface(view()->verticalScrollBar()));
    return result;
}

QAccessibleInterface *AccessibleCompareView::child(int index) const
{
    return children().value(index, nullptr);
}

QAccessibleInterface *AccessibleCompareView::childAt(int x, int y) const
{
    const QList<QAccessibleInterface *> all = children();
    const auto hit = std::ranges::find_if(all, [x, y](QAccessibleInterface *one) { return one->rect().contains(x, y); });
    return hit == all.end() ? nullptr : *hit;
}

int AccessibleCompareView::childCount() const
{
    return int(children().size());
}

int AccessibleCompareView::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<QAccessibleInterface *> all = children();
    const auto hit = std::ranges::find_if(all, [child](QAccessibleInterface *one) { return one == child; });
    return hit == all.end() ? -1 : int(hit - all.begin());
}

QAccessibleInterface *AccessibleCompareView::focusChild() const
{
    return view()->hasFocus() ? m_panes[view()->selection().column] : nullptr;
}

QAccessibleInterface *makeAccessibleCompareView(const QString &, QObject *object)
{
    auto *view = qobject_cast<CompareView *>(object);
    return view ? new AccessibleCompareView(view) : nullptr;
}

} // namespace recension
