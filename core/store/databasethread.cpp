// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasethread.h"

#include "core/store/libraryconnection.h"

namespace recension {

DatabaseThread::DatabaseThread(const QString &location)
    : m_location(location)
    , m_context(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("database"));
    m_context->moveToThread(this);
    start();
}

DatabaseThread::~DatabaseThread()
{
    // Last in the queue.
    QMetaObject::invokeMethod(m_context.get(), [this] { quit(); }, Qt::QueuedConnection);
    wait();
}

Result<void> DatabaseThread::attempt(const std::function<void(const QSqlDatabase &)> &question)
{
    return m_connection->attempt(question);
}

void DatabaseThread::run()
{
    m_connection = std::make_unique<LibraryConnection>(m_location);
    exec();
    m_connection.reset();
}

} // namespace recension
