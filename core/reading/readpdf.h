// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdfpages.h"
#include "core/reading/readdocument.h"

namespace recension {

/// Reads the text of a PDF file: paragraphs rebuilt from lines, headings, items, rows of tables, and title, author and dates from what the
/// file says of itself where that makes sense. The source text is the lines, pages parted by form feeds. Errors: extractPdf's; Empty where
/// the pages are pictures without text; TooLarge.
[[nodiscard]] Result<Reading> readPdf(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel);

/// The same from words that are at hand already. Pure.
[[nodiscard]] Result<Reading> readPdfPages(const PdfPages &file, const Capture &capture, const ReadLimits &limits);

} // namespace recension
