// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace recension {

/// The part of schema step 4 that SQL alone can't do: brings passages, mastheads and headers from rows of their own into
/// packs of lines, and makes the search index anew. Inside the step's transaction; throws sql::SqlFailure.
void packPassages(const QSqlDatabase &database);

} // namespace recension
