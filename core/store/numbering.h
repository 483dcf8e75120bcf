// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"
#include "core/store/passages.h"

#include <QSqlDatabase>

namespace recension {

/// A row of the table `revision`.
struct RevisionFields {
    int number = 0;
    QDateTime firstSeen; ///< UTC
    QDateTime lastSeen; ///< UTC
    qint64 capture = 0; ///< the first that showed this state
    std::optional<RevisionId> sameAs;
    Weight weight = Weight::Substantive;
    int words = 0;
    QString recordedPeriod;
};

/// Inside a transaction.
[[nodiscard]] RevisionId insertRevision(const QSqlDatabase &database, ArticleId article, const RevisionFields &fields);

/// Whether what captures say has changed since the revisions were made, or captures were only added.
enum class CapturesRead { Anew, AsBefore };

/// Makes all revisions of an article anew from its captures, inside a transaction: captures in the order of time, each
/// stretch of equal fingerprints one revision, numbered from 0. Revisions that were there keep their ids. One that falls
/// together with another is no more; notes on it pass to that one, and are taken away where nothing changed there any more.
void renumber(const QSqlDatabase &database, ArticleId article, const Passages &passages, CapturesRead read);

/// Words of all blocks; letters of scripts without spaces count as words.
[[nodiscard]] int wordCount(const Article &article);

} // namespace recension
