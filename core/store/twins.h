// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <QSqlDatabase>

namespace recension {

/// Lets every address of `twin`, of which nothing has been kept yet, lead to `article`, and takes `twin` away. Where it was
/// followed, `article` is followed, too, unless the reader stopped that. Gives `article`.
/// On the database thread; throws sql::SqlFailure. Errors: NotFound; NotAllowed where something of `twin` is kept.
[[nodiscard]] FollowedArticle mergeTwin(const QSqlDatabase &database, ArticleId twin, ArticleId article, const QDateTime &now);

} // namespace recension
