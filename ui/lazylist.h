// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/heights.h"

#include <QBitArray>
#include <QListView>
#include <QPersistentModelIndex>

namespace recension {

/// A list of rows as high as their words need, of which only those in sight are laid out: the heights of all others are
/// estimated, and what is in sight stays where it is when they turn out otherwise. Ten thousand rows so open, scroll and
/// change as fast as ten. It is a QListView for those who ask what it is; of that class's layout nothing is used.
class LazyList : public QListView
{
    Q_OBJECT

public:
    explicit LazyList(QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Estimates and lays out anew: for words that have become others without the model's telling it, as times do.
    void doItemsLayout() override;
    void reset() override;

protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// Where a row stands, or is to stand, below the viewport's upper edge.
    struct Anchor {
        QPersistentModelIndex index;
        int row = 0; ///< where the index has gone, the row that is there
        qreal y = 0;
    };

    void estimate();
    void measure(int row);
    void settle(const Anchor &anchor);
    [[nodiscard]] Anchor anchorInSight() const;
    [[nodiscard]] int rowsKnown() const { return m_heights.count(); }
    [[nodiscard]] qreal estimatedHeight() const;

    Heights m_heights;
    QBitArray m_measured;
    Anchor m_anchor; ///< of what was shown last
    bool m_settling = false;
};

} // namespace recension
