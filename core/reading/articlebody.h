// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/metadata.h"
#include "core/reading/passages.h"

namespace recension {

/// Where on a page its article stands.
struct ArticleBody {
    NodeIndex root = 0; ///< the element that holds the body
    std::vector<Passage> passages; ///< of the whole page
    std::vector<bool> taken; ///< per passage: it is the body's
    std::vector<QByteArray> reasons; ///< per passage: the rule that decided, for traces
};

/// Finds the article's body on a page whose metadata is known.
[[nodiscard]] ArticleBody findArticleBody(const HtmlDocument &document, const PageMetadata &metadata, const CancelCheck &cancel = {});

} // namespace recension
