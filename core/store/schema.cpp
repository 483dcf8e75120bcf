// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/base/sentence.h"
#include "core/store/packedpassages.h"
#include "core/store/sql.h"

#include <QList>

namespace recension {

namespace {

using sql::Engine;

// PostgreSQL 11: older ones are not tried; YugabyteDB passes for one.
constexpr int oldestServer = 110000;

// "Recn" in PRAGMA application_id, so that file(1) and we know our own.
constexpr int applicationId = 0x5265636e;

// Step N brings a library from schema N - 1 to N. A step that has been released is never changed.
// All times are milliseconds since 1970 UTC.
struct Step {
    QString tables; ///< for both engines, with SQLite's types
    QString sqlite; ///< after them, on SQLite alone
    QString postgresql; ///< after them, on a server alone
    void (*carry)(const QSqlDatabase &) = nullptr; ///< after them, what SQL alone can't do
};

const QList<Step> &steps()
{
    static const QList<Step> all{{.tables = QStringLiteral(R"sql(
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
)
;
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source(id),
    url TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('followed', 'ended', 'stopped', 'kept')),
    title TEXT NOT NULL DEFAULT '',
    added_at BIGINT NOT NULL,
    published_at BIGINT,
    first_seen BIGINT,
    last_seen BIGINT,
    last_changed BIGINT,
    last_checked BIGINT,
    next_check BIGINT,
    claimed_until BIGINT,
    revisions INTEGER NOT NULL DEFAULT 0,
    checks INTEGER NOT NULL DEFAULT 0,
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT ''
)
;
CREATE INDEX article_due ON article(next_check) WHERE state = 'followed'
;
CREATE INDEX article_changed ON article(last_changed)
;
-- Every address that leads to an article, without what does not matter of it (scheme, tracking, "www.").
CREATE TABLE address (
    address TEXT PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE
)
;
CREATE INDEX address_article ON address(article_id)
;
-- What came back, and what was read from it: "passages" is a JSON list of passage numbers, in reading order.
CREATE TABLE capture (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    origin TEXT NOT NULL,
    time_source TEXT NOT NULL,
    captured_at BIGINT,
    file_path TEXT NOT NULL,
    requested_url TEXT NOT NULL,
    final_url TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    headers TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    extractor TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    masthead INTEGER NOT NULL,
    passages TEXT NOT NULL
)
;
CREATE INDEX capture_article ON capture(article_id, first_seen)
;
-- The raw bytes as a zstd frame; with base_id, the bytes of that capture are the frame's dictionary.
CREATE TABLE body (
    capture_id INTEGER PRIMARY KEY REFERENCES capture(id) ON DELETE CASCADE,
    base_id INTEGER REFERENCES capture(id),
    depth INTEGER NOT NULL,
    frame BLOB NOT NULL
)
;
CREATE TABLE revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    capture_id INTEGER NOT NULL REFERENCES capture(id),
    same_as INTEGER REFERENCES revision(id),
    weight TEXT NOT NULL CHECK (weight IN ('minor', 'substantive')),
    words INTEGER NOT NULL,
    recorded_period TEXT NOT NULL DEFAULT '',
    UNIQUE (article_id, number)
)
;
-- The blocks of an article's states, each stored once however many states have it.
CREATE TABLE passage (
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    more TEXT NOT NULL,
    UNIQUE (article_id, number)
)
;
-- The fields around the text (title, byline, dates, …) as JSON, each set of values once.
CREATE TABLE masthead (
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    fields TEXT NOT NULL,
    UNIQUE (article_id, number)
)
;
CREATE TABLE failure (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    verdict TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    reason TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    times INTEGER NOT NULL,
    ended_at BIGINT
)
;
CREATE INDEX failure_article ON failure(article_id, first_at)
;
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    left_id INTEGER NOT NULL REFERENCES revision(id),
    right_id INTEGER NOT NULL REFERENCES revision(id),
    text TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    UNIQUE (left_id, right_id)
)
;
CREATE INDEX note_article ON note(article_id)
)sql"),
                                  // One row an article with all its passages; words of scripts without spaces are set
                                  // apart letter by letter.
                                  .sqlite = QStringLiteral(R"sql(
CREATE VIRTUAL TABLE article_words USING fts5(
    title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2")
)sql"),
                                  // The words of an article, in parts where they are many; those of its headlines also as
                                  // "title/word". No positions: the passages themselves tell where the words stand.
                                  .postgresql = QStringLiteral(R"sql(
CREATE TABLE article_words (
    article_id BIGINT NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    part BIGINT NOT NULL,
    words TSVECTOR NOT NULL,
    PRIMARY KEY (article_id, part)
)
;
CREATE INDEX article_words_words ON article_words USING GIN (words)
)sql")},
                                 {.tables = QStringLiteral(R"sql(
-- The extractor that the article's newest state was read by; another one alone never makes a revision.
ALTER TABLE article ADD COLUMN extractor TEXT NOT NULL DEFAULT ''
;
UPDATE article SET extractor = coalesce((SELECT c.extractor FROM revision r JOIN capture c ON c.id = r.capture_id
    WHERE r.article_id = article.id ORDER BY r.number DESC LIMIT 1), '')
;
-- What reading an article anew took the place of, as JSON, so that it can be brought back; the latest has the highest id.
CREATE TABLE former_reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    replaced_at BIGINT NOT NULL,
    state TEXT NOT NULL
)
;
CREATE INDEX former_reading_article ON former_reading(article_id)
)sql")},
                                 {.tables = QStringLiteral(R"sql(
-- A host is left alone until then, by all programs that use the library.
CREATE TABLE host_turn (
    host TEXT PRIMARY KEY,
    busy_until BIGINT NOT NULL
)
;
-- Feeds whose new items become articles; patterns one a line.
CREATE TABLE feed (
    url TEXT PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    include TEXT NOT NULL DEFAULT '',
    exclude TEXT NOT NULL DEFAULT '',
    added_at BIGINT NOT NULL,
    last_checked BIGINT,
    next_check BIGINT NOT NULL,
    claimed_until BIGINT,
    last_new BIGINT,
    articles INTEGER NOT NULL DEFAULT 0,
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    failure TEXT NOT NULL DEFAULT '',
    failing_since BIGINT
)
;
-- What was asked of archives and wikis, and what came of it: an import that is continued does not ask again.
CREATE TABLE past (
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'redirect', 'missing', 'broken', 'notArticle')),
    author TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (article_id, address)
)
)sql")},
                                 {.tables = QStringLiteral(R"sql(
-- Passages, the fields around the text and headers of an article as lines of JSON, each once: {"passage":["paragraph","Text."]},
-- {"masthead":{…}}, {"header":["Server","nginx"]}, numbered from 0 within their kind through all packs of the article. A pack is a
-- zstd frame; the pack before it is its dictionary.
CREATE TABLE line_pack (
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    size BIGINT NOT NULL,
    frame BLOB NOT NULL,
    UNIQUE (article_id, number)
)
;
-- Digests as bytes.
ALTER TABLE capture RENAME COLUMN sha256 TO sha256_digits
;
ALTER TABLE capture RENAME COLUMN fingerprint TO fingerprint_digits
;
ALTER TABLE capture ADD COLUMN sha256 BLOB NOT NULL DEFAULT ''
;
ALTER TABLE capture ADD COLUMN fingerprint BLOB NOT NULL DEFAULT ''
;
-- A page whose bytes those of other pages of the source are told by.
ALTER TABLE source ADD COLUMN model_id INTEGER REFERENCES capture(id)
)sql"),
                                  // One row an article with each of its words once; those of headlines also as "title/word". The words are
                                  // split and folded by us (core/store/searchwords.h), and where they stand the passages themselves tell.
                                  .sqlite = QStringLiteral(R"sql(
UPDATE capture SET sha256 = unhex(sha256_digits), fingerprint = unhex(fingerprint_digits)
;
ALTER TABLE capture DROP COLUMN sha256_digits
;
ALTER TABLE capture DROP COLUMN fingerprint_digits
;
DROP TABLE article_words
;
CREATE VIRTUAL TABLE article_words USING fts5(
    words, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '/'")
)sql"),
                                  .postgresql = QStringLiteral(R"sql(
UPDATE capture SET sha256 = decode(sha256_digits, 'hex'), fingerprint = decode(fingerprint_digits, 'hex')
;
ALTER TABLE capture DROP COLUMN sha256_digits
;
ALTER TABLE capture DROP COLUMN fingerprint_digits
)sql"),
                                  .carry = packPassages}};
    return all;
}

