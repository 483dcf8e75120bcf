// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace recension {

/// Draws an article of the list: its headline in up to two lines, with a dot where it has changed since the reader last
/// looked, over its state in quiet words.
class ArticleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The width that a list's view has for its items.
[[nodiscard]] int itemWidth(const QStyleOptionViewItem &option);

/// The frame around the item that has the keyboard.
void drawItemFocus(QPainter *painter, const QStyleOptionViewItem &option);

/// The letters of headlines in lists: the text's serif, semibold, and those of the words beneath, smaller than the list's.
[[nodiscard]] QFont headlineFont(const QFont &base);
[[nodiscard]] QFont smallFont(const QFont &base);

} // namespace recension
