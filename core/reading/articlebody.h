// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/passages.h"

namespace recension {

/// Where on a page its article stands.
struct ArticleBody {
    NodeIndex root = 0;              ///< the element that holds the body
    std::vector<Passage> passages;   ///< of the whole page
    std::vector<bool> taken;         ///< per passage: it is the body's
    std::vector<QByteArray> reasons; ///< per passage: the rule that decided, for traces
};

/// Finds the article's body. `headline` is the article's title as metadata and headings have it, or empty.
[[nodiscard]] ArticleBody findArticleBody(const HtmlDocument &document, const QUrl &base, const QString &headline,
                                          const CancelCheck &cancel = {});

} // namespace recension
