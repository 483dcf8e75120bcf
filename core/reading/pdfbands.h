// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdfwordrow.h"

#include <vector>

namespace recension {

constexpr double narrowestGap = 0.6; ///< between columns, in sizes of the letters
constexpr double wideGap = 1.0; ///< that half of a table's rows have, in sizes of the letters

/// From one place on a line to another, in points.
struct PdfStretch {
    double begin = 0;
    double end = 0;
};

/// Words that overlap in height: a row of single lines, or of cells set to the middle of each other.
struct PdfBand {
    WordRow words; ///< from left to right
    double top = 0;
    double bottom = 0;
    double size = 0; ///< of letters; of larger ones where spaces are wide, as in a typewriter's script
    std::vector<PdfStretch> pieces; ///< what of its width the words cover, without the gaps that are wide enough for columns
};

/// The stretches from left to right; those less than `narrowest` apart are one.
[[nodiscard]] std::vector<PdfStretch> joinedStretches(std::vector<PdfStretch> stretches, double narrowest);

/// The one in the middle of the values by size; of none, `otherwise`.
[[nodiscard]] double middleOf(std::vector<double> values, double otherwise);

/// A page's bands from the top down. Words that are turned stand in none. They point into the page.
[[nodiscard]] std::vector<PdfBand> bandsOf(const PdfPage &page);

} // namespace recension
