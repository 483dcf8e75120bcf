// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pagehead.h"

namespace recension {

/// Who wrote an article.
struct Byline {
    Sourced text; ///< as the page prints it, without "By"; the names joined where only markup names them
    QStringList authors; ///< the persons (or agencies) named
};

/// Reads JSON-LD, meta elements, microdata, rel=author links, then elements near the headline that call themselves a
/// byline, then a line that begins with "By". The publication itself (`site`) counts only where no person is named. Addresses, the site's
/// own social accounts and the like are no authors; nobody is invented.
[[nodiscard]] Byline readByline(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &site);

} // namespace recension
