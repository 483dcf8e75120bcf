// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recension {

/// NFC (UAX 15). In linear time: QString::normalized moves all that follows for every letter it composes.
[[nodiscard]] QString composedText(const QString &text);

/// A block's text as all comparing wants it: NFC (UAX 15), trimmed, one space for every run of white space.
/// A no-break space (U+00A0, U+202F) that stands alone between words stays, so that a change of it can be told apart.
/// Left out: control characters, byte order marks, bidirectional embeddings and overrides (U+202A to U+202E), and
/// directional isolates that aren't balanced within the text, because they would turn around what stands beside it.
/// Soft hyphens, joiners and zero-width spaces inside the text stay. May return an empty text. Idempotent.
[[nodiscard]] QString normalizedText(const QString &text);

/// The same, and takes places in the text along: each, from 0 to the text's size, becomes the one at which what stood there
/// came to stand. The place of something left out, or of a space, is the end of what stands before it.
[[nodiscard]] QString normalizedText(const QString &text, QList<qsizetype> &places);

/// The same for a block of code: line breaks become "\n" and spaces stay; spaces at line ends and empty lines at
/// beginning and end go.
[[nodiscard]] QString normalizedCode(const QString &text);

/// Whether the text holds characters that reverse the order of what is shown (U+202D, U+202E), as spoofed headlines
/// and file names do.
[[nodiscard]] bool hasDirectionOverride(QStringView text);

} // namespace recension
