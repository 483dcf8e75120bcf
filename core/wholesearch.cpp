// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wholesearch.h"

#include "core/store/store.h"

namespace recension {

namespace {

// `found`: what the pages before had; the next one begins at its nextOffset.
QFuture<Result<SearchResults>> goOn(Store *store, const SearchQuery &query, int limit, const SearchResults &found)
{
    return store->search(query, found.nextOffset, limit - static_cast<int>(found.hits.size()))
        .then([store, query, limit, found](const Result<SearchResults> &page) -> QFuture<Result<SearchResults>> {
            if (!page) {
                return QtFuture::makeReadyValueFuture(page);
            }
            const SearchResults all{.hits = found.hits + page->hits, .nextOffset = page->nextOffset};
            return all.nextOffset < 0 || all.hits.size() >= limit ? QtFuture::makeReadyValueFuture<Result<SearchResults>>(all)
                                                                  : goOn(store, query, limit, all);
        })
        .unwrap();
}

} // namespace

QFuture<Result<SearchResults>> searchWhole(Store *store, const SearchQuery &query, int limit)
{
    return goOn(store, query, limit, {.hits = {}, .nextOffset = 0});
}

} // namespace recension