// The types of a server for those of SQLite.
QString inPostgresql(QString tables)
{
    return tables.replace(QStringLiteral("    id INTEGER PRIMARY KEY AUTOINCREMENT"), QStringLiteral("    id INTEGER PRIMARY KEY"))
        .replace(QStringLiteral("    id INTEGER PRIMARY KEY"), QStringLiteral("    id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"))
        .replace(QStringLiteral(" INTEGER"), QStringLiteral(" BIGINT"))
        .replace(QStringLiteral(" BLOB"), QStringLiteral(" BYTEA"));
}

bool hasServerLibrary(const QSqlDatabase &database)
{
    return sql::value(database,
                      QStringLiteral("SELECT count(*) FROM pg_catalog.pg_tables "
                                     "WHERE schemaname = 'recension' AND tablename = 'library'"))
               .toInt()
        > 0;
}

void checkIsOurs(const QSqlDatabase &database)
{
    if (sql::engineOf(database) == Engine::Sqlite) {
        const int id = sql::value(database, QStringLiteral("PRAGMA application_id")).toInt();
        const bool isEmpty = sql::value(database, QStringLiteral("SELECT count(*) FROM sqlite_schema")).toInt() == 0;
        if (id != applicationId && !isEmpty) {
            sql::fail(ErrorCode::WrongFormat, Sentence::tr("This database is not a library of Recension."));
        }
    }
    if (schemaOf(database) > newestSchema()) {
        sql::fail(ErrorCode::WrongFormat, Sentence::tr("This library was made by a newer version of Recension."));
    }
}

