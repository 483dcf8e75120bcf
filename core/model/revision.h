// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/article.h"
#include "core/model/capture.h"

namespace recension {

/// One observed state of an article.
struct Revision {
    RevisionId id;
    ArticleId articleId;
    int number = 0; ///< from 0, the oldest
    QDateTime firstSeen; ///< UTC; invalid where nobody recorded it
    QDateTime lastSeen; ///< UTC
    QString recordedPeriod; ///< a period that the source itself prints ("about 3 hours later"); else empty
    Capture capture;
    Article article;

    bool operator==(const Revision &) const = default;
};

} // namespace recension
