// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/elementhints.h"
#include "core/reading/passages.h"

namespace recension {

/// The passages a reader of the page sees. Where none of it is running text, a program was to show what is hidden, and what
/// holds paragraphs loses its mark in `hints`. Long passages in a row that are all one link are text in a link that was never
/// closed: they count as not linked, and keep their marks.
[[nodiscard]] std::vector<Passage> collectShownPassages(const HtmlDocument &page, std::vector<Hints> &hints, const QUrl &base,
                                                        const CancelCheck &cancel = {});

} // namespace recension
