// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"
#include "core/model/readingrule.h"

#include <QUrl>

namespace recension {

/// A stretch of a web page's text, and what became of it when the page was read.
struct PagePassage {
    Block block;
    bool isRead = false; ///< it is in the article
    bool isReadByItself = false; ///< it would be without the reader's rules
    ReadingRules rules; ///< those of the reader's that meet it; the last one decides
    QString selector; ///< of the element around it, as a rule would name it
    QList<int> alike; ///< the numbers of all passages that the selector covers, its own among them

    bool operator==(const PagePassage &) const = default;
};

/// In the page's order.
struct PagePassages {
    QUrl address; ///< where the page comes from, as far as is known: what its rules are filed under
    QList<PagePassage> passages;

    bool operator==(const PagePassages &) const = default;
};

} // namespace recension
