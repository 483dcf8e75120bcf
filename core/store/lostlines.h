// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/articlelines.h"

namespace recension {

/// Who names lines of an article that are not there: by a damage to the library they are lost.
struct LostLines {
    QList<qint64> texts; ///< ids of captures that miss passages or the fields around them
    QList<qint64> headers; ///< ids of captures that miss HTTP headers
    QList<qint64> formerReadings; ///< ids of what a re-reading took the place of

    [[nodiscard]] bool isEmpty() const { return texts.isEmpty() && headers.isEmpty() && formerReadings.isEmpty(); }

    bool operator==(const LostLines &) const = default;
};

/// On the database thread, within one transaction with the reading of `lines`. Throws sql::SqlFailure.
[[nodiscard]] LostLines lostLines(const QSqlDatabase &database, ArticleId article, const ArticleLines &lines);

} // namespace recension
