// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/reading/htmldocument.h"

namespace recension {

/// What a page says about its article beside the text.
struct PageMetadata {
    Article article;            ///< all fields but blocks and extractor
    NodeIndex headline = -1;    ///< the heading that bears the title, or -1
    QString description;        ///< the page's own summary, for machines
    QUrl base;                  ///< what relative links are resolved against; may be empty
};

/// Reads a page's metadata. `documentUrl` is where the page came from, or empty. Where sources disagree, what a reader sees
/// and what JSON-LD says come before meta elements, and these before guesses from text; each field's source is recorded.
[[nodiscard]] PageMetadata readMetadata(const HtmlDocument &document, const QUrl &documentUrl);

} // namespace recension
