// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/libraryconnection.h"

#include "core/base/sentence.h"
#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <clocale>

Q_DECLARE_LOGGING_CATEGORY(logStore)

namespace recension {

using namespace std::chrono_literals;

namespace {

// Two programs on one library wait for each other so long before one gives up.
constexpr std::chrono::milliseconds patience = 15s;
// Questions asked together shall not each wait for a server that is away, or a file that is locked.
constexpr std::chrono::milliseconds pauseBetweenOpenings = 2s;
constexpr std::chrono::milliseconds longestPause = 500ms;
// A server that lets us in and cuts us off, time and again, does so for a reason.
constexpr int mostLosses = 3;

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'")) + u'\'';
}

// As it is named in sentences.
QString shownServer(const ServerAddress &address)
{
    const QString host = address.value(QStringLiteral("host"), QStringLiteral("localhost"));
    const QString port = address.value(QStringLiteral("port"));
    return port.isEmpty() || host.startsWith(u'/') ? host : host + u':' + port;
}

// What libpq says is in English while this lives, on this thread: connectionFailure() reads it.
class EnglishMessages
{
public:
    EnglishMessages() : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(uselocale(nullptr)))), m_before(uselocale(m_english)) { }
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before;
};

// Ever longer and never the same, so that two that got in each other's way don't do so again.
std::chrono::milliseconds pauseAfter(int tries)
{
    const auto most = std::min(longestPause, std::chrono::milliseconds(4LL << std::min(tries, 10)));
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(1), qint64(most.count() + 1)));
}

} // namespace

LibraryConnection::LibraryConnection(const QString &location, LibraryOpening opening)
    : m_location(location), m_opening(opening), m_name(QUuid::createUuid().toString())
{ }

void LibraryConnection::close()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> LibraryConnection::attempt(const std::function<void(const QSqlDatabase &)> &question)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    int losses = 0;
    for (int tries = 1;; ++tries) {
        try {
            makeReady();
            question(m_database);
            return {};
        } catch (const sql::SqlFailure &failed) {
            switch (failed.remedy) {
            case sql::Remedy::None:
                return std::unexpected(failed.error);
            case sql::Remedy::Again:
                break;
            case sql::Remedy::Reconnect:
                m_database.close();
                if (++losses > mostLosses) {
                    return std::unexpected(failed.error);
                }
                break;
            case sql::Remedy::NotCertain:
                m_database.close();
                return failure(ErrorCode::NotWritten,
                               Sentence::tr("The connection to the library's server was lost while something was "
                                            "being stored; it may have been stored or not."));
            }
            if (std::chrono::steady_clock::now() > end) {
                return std::unexpected(failed.error);
            }
        }
        QThread::sleep(pauseAfter(tries));
    }
}

void LibraryConnection::makeReady()
{
    if (m_openingError && std::chrono::steady_clock::now() - m_failedAt < pauseBetweenOpenings) {
        throw sql::SqlFailure{*m_openingError};
    }
    if (!m_database.isOpen()) {
        open();
    }
    if (!m_isPrepared) {
        try {
            prepareLibrary(m_database);
        } catch (const sql::SqlFailure &failed) {
            if (failed.remedy == sql::Remedy::None) {
                m_database.close();
                keepOpeningError(failed.error);
            }
            throw;
        }
        m_isPrepared = true;
    }
}

void LibraryConnection::open()
{
    if (!m_database.isValid()) {
        m_database = QSqlDatabase::addDatabase(isOnServer(m_location) ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), m_name);
    }
    m_isPrepared = false;
    m_openingError.reset();
    try {
        isOnServer(m_location) ? openServer() : openFile();
    } catch (const sql::SqlFailure &failed) {
        if (failed.remedy == sql::Remedy::None) {
            keepOpeningError(failed.error);
        }
        throw;
    }
}

void LibraryConnection::keepOpeningError(const Error &error)
{
    m_openingError = error;
    m_failedAt = std::chrono::steady_clock::now();
}

void LibraryConnection::openFile()
{
    if (m_opening == LibraryOpening::Existing && !QFileInfo::exists(m_location)) {
        sql::fail(
            ErrorCode::NotFound,
            Sentence::tr("There is no library “%1” yet; it is made when the first article is followed or brought in.").arg(m_location));
    }
    if (m_location != QLatin1String(":memory:")) {
        QDir().mkpath(QFileInfo(m_location).absolutePath());
    }
    m_database.setDatabaseName(m_location);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    if (!m_database.open()) {
        sql::fail(sql::Engine::Sqlite, m_database.lastError());
    }
}

void LibraryConnection::openServer()
{
    Result<ServerAddress> address = serverAddress(m_location);
    if (!address) {
        throw sql::SqlFailure{address.error()};
    }
    if (!m_database.isValid()) {
        sql::fail(ErrorCode::Unreadable, Sentence::tr("Libraries on servers need Qt's plugin for PostgreSQL, which is not installed."));
    }
    const QString server = shownServer(*address);
    // A server that falls silent is noticed within half a minute.
    const ServerAddress usual{
        {QStringLiteral("connect_timeout"), QStringLiteral("10")}, {QStringLiteral("tcp_user_timeout"), QStringLiteral("30000")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("15")}, {QStringLiteral("keepalives_interval"), QStringLiteral("5")},
        {QStringLiteral("keepalives_count"), QStringLiteral("3")}, {QStringLiteral("application_name"), QStringLiteral("recension")}};
    for (const auto &[name, value] : usual.asKeyValueRange()) {
        if (!address->contains(name)) {
            address->insert(name, value);
        }
    }
    m_database.setHostName(address->take(QStringLiteral("host")));
    m_database.setDatabaseName(address->take(QStringLiteral("dbname")));
    m_database.setUserName(address->take(QStringLiteral("user")));
    m_database.setPassword(address->take(QStringLiteral("password")));
    QStringList options;
    for (const auto &[name, value] : address->asKeyValueRange()) {
        options.append(name + u'=' + quoted(value));
    }
    m_database.setConnectOptions(options.join(u' '));
    const EnglishMessages english;
    if (!m_database.open()) {
        qCWarning(logStore).noquote() << m_database.lastError().text();
        throw sql::connectionFailure(m_database.lastError(), server);
    }
}

} // namespace recension
