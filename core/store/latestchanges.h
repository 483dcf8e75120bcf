// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <QSqlDatabase>

namespace recension {

/// The newest changes that the filter lets through, the latest first. On the database thread; throws sql::SqlFailure.
[[nodiscard]] QList<ArticleChange> latestChanges(const QSqlDatabase &database, const ChangeFilter &filter, int limit);

} // namespace recension
