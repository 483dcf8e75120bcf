// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasethread.h"

#include "core/store/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace recension {

namespace {

// Two programs on one library wait for each other so long before one gives up.
constexpr int busyMilliseconds = 15'000;

std::optional<Error> open(QSqlDatabase &database, const QString &path)
{
    if (path != QLatin1String(":memory:")) {
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    try {
        if (!database.open()) {
            sql::fail(database.lastError());
        }
        prepareLibrary(database);
    } catch (const sql::SqlFailure &failed) {
        database.close();
        return failed.error;
    }
    return std::nullopt;
}

} // namespace

DatabaseThread::DatabaseThread(const QString &path)
    : m_path(path)
{
    setObjectName(QStringLiteral("database"));
    start();
}

DatabaseThread::~DatabaseThread()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_ending = true;
    }
    m_wake.wakeOne();
    wait();
}

void DatabaseThread::enqueue(Task task)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.wakeOne();
}

std::optional<DatabaseThread::Task> DatabaseThread::nextTask()
{
    QMutexLocker locker(&m_mutex);
    while (m_tasks.empty()) {
        if (m_ending) {
            return std::nullopt;
        }
        m_wake.wait(&m_mutex);
    }
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

void DatabaseThread::run()
{
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        const std::optional<Error> openingError = open(database, m_path);
        while (const std::optional<Task> task = nextTask()) {
            (*task)(openingError ? nullptr : &database, openingError.value_or(Error{}));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace recension
