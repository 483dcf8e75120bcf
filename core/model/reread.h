// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedarticle.h"
#include "core/model/reading.h"

#include <functional>

namespace recension {

/// Reads the article, or several revisions, out of a document: readDocument(), where that may not be included.
using DocumentReader = std::function<Result<Reading>(const RawDocument &)>;

/// What reading an article anew, or taking that back, came to.
struct Reread {
    /// Whether anything reads differently now; otherwise nothing was written and there is nothing to take back.
    enum class Outcome { Changed, Same };

    Outcome outcome = Outcome::Same;
    QString extractorBefore; ///< FollowedArticle::extractor
    int revisionsBefore = 0;
    int notesAside = 0; ///< notes on changes that are none any more; they come back when it is taken back
    FollowedArticle article; ///< as it is now

    bool operator==(const Reread &) const = default;
};

} // namespace recension
