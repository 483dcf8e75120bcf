// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdfpages.h"

namespace recension {

/// A line of a PDF page, one column wide.
struct PdfLine {
    QString text; ///< words in the order they are read, also from right to left
    QRectF box; ///< in points; the lower edge is that of the line's largest words
    int page = 0; ///< from 0
    double size = 0; ///< of most of its letters
    bool isBold = false; ///< throughout
    double firstWord = 0; ///< width of the word it begins with
    double textStart = 0; ///< where its second word begins, counted as lineStart() does; where there is none, where the line does
    double taken = 0; ///< of its column's width at its end, by what stands beside it
    bool isRightToLeft = false;
    bool isTableRow = false; ///< the cells of a table's row, " | " between them, whatever lines they are of

    bool operator==(const PdfLine &) const = default;
};

/// The lines of all pages in the order of reading. Running heads, page numbers and what browsers print around a page are
/// left out, and turned text beside upright text (stamps in the margin).
[[nodiscard]] QList<PdfLine> linesOfPdf(const PdfPages &file);

/// Whether letters of two lines or words stand beside each other without a space in their script (Chinese, Thai, …).
[[nodiscard]] bool joinWithoutSpace(QStringView before, QStringView after);

} // namespace recension
