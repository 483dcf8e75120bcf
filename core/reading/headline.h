// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pagehead.h"

namespace recension {

/// An article's headline and where it stands.
struct Headline {
    Sourced title;
    NodeIndex element = -1; ///< the heading on the page that bears it, or -1
};

/// Chooses among the headings a reader sees and what the page tells machines: a visible heading that agrees with one of
/// the titles for machines comes first, since those are often cut, extended by the site's name, or written for search;
/// then JSON-LD, then og:title and its like without the site's name, then the title element. The rules are written out in
/// core/reading/metadata.h.
[[nodiscard]] Headline findHeadline(const HtmlDocument &document, const PageHead &head, const QString &site);

/// A page title without the site's name: "Headline | The Site" is "Headline". `site` may be empty; then `host` tells.
[[nodiscard]] QString withoutSiteName(const QString &title, const QString &site, const QString &host);

} // namespace recension
