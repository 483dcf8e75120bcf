// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlfailure.h"

#include "core/base/sentence.h"

#include <QSqlError>

namespace recension::sql {

namespace {

constexpr qsizetype mostSaid = 300;

Error fromSqlite(const QSqlError &cause)
{
    // Primary result codes of SQLite (sqlite.org/rescode.html); extended ones bear them in their lowest byte.
    switch (cause.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorCode::TimedOut, Sentence::tr("Another program is using the library and did not finish in time.")};
    case 8: // SQLITE_READONLY
        return {ErrorCode::NotWritten, Sentence::tr("The library may not be written to.")};
    case 10: // SQLITE_IOERR
        return {ErrorCode::NotWritten, Sentence::tr("The disk failed while the library was used; nothing was changed.")};
    case 11: // SQLITE_CORRUPT
        return {ErrorCode::WrongFormat, Sentence::tr("The library's file is damaged.")};
    case 13: // SQLITE_FULL
        return {ErrorCode::NotWritten, Sentence::tr("The disk is full; nothing was changed in the library.")};
    case 14: // SQLITE_CANTOPEN
        return {ErrorCode::Unreadable, Sentence::tr("The library's file can't be opened.")};
    case 26: // SQLITE_NOTADB
        return {ErrorCode::WrongFormat, Sentence::tr("This file is not a library.")};
    default:
        return {ErrorCode::Unreadable, Sentence::tr("The library could not be used.")};
    }
}

// By SQLSTATE (PostgreSQL's documentation, appendix A).
SqlFailure fromPostgresql(const QString &state)
{
    // Serialization failures and deadlocks; what two clients made at once shows up as a key or table that exists already.
    for (const QLatin1String again : {QLatin1String("40001"), QLatin1String("40P01"), QLatin1String("23505"), QLatin1String("42P06"),
                                      QLatin1String("42P07"), QLatin1String("42710")}) {
        if (state == again) {
            return {{ErrorCode::TimedOut, Sentence::tr("Other programs were writing to the library all the time.")}, Remedy::Again};
        }
    }
    if (state == QLatin1String("55P03") || state == QLatin1String("57014")) {
        return {{ErrorCode::TimedOut, Sentence::tr("Another program is using the library and did not finish in time.")}};
    }
    if (state == QLatin1String("42501")) {
        return {{ErrorCode::NotWritten, Sentence::tr("The library's server gives you no permission to do this.")}};
    }
    if (state == QLatin1String("25006")) {
        return {{ErrorCode::NotWritten, Sentence::tr("The library may not be written to.")}};
    }
    if (state == QLatin1String("53100")) {
        return {{ErrorCode::NotWritten, Sentence::tr("The disk of the library's server is full; nothing was changed in the library.")}};
    }
    if (state == QLatin1String("54000")) {
        return {{ErrorCode::TooLarge, Sentence::tr("This is more than the library's server takes.")}};
    }
    if (state.startsWith(QLatin1String("XX")) || state == QLatin1String("58030")) {
        return {{ErrorCode::NotWritten, Sentence::tr("The library's server failed; nothing was changed.")}};
    }
    if (state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")) || state.isEmpty()) {
        return {{ErrorCode::Unreadable, Sentence::tr("The connection to the library's server was lost.")}, Remedy::Reconnect};
    }
    return {{ErrorCode::Unreadable, Sentence::tr("The library could not be used.")}};
}

} // namespace

SqlFailure failureFrom(Engine engine, const QSqlError &cause)
{
    return engine == Engine::Postgresql ? fromPostgresql(cause.nativeErrorCode()) : SqlFailure{fromSqlite(cause)};
}

SqlFailure connectionFailure(const QSqlError &cause, const QString &server)
{
    // Before a session there is no SQLSTATE, only words of libpq (LibraryConnection asks for English) or the server.
    const QString words = cause.databaseText();
    const auto say = [&words](const char *piece) { return words.contains(QLatin1String(piece), Qt::CaseInsensitive); };
    if (say("invalid connection option") || say("invalid port number") || say("invalid sslmode") || say("invalid integer value")) {
        return {{ErrorCode::Usage, Sentence::tr("This is no address of a library; one looks like postgresql://name@server/database.")}};
    }
    if (say("password authentication failed") || say("no password supplied") || say("authentication failed")) {
        return {{ErrorCode::NotAllowed, Sentence::tr("%1 does not accept the name or the password.").arg(server)}};
    }
    if (say("no pg_hba.conf entry") || say("permission denied for database")) {
        return {{ErrorCode::NotAllowed, Sentence::tr("%1 does not let you in from this computer.").arg(server)}};
    }
    if (say("database") && say("does not exist")) {
        return {{ErrorCode::NotFound, Sentence::tr("%1 has no such database.").arg(server)}};
    }
    if (say("role") && say("does not exist")) {
        return {{ErrorCode::NotAllowed, Sentence::tr("%1 does not accept the name or the password.").arg(server)}};
    }
    if (say("certificate") || say("SSL")) {
        return {{ErrorCode::NotAllowed, Sentence::tr("The connection to %1 can't be made as safe as you asked for.").arg(server)}};
    }
    if (say("too many")) {
        return {{ErrorCode::TimedOut, Sentence::tr("%1 has no room for one more connection.").arg(server)}};
    }
    if (say("starting up") || say("shutting down") || say("recovery mode")) {
        return {{ErrorCode::TimedOut, Sentence::tr("%1 is not ready yet.").arg(server)}, Remedy::Again};
    }
    if (say("closed the connection unexpectedly") || say("no connection to the server") || say("terminating connection")) {
        return {{ErrorCode::Unreadable, Sentence::tr("The connection to the library's server was lost.")}, Remedy::Reconnect};
    }
    if (say("refused") || say("No such file") || say("translate host name") || say("timeout expired") || say("timed out")
        || say("unreachable") || say("no route to host")) {
        return {{ErrorCode::NotFound, Sentence::tr("%1 does not answer.").arg(server)}};
    }
    return {{ErrorCode::Unreadable,
             Sentence::tr("The library on %1 can't be opened; the server says: %2").arg(server, words.simplified().left(mostSaid))}};
}

} // namespace recension::sql
