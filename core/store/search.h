// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"
#include "core/model/searchquery.h"

#include <QSqlDatabase>

namespace recension {

/// Searches all revisions; a page of at most `limit` articles, beginning with candidate `offset` (0, or the nextOffset of
/// the page before). On the database thread; throws sql::SqlFailure.
///
/// The index holds one entry an article with all its passages and names candidates; which of an article's revisions have
/// all that is wanted and nothing unwanted is then read from the passages themselves.
[[nodiscard]] SearchResults searchRevisions(const QSqlDatabase &database, const SearchQuery &query, int offset, int limit);

} // namespace recension
