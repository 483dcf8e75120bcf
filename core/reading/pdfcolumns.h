// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

#include <map>
#include <vector>

namespace recension {

/// Where a line begins and ends for its reader; from right to left everything is mirrored.
[[nodiscard]] double lineStart(const PdfLine &line);
[[nodiscard]] double lineEnd(const PdfLine &line);

/// The columns of a PDF file's pages: lines of one size on one page that begin within six letters of each other.
class PdfColumns
{
public:
    explicit PdfColumns(const QList<PdfLine> &lines);

    /// Where the lines of the line's column usually end: a quarter of them reaches further, if any.
    [[nodiscard]] double endOf(const PdfLine &line) const;

private:
    struct Column {
        double start;
        std::vector<double> ends; ///< sorted
    };
    using Key = std::pair<int, int>; ///< page, and size in half points

    [[nodiscard]] static Key keyOf(const PdfLine &line);

    std::map<Key, std::vector<Column>> m_columns; ///< sorted by start
};

} // namespace recension
