// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace recension {

/// What asking for a state of the past came to.
enum class PastOutcome {
    Kept, ///< its bytes are in the library, as a revision or as the confirmation of one
    Redirect, ///< the address led elsewhere then
    Missing, ///< the archive lists it, but doesn't have it; or the site said "not found" then
    Broken, ///< it could not be read
    NotArticle, ///< a robot check, a login or something else in the article's place
};

/// A state of an article that an archive or a wiki keeps, and what became of the attempt to bring it in.
struct PastCapture {
    ArticleId article;
    QUrl address; ///< the memento's, or the permanent link of a wiki's revision
    QDateTime taken; ///< UTC, when the archive captured or the wiki saved it
    PastOutcome outcome = PastOutcome::Kept;
    QString author; ///< of a wiki's revision; hostile text, as the next
    QString comment;
    QString detail; ///< a whole sentence where the outcome is not Kept
    QDateTime asked; ///< UTC

    bool operator==(const PastCapture &) const = default;
};

} // namespace recension
