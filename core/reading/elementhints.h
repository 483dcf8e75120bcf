// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmldocument.h"

#include <QFlags>

#include <vector>

namespace recension {

/// What an element's own markup says it is for: its tag, role, class, id and the like. Words in class names are the
/// publishers' own labels; they are read as whole words ("ad-slot", "adSlot", but not "header" for "ad").
enum class Hint {
    Hidden = 1 << 0, ///< not shown: the hidden attribute, display:none, a class that says so
    Furniture = 1 << 1, ///< navigation, advertisement, sharing, newsletter, related stories, controls
    Comments = 1 << 2, ///< what readers wrote
    Attribution = 1 << 3, ///< byline, date, credits, about the author
    Headline = 1 << 4,
    Standfirst = 1 << 5,
    Caption = 1 << 6,
    Body = 1 << 7, ///< the article's body
    Quote = 1 << 8, ///< a sentence of the body shown once more, in large letters
    Note = 1 << 9, ///< a correction or footnote
    Teaser = 1 << 10, ///< about another article, where it bears links
    Directory = 1 << 11, ///< a list of links, where it bears links: navigation, contents, subjects
};
Q_DECLARE_FLAGS(Hints, Hint)
Q_DECLARE_OPERATORS_FOR_FLAGS(Hints)

/// Of one element's own markup; not inherited.
[[nodiscard]] Hints hintsOf(const HtmlDocument &document, NodeIndex element);

/// One entry per node, of the element's own markup; not inherited. Text nodes have none.
[[nodiscard]] std::vector<Hints> readHints(const HtmlDocument &document);

} // namespace recension
