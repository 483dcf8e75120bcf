// SPDX-License-Identifier: GPL-3.0-or-later
// Sitemaps, their indexes and lists: what is read keeps to the sitemap's own host, and to the bounds.
#include "core/feeds/sitemap.h"

#include <cstdlib>

using namespace recension;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QUrl address = QUrl::fromEncoded("https://www.example.org/sitemap.xml");
    (void)isSitemap(bytes);
    const Result<NewsFeed> sitemap = readSitemap(bytes, address);
    if (!sitemap) {
        return sitemap.error().message.isEmpty() ? (abort(), 0) : 0;
    }
    const auto isOwn = [](const QUrl &url) {
        return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && url.userInfo().isEmpty()
            && (url.host() == u"example.org" || url.host() == u"www.example.org");
    };
    bool isSane = sitemap->items.size() + sitemap->parts.size() <= mostSitemapUrls;
    for (const NewsItem &item : sitemap->items) {
        isSane = isSane && isOwn(item.url) && item.title.size() <= 500;
    }
    for (const SitemapPart &part : sitemap->parts) {
        isSane = isSane && isOwn(part.url);
    }
    if (!isSane) {
        abort();
    }
    return 0;
}
