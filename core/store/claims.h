// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QString>

namespace recension {

/// What is in the hands of one program, and until when.
struct Claims {
    QHash<qint64, QDateTime> articles; ///< by their numbers
    QHash<QString, QDateTime> feeds; ///< by their addresses, fully encoded
    QHash<QString, QDateTime> turns; ///< by the hosts
};

/// Gives up claims and turns that last until those very moments; others' stay. On the database thread; throws sql::SqlFailure.
void releaseClaims(const QSqlDatabase &database, const Claims &claims);

} // namespace recension
