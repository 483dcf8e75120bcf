// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <QStringList>

namespace recension {

/// So many items of a feed become articles at a time where the reader doesn't say, and at most.
inline constexpr int usualNewest = 100;
inline constexpr int mostNewest = 10'000;

/// Which items of a feed become articles. A pattern is found anywhere in an item's title or address, whatever its case;
/// "*" in it stands for anything. Without patterns to include, all items are.
struct FeedChoice {
    QStringList include;
    QStringList exclude; ///< wins over include
    QDateTime since; ///< UTC; items that are older, or don't say when they are of, are left out; invalid: none are
    int newest = usualNewest; ///< at each check no more than so many, from 1 to mostNewest

    bool operator==(const FeedChoice &) const = default;
};

/// A feed whose new items become followed articles.
struct FollowedFeed {
    QUrl url;
    AddressNamedBy namedBy = AddressNamedBy::Reader; ///< `url`
    QString title; ///< as the feed calls itself; empty before it was read
    QUrl site; ///< the page it belongs to; may be empty
    FeedChoice choice;
    QDateTime added; ///< UTC, as are all below; invalid: it has not happened
    QDateTime lastChecked;
    QDateTime nextCheck;
    QDateTime lastNew; ///< when an item last became an article
    int articles = 0; ///< that it brought
    Validators validators;
    QString failure; ///< a whole sentence on the latest check, where that failed
    QDateTime failingSince;

    /// In one line, never empty.
    [[nodiscard]] QString shownTitle() const { return title.isEmpty() ? url.toDisplayString() : title.simplified(); }
    bool operator==(const FollowedFeed &) const = default;
};

/// What a check of a feed came to, for the library to keep.
struct FeedCheck {
    QUrl url;
    QString title; ///< empty: as known
    QUrl site; ///< likewise
    QList<QUrl> found; ///< the items that are to be followed, the oldest first; see dueOfItem()
    Validators validators;
    QString failure; ///< empty: it was read, or has not changed
    QDateTime now;
    QDateTime notBefore; ///< the publisher's wish for the next check (TTL, max-age, Retry-After); invalid: none
};

/// When to look at a feed again: soon while it brings new items (a tenth of the time since the last one, from 30 minutes up
/// to 12 hours), and a quarter of the time that it fails, up to two days. A publisher's wish is heeded up to a week. Pure.
[[nodiscard]] QDateTime nextFeedCheck(const FollowedFeed &feed, const QDateTime &now, const QDateTime &notBefore);

/// When an article is first looked at that so many newer items of the same check were found before: the newest hundred at
/// once, each older one ten seconds after the one before, so that thousands keep neither their site nor other articles busy.
[[nodiscard]] QDateTime dueOfItem(qsizetype newer, const QDateTime &now);

/// Whether an item with this title and address is wanted. Linear in their length for every pattern.
[[nodiscard]] bool isWanted(const FeedChoice &choice, const QString &title, const QUrl &url);

} // namespace recension
