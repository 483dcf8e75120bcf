// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

namespace recension {

/// The formats that readDocument tells apart.
enum class DocumentFormat {
    PlainText,
    Markdown,
    Html,
    Mhtml,
    Warc,
    Zip, ///< a WACZ file, packed pages, a page that unpacks itself, or an archive of another kind
    Gzip,
    Zstd,
    PropertyList, ///< a Safari web archive, or one of another kind
    Pdf,
    Picture, ///< recognised, refused with a sentence
    SoundOrFilm, ///< likewise
    Office, ///< likewise: a word processor's or spreadsheet's file
    Archive, ///< likewise: a packed file of a kind we don't open
    Binary, ///< likewise: anything else that is no text
};

/// What the document is: by its content where that tells (signatures, a page's first tags, control characters), then
/// by its declared content type, then by its file name or URL. Looks at the first 64 KiB at most, but of
/// pages that say they unpack themselves, in which an archive is looked for.
[[nodiscard]] DocumentFormat documentFormat(const RawDocument &document);

} // namespace recension
