// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QSqlDriver;

namespace recension {

class LibraryConnection;

/// Tells when others change the library: at once on a PostgreSQL server (LISTEN), else within two seconds.
/// Lives on the database thread; connect to its signal with a context object, which is then told on its own thread (a
/// QSignalSpy would be told on this one).
class LibraryChanges : public QObject
{
    Q_OBJECT

public:
    /// `connection` is not owned and must outlive the object.
    explicit LibraryChanges(LibraryConnection &connection);

    /// On the database thread: looks from now on, until stop().
    void start();
    void stop();

Q_SIGNALS:
    /// Another program or another Store changed this article; {0}: one or several, it is not known which.
    void changedElsewhere(recension::ArticleId article);

private:
    void look();
    /// Whether something may have been missed.
    [[nodiscard]] bool listen(QSqlDriver &driver);

    LibraryConnection &m_connection;
    QTimer m_timer;
    QString m_written; ///< as sql::writeState() said last
    std::optional<QString> m_content; ///< likewise sql::contentState()
    const QSqlDriver *m_driver = nullptr; ///< that tells of changes
};

} // namespace recension
