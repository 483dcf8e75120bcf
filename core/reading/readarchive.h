// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/documentformat.h"
#include "core/reading/readdocument.h"

namespace recension {

/// Whether documents of the format hold others.
[[nodiscard]] bool isArchive(DocumentFormat format);

/// Opens an archive (MHTML, WARC, WACZ, Safari's .webarchive, a gzip or zstd file) and reads the page in it; several
/// captures of one page become its revisions. One packing around one archive is undone, never more: what is inside an
/// inner document is not opened again. Errors: as readDocument's.
[[nodiscard]] Result<Reading> readArchive(const RawDocument &document, DocumentFormat format, const ReadLimits &limits,
                                          const CancelCheck &cancel);

} // namespace recension
