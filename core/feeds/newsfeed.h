// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace recension {

/// An item of a feed.
struct NewsItem {
    QString title; ///< plain text
    QUrl url; ///< http or https
    QDateTime published; ///< UTC; invalid where the feed doesn't say

    bool operator==(const NewsItem &) const = default;
};

/// A publisher's feed.
struct NewsFeed {
    QString title; ///< plain text
    QUrl site; ///< the page it belongs to; may be empty
    QList<NewsItem> items; ///< in the feed's order, which usually is the newest first
    std::optional<std::chrono::seconds> pause; ///< how long the feed asks to be left alone (ttl, updatePeriod)

    bool operator==(const NewsFeed &) const = default;
};

/// Reads RSS 0.9 to 2.0, RDF and Atom, by KDE's Syndication, and JSON Feed 1 (jsonfeed.org/version/1.1). References are
/// resolved against `address`. Of hostile feeds nothing is taken in but their items: no entities, no external parts, at
/// most 8 MiB, 64 levels and 2,000 items. Errors: TooLarge, WrongFormat.
[[nodiscard]] Result<NewsFeed> readFeed(const QByteArray &bytes, const QUrl &address);

} // namespace recension
