// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/base/sentence.h"
#include "core/store/sql.h"

#include <QStringList>

namespace recension {

namespace {

// "Recn" in PRAGMA application_id, so that file(1) and we know our own.
constexpr int applicationId = 0x5265636e;

// Step N brings a library from user_version N - 1 to N. A step that has been released is never changed.
// All times are milliseconds since 1970 UTC.
const QStringList &steps()
{
    static const QStringList all{QStringLiteral(R"sql(
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
;
-- One row an article with all its passages; words of scripts without spaces are set apart letter by letter.
CREATE VIRTUAL TABLE article_words USING fts5(
    title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2")
)sql"),
        QStringLiteral(R"sql(
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
)sql")};
    return all;
}

int schemaOf(const QSqlDatabase &database)
{
    return sql::value(database, QStringLiteral("PRAGMA user_version")).toInt();
}

void checkIsOurs(const QSqlDatabase &database)
{
    const int id = sql::value(database, QStringLiteral("PRAGMA application_id")).toInt();
    const bool isEmpty = sql::value(database, QStringLiteral("SELECT count(*) FROM sqlite_schema")).toInt() == 0;
    if (id != applicationId && !isEmpty) {
        sql::fail(ErrorCode::WrongFormat,
                  Sentence::tr("This database is not a library of Recension."));
    }
    if (schemaOf(database) > newestSchema()) {
        sql::fail(ErrorCode::WrongFormat,
                  Sentence::tr("This library was made by a newer version of Recension."));
    }
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps().size());
}

void prepareLibrary(const QSqlDatabase &database)
{
    sql::run(database, QStringLiteral("PRAGMA foreign_keys = ON"));
    checkIsOurs(database);
    // FULL: what was reported as stored outlives a power failure, not only a killed program.
    sql::each(database, QStringLiteral("PRAGMA journal_mode = WAL"), {}, [](const QSqlQuery &) {});
    sql::run(database, QStringLiteral("PRAGMA synchronous = FULL"));
    sql::run(database, QStringLiteral("PRAGMA cache_size = -16000"));
    while (schemaOf(database) < newestSchema()) {
        sql::Transaction transaction(database);
        // Another program may have done this step while we waited for our turn.
        checkIsOurs(database);
        const int done = schemaOf(database);
        if (done < newestSchema()) {
            sql::runScript(database, steps().at(done));
            sql::run(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            sql::run(database, QStringLiteral("PRAGMA user_version = %1").arg(done + 1));
        }
        transaction.commit();
    }
}

} // namespace recension
