// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reread.h"

#include <QSqlDatabase>

/// Reading articles anew from what was captured. On the database thread; all throw sql::SqlFailure.
namespace recension {

/// Reads all captures of the article with `reader` and makes its revisions anew, whole or not at all. Revisions keep their
/// ids, and notes their place, where the captures that they rest on are still two different states; what was before is kept
/// for undoReread(). The reading itself holds no lock, so that others may write meanwhile.
/// Errors: NotFound for an unknown article; WrongFormat where a capture can't be read by this reader; NotWritten where
/// others changed the article time and again meanwhile.
[[nodiscard]] Reread rereadArticle(const QSqlDatabase &database, ArticleId article, const DocumentReader &reader, const QDateTime &now);

/// Inside a transaction: the same without a way back, for an article whose texts are lost. Errors: WrongFormat.
void readAnew(const QSqlDatabase &database, ArticleId article, const DocumentReader &reader);

/// Brings back what the article's latest re-reading took the place of. Captures that came since stay as they were read.
/// Errors: NotFound for an unknown article, and where there is nothing to take back.
[[nodiscard]] Reread undoReread(const QSqlDatabase &database, ArticleId article);

} // namespace recension
