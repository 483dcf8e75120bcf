// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/reading/htmldocument.h"

namespace recension {

/// What a page says about its article beside the text.
struct PageMetadata {
    Article article; ///< all fields but blocks and extractor
    NodeIndex headline = -1; ///< the heading that bears the title, or -1
    QString description; ///< the page's own summary, for machines
    QString statedText; ///< the article's text as JSON-LD states it: lines, or markup
    QUrl base; ///< what relative links are resolved against; may be empty
};

/// Reads a page's metadata; each field's source is recorded. `documentUrl` is where the page came from, or empty.
/// Where sources disagree:
/// - Title: the heading a reader sees, if it agrees with any of the titles for machines (JSON-LD, og:title and its like, the
///   title element; all without the site's name). Of several the one that agrees most, lower headings only if they agree nearly
///   wholly; a kicker before it or a date behind it goes where a title for machines has it without, as does a second line
///   that JSON-LD or og:title leave out; where these have both lines, their words tell what divides them. A heading that ends a row of
///   links, the page's place in the site, gives way to the one that follows, if that is what JSON-LD or og:title say. Where a
///   NewsArticle's JSON-LD and og:title say the same and it isn't the heading cut short, they outvote it. Without any agreement
///   an element above the first h1 that says one of those titles, or the better part of the title element, word for word, the first h1 of
///   some words, then JSON-LD, og:title, the title element.
/// - Authors: JSON-LD, meta elements, microdata, rel=author, an element that calls itself a byline, a line "By …" near the
///   headline. The first that names a person and not the publication.
/// - Published: JSON-LD, meta elements by their known names, then by names that say "published", microdata, the time element
///   and the printed date nearest to the headline, a moment in a title behind it ("8 months ago"), a day in the address, text labeled
///   "published", on a page without a headline a date that stands alone; none among readers' comments or of other articles. A date labeled
///   "updated" is the modified one, and the published one only where there is no other.
/// - Site: og:site_name, the JSON-LD publisher. Language: the html element, JSON-LD, meta. Address: link canonical, og:url, JSON-LD.
/// What none of them names stays empty.
[[nodiscard]] PageMetadata readMetadata(const HtmlDocument &document, const QUrl &documentUrl);

} // namespace recension
