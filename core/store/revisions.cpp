// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revisions.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/model/addresskey.h"
#include "core/model/fingerprint.h"
#include "core/store/articles.h"
#include "core/store/captures.h"
#include "core/store/numbering.h"
#include "core/store/past.h"
#include "core/store/sql.h"

#include <algorithm>

namespace recension {

namespace {

struct RevisionRow {
    RevisionId id;
    int number = -1;
    QByteArray fingerprint;
    StoredState stored;
    QString extractor;
};

std::optional<RevisionRow> newestRow(const QSqlDatabase &database, ArticleId article)
{
    std::optional<RevisionRow> newest;
    sql::each(database,
              QStringLiteral("SELECT r.id, r.number, c.fingerprint, c.passages, c.masthead, c.extractor "
                             "FROM revision r JOIN capture c ON c.id = r.capture_id "
                             "WHERE r.article_id = ? ORDER BY r.number DESC LIMIT 1"),
              {article.value}, [&newest](const QSqlQuery &row) {
                  newest = {{row.value(0).toLongLong()},
                            row.value(1).toInt(),
                            row.value(2).toByteArray().toHex(),
                            {row.value(3).toString(), row.value(4).toInt()},
                            row.value(5).toString()};
              });
    return newest;
}

// Where there are captures there are revisions, unless the library is damaged.
RevisionRow newestRowOrFail(const QSqlDatabase &database, ArticleId article)
{
    const std::optional<RevisionRow> newest = newestRow(database, article);
    if (!newest) {
        sql::fail(ErrorCode::WrongFormat,
                  Sentence::tr("The library is damaged: an article has lost its versions. “recension doctor” tells more."));
    }
    return *newest;
}

CaptureState newestOrFail(const QSqlDatabase &database, ArticleId article)
{
    const std::optional<CaptureState> capture = newestCapture(database, article);
    if (!capture) {
        sql::fail(ErrorCode::NotFound, Sentence::tr("The library has no version of this article yet."));
    }
    return *capture;
}

// Where the state was seen first among the article's revisions.
std::optional<RevisionId> firstWith(const QSqlDatabase &database, ArticleId article, const QByteArray &fingerprint)
{
    const QVariant id = sql::value(database,
                                   QStringLiteral("SELECT r.id FROM revision r JOIN capture c ON c.id = r.capture_id "
                                                  "WHERE r.article_id = ? AND c.fingerprint = ? ORDER BY r.number LIMIT 1"),
                                   {article.value, QByteArray::fromHex(fingerprint)});
    return id.isNull() ? std::nullopt : std::optional(RevisionId{id.toLongLong()});
}

// A server's index takes no longer ones.
constexpr qsizetype longestLearned = 2'000;

// The addresses a page names for itself lead to it, too, but only on its own site: none may claim another's articles.
void learnAddresses(const QSqlDatabase &database, const Observation &observation, const QUrl &url)
{
    for (const QUrl &other : {observation.document.capture.finalUrl, observation.content.canonicalUrl}) {
        if (publicationHost(other) == publicationHost(url) && other.toEncoded().size() <= longestLearned) {
            addAddress(database, observation.article, other);
        }
    }
}

void settleCheck(const QSqlDatabase &database, const Observation &observation, const QDateTime &now)
{
    if (observation.kind == Observation::Kind::Import) {
        return;
    }
    endFailure(database, observation.article, now);
    sql::run(database, QStringLiteral("UPDATE article SET etag = ?, last_modified = ? WHERE id = ?"),
             {QString::fromLatin1(observation.validators.etag), QString::fromLatin1(observation.validators.lastModified),
              observation.article.value});
    settleNextCheck(database, observation.article, PageVerdict::Article, now, observation.notBefore);
}

// The next check asks for the page itself: what its server said of it is true of another version than the newest one.
void forgetValidators(const QSqlDatabase &database, ArticleId article)
{
    sql::run(database, QStringLiteral("UPDATE article SET etag = '', last_modified = '' WHERE id = ?"), {article.value});
}

void seenAgain(const QSqlDatabase &database, ArticleId article, const RevisionRow &revision, const QDateTime &seen)
{
    sql::run(database, QStringLiteral("UPDATE revision SET last_seen = ? WHERE id = ? AND last_seen < ?"),
             {sql::fromTime(seen), revision.id.value, sql::fromTime(seen)});
    sql::run(database, QStringLiteral("UPDATE article SET last_seen = ? WHERE id = ? AND last_seen < ?"),
             {sql::fromTime(seen), article.value, sql::fromTime(seen)});
}

// The usual case: an observation later than all before it.
Recorded append(const QSqlDatabase &database, const Observation &observation, const CaptureState &capture, const Passages &passages)
{
    const std::optional<RevisionRow> before = newestRow(database, observation.article);
    if (before && before->fingerprint == capture.fingerprint) {
        seenAgain(database, observation.article, *before, observation.seen);
        return {.outcome = Recorded::Outcome::Unchanged, .revision = before->id, .number = before->number};
    }
    const std::optional<RevisionId> sameAs = firstWith(database, observation.article, capture.fingerprint);
    Recorded recorded{.outcome = !before ? Recorded::Outcome::First
                          : sameAs       ? Recorded::Outcome::Returned
                                         : Recorded::Outcome::Changed,
                      .number = before ? before->number + 1 : 0,
                      .weight = before ? weighChange(passages.state(before->stored, before->extractor), observation.content)
                                       : Weight::Substantive};
    recorded.revision = insertRevision(database, observation.article,
                                       {.number = recorded.number,
                                        .firstSeen = observation.seen,
                                        .lastSeen = observation.seen,
                                        .capture = capture.id,
                                        .sameAs = sameAs,
                                        .weight = recorded.weight,
                                        .words = wordCount(observation.content),
                                        .recordedPeriod = observation.recordedPeriod});
    stateNewest(database, observation.article, observation.content);
    return recorded;
}

// An observation from the past, brought in from an archive: all revisions are put in order anew.
Recorded insert(const QSqlDatabase &database, const Observation &observation, const CaptureState &capture, const Passages &passages)
{
    const int before =
        sql::value(database, QStringLiteral("SELECT count(*) FROM revision WHERE article_id = ?"), {observation.article.value}).toInt();
    renumber(database, observation.article, passages, CapturesRead::AsBefore);
    Recorded recorded;
    sql::each(database,
              QStringLiteral("SELECT id, number, weight FROM revision WHERE article_id = ? AND first_seen <= ? AND last_seen >= ? "
                             "ORDER BY number DESC LIMIT 1"),
              {observation.article.value, sql::fromTime(observation.seen), sql::fromTime(observation.seen)},
              [&recorded](const QSqlQuery &row) {
                  recorded.revision = {row.value(0).toLongLong()};
                  recorded.number = row.value(1).toInt();
                  recorded.weight = weightOfName(row.value(2).toString());
              });
    if (!observation.recordedPeriod.isEmpty()) {
        sql::run(database, QStringLiteral("UPDATE revision SET recorded_period = ? WHERE id = ? AND capture_id = ?"),
                 {observation.recordedPeriod, recorded.revision.value, capture.id});
    }
    const RevisionRow newest = newestRowOrFail(database, observation.article);
    stateNewest(database, observation.article, passages.state(newest.stored, newest.extractor));
    const int after =
        sql::value(database, QStringLiteral("SELECT revisions FROM article WHERE id = ?"), {observation.article.value}).toInt();
    recorded.outcome = after > before ? Recorded::Outcome::Inserted : Recorded::Outcome::Confirmed;
    return recorded;
}

// A fingerprint that an older Recension made another way names the same state all the same.
QByteArray asKnown(const QByteArray &wanted, const std::optional<RevisionRow> &before, const Passages &passages)
{
    const bool isSame = before && fingerprint(passages.state(before->stored, before->extractor)) == wanted;
    return isSame ? before->fingerprint : wanted;
}

// When the same page with the same state in it was seen; nothing where it is not known of then, or, where nobody tells when, at all.
std::optional<QDateTime> knownAt(const QList<CaptureState> &captures, const CaptureState &wanted, Observation::Timing timing)
{
    const auto known = std::ranges::find_if(captures, [&](const CaptureState &capture) {
        const bool isThen = capture.firstSeen <= wanted.firstSeen && wanted.firstSeen <= capture.lastSeen;
        return capture.sha256 == wanted.sha256 && capture.fingerprint == wanted.fingerprint
            && (isThen || timing == Observation::Timing::Guessed);
    });
    return known == captures.cend() ? std::nullopt : std::optional(std::clamp(wanted.firstSeen, known->firstSeen, known->lastSeen));
}

Recorded confirmed(const QSqlDatabase &database, ArticleId article, const QDateTime &seen)
{
    Recorded recorded{.outcome = Recorded::Outcome::Confirmed};
    sql::each(database,
              QStringLiteral("SELECT id, number FROM revision WHERE article_id = ? AND first_seen <= ? ORDER BY number DESC LIMIT 1"),
              {article.value, sql::fromTime(seen)}, [&recorded](const QSqlQuery &row) {
                  recorded.revision = {row.value(0).toLongLong()};
                  recorded.number = row.value(1).toInt();
              });
    return recorded;
}

Recorded store(const QSqlDatabase &database, const Observation &observation)
{
    // A comparison page holds two states in the same bytes, so that bytes alone don't tell.
    const CaptureState wanted{
        .firstSeen = observation.seen, .sha256 = sha256Hex(observation.document.bytes), .fingerprint = fingerprint(observation.content)};
    const std::optional<CaptureState> newest = newestCapture(database, observation.article);
    const bool isLatest = !newest || observation.seen >= newest->lastSeen;
    if (isLatest && newest && newest->sha256 == wanted.sha256 && newest->fingerprint == wanted.fingerprint) {
        sql::run(database, QStringLiteral("UPDATE capture SET last_seen = ? WHERE id = ?"), {sql::fromTime(observation.seen), newest->id});
        const RevisionRow current = newestRowOrFail(database, observation.article);
        seenAgain(database, observation.article, current, observation.seen);
        return {.outcome = Recorded::Outcome::Unchanged, .revision = current.id, .number = current.number};
    }
    if (!isLatest || observation.kind == Observation::Kind::Import) {
        // An import that is repeated brings nothing twice.
        if (const auto seen = knownAt(capturesOf(database, observation.article), wanted, observation.timing)) {
            return confirmed(database, observation.article, *seen);
        }
    }
    Passages passages(database, observation.article);
    const StoredState stored = passages.add(observation.content);
    const QByteArray known =
        isLatest ? asKnown(wanted.fingerprint, newestRow(database, observation.article), passages) : wanted.fingerprint;
    const CaptureState capture = addCapture(database, observation, known, stored, newest, passages);
    passages.write();
    if (isLatest && observation.kind == Observation::Kind::Import) {
        forgetValidators(database, observation.article);
    }
    const Recorded recorded =
        isLatest ? append(database, observation, capture, passages) : insert(database, observation, capture, passages);
    if (recorded.isNewRevision()) {
        passages.index();
    }
    return recorded;
}

const QString &revisionColumns()
{
    static const QString columns =
        QStringLiteral("SELECT r.id, r.article_id, r.number, r.first_seen, r.last_seen, r.recorded_period, c.passages, c.masthead, "
                       "c.extractor, r.words, r.weight, (SELECT number FROM revision s WHERE s.id = r.same_as), ")
        + evidenceColumns() + QStringLiteral(" FROM revision r JOIN capture c ON c.id = r.capture_id ");
    return columns;
}

constexpr int evidenceAt = 12;

} // namespace

Recorded recordObservation(const QSqlDatabase &database, const Observation &given)
{
    sql::Transaction transaction(database);
    const FollowedArticle article = articleOf(database, given.article);
    Observation observation = given;
    // Where the clock was set back, what is seen now is later all the same than what was seen before: for the timeline, not
    // for the schedule.
    if (observation.kind == Observation::Kind::Check && article.lastSeen > observation.seen) {
        observation.seen = article.lastSeen;
    }
    learnAddresses(database, observation, article.url);
    Recorded recorded = store(database, observation);
    settleCheck(database, observation, given.seen);
    recorded.article = articleOf(database, observation.article);
    transaction.commit(observation.article);
    return recorded;
}

Recorded recordUnchanged(const QSqlDatabase &database, ArticleId article, const QDateTime &seen, const QDateTime &notBefore)
{
    sql::Transaction transaction(database);
    const CaptureState capture = newestOrFail(database, article);
    const RevisionRow current = newestRowOrFail(database, article);
    // That the server's page is unchanged says nothing of what was brought in from elsewhere.
    if (isFromServer(database, capture.id)) {
        sql::run(database, QStringLiteral("UPDATE capture SET last_seen = ? WHERE id = ? AND last_seen < ?"),
                 {sql::fromTime(seen), capture.id, sql::fromTime(seen)});
        seenAgain(database, article, current, seen);
    } else {
        forgetValidators(database, article);
    }
    endFailure(database, article, seen);
    settleNextCheck(database, article, PageVerdict::Article, seen, notBefore);
    const Recorded recorded{
        .outcome = Recorded::Outcome::Unchanged, .revision = current.id, .number = current.number, .article = articleOf(database, article)};
    transaction.commit(article);
    return recorded;
}

Revision revisionOf(const QSqlDatabase &database, RevisionId id)
{
    std::optional<Revision> found;
    sql::each(database, revisionColumns() + QStringLiteral("WHERE r.id = ?"), {id.value}, [&](const QSqlQuery &row) {
        // After the row: what others add meanwhile does not change the numbers that it names.
        const Passages passages(database, {row.value(1).toLongLong()});
        found = Revision{.id = id,
                         .articleId = {row.value(1).toLongLong()},
                         .number = row.value(2).toInt(),
                         .firstSeen = sql::toTime(row.value(3)),
                         .lastSeen = sql::toTime(row.value(4)),
                         .recordedPeriod = row.value(5).toString(),
                         .capture = evidenceFrom(row, evidenceAt, passages),
                         .article = passages.state({row.value(6).toString(), row.value(7).toInt()}, row.value(8).toString())};
    });
    if (!found) {
        sql::fail(ErrorCode::NotFound, Sentence::tr("The library has no such version."));
    }
    return *found;
}

std::optional<Revision> newestRevision(const QSqlDatabase &database, ArticleId article)
{
    const std::optional<RevisionRow> newest = newestRow(database, article);
    return newest ? std::optional(revisionOf(database, newest->id)) : std::nullopt;
}

RawDocument documentOf(const QSqlDatabase &database, RevisionId id)
{
    // First, because it fails where there is no such version.
    const Capture evidence = revisionOf(database, id).capture;
    const qint64 capture = sql::value(database, QStringLiteral("SELECT capture_id FROM revision WHERE id = ?"), {id.value}).toLongLong();
    return {.bytes = bytesOf(database, capture), .capture = evidence};
}

RawDocument newestDocument(const QSqlDatabase &database, ArticleId article)
{
    return documentOfCapture(database, newestOrFail(database, article).id);
}

Timeline timelineOf(const QSqlDatabase &database, ArticleId article)
{
    // One view of the library, so that what other programs write meanwhile does not show in one half only.
    sql::Transaction transaction(database, sql::Access::Read);
    Timeline timeline{.article = articleOf(database, article)};
    const Passages passages(database, article);
    sql::each(database, revisionColumns() + QStringLiteral("WHERE r.article_id = ? ORDER BY r.number"), {article.value},
              [&](const QSqlQuery &row) {
                  timeline.revisions.append({.id = {row.value(0).toLongLong()},
                                             .number = row.value(2).toInt(),
                                             .firstSeen = sql::toTime(row.value(3)),
                                             .lastSeen = sql::toTime(row.value(4)),
                                             .title = passages.state({{}, row.value(7).toInt()}, {}).title,
                                             .words = row.value(9).toInt(),
                                             .weight = weightOfName(row.value(10).toString()),
                                             .sameAs = row.value(11).isNull() ? std::nullopt : std::optional(row.value(11).toInt()),
                                             .extractor = row.value(8).toString(),
                                             .capture = evidenceFrom(row, evidenceAt, passages)});
              });
    timeline.failures = failuresOf(database, article);
    timeline.past = pastOf(database, article);
    sql::each(database, QStringLiteral("SELECT left_id, right_id, text, written_at FROM note WHERE article_id = ? ORDER BY written_at"),
              {article.value}, [&timeline](const QSqlQuery &row) {
                  timeline.notes.append({.left = {row.value(0).toLongLong()},
                                         .right = {row.value(1).toLongLong()},
                                         .text = row.value(2).toString(),
                                         .written = sql::toTime(row.value(3))});
              });
    return timeline;
}

void deriveRevisions(const QSqlDatabase &database, ArticleId article, const Passages &passages)
{
    renumber(database, article, passages, CapturesRead::Anew);
    if (const std::optional<Revision> newest = newestRevision(database, article)) {
        stateNewest(database, article, newest->article);
        passages.index();
    } else {
        sql::run(database, QStringLiteral("UPDATE article SET revisions = 0 WHERE id = ?"), {article.value});
    }
}

void keepNote(const QSqlDatabase &database, const Note &note)
{
    sql::Transaction transaction(database);
    const ArticleId article{
        sql::value(database, QStringLiteral("SELECT article_id FROM revision WHERE id = ?"), {note.right.value}).toLongLong()};
    sql::run(database, QStringLiteral("DELETE FROM note WHERE left_id = ? AND right_id = ?"), {note.left.value, note.right.value});
    if (!note.text.isEmpty()) {
        const QVariant kept = sql::value(database,
                                         QStringLiteral("INSERT INTO note (article_id, left_id, right_id, text, written_at) "
                                                        "SELECT l.article_id, l.id, r.id, ?, ? FROM revision l "
                                                        "JOIN revision r ON r.article_id = l.article_id "
                                                        "WHERE l.id = ? AND r.id = ? RETURNING id"),
                                         {note.text, sql::fromTime(note.written), note.left.value, note.right.value});
        if (kept.isNull()) {
            sql::fail(ErrorCode::NotFound, Sentence::tr("The versions that this note is on are no more; it was not kept."));
        }
    }
    transaction.commit(article);
}

} // namespace recension
