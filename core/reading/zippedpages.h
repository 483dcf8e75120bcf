// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"
#include "core/reading/ziparchive.h"

namespace recension {

struct ZippedPages {
    QList<RawDocument> copies; ///< never empty; of one page where the archive tells addresses, else all there are, by name
    int others = 0; ///< pages of other addresses
};

/// The saved pages in a ZIP archive: Mozilla Archive Format (.maff, a folder with an index.rdf for each page:
/// https://www.amadzone.org/mozilla-archive-format/maff-file-format.html), SingleFile's ZIP and self-extracting pages, or
/// whatever somebody packed. Pages are web pages and MHTML files at the level nearest to the root where there are any: those
/// deeper down belong to them. Captures are `file` but for what an index.rdf notes and the page's own fingerprint; the time of a
/// file with several pages is nobody's. Nothing is read of archives inside, and no more than `limits.bytes` altogether.
/// Errors: WrongFormat where there is no such page, TooLarge.
[[nodiscard]] Result<ZippedPages> pagesInZip(const ZipArchive &zip, const Capture &file, const ReadLimits &limits);

/// Whether a web page unpacks itself from a ZIP archive inside it, as SingleFile writes them: what else stands there is for
/// browsers that can't do that.
[[nodiscard]] bool isSelfExtracting(QByteArrayView page);

} // namespace recension
