// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/inspection.h"
#include "core/model/reread.h"

#include <QSqlDatabase>

namespace recension {

/// Makes anew what inspectLibrary() found to be repairable, each article whole or not at all; pages are never touched. Texts are
/// read anew by `reader`; an article that can't be read by it stays as it is. HTTP headers, notes and former readings that rest on lines
/// that are lost are taken away: a translated sentence on each is given.
/// On the database thread; throws sql::SqlFailure. May be asked twice.
[[nodiscard]] QStringList repairLibrary(const QSqlDatabase &database, const QList<Repairable> &repairable, const DocumentReader &reader);

} // namespace recension
