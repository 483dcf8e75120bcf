// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasethread.h"

namespace recension {

DatabaseThread::DatabaseThread(const QString &location, LibraryOpening opening) : m_connection(location, opening), m_changes(m_connection)
{
    setObjectName(QStringLiteral("database"));
    m_changes.moveToThread(this);
    start();
}

DatabaseThread::~DatabaseThread()
{
    // Last in the queue.
    QMetaObject::invokeMethod(&m_changes, [this] { quit(); }, Qt::QueuedConnection);
    wait();
}

const LibraryChanges *DatabaseThread::changes()
{
    QMetaObject::invokeMethod(&m_changes, &LibraryChanges::start, Qt::QueuedConnection);
    return &m_changes;
}

void DatabaseThread::run()
{
    exec();
    m_changes.stop();
    m_connection.close();
}

} // namespace recension
