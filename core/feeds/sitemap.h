// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/newsfeed.h"

namespace recension {

/// So many addresses a sitemap may have, and so many bytes when it is unpacked (sitemaps.org/protocol.html).
inline constexpr qsizetype mostSitemapUrls = 50'000;
inline constexpr qint64 mostSitemapBytes = 50 * 1024 * 1024;

/// Whether the bytes look like a sitemap, by their first element or line.
[[nodiscard]] bool isSitemap(const QByteArray &bytes);

/// Reads a sitemap or an index of sitemaps in XML, or a list with an address a line (sitemaps.org/protocol.html), with the
/// titles and days of publication of Google's extension for news. Addresses of another host than the sitemap's are left out
/// and counted, as the protocol wants it; "www." makes no other host. No entities, no external parts, at most 32 levels;
/// what is longer than a sitemap may be is cut. Errors: TooLarge, WrongFormat.
[[nodiscard]] Result<NewsFeed> readSitemap(const QByteArray &bytes, const QUrl &address);

} // namespace recension
