// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <optional>

namespace recension {

/// One message about all that a round of checks and the kept searches brought.
struct Digest {
    QString title;
    QString text; ///< plain, a few lines
    ArticleId article; ///< where it is about one article; else {}

    bool operator==(const Digest &) const = default;
};

/// What a kept search found that is new.
struct SearchNews {
    QString words;
    QList<FollowedArticle> articles;

    bool operator==(const SearchNews &) const = default;
};

/// `changes` are what checks recorded; first sights, unchanged articles and, unless `leastWeight` is Minor, minor changes
/// are no news. Nothing where nothing is. Translated.
[[nodiscard]] std::optional<Digest> digestOf(const QList<Recorded> &changes, const QList<SearchNews> &searches, Weight leastWeight);

} // namespace recension
