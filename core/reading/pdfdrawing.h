// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdfobjects.h"

#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

namespace recension {

/// From a space of a PDF page's content to another (ISO 32000-1, 8.3.3).
struct PdfMatrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    [[nodiscard]] QPointF map(double x, double y) const { return {a * x + c * y + e, b * x + d * y + f}; }
    /// What first does this and then `other`.
    [[nodiscard]] PdfMatrix then(const PdfMatrix &other) const;
};

/// Where a page's content is, and where it stands on the page: in points from its upper left corner, as PdfWord counts.
struct PdfSheet {
    QList<PdfObject> contents;
    QByteArrayView resources;
    PdfMatrix matrix;
    double width = 0;
    double height = 0;
};

/// A file's pages in their order, at most `most`. Any tree of pages comes to an end.
[[nodiscard]] QList<PdfSheet> sheetsOf(PdfObjects &objects, int most);

/// What one operator paints.
struct PdfPaint {
    std::vector<QRectF> boxes; ///< around each closed piece of it, cut to what may be painted at all
    bool isStroke = false; ///< a line along the pieces, not what is inside
    std::optional<double> gray; ///< from 0, black, to 1; unknown for pictures and patterns
};

/// Walks through what a page's content paints, in its order, but for letters: shapes and pictures, also those of the forms it draws. Colors
/// are taken for what they most likely are. False where not all of it could be looked at.
[[nodiscard]] bool walkDrawing(PdfObjects &objects, const PdfSheet &sheet, const std::function<void(const PdfPaint &)> &onPaint);

} // namespace recension
