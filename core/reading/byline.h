// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pagehead.h"

namespace recension {

/// Who wrote an article.
struct Byline {
    Sourced text; ///< as the page prints it, without "By"; the names joined where only markup names them
    QStringList authors; ///< the persons (or agencies) named
};

/// Asks, in this order, until a person is named: JSON-LD, meta elements, microdata, rel=author links, elements that call
/// themselves a byline, links near the headline to pages of authors, the labels of social cards, a line near the headline that
/// begins with "By" or has a profession behind a name, and "Written by" anywhere where it names one person only. The publication
/// itself (`site`), its publisher and users' names count only where no person is named. Addresses, the site's own social
/// accounts, readers who comment and photographers are no authors; nobody is invented. Of more than 200,000 letters of names in
/// one place the rest is left out.
[[nodiscard]] Byline readByline(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &site);

} // namespace recension
