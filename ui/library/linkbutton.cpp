// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/linkbutton.h"

#include <QAction>
#include <QEvent>

namespace recension {

LinkButton::LinkButton(QAction *action, const QString &text, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setVisible(action->isEnabled());
    underline();
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, this, &QWidget::setVisible);
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
