// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension {

/// A sign that belongs to a number: % ‰ ° and those of currencies.
[[nodiscard]] bool isUnitSign(QChar unit);

/// The text as it would be typed on a plain keyboard, so that two settings of the same words become equal: NFC, straight
/// quotes, one kind of dash, three dots, plain spaces and none before a number's sign, no soft hyphens or other invisible
/// units. NFC is Unicode's UAX #15, the rest a list of our own.
/// Never folded, because it can be news: digits, decimal points, the presence of quotes, hyphens in words, ? and !.
[[nodiscard]] QString foldTypography(QStringView text);

/// The same for one unit that stays one.
[[nodiscard]] QChar foldTypography(QChar unit);

/// Whether two texts of equal words differ in nothing but white space, and that where it makes no other word or number of
/// them: "p<0.05" and "p < 0.05", "5min" and "5 min", but not "inline" and "in line", nor "1.5" and "1. 5".
[[nodiscard]] bool differInSpacesAlone(QStringView one, QStringView other);

/// The word inside a token: typography and case folded, leaning punctuation taken off ("“Well,” → well). Empty where no
/// letter or digit is in it.
[[nodiscard]] QString foldToWord(QStringView text);

} // namespace recension
