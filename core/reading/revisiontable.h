// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmldocument.h"
#include "core/reading/revisionpage.h"

#include <optional>

namespace recension {

/// Whether a page's markup is worth asking for a table of two revisions: cheap, and wrong only in saying yes too often.
[[nodiscard]] bool mayHoldRevisionTable(QStringView markup);

/// Takes apart a News Sniffer comparison page: a table whose head names "Version N" and "Version M", and then a row for
/// every paragraph with its old text in the first column and the new in the second. `<del>` belongs to the left text
/// alone and `<ins>` to the right; an empty cell says that nothing stood there. Empty where the page is nothing of that kind.
[[nodiscard]] std::optional<RevisionPage> newsSnifferTable(const HtmlDocument &page);

/// Takes apart a saved difference page of MediaWiki (Wikipedia and its sisters), two columns, with its titles, times and
/// moved paragraphs. Such a page shows changed paragraphs and their neighbours only, which a remark says. Empty where the
/// page is nothing of that kind. https://www.mediawiki.org/wiki/Help:Diff
[[nodiscard]] std::optional<RevisionPage> wikiDiffTable(const HtmlDocument &page, const QUrl &address);

} // namespace recension
