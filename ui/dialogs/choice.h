// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace recension {

/// A box to choose a value of an enumeration in: the values stand behind the texts, whatever their order.
template<typename Value>
void addChoice(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template<typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template<typename Value>
[[nodiscard]] Value chosenIn(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace recension
