// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

namespace recension {

/// A page's lines column by column where it has columns of text: found by the gutters that few lines cross. Lines that
/// cross one (headlines, captions of wide pictures) stand between what is above and what is below them. Lines of a page
/// without columns, and those of one column, keep their order.
[[nodiscard]] QList<PdfLine> inColumnOrder(const QList<PdfLine> &lines, double pageWidth);

} // namespace recension
