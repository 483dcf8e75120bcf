// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace recension {

/// One change of an article in a feed.
struct FeedItem {
    QString id; ///< a URI that stays the same whenever the feed is written; see changeId()
    QString title; ///< "v3: headline"
    QUrl link; ///< the article on the web
    QString source; ///< the publication; may be empty
    QDateTime changed; ///< UTC
    QString html; ///< the comparison; see changeAsHtml()

    bool operator==(const FeedItem &) const = default;
};

/// A feed of changes.
struct ChangeFeed {
    QString id; ///< a URI, as FeedItem::id
    QString title;
    QString description;
    QUrl link; ///< a page on the web that the feed belongs to; may be empty
    QUrl self; ///< where the feed itself is; may be empty
    QDateTime updated; ///< UTC
    QString generator; ///< "Recension 0.1.0"
    QList<FeedItem> items; ///< the latest first

    bool operator==(const ChangeFeed &) const = default;
};

enum class FeedFormat { Rss, Atom };

/// The feed as a file, UTF-8: RSS 2.0 (rssboard.org/rss-specification) or Atom (RFC 4287). Characters that XML 1.0 can't
/// bear are left out. Pure.
[[nodiscard]] QByteArray writeFeed(const ChangeFeed &feed, FeedFormat format);

/// The identity of a change: of the article's address and the moments at which its two revisions were first seen.
/// "urn:uuid:" and a name-based UUID (RFC 9562, version 5).
[[nodiscard]] QString changeId(const QUrl &article, const Revision &left, const Revision &right);

/// The item of a comparison of two revisions that follow each other.
[[nodiscard]] FeedItem feedItem(const Comparison &comparison, const QUrl &article, const QString &source);

/// The comparison as an HTML fragment that needs no style sheet: <ins> and <del>, unchanged paragraphs far from a change
/// left out. All text is escaped; there are no links, pictures or scripts in it.
[[nodiscard]] QString changeAsHtml(const Comparison &comparison);

} // namespace recension
