// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace recension {

WrapLayout::WrapLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items.at(static_cast<std::size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return placed(width - margins.left() - margins.right()).second + margins.top() + margins.bottom();
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    const QMargins margins = contentsMargins();
    return {std::max(0, width - spacing()) + margins.left() + margins.right(), minimumSize().height()};
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QRect room = rect.marginsRemoved(contentsMargins());
    for (const Placed &each : placed(room.width()).first)
        each.item->setGeometry(QStyle::visualRect(direction, room, each.rect.translated(room.topLeft())));
}

std::pair<QList<WrapLayout::Placed>, int> WrapLayout::placed(int width) const
{
    QList<Placed> all;
    QPoint at;
    int lineHeight = 0;
    qsizetype lineStart = 0;
    // What stands beside higher neighbors stands at their middle.
    const auto endLine = [&all, &at, &lineHeight, &lineStart] {
        for (; lineStart < all.size(); ++lineStart)
            all[lineStart].rect.moveTop(at.y() + (lineHeight - all.at(lineStart).rect.height()) / 2);
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(width, item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (at.x() > 0 && at.x() + size.width() > width) {
            endLine();
            at = {0, at.y() + lineHeight};
            lineHeight = 0;
        }
        all += Placed{.item = item.get(), .rect = QRect(at, size)};
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return {all, at.y() + lineHeight};
}

} // namespace recension
