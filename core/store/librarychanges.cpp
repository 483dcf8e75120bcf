// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarychanges.h"

#include "core/store/changechannel.h"
#include "core/store/engine.h"
#include "core/store/libraryconnection.h"
#include "core/store/sql.h"

#include <QSqlDriver>

namespace recension {

using namespace std::chrono_literals;

namespace {

// Where the server tells, looking only keeps the connection.
constexpr std::chrono::milliseconds pause = 2s;

} // namespace

LibraryChanges::LibraryChanges(LibraryConnection &connection) : m_connection(connection), m_timer(this)
{
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.setInterval(pause);
    m_timer.callOnTimeout(this, &LibraryChanges::look);
}

void LibraryChanges::start()
{
    if (!m_timer.isActive()) {
        look();
        m_timer.start();
    }
}

void LibraryChanges::stop()
{
    m_timer.stop();
}

void LibraryChanges::look()
{
    bool missedSomething = false;
    const Result<void> looked = m_connection.attempt([&](const QSqlDatabase &database) {
        if (sql::isPostgresqlItself(database)) {
            // A connection that died while nobody asked anything is noticed by asking, and made anew.
            (void)sql::value(database, QStringLiteral("SELECT 1"));
            missedSomething = listen(*database.driver());
            return;
        }
        const QString written = sql::writeState(database);
        if (m_content && !written.isEmpty() && written == m_written) {
            return;
        }
        m_written = written;
        const QString content = sql::contentState(database);
        missedSomething = m_content && m_content != content;
        m_content = content;
    });
    if (looked && missedSomething) {
        Q_EMIT changedElsewhere({});
    }
}

bool LibraryChanges::listen(QSqlDriver &driver)
{
    if (driver.subscribedToNotifications().contains(sql::changeChannel)) {
        return false;
    }
    // A connection that was made anew does not listen yet, and who listened before missed what was told meanwhile.
    const bool isNew = m_driver != &driver;
    if (isNew) {
        connect(&driver, &QSqlDriver::notification, this,
                [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &article) {
                    if (source != QSqlDriver::SelfSource) {
                        Q_EMIT changedElsewhere({article.toLongLong()});
                    }
                });
        m_driver = &driver;
    }
    driver.subscribeToNotification(sql::changeChannel);
    return !isNew;
}

} // namespace recension
