// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmldocument.h"

namespace recension {

/// Whether an element may speak of the page's article: it stands neither among what readers wrote, nor beside the headline of another
/// article in a list of them, nor in an article element that leads elsewhere or in the page's own header. What holds the headline
/// always may. `headline` is -1 where there is none.
[[nodiscard]] bool belongsToArticle(const HtmlDocument &document, NodeIndex element, NodeIndex headline);

/// How far an element is from the headline, in nodes; what stands before it is farther. From the page's beginning where there is none.
[[nodiscard]] inline NodeIndex distanceFrom(NodeIndex headline, NodeIndex element)
{
    return headline < 0 ? element : element > headline ? element - headline : 4 * (headline - element);
}

/// Whether it stands in a box of what readers wrote that doesn't hold the headline, too.
[[nodiscard]] bool isByReaders(const HtmlDocument &document, NodeIndex element, NodeIndex headline);

} // namespace recension
