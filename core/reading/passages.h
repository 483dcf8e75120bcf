// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/model/block.h"
#include "core/reading/htmldocument.h"

#include <QUrl>

#include <vector>

namespace recension {

/// A stretch of a page's text that a reader sees as one: from one border (a block element, two line breaks, a row of a
/// table) to the next. What of it is the article's is for others to decide.
struct Passage {
    Block block;
    NodeIndex first = 0; ///< the text node it begins in
    NodeIndex last = 0; ///< the text node it ends in
    NodeIndex container = 0; ///< the nearest block element around it; of table rows, the row
    qsizetype linked = 0; ///< UTF-16 units of its text that are links

    [[nodiscard]] qsizetype length() const { return block.text.size(); }
};

/// The page's visible passages in document order. `omitted` has an entry per node; an omitted element's subtree
/// counts as absent. Relative link targets are resolved against `base`, links without a web address bear no mark.
[[nodiscard]] std::vector<Passage> collectPassages(const HtmlDocument &document, const std::vector<bool> &omitted, const QUrl &base,
                                                   const CancelCheck &cancel = {});

} // namespace recension
