// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemasteps.h"

#include "core/store/packedpassages.h"

#include <QRegularExpression>

namespace recension {

namespace {

// What people read who look at a library with sqlite3 or psql: times, addresses and digests in full. A step that changes a
// column that is shown here drops these first. TIME(…) and DIGITS(…) are what the engine makes of milliseconds and bytes.
QString overviews(const QString &time, const QString &digits)
{
    static const QRegularExpression times(QStringLiteral("TIME\\(([a-z_.]+)\\)"));
    static const QRegularExpression bytes(QStringLiteral("DIGITS\\(([a-z0-9_.]+)\\)"));
    return QStringLiteral(R"sql(
CREATE VIEW articles_overview AS
SELECT a.id AS article, s.name AS source, a.title, a.url AS address, a.state, a.revisions AS versions,
    CASE WHEN a.revisions > 0 THEN a.revisions - 1 ELSE 0 END AS times_changed, f.verdict AS failing, TIME(f.first_at) AS failing_since,
    TIME(a.published_at) AS published, TIME(a.added_at) AS added, TIME(a.first_seen) AS first_seen, TIME(a.last_seen) AS last_seen,
    TIME(a.last_changed) AS last_changed, TIME(a.last_checked) AS last_checked, TIME(a.next_check) AS next_check, a.checks, a.extractor
FROM article a JOIN source s ON s.id = a.source_id
LEFT JOIN failure f ON f.article_id = a.id AND f.ended_at IS NULL
;
CREATE VIEW versions_overview AS
SELECT r.article_id AS article, a.title, r.number AS version, TIME(r.first_seen) AS first_seen, TIME(r.last_seen) AS last_seen,
    e.number AS same_as_version, r.weight, r.words, c.origin, TIME(c.captured_at) AS captured, c.http_status AS status,
    CASE WHEN c.requested_url = '=' THEN a.url ELSE c.requested_url END AS asked_for, c.redirects,
    CASE WHEN c.final_url <> '=' THEN c.final_url WHEN c.requested_url = '=' THEN a.url ELSE c.requested_url END AS answered,
    c.file_path AS file, c.size, DIGITS(c.sha256) AS sha256, c.extractor
FROM revision r JOIN article a ON a.id = r.article_id JOIN capture c ON c.id = r.capture_id
LEFT JOIN revision e ON e.id = r.same_as
;
CREATE VIEW failures_overview AS
SELECT f.article_id AS article, a.title, TIME(f.first_at) AS began, TIME(f.last_at) AS last_failed, f.times, f.verdict,
    f.http_status AS status, f.reason, TIME(f.ended_at) AS ended
FROM failure f JOIN article a ON a.id = f.article_id
)sql")
        .replace(times, time)
        .replace(bytes, digits);
}

} // namespace

const QList<SchemaStep> &schemaSteps()
{
    static const QList<SchemaStep> all{
        {.tables = QStringLiteral(R"sql(
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
         .carry = packPassages},
        {.tables = QStringLiteral(R"sql(
-- What led to the page: [{"url":"https://…","status":301,"at":"2020-01-30T14:02:00.000Z"}], or nothing.
ALTER TABLE capture ADD COLUMN redirects TEXT NOT NULL DEFAULT ''
;
-- Only hosts that the reader named may lie in private networks.
ALTER TABLE article ADD COLUMN host_named_by TEXT NOT NULL DEFAULT 'reader' CHECK (host_named_by IN ('reader', 'document'))
;
ALTER TABLE feed ADD COLUMN host_named_by TEXT NOT NULL DEFAULT 'reader' CHECK (host_named_by IN ('reader', 'document'))
)sql"),
         .sqlite =
             overviews(QStringLiteral("strftime('%Y-%m-%dT%H:%M:%fZ', \\1 / 1000.0, 'unixepoch')"), QStringLiteral("lower(hex(\\1))")),
         .postgresql =
             overviews(QStringLiteral("to_timestamp(CAST(\\1 AS DOUBLE PRECISION) / 1000)"), QStringLiteral("encode(\\1, 'hex')"))},
        {.tables = QStringLiteral(R"sql(
-- Of a feed's items only those since then, and the newest so many of a check.
ALTER TABLE feed ADD COLUMN items_since BIGINT
;
ALTER TABLE feed ADD COLUMN items_most BIGINT NOT NULL DEFAULT 100
)sql")},
        {.tables = QStringLiteral(R"sql(
-- Of a page that came in an archive or packed, whose file sha256 and size are of: its own, and which bytes those are of, as JSON, or nothing.
ALTER TABLE capture ADD COLUMN contained TEXT NOT NULL DEFAULT ''
)sql")}};
    return all;
}

} // namespace recension
