// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/metadata.h"
#include "core/reading/passages.h"

namespace recension {

/// What of a page's text stands below each of its nodes, and where the headline stands among it.
struct PageWeights {
    std::vector<qsizetype> prose; ///< per node: letters of prose below it
    std::vector<qsizetype> letters; ///< per node: letters outside links below it
    std::vector<qsizetype> links; ///< per node: letters in links below it
    NodeIndex headline = -1; ///< the text node the headline begins in, or -1
};

[[nodiscard]] PageWeights weighPage(const HtmlDocument &page, const std::vector<Passage> &passages, const PageMetadata &metadata);

} // namespace recension
