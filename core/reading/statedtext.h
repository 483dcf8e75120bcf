// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pagebody.h"

namespace recension {

/// The article's paragraphs as the page's JSON-LD states them (https://schema.org/articleBody), where the page itself has none of
/// them: one that a program was to fill, saved before it did. Empty where the page shows the text, or the first lines of it.
[[nodiscard]] QList<Block> statedText(const PageBody &page);

} // namespace recension
