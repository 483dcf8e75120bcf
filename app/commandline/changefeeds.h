// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QSet>

namespace recension {

/// Which feeds a folder gets: of everything and of each search always, of articles and their publications as asked.
struct FeedFolder {
    QString path;                          ///< made where it is missing
    QStringList searches;
    Weight leastWeight = Weight::Substantive;
    std::optional<QSet<qint64>> articles;  ///< the ids of those that changed; nothing: all that ever did
};

/// Writes the feeds into the folder, each as RSS and Atom and whole or not at all: changes.rss, article-12.rss,
/// source-NAME.rss, search-WORDS.rss, and index.opml, the list of those that are there. Errors: NotWritten, the Store's.
[[nodiscard]] Result<void> writeFeeds(Store &store, const FeedFolder &folder);

} // namespace recension
