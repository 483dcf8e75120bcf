// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/setground.h"

#include <QWidget>

namespace recension {

void setGround(QWidget *widget, const Theme &theme, const QColor &ground)
{
    if (widget->palette().color(QPalette::Window) == ground)
        return;
    QPalette colors;
    colors.setColor(QPalette::Window, ground);
    colors.setColor(QPalette::WindowText, theme.text);
    widget->setPalette(colors);
}

} // namespace recension
