// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pageweights.h"

namespace recension {

/// Marks as furniture what stands in cards: elements each with a title that leads to another page of the same site and one
/// paragraph on it. However many of them a page shows, they are no part of its article. One with the headline in it is no
/// card, and a page without other paragraphs is left as it is: there the cards are what it has to say. One paragraph is
/// enough on a page with a day of publication, where it stands before all cards. `furniture` has an entry per node.
void dropTeaserCards(const HtmlDocument &document, const std::vector<Passage> &passages, const PageMetadata &metadata, NodeIndex headline,
                     std::vector<bool> &furniture);

} // namespace recension
