// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedarticle.h"
#include "core/model/searchquery.h"

#include <QFuture>

namespace recension {

class Store;

/// The first `limit` articles with revisions that match, however many have to be looked into: Store::search() gives a short
/// page rather than let a reader wait. Other questions to the Store are answered in between. Not for windows.
/// `store` must outlive the future. Errors: those of Store::search().
[[nodiscard]] QFuture<Result<SearchResults>> searchWhole(Store *store, const SearchQuery &query, int limit);

} // namespace recension
