// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedfeed.h"

#include <chrono>
#include <optional>

namespace recension {

/// An item of a feed.
struct NewsItem {
    QString title; ///< plain text
    QUrl url; ///< http or https
    QDateTime published; ///< UTC; in a sitemap the later of publication and last change; invalid where the feed doesn't say

    bool operator==(const NewsItem &) const = default;
};

/// A sitemap that the index of a site's sitemaps names.
struct SitemapPart {
    QUrl url;
    QDateTime changed; ///< UTC; invalid where the index doesn't say

    bool operator==(const SitemapPart &) const = default;
};

/// A sitemap lists what a site has, a feed what is new there.
enum class NewsKind { Feed, Sitemap };

/// A publisher's feed, or a sitemap.
struct NewsFeed {
    NewsKind kind = NewsKind::Feed;
    QString title; ///< plain text
    QUrl site; ///< the page it belongs to; may be empty
    QList<NewsItem> items; ///< in the feed's order, which usually is the newest first
    std::optional<std::chrono::seconds> pause; ///< how long the feed asks to be left alone (ttl, updatePeriod)
    QList<SitemapPart> parts; ///< of an index of sitemaps, in its order
    int foreign = 0; ///< items and parts that were left out, since they are of another host than the sitemap
    bool isCut = false; ///< the sitemap has more than is read of any

    bool operator==(const NewsFeed &) const = default;
};

/// Reads RSS 0.9 to 2.0, RDF and Atom, by KDE's Syndication, JSON Feed 1 (jsonfeed.org/version/1.1), and sitemaps
/// (readSitemap()). References are resolved against `address`. Of hostile feeds nothing is taken in but their items: no
/// entities, no external parts, at most 8 MiB, 64 levels and 2,000 items. Errors: TooLarge, WrongFormat.
[[nodiscard]] Result<NewsFeed> readFeed(const QByteArray &bytes, const QUrl &address);

/// How many items a feed has, how many of them a choice lets through, and how many it takes of those.
struct ItemCount {
    int named = 0;
    int matching = 0;
    int taken = 0;

    bool operator==(const ItemCount &) const = default;
};

/// The items that become articles, the oldest first, so that they get their numbers in the order of their making: of those
/// that match the newest, by their times and, where they have none, by the feed's order. `count`, where given, is set.
[[nodiscard]] QList<QUrl> chosenItems(const QList<NewsItem> &items, const FeedChoice &choice, ItemCount *count = nullptr);

} // namespace recension
