// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <QStringList>

namespace recension {

/// Which items of a feed become articles. A pattern is found anywhere in an item's title or address, whatever its case;
/// "*" in it stands for anything. Without patterns to include, all items are.
struct FeedPatterns {
    QStringList include;
    QStringList exclude; ///< wins over include

    bool operator==(const FeedPatterns &) const = default;
};

/// A feed whose new items become followed articles.
struct FollowedFeed {
    QUrl url;
    AddressNamedBy namedBy = AddressNamedBy::Reader; ///< `url`
    QString title; ///< as the feed calls itself; empty before it was read
    QUrl site; ///< the page it belongs to; may be empty
    FeedPatterns patterns;
    QDateTime added; ///< UTC, as are all below; invalid: it has not happened
    QDateTime lastChecked;
    QDateTime nextCheck;
    QDateTime lastNew; ///< when an item last became an article
    int articles = 0; ///< that it brought
    Validators validators;
    QString failure; ///< a whole sentence on the latest check, where that failed
    QDateTime failingSince;

    bool operator==(const FollowedFeed &) const = default;
};

/// What a check of a feed came to, for the library to keep.
struct FeedCheck {
    QUrl url;
    QString title; ///< empty: as known
    QUrl site; ///< likewise
    QList<QUrl> found; ///< the items that are to be followed, the oldest first
    Validators validators;
    QString failure; ///< empty: it was read, or has not changed
    QDateTime now;
    QDateTime notBefore; ///< the publisher's wish for the next check (TTL, max-age, Retry-After); invalid: none
};

/// When to look at a feed again: soon while it brings new items (a tenth of the time since the last one, from 30 minutes up
/// to 12 hours), and a quarter of the time that it fails, up to two days. A publisher's wish is heeded up to a week. Pure.
[[nodiscard]] QDateTime nextFeedCheck(const FollowedFeed &feed, const QDateTime &now, const QDateTime &notBefore);

/// Whether an item with this title and address is wanted. Linear in their length for every pattern.
[[nodiscard]] bool isWanted(const FeedPatterns &patterns, const QString &title, const QUrl &url);

} // namespace recension
