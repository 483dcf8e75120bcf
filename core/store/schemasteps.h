// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSqlDatabase;

namespace recension {

/// Step N brings a library from schema N - 1 to N, in a transaction where the engine can. All times are milliseconds since 1970 UTC.
/// A step that has been released is never changed.
struct SchemaStep {
    QString tables; ///< for both engines, with SQLite's types; statements parted by lines with a semicolon alone
    QString sqlite; ///< after them, on SQLite alone
    QString postgresql; ///< after them, on a server alone
    void (*carry)(const QSqlDatabase &) = nullptr; ///< after them, what SQL alone can't do; throws sql::SqlFailure
};

/// All steps, the first at 0.
[[nodiscard]] const QList<SchemaStep> &schemaSteps();

} // namespace recension
