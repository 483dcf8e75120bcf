// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plainlabel.h"

#include <QGuiApplication>
#include <QLabel>

namespace recension {

QLabel *plainLabel(const QString &text, LabelText kind)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(kind != LabelText::OneLine);
    if (kind == LabelText::Selectable)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A label whose text can be selected goes by the text's direction, not by the window's.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace recension
