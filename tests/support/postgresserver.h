// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace recension::test {

/// A PostgreSQL server of a test's own: on a Unix socket in a temporary folder, with no TCP port, gone with the object and
/// with the test program however that ends. It does not wait for the disk, so it says nothing about power failures.
class PostgresServer
{
public:
    /// Starts it. PostgreSQL refuses to run as root; there it is started in a user namespace, or as the user "postgres".
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// Empty where the server runs, else why not: none is installed, or it may not be started here.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// A library's location for a new, empty database.
    [[nodiscard]] QString emptyDatabase();

    /// The location of a database by its name, for a user of the server (who is not asked for a password).
    [[nodiscard]] QString location(const QString &database, const QString &user = QStringLiteral("recension")) const;

    /// Runs SQL as the server's owner and gives what it prints, rows as lines.
    [[nodiscard]] QString query(const QString &database, const QString &sql) const;

    /// The folder of the socket and the data.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Ends the server, clients or not; start() brings it back with what was committed.
    void stop();
    void start();

private:
    [[nodiscard]] QString program(const QString &name) const;
    [[nodiscard]] bool answers() const;

    QTemporaryDir m_folder;
    QString m_programs; ///< the folder of PostgreSQL's programs
    QStringList m_launcher; ///< what stands before a command
    QProcess m_server;
    QString m_problem;
    int m_databases = 0;
};

} // namespace recension::test
