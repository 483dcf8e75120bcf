// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace recension {

enum class LabelText {
    Wrapped, ///< as many lines as it takes
    Selectable, ///< that too, to be copied by mouse and keyboard
    OneLine,
};

/// A label that shows its text as it is: nothing in it is ever markup.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, LabelText kind = LabelText::Wrapped);

} // namespace recension
