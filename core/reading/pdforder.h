// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

#include <optional>
#include <vector>

namespace recension {

/// A stretch between columns, in points from the page's left edge.
struct PdfGutter {
    double begin = 0;
    double end = 0;

    bool operator==(const PdfGutter &) const = default;
};

/// Where a page may have gutters: stretches as wide as a letter that at most a tenth of its rows of words cross.
[[nodiscard]] std::vector<PdfGutter> possibleGutters(const PdfPage &page);

/// A page's lines column by column, where it has columns of text: found by the gutters that few lines cross. Lines that
/// cross one (headlines, captions of wide pictures) stand between what is above and what is below them; those of one column
/// keep their order. Empty where the page has none.
[[nodiscard]] std::optional<QList<PdfLine>> columnByColumn(const QList<PdfLine> &lines, double pageWidth);

/// Puts numbers, letters and bullets that stand alone before the words beside them: the library may take those of a list for a column
/// of their own.
void bringSignsToTheirLines(PdfPage &page);

} // namespace recension
