// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/linkbutton.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

namespace recension {

LinkButton::LinkButton(QAction *action, const QString &text, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    // Not shown where it can be done: without a parent yet, it would be a window of its own.
    if (!action->isEnabled())
        hide();
    underline();
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, this, &QWidget::setVisible);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 6};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    // As words in a text: no frame and no room around them, unless they have the keyboard.
    QPainter painter(this);
    painter.setPen(palette().color(underMouse() ? QPalette::Link : QPalette::WindowText));
    painter.drawText(rect(), Qt::TextSingleLine | static_cast<int>(Qt::AlignCenter), text());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void LinkButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        underline();
}

void LinkButton::underline()
{
    if (!font().underline()) {
        QFont underlined = font();
        underlined.setUnderline(true);
        setFont(underlined);
    }
}

} // namespace recension
