// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/inspection.h"

#include <QSqlDatabase>

namespace recension {

/// Sentences on revisions that are not numbered from 0 without gaps, or point where they should not. Within a transaction;
/// throws sql::SqlFailure.
[[nodiscard]] QStringList referenceFaults(const QSqlDatabase &database);

/// Checks the database's own consistency, that every capture's bytes unpack to what was captured, that revisions are
/// numbered from 0 without gaps and point where they should, and that the search index is whole. Changes nothing.
/// On the database thread; throws sql::SqlFailure.
[[nodiscard]] Inspection inspectLibrary(const QSqlDatabase &database);

} // namespace recension
