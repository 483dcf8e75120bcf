// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/overviewbar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

constexpr int barWidth = 16;
constexpr qreal shortestHandle = 24;
constexpr qreal shortestMark = 3;
constexpr qreal longestMark = 6; ///< more would fill the whole bar of a short article
constexpr qreal edge = 2;

} // namespace

OverviewBar::OverviewBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview of the changes"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void OverviewBar::setMarks(const QList<OverviewMark> &marks)
{
    if (marks != m_marks) {
        m_marks = marks;
        update();
    }
}

void OverviewBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize OverviewBar::sizeHint() const
{
    return {barWidth, 3 * barWidth};
}

QRectF OverviewBar::handle() const
{
    const qreal whole = maximum() + pageStep();
    const qreal length =
        whole > 0 ? std::clamp(height() * pageStep() / whole, std::min(shortestHandle, qreal(height())), qreal(height())) : height();
    const qreal top = maximum() > 0 ? (height() - length) * value() / maximum() : 0;
    return {0, top, qreal(width()), length};
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.rule, 1));
    painter.drawLine(QLineF(0.5, 0, 0.5, height()));

    if (maximum() > 0) {
        QColor grip = m_theme.text;
        grip.setAlphaF(isSliderDown() ? 0.22F : 0.12F);
        painter.setBrush(grip);
        painter.setPen(QPen(m_theme.quietText, 1));
        painter.drawRoundedRect(handle().adjusted(1.5, 0.5, -0.5, -0.5), 2, 2);
    }

    const qreal half = (width() - 2 * edge) / 2;
    painter.setPen(Qt::NoPen);
    for (const OverviewMark &mark : m_marks) {
        const qreal top = mark.from * height();
        const qreal length = std::clamp((mark.to - mark.from) * height(), shortestMark, longestMark);
        if (mark.current) {
            painter.setBrush(m_theme.quietText);
            painter.drawRect(QRectF(1, top - 1.5, width() - 1, length + 3));
        }
        const bool isMove = mark.kind == SpanKind::MovedFrom || mark.kind == SpanKind::MovedTo;
        if (isMove) {
            const QPointF center(width() / 2.0, top + length / 2);
            painter.setBrush(m_theme.moved.line);
            painter.drawPolygon(
                QPolygonF({center + QPointF(0, -3.5), center + QPointF(4.5, 0), center + QPointF(0, 3.5), center + QPointF(-4.5, 0)}));
            continue;
        }
        if (mark.kind != SpanKind::Inserted) {
            painter.setBrush(m_theme.deleted.line);
            painter.drawRect(QRectF(edge + 1, top, half - 1, length));
        }
        if (mark.kind != SpanKind::Deleted) {
            painter.setBrush(m_theme.inserted.line);
            painter.drawRect(QRectF(edge + half + 1, top, half - 1, length));
        }
    }
}

void OverviewBar::moveHandle(qreal top)
{
    const qreal room = height() - handle().height();
    if (room > 0) {
        setValue(int(std::lround(top / room * maximum())));
    }
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const qreal y = event->position().y();
    const QRectF held = handle();
    m_grip = held.contains(event->position()) ? y - held.top() : held.height() / 2;
    setSliderDown(true);
    moveHandle(y - m_grip);
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        moveHandle(event->position().y() - m_grip);
    }
}

void OverviewBar::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
    update();
}

void OverviewBar::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace recension
