// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QSqlDatabase>

/// How clients of one library hear of each other's changes. On the database thread; all throw SqlFailure.
namespace recension::sql {

/// The channel on which PostgreSQL itself tells (LISTEN, NOTIFY); what is told is an article's number, 0 for "something".
inline constexpr QLatin1StringView changeChannel{"recension"};

/// Inside a transaction: once it is committed, the other clients are told that the article has changed ({0}: something).
/// Nothing where the engine does not tell.
void tellOthers(const QSqlDatabase &database, ArticleId article);

/// For engines that don't tell. A text that is another one when another client has written to the library, whatever it
/// wrote; costs nothing. Empty where the engine does not know.
[[nodiscard]] QString writeState(const QSqlDatabase &database);

/// A text that is another one when somebody, this client included, has changed what people see of the library. Looks
/// through its articles.
[[nodiscard]] QString contentState(const QSqlDatabase &database);

} // namespace recension::sql
