// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace recension {

/// Which declarations inside a document count: HTML may name its encoding in a meta element, plain text can't.
enum class DocumentSyntax { Html, Plain };

/// The encoding that bytes without any declaration are written in, as far as they show it (the Encoding Standard's
/// name): UTF-16 without a byte order mark, told by its spaces and line ends (two bytes of which one is zero), with
/// all else being characters that exist; ISO-2022-JP, told by its escape sequences. Empty where they show none of these.
[[nodiscard]] QByteArray shownEncoding(QByteArrayView bytes);

/// The likeliest legacy encoding: Thai, DOS and Mac Cyrillic and Mac Roman by the order and range of their letters, the others by ICU's
/// statistics. Never empty: windows-1252 reads everything. UTF-8 should have been ruled out before.
[[nodiscard]] QByteArray guessEncoding(const QByteArray &bytes, DocumentSyntax syntax);

} // namespace recension