void prepareFile(const QSqlDatabase &database)
{
    sql::run(database, QStringLiteral("PRAGMA foreign_keys = ON"));
    checkIsOurs(database);
    // For a new file; pages of 4 KiB would be left half empty by frames of 3.
    sql::run(database, QStringLiteral("PRAGMA page_size = 8192"));
    // FULL: what was reported as stored outlives a power failure, not only a killed program.
    sql::each(database, QStringLiteral("PRAGMA journal_mode = WAL"), {}, [](const QSqlQuery &) { });
    sql::run(database, QStringLiteral("PRAGMA synchronous = FULL"));
    sql::run(database, QStringLiteral("PRAGMA cache_size = -16000"));
}

void prepareSession(const QSqlDatabase &database)
{
    if (sql::value(database, QStringLiteral("SHOW server_version_num")).toInt() < oldestServer) {
        sql::fail(ErrorCode::WrongFormat, Sentence::tr("The library's server is too old; it takes PostgreSQL 11 or newer."));
    }
    sql::run(database, QStringLiteral("SET search_path TO recension"));
    // As long as SQLite waits for other writers; and a program that hangs in the middle does not stop the others for long.
    sql::run(database, QStringLiteral("SET lock_timeout TO 15000"));
    sql::run(database, QStringLiteral("SET idle_in_transaction_session_timeout TO 60000"));
}

// Of the programs that bring a library up to date one does it, and the others begin again when it is done.
void waitForTurn(const QSqlDatabase &database)
{
    if (sql::engineOf(database) == Engine::Postgresql && hasServerLibrary(database)) {
        (void)sql::value(database, QStringLiteral("SELECT schema_number FROM recension.library FOR UPDATE"));
    }
}

// From schema `done` to the next, inside a transaction.
void takeStep(const QSqlDatabase &database, int done)
{
    const Step &step = steps().at(done);
    if (sql::engineOf(database) == Engine::Sqlite) {
        sql::runScript(database, step.tables);
        sql::runScript(database, step.sqlite);
        if (step.carry) {
            step.carry(database);
        }
        sql::run(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        sql::run(database, QStringLiteral("PRAGMA user_version = %1").arg(done + 1));
        return;
    }
    if (done == 0) {
        sql::run(database, QStringLiteral("CREATE SCHEMA IF NOT EXISTS recension"));
        sql::run(database, QStringLiteral("CREATE TABLE library (schema_number BIGINT NOT NULL)"));
        sql::run(database, QStringLiteral("INSERT INTO library (schema_number) VALUES (0)"));
    }
    sql::runScript(database, inPostgresql(step.tables));
    sql::runScript(database, step.postgresql);
    if (step.carry) {
        step.carry(database);
    }
    sql::run(database, QStringLiteral("UPDATE library SET schema_number = ?"), {done + 1});
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps().size());
}

int schemaOf(const QSqlDatabase &database)
{
    if (sql::engineOf(database) == Engine::Sqlite) {
        return sql::value(database, QStringLiteral("PRAGMA user_version")).toInt();
    }
    return hasServerLibrary(database) ? sql::value(database, QStringLiteral("SELECT schema_number FROM recension.library")).toInt() : 0;
}

void prepareLibrary(const QSqlDatabase &database)
{
    sql::engineOf(database) == Engine::Sqlite ? prepareFile(database) : prepareSession(database);
    checkIsOurs(database);
    while (schemaOf(database) < newestSchema()) {
        sql::Transaction transaction(database);
        // Another program may have done this step while we waited for our turn.
        waitForTurn(database);
        checkIsOurs(database);
        const int done = schemaOf(database);
        if (done < newestSchema()) {
            takeStep(database, done);
        }
        transaction.commit();
    }
    if (sql::engineOf(database) == Engine::Postgresql) {
        sql::learnServer(database); // from now on there is a table to lock
    }
}

} // namespace recension
