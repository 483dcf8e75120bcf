// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/feeds/changefeed.h"
#include "core/model/followedarticle.h"

#include <QFuture>

namespace recension {

class Store;

/// What a feed is of: one article, one publication, one search, or, with nothing named, all that changed.
struct FeedScope {
    std::optional<FollowedArticle> article;
    QString source; ///< the publication's name
    QString words; ///< as typed; see parseSearch(). Of a search, those changes with which the words appeared or vanished.
    Weight leastWeight = Weight::Substantive;
};

/// What a feed of that is called.
[[nodiscard]] QString feedTitle(const FeedScope &scope);

/// The name of its file in a folder of feeds, without an ending: "changes", "article-12", "source-NAME", "search-WORDS".
/// Whatever the subject, it is a name and no path.
[[nodiscard]] QString feedFileName(const FeedScope &scope);

/// The program, as feeds name what made them: "Recension 0.1.0".
[[nodiscard]] QString feedGenerator();

/// A feed holds so many changes, the newest.
inline constexpr int mostFeedItems = 50;

/// The newest changes with their comparisons, made on pool threads. `generator` names the program: "Recension 0.1.0".
/// `store` is not owned and must outlive the future. Errors: those of the Store and of compare().
[[nodiscard]] QFuture<Result<ChangeFeed>> feedOfChanges(Store *store, const FeedScope &scope, const QString &generator);

} // namespace recension
