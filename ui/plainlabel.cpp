// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plainlabel.h"

#include <QLabel>

namespace recension {

QLabel *plainLabel(const QString &text, LabelText kind)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(kind != LabelText::OneLine);
    if (kind == LabelText::Selectable)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace recension
