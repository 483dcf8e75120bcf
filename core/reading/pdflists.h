// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

#include <QHash>
#include <QSet>

namespace recension {

/// The line that an item of a list begins with.
struct PdfItem {
    int level = 1; ///< depth, from 1
    qsizetype sign = 0; ///< UTF-16 units of the line before the item's text: its bullet or number

    bool operator==(const PdfItem &) const = default;
};

/// The lists of a PDF file, by places in its lines.
struct PdfLists {
    QHash<qsizetype, PdfItem> items;
    QSet<qsizetype> hanging; ///< further lines of items, which begin where the text of the first does

    bool operator==(const PdfLists &) const = default;
};

/// What a bullet begins is an item. Numbers, letters and asterisks make items where two count on with nothing further out between
/// them, and dashes where lines hang below the text, too: others may be a date, a numbered paragraph or what somebody says.
[[nodiscard]] PdfLists listsOfPdf(const QList<PdfLine> &lines);

} // namespace recension
