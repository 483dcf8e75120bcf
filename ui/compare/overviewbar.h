// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/theme.h"

#include <QScrollBar>

namespace recension {

/// A place worth seeing on the overview.
struct OverviewMark {
    qreal from = 0; ///< 0 to 1 of the whole height
    qreal to = 0;
    SpanKind kind = SpanKind::Inserted; ///< Typographic: both inserted and deleted, a changed row
    bool current = false;

    bool operator==(const OverviewMark &) const = default;
};

/// A scroll bar that shows where in the whole the changes stand: deletions at its left, insertions at its right, moves
/// as diamonds in the middle. Pressing anywhere goes there. Screen readers see a scroll bar; the changes themselves are
/// told by the view and by the list of changes.
class OverviewBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit OverviewBar(QWidget *parent = nullptr);

    void setMarks(const QList<OverviewMark> &marks);
    [[nodiscard]] const QList<OverviewMark> &marks() const { return m_marks; }
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRectF handle() const;
    void moveHandle(qreal top);

    QList<OverviewMark> m_marks;
    Theme m_theme;
    qreal m_grip = 0; ///< where in the handle it is held
};

} // namespace recension
