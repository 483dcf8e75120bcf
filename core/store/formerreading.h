// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlDatabase>

/// How an article was read and numbered at one moment, for bringing it back: the rows of its captures (as far as they
/// depend on the reading), revisions and notes. On the database thread, inside a transaction; all throw sql::SqlFailure.
namespace recension {

/// {"article": {…}, "captures": [{"id", "extractor", …}], "revisions": […], "notes": […]}, named as the tables' columns.
[[nodiscard]] QJsonObject readingAsItIs(const QSqlDatabase &database, ArticleId article);

/// Keeps it, the latest on top.
void keepFormerReading(const QSqlDatabase &database, ArticleId article, const QJsonObject &reading, const QDateTime &now);

/// Takes the latest away and gives it; empty where there is none.
[[nodiscard]] QJsonObject takeFormerReading(const QSqlDatabase &database, ArticleId article);

/// Writes the captures' readings back, and the revisions' numbers, also those of revisions that are no more, so that
/// renumber() gives them their ids.
void restoreReading(const QSqlDatabase &database, ArticleId article, const QJsonObject &reading);

/// Writes back which revisions the notes were on; ones that had been put aside come back, ones the reader has taken away
/// since do not.
void restoreNotes(const QSqlDatabase &database, ArticleId article, const QJsonObject &reading);

} // namespace recension
