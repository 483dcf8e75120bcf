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

/// `text` with places to break in words that are longer than a line, such as addresses and file names. They cannot be seen,
/// and a selectable label takes them out of what is copied from it.
[[nodiscard]] QString breakable(const QString &text);

/// A label that shows its text as it is: nothing in it is ever markup.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, LabelText kind = LabelText::Wrapped);

} // namespace recension
