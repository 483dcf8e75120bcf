// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/documentformat.h"
#include "core/reading/readdocument.h"

namespace recension {

/// Reads a document that holds no others: a web page, Markdown or plain text, and the pages of revisions among them.
/// Every other format is refused with its sentence. Errors: as readDocument's.
[[nodiscard]] Result<Reading> readSingle(const RawDocument &document, DocumentFormat format, const ReadLimits &limits,
                                         const CancelCheck &cancel);

} // namespace recension
