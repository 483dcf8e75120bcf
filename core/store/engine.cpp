// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"

#include "core/store/sql.h"

#include <QSqlDriver>

namespace recension::sql {

namespace {

constexpr char itself[] = "recensionPostgresqlItself";

// "PostgreSQL 17.11 …", "PostgreSQL 11.2-YB-2.18.0.0-b0 …", "CockroachDB CCL v23.2.0 …".
bool isItself(const QString &version)
{
    return version.startsWith(QLatin1String("PostgreSQL ")) && !version.contains(QLatin1String("-YB-"));
}

QString versionOf(const QSqlDatabase &database)
{
    return value(database, QStringLiteral("SELECT version()")).toString();
}

} // namespace

Engine engineOf(const QSqlDatabase &database)
{
    return database.driver()->dbmsType() == QSqlDriver::PostgreSQL ? Engine::Postgresql : Engine::Sqlite;
}

void learnServer(const QSqlDatabase &database)
{
    database.driver()->setProperty(itself, isItself(versionOf(database)));
}

bool isPostgresqlItself(const QSqlDatabase &database)
{
    return database.driver()->property(itself).toBool();
}

bool changesTablesInTransactions(const QSqlDatabase &database)
{
    return engineOf(database) == Engine::Sqlite || isItself(versionOf(database));
}

} // namespace recension::sql
