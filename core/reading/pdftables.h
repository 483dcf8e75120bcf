// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

namespace recension {

/// A table of a page: its rows, as lines with " | " between the cells (PdfLine::isTableRow).
struct PdfTable {
    QRectF box;
    QList<PdfLine> rows;

    bool operator==(const PdfTable &) const = default;
};

/// Takes a page's tables out of its words: rows below each other, at least two, whose cells stand in the same columns, aligned
/// there to the left, to the right or in the middle, with stretches between them that no word crosses and that are wider than spaces.
/// What could be something else stays among the words: columns of running text, lists with their bullets or numbers, lines
/// that stand beside each other by chance.
[[nodiscard]] QList<PdfTable> takeTables(PdfPage &page, int number);

/// The page's lines in the order of reading, with the rows of its tables where they stand: behind the last line above them.
[[nodiscard]] QList<PdfLine> withTables(QList<PdfLine> lines, const QList<PdfTable> &tables);

} // namespace recension
