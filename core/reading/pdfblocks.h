// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"
#include "core/reading/pdflines.h"

namespace recension {

/// Paragraphs, headings and list items made of a PDF file's lines. Where one ends is told by the gap to the next line,
/// its indent, the letters' size and weight, and a last line that leaves room for the next line's first word; paragraphs
/// go on over columns and pages. A word parted at a line's end is joined: a soft hyphen goes, another goes unless the
/// document has the word with it elsewhere, or what follows shows that it belongs there ("Anglo-Saxon", "Vor- und").
/// Larger or bold lines are headings, their level by rank of size; the first page's largest text is the Headline, or what
/// the file calls its title where that stands there.
[[nodiscard]] QList<Block> blocksOfPdf(const QList<PdfLine> &lines, const QString &title);

} // namespace recension
