// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"
#include "core/store/passages.h"

#include <QSqlDatabase>

/// Revisions: made from captures, read with their text. On the database thread; all throw sql::SqlFailure.
namespace recension {

/// Stores the observation, in one transaction: whole or not at all. A capture whose fingerprint is that of the state
/// before it makes no revision. Errors: NotFound for an unknown article.
[[nodiscard]] Recorded recordObservation(const QSqlDatabase &database, const Observation &observation);

/// The article was seen again, unchanged, without its bytes being sent (HTTP 304).
[[nodiscard]] Recorded recordUnchanged(const QSqlDatabase &database, ArticleId article, const QDateTime &seen, const QDateTime &notBefore);

/// Errors: NotFound.
[[nodiscard]] Revision revisionOf(const QSqlDatabase &database, RevisionId id);

/// The newest revision, if there is one.
[[nodiscard]] std::optional<Revision> newestRevision(const QSqlDatabase &database, ArticleId article);

/// What came back when the revision was first seen, byte by byte. Errors: NotFound, WrongFormat.
[[nodiscard]] RawDocument documentOf(const QSqlDatabase &database, RevisionId id);

/// The capture that was seen last, with its bytes. Errors: NotFound, WrongFormat.
[[nodiscard]] RawDocument newestDocument(const QSqlDatabase &database, ArticleId article);

/// Errors: NotFound.
[[nodiscard]] Timeline timelineOf(const QSqlDatabase &database, ArticleId article);

/// Inside a transaction: makes an article's revisions anew from its captures' rows (renumber()), says the newest state in its own
/// row, and makes it findable.
void deriveRevisions(const QSqlDatabase &database, ArticleId article, const Passages &passages);

/// Keeps the reader's note on the change between two revisions of one article; an empty text takes it away.
/// Errors: NotFound where one of them is no more.
void keepNote(const QSqlDatabase &database, const Note &note);

} // namespace recension
