// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pageweights.h"

#include <QUrl>

namespace recension {

/// Marks as furniture what stands in cards: elements each with a title that leads to another page of the same site and one
/// paragraph on it. However many of them a page shows, they are no part of its article. One with the headline in it is no
/// card, and a page without other paragraphs is left as it is: there the cards are what it has to say. `page` is the page's
/// own address, and may be empty; `furniture` has an entry per node.
void dropTeaserCards(const HtmlDocument &document, const std::vector<Passage> &passages, const QUrl &page, NodeIndex headline,
                     std::vector<bool> &furniture);

} // namespace recension
