// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

namespace recension {

/// Text that stands beside other text for some lines, as captions beside pictures and boxes in the margin do.
struct PdfAside {
    QRectF box;
    QList<PdfLine> lines;
    double beside = 0; ///< where the text that it stands beside has its middle, in points from the page's left edge

    bool operator==(const PdfAside &) const = default;
};

/// Takes a page's asides out of its words: at least two lines below each other, narrower than the lines of text beside them, with a
/// stretch between the two that no word crosses, and set in letters of their own size, at heights of their own. What could be else (a
/// table, a list, what belongs to the lines beside it) stays.
[[nodiscard]] QList<PdfAside> takeAsides(PdfPage &page, int number);

/// The page's lines with its asides between two paragraphs of the text that each stands beside, else behind it.
[[nodiscard]] QList<PdfLine> withAsides(QList<PdfLine> lines, const QList<PdfAside> &asides);

} // namespace recension
