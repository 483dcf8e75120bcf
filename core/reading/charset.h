// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/guessencoding.h"

#include <QByteArray>
#include <QString>

namespace recension {

/// A document's bytes as text.
struct DecodedText {
    QString text; ///< without byte order mark; bytes that are no text become U+FFFD
    QString encoding; ///< the Encoding Standard's name ("UTF-8", "windows-1252", "Shift_JIS")
    bool guessed = false; ///< nobody declared it and the bytes don't prove it: the reader should be told
};

/// Decodes by the WHATWG Encoding Standard and HTML's rules: byte order mark, then the charset of `declaredContentType` (an
/// HTTP Content-Type; may be empty), then for Html a meta element in the first KiB, the XML declaration, a meta element that
/// stands later, then what the bytes show (UTF-16, ISO-2022-JP), then UTF-8 where they are valid UTF-8, then a guess by
/// letter statistics.
/// One departure: a meta declaration of a legacy encoding in a file that is wholly valid UTF-8 is overruled, since
/// programs that save pages re-encode them and leave the declaration standing. Never fails. Any thread.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes, const QByteArray &declaredContentType, DocumentSyntax syntax);

} // namespace recension
