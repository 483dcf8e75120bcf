// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/newsfeed.h"
#include "core/feeds/offeredfeeds.h"

namespace recension {

/// What a check of a feed or sitemap came to.
struct FeedChecked {
    QList<FollowedArticle> found; ///< the articles that are new, followed now
    QString title; ///< of the feed; empty where it was not read
    QString failure; ///< a whole sentence where it could not be read
    QList<OfferedFeed> offered; ///< where it is a web page and no feed: those that the page, and robots.txt, offer
    NewsKind kind = NewsKind::Feed;
    ItemCount count; ///< of what was read; all 0 where it has not changed
    int foreign = 0; ///< addresses of other hosts, which a sitemap may not name
    int unreadParts = 0; ///< sitemaps that an index names and that could not be read
    int oldParts = 0; ///< likewise, that were not asked for, since they are older than the reader wants
    bool isCut = false; ///< there is more than is read of any

    bool operator==(const FeedChecked &) const = default;
};

/// What a feed holds now, nothing of which is kept yet.
struct FeedLook {
    FollowedFeed feed; ///< as it was asked for; another choice may be made of what came
    FeedCheck check; ///< without `found`
    FeedChecked checked; ///< likewise
    NewsFeed news; ///< with the items of all parts that were read, and no parts
    bool isTelling = true; ///< false: the network is away, which says nothing of the feed
};

/// What a sitemap names, in sentences: "The sitemap names 12,431 pages; 312 match, and the newest 100 of them become
/// articles." Empty for a feed, and where nothing was read.
[[nodiscard]] QString sitemapInWords(const FeedChecked &checked);

/// The look with what its feed's choice makes of it: `check.found` and the counts.
[[nodiscard]] FeedLook chosen(const FeedLook &look);

} // namespace recension
