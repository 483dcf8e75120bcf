// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/model/librarycounts.h"

#include <QDateTime>
#include <QSqlDatabase>

/// Whole libraries as files of an open format, described in README, "The export's files". On the database thread; all
/// throw sql::SqlFailure.
namespace recension {

namespace exported {

inline const QString formatName = QStringLiteral("recension-library");
inline constexpr int formatVersion = 1;
inline const QString headFile = QStringLiteral("library.json");
inline const QString articlesFile = QStringLiteral("articles.jsonl");
inline const QString capturesFile = QStringLiteral("captures.warc.gz");

} // namespace exported

/// Writes the library as it is at one moment into a new folder, which is there whole or not at all.
/// Errors: NotWritten where the folder exists already or can't be written; Canceled.
[[nodiscard]] LibraryCounts exportLibrary(const QSqlDatabase &database, const QString &folder, const QDateTime &now,
                                          const CancelCheck &cancel);

/// Writes a copy of an SQLite library into a new file while others go on using it; there whole or not at all.
/// Errors: NotAllowed for a library on a server; NotWritten where the file exists already or can't be written; Canceled, before the copying
/// or after it: SQLite does it in one go.
void backupLibrary(const QSqlDatabase &database, const QString &file, const CancelCheck &cancel);

/// Takes away what this program's backupLibrary() into `file` has written so far, which then comes to nothing. Any thread. False where it
/// is not writing.
[[nodiscard]] bool discardBackup(const QString &file);

} // namespace recension
