// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <ranges>

#include <unistd.h>

namespace recension::test {

using namespace std::chrono_literals;

namespace {

constexpr int mostMilliseconds = 60'000;

// Debian keeps every version's programs in a folder of its own; others have them in the path.
QString programsFolder()
{
    QStringList versions = QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(versions, {}, [](const QString &version) { return version.toInt(); });
    for (const QString &version : versions | std::views::reverse) {
        const QString folder = QStringLiteral("/usr/lib/postgresql/%1/bin").arg(version);
        if (QFileInfo(folder + QStringLiteral("/initdb")).isExecutable()) {
            return folder;
        }
    }
    return QFileInfo(QStandardPaths::findExecutable(QStringLiteral("initdb"))).path();
}

bool runs(const QStringList &command, QString *output = nullptr)
{
    QProcess process;
    process.start(command.first(), command.sliced(1));
    const bool done = process.waitForFinished(mostMilliseconds) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (output) {
        *output = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }
    return done;
}

} // namespace

PostgresServer::PostgresServer() : m_folder(QDir::tempPath() + QStringLiteral("/recension-postgres")), m_programs(programsFolder())
{
    if (!QFileInfo(program(QStringLiteral("initdb"))).isExecutable()) {
        m_problem = QStringLiteral("no PostgreSQL server is installed");
        return;
    }
    QList<QStringList> launchers{{}};
    if (geteuid() == 0) {
        launchers = {{QStringLiteral("unshare"), QStringLiteral("--user"), QStringLiteral("--map-user=1000")},
                     {QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                      QStringLiteral("--clear-groups")}};
    }
    for (const QStringList &launcher : std::as_const(launchers)) {
        if (launcher.value(0) == QLatin1String("setpriv")) {
            runs({QStringLiteral("chown"), QStringLiteral("-R"), QStringLiteral("postgres"), folder()});
        }
        const bool made = runs(
            launcher
                + QStringList{program(QStringLiteral("initdb")), QStringLiteral("--pgdata"), m_folder.filePath(QStringLiteral("data")),
                              QStringLiteral("--auth=trust"), QStringLiteral("--username=recension"), QStringLiteral("--encoding=UTF8"),
                              QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")},
            &m_problem);
        if (made) {
            m_launcher = launcher;
            m_problem.clear();
            start();
            return;
        }
        QDir(m_folder.filePath(QStringLiteral("data"))).removeRecursively();
    }
    m_problem.prepend(QStringLiteral("PostgreSQL may not be started here: "));
}

PostgresServer::~PostgresServer()
{
    stop();
}

void PostgresServer::start()
{
    // The signal comes to the server when this program ends without having stopped it.
    const QStringList command = m_launcher + QStringList{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"),
                                                         QStringLiteral("QUIT"),    program(QStringLiteral("postgres")),
                                                         QStringLiteral("-D"),      m_folder.filePath(QStringLiteral("data")),
                                                         QStringLiteral("-k"),      folder(),
                                                         QStringLiteral("-c"),      QStringLiteral("listen_addresses="),
                                                         QStringLiteral("-c"),      QStringLiteral("fsync=off"),
                                                         QStringLiteral("-c"),      QStringLiteral("shared_buffers=16MB"),
                                                         QStringLiteral("-c"),      QStringLiteral("max_connections=60")};
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server.start(command.first(), command.sliced(1));
    QElapsedTimer waiting;
    waiting.start();
    while (!answers()) {
        if (waiting.elapsed() > mostMilliseconds || m_server.waitForFinished(0) || m_server.state() == QProcess::NotRunning) {
            QFile log(m_folder.filePath(QStringLiteral("log")));
            m_problem = QStringLiteral("PostgreSQL does not start: ")
                + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : m_server.errorString());
            return;
        }
        QThread::sleep(20ms);
    }
}

void PostgresServer::stop()
{
    if (m_server.state() != QProcess::NotRunning) {
        // QUIT: at once, without waiting for clients; the next start recovers as after a crash.
        kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
        if (!m_server.waitForFinished(mostMilliseconds)) {
            m_server.kill();
            m_server.waitForFinished();
        }
    }
}

QString PostgresServer::emptyDatabase()
{
    const QString name = QStringLiteral("library%1").arg(++m_databases);
    (void)query(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name);
    return location(name);
}

QString PostgresServer::location(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(user, database, folder());
}

QString PostgresServer::query(const QString &database, const QString &sql) const
{
    QString output;
    if (!runs({program(QStringLiteral("psql")), QStringLiteral("--no-psqlrc"), QStringLiteral("-qAt"), QStringLiteral("-v"),
               QStringLiteral("ON_ERROR_STOP=1"), location(database), QStringLiteral("-c"), sql},
              &output)) {
        qFatal("psql: %s", qPrintable(output));
    }
    return output.trimmed();
}

QString PostgresServer::program(const QString &name) const
{
    return m_programs + u'/' + name;
}

bool PostgresServer::answers() const
{
    return runs({program(QStringLiteral("pg_isready")), QStringLiteral("-q"), QStringLiteral("-h"), folder()});
}

} // namespace recension::test
