// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/documentformat.h"
#include "core/reading/readdocument.h"

namespace recension {

/// Whether documents of the format hold others.
[[nodiscard]] bool isArchive(DocumentFormat format);

/// Opens an archive (MHTML, WARC, WACZ, Safari's .webarchive, pages in a ZIP archive, a gzip or zstd file) and reads the page in it;
/// several captures of one page become its revisions. One packing around one archive is undone, never more: what is inside an inner
/// document is not opened again. Errors: as readDocument's.
[[nodiscard]] Result<Reading> readArchive(const RawDocument &document, DocumentFormat format, const ReadLimits &limits,
                                          const CancelCheck &cancel);

/// The document that a revision was read from, by its capture: the page inside an archive, or `document` itself. What a WARC
/// file holds is told by address and time, what else holds several by the page's own fingerprint. Errors: WrongFormat where there
/// is no such page (any more), and as readDocument's.
[[nodiscard]] Result<RawDocument> pageOfCapture(const RawDocument &document, const Capture &shown, const ReadLimits &limits,
                                                const CancelCheck &cancel);

} // namespace recension
