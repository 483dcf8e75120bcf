// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/passages.h"

namespace recension {

/// The length a text would have in letters: an ideograph says as much as two or three of them.
[[nodiscard]] qsizetype weightOf(const QString &text);

/// The letters and digits of a text alone.
[[nodiscard]] QString lettersOf(const QString &text);

/// A mark that ends a sentence, in any script.
[[nodiscard]] bool endsSentence(QChar c);

/// A text that has the end of a sentence in it.
[[nodiscard]] bool isSentence(const QString &text);

/// A passage that reads as running text: sentences of some length, most of them outside links. In Thai and Lao, where nothing
/// marks a sentence's end, length alone tells.
[[nodiscard]] bool isProse(const Passage &passage);

/// Whether a text is the line that names a picture's source: "Photo: A. Name", "Crédits photos : Agency".
[[nodiscard]] bool isPictureCredit(const QString &text);

/// Whether a text ends in such a line, as what is said below a picture does: "The pier at noon. Photo: A. Name".
[[nodiscard]] bool endsInPictureCredit(const QString &text);

/// Whether a text's last sentence is whole, quoted or not: "Dann sag es nicht.“"
[[nodiscard]] bool closesSentence(QStringView text);

} // namespace recension
