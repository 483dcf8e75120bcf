// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"

#include "core/store/sql.h"

#include <QSqlDriver>

namespace recension::sql {

namespace {

constexpr char itself[] = "recensionPostgresqlItself";

} // namespace

Engine engineOf(const QSqlDatabase &database)
{
    return database.driver()->dbmsType() == QSqlDriver::PostgreSQL ? Engine::Postgresql : Engine::Sqlite;
}

void learnServer(const QSqlDatabase &database)
{
    // "PostgreSQL 17.11 …", "PostgreSQL 11.2-YB-2.18.0.0-b0 …", "CockroachDB CCL v23.2.0 …".
    const QString version = value(database, QStringLiteral("SELECT version()")).toString();
    database.driver()->setProperty(itself, version.startsWith(QLatin1String("PostgreSQL ")) && !version.contains(QLatin1String("-YB-")));
}

bool isPostgresqlItself(const QSqlDatabase &database)
{
    return database.driver()->property(itself).toBool();
}

} // namespace recension::sql
