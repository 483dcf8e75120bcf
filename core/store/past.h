// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pastcapture.h"

#include <QSqlDatabase>

/// What was asked of archives and wikis. On the database thread; all throw sql::SqlFailure.
namespace recension {

/// Notes what became of a state of the past, in place of an earlier note on it.
void keepPast(const QSqlDatabase &database, const PastCapture &capture);

/// All that was asked for an article, by time.
[[nodiscard]] QList<PastCapture> pastOf(const QSqlDatabase &database, ArticleId article);

} // namespace recension
