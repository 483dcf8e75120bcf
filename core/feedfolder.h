// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedofchanges.h"

#include <QSet>

namespace recension {

/// Which feeds a folder gets: of everything and of each search always, of articles and their publications as asked.
struct FeedFolder {
    QString path; ///< made where it is missing
    QStringList searches;
    Weight leastWeight = Weight::Substantive;
    std::optional<QSet<qint64>> articles; ///< the ids of those that changed; nothing: all that ever did
};

/// Writes the feeds into the folder, each as RSS and Atom and whole or not at all: named by feedFileName(), with ".rss" and
/// ".atom", and index.opml, the list of those that are there, by addresses relative to its own. Nothing tells where the folder is. `store`
/// is not owned and must outlive `context`, with whose end the question is withdrawn, and on whose thread this is called. Errors:
/// NotWritten, the Store's.
[[nodiscard]] QFuture<Result<void>> writeFeeds(Store *store, const FeedFolder &folder, QObject *context);

} // namespace recension
