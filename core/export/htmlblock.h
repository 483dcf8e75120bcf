// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/htmlwriter.h"
#include "core/model/folding.h"

namespace recension {

/// The blocks that a row, or part of it, has on one side, as HTML elements with their marks: <ins>, <del>, <em>, <strong>.
/// Blocks of a one-sided row stand in one <ins class="block"> or <del class="block">. Links are text.
void writeSide(HtmlWriter &html, const Comparison &comparison, const RowPart &part, Side side);

/// The row or its part as one text: what inlineParagraphs() gives, as HTML elements.
void writeInline(HtmlWriter &html, const Comparison &comparison, const RowPart &part);

/// The same without elements around its paragraphs, for a heading that stands already.
void writeInlineText(HtmlWriter &html, const Comparison &comparison, const Row &row);

} // namespace recension
