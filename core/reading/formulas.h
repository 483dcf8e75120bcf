// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/elementhints.h"
#include "core/reading/passages.h"

namespace recension {

/// Has every formula read once. Pages hold formulas in MathML for machines beside what is drawn of them, and hide one of the two:
/// MathML that is hidden is shown where nothing else in its place is text (a picture, or letters that a style sheet draws), what
/// is drawn beside MathML that is shown is hidden, and so are its annotations (the formula's source).
/// `hints` has an entry per node. See https://www.w3.org/TR/MathML3/chapter5.html, on annotations.
void readFormulasOnce(const HtmlDocument &document, std::vector<Hints> &hints);

/// Whether all of a passage is MathML or a picture that stands for text: a formula in a line of its own.
[[nodiscard]] bool isFormula(const HtmlDocument &document, const Passage &passage);

} // namespace recension
