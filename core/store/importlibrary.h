// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/model/librarycounts.h"

#include <QSqlDatabase>

namespace recension {

/// Brings a folder that exportLibrary() wrote into an empty library, with nothing changed: ids too. Whole or not at all, in
/// one transaction. Every page is checked against its SHA-256, every file against the one that library.json names, and all
/// numbers against what they refer to. On the database thread; throws sql::SqlFailure.
/// Errors: NotAllowed where the library is not empty; NotFound, Unreadable; WrongFormat, with where it stands, for anything
/// that is not as it was written; TooLarge; Canceled.
[[nodiscard]] LibraryCounts importLibrary(const QSqlDatabase &database, const QString &folder, const CancelCheck &cancel);

} // namespace recension
