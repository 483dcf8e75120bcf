// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension {

/// The text as it would be typed on a plain keyboard, so that two settings of the same words become equal: NFC, straight
/// quotes, one kind of dash, three dots, plain spaces, no soft hyphens or other invisible units.
/// Never folded, because it can be news: digits, decimal points, the presence of quotes, hyphens in words, ? and !.
[[nodiscard]] QString foldTypography(QStringView text);

/// The word inside a token: typography and case folded, leaning punctuation taken off ("“Well,” → well). Empty where no
/// letter or digit is in it.
[[nodiscard]] QString foldToWord(QStringView text);

} // namespace recension
