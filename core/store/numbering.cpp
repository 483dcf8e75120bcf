// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numbering.h"

#include "core/store/captures.h"
#include "core/store/searchwords.h"
#include "core/store/sql.h"

#include <algorithm>

namespace recension {

namespace {

// A moment at which a capture is known to have been what the page showed.
struct Sighting {
    QDateTime seen;
    const CaptureState *capture = nullptr;
};

struct Stretch {
    QDateTime firstSeen;
    QDateTime lastSeen;
    QList<const CaptureState *> captures; // in the order of time
    RevisionId id;
};

QList<Stretch> stretchesOf(const QList<CaptureState> &captures)
{
    QList<Sighting> sightings;
    for (const CaptureState &capture : captures) {
        sightings.append({capture.firstSeen, &capture});
        if (capture.lastSeen != capture.firstSeen) {
            sightings.append({capture.lastSeen, &capture});
        }
    }
    std::ranges::stable_sort(sightings, {}, &Sighting::seen);
    QList<Stretch> stretches;
    for (const Sighting &sighting : std::as_const(sightings)) {
        if (stretches.isEmpty() || stretches.constLast().captures.constLast()->fingerprint != sighting.capture->fingerprint) {
            stretches.append({.firstSeen = sighting.seen});
        }
        stretches.last().lastSeen = sighting.seen;
        stretches.last().captures.append(sighting.capture);
    }
    return stretches;
}

// Gives every stretch the id of the revision that one of its captures made, each id once.
void keepIds(const QSqlDatabase &database, ArticleId article, QList<Stretch> &stretches)
{
    QMultiHash<qint64, RevisionId> ids;
    sql::each(database, QStringLiteral("SELECT capture_id, id FROM revision WHERE article_id = ? ORDER BY number DESC"), {article.value},
              [&ids](const QSqlQuery &row) { ids.insert(row.value(0).toLongLong(), {row.value(1).toLongLong()}); });
    for (Stretch &stretch : stretches) {
        for (const CaptureState *capture : std::as_const(stretch.captures)) {
            if (const auto id = ids.find(capture->id); id != ids.end()) {
                stretch.id = id.value();
                ids.erase(id);
                break;
            }
        }
    }
}

struct Row {
    RevisionId id;
    RevisionFields fields; ///< without the recorded period
};

QList<Row> rowsOf(const QSqlDatabase &database, ArticleId article)
{
    QList<Row> rows;
    sql::each(database,
              QStringLiteral("SELECT id, number, first_seen, last_seen, capture_id, same_as, weight, words FROM revision "
                             "WHERE article_id = ? ORDER BY number"),
              {article.value}, [&rows](const QSqlQuery &row) {
                  rows.append(
                      {.id = {row.value(0).toLongLong()},
                       .fields = {.number = row.value(1).toInt(),
                                  .firstSeen = sql::toTime(row.value(2)),
                                  .lastSeen = sql::toTime(row.value(3)),
                                  .capture = row.value(4).toLongLong(),
                                  .sameAs = row.value(5).isNull() ? std::nullopt : std::optional(RevisionId{row.value(5).toLongLong()}),
                                  .weight = weightOfName(row.value(6).toString()),
                                  .words = row.value(7).toInt()}});
              });
    return rows;
}

bool isSameRow(const Row &one, const Row &other)
{
    const RevisionFields &a = one.fields;
    const RevisionFields &b = other.fields;
    return one.id == other.id && a.number == b.number && a.firstSeen == b.firstSeen && a.lastSeen == b.lastSeen && a.capture == b.capture
        && a.sameAs == b.sameAs && a.weight == b.weight && a.words == b.words;
}

// How much changed from one capture to the next where they stood beside each other before: comparing all again with each
// state that is sorted in would take ever longer.
class KnownWeights
{
public:
    explicit KnownWeights(const QList<Row> &rows) : m_rows(rows)
    {
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const bool isBeside = at > 0 && m_rows.at(at - 1).fields.number + 1 == m_rows.at(at).fields.number;
            if (isBeside || m_rows.at(at).fields.number == 0) {
                m_places.insert({m_rows.at(at).fields.capture, isBeside ? m_rows.at(at - 1).fields.capture : 0}, at);
            }
        }
    }

    [[nodiscard]] const Row *of(qint64 capture, qint64 before) const
    {
        const auto place = m_places.constFind({capture, before});
        return place == m_places.cend() ? nullptr : &m_rows.at(place.value());
    }

private:
    QList<Row> m_rows;
    QHash<std::pair<qint64, qint64>, qsizetype> m_places;
};

void updateRevision(const QSqlDatabase &database, const Row &row)
{
    const RevisionFields &fields = row.fields;
    sql::run(database,
             QStringLiteral("UPDATE revision SET number = ?, first_seen = ?, last_seen = ?, capture_id = ?, same_as = ?, "
                            "weight = ?, words = ? WHERE id = ?"),
             {fields.number, sql::fromTime(fields.firstSeen), sql::fromTime(fields.lastSeen), fields.capture,
              fields.sameAs ? QVariant(fields.sameAs->value) : QVariant(QMetaType::fromType<qint64>()), weightName(fields.weight),
              fields.words, row.id.value});
}

// Notes on revisions that fell together with others are on those now.
void moveNotes(const QSqlDatabase &database, ArticleId article, const QHash<qint64, qint64> &homes)
{
    struct Place {
        qint64 note = 0;
        qint64 left = 0;
        qint64 right = 0;
    };
    QList<Place> places;
    sql::each(database, QStringLiteral("SELECT id, left_id, right_id FROM note WHERE article_id = ?"), {article.value},
              [&](const QSqlQuery &row) {
                  const Place place{row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong()};
                  if (homes.contains(place.left) || homes.contains(place.right)) {
                      places.append({place.note, homes.value(place.left, place.left), homes.value(place.right, place.right)});
                  }
              });
    for (const Place &place : std::as_const(places)) {
        const QVariantList pair{place.left, place.right};
        const bool isTaken = !sql::value(database, QStringLiteral("SELECT id FROM note WHERE left_id = ? AND right_id = ?"), pair).isNull();
        if (isTaken || place.left == place.right || place.left == 0 || place.right == 0) {
            sql::run(database, QStringLiteral("DELETE FROM note WHERE id = ?"), {place.note});
        } else {
            sql::run(database, QStringLiteral("UPDATE note SET left_id = ?, right_id = ? WHERE id = ?"), pair + QVariantList{place.note});
        }
    }
}

// Revisions that got no number any more: each fell together with the one that has its capture now.
void removeUnnumbered(const QSqlDatabase &database, ArticleId article, const QList<Stretch> &stretches)
{
    QHash<qint64, qint64> revisionWith;
    for (const Stretch &stretch : stretches) {
        for (const CaptureState *capture : stretch.captures) {
            revisionWith.insert(capture->id, stretch.id.value);
        }
    }
    QHash<qint64, qint64> homes;
    sql::each(database, QStringLiteral("SELECT id, capture_id FROM revision WHERE article_id = ? AND number < 0"), {article.value},
              [&](const QSqlQuery &row) { homes.insert(row.value(0).toLongLong(), revisionWith.value(row.value(1).toLongLong())); });
    if (!homes.isEmpty()) {
        moveNotes(database, article, homes);
        sql::run(database, QStringLiteral("DELETE FROM revision WHERE article_id = ? AND number < 0"), {article.value});
    }
}

} // namespace

RevisionId insertRevision(const QSqlDatabase &database, ArticleId article, const RevisionFields &fields)
{
    return {sql::value(database,
                       QStringLiteral("INSERT INTO revision (article_id, number, first_seen, last_seen, capture_id, same_as, weight, "
                                      "words, recorded_period) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                       {article.value, fields.number, sql::fromTime(fields.firstSeen), sql::fromTime(fields.lastSeen), fields.capture,
                        fields.sameAs ? QVariant(fields.sameAs->value) : QVariant(QMetaType::fromType<qint64>()), weightName(fields.weight),
                        fields.words, fields.recordedPeriod})
                .toLongLong()};
}

void renumber(const QSqlDatabase &database, ArticleId article, const Passages &passages, CapturesRead read)
{
    const QList<CaptureState> captures = capturesOf(database, article);
    QList<Stretch> stretches = stretchesOf(captures);
    keepIds(database, article, stretches);
    const QList<Row> rows = rowsOf(database, article);
    const KnownWeights known(read == CapturesRead::AsBefore ? rows : QList<Row>());
    QHash<QByteArray, int> firstWith;
    QList<Row> wanted;
    for (int number = 0; number < stretches.size(); ++number) {
        const Stretch &stretch = stretches.at(number);
        const CaptureState &first = *stretch.captures.constFirst();
        const CaptureState *before = number > 0 ? stretches.at(number - 1).captures.constFirst() : nullptr;
        Row row{.id = stretch.id,
                .fields = {.number = number, .firstSeen = stretch.firstSeen, .lastSeen = stretch.lastSeen, .capture = first.id}};
        if (const Row *same = known.of(first.id, before ? before->id : 0)) {
            row.fields.weight = same->fields.weight;
            row.fields.words = same->fields.words;
        } else {
            const Article state = passages.state(first.stored, first.extractor);
            row.fields.weight = before ? weighChange(passages.state(before->stored, before->extractor), state) : Weight::Substantive;
            row.fields.words = wordCount(state);
        }
        if (const auto earlier = firstWith.constFind(first.fingerprint); earlier != firstWith.cend()) {
            row.fields.sameAs = stretches.at(earlier.value()).id; // {0} where it has none yet
        } else {
            firstWith.insert(first.fingerprint, number);
        }
        wanted.append(row);
    }
    // What stands before the first difference stays as it is: the past is sorted in one state after the other.
    const auto [ofWanted, ofRows] = std::ranges::mismatch(wanted, rows, isSameRow);
    const int from = static_cast<int>(ofWanted - wanted.begin());
    // Out of the way first: (article, number) is unique at every moment.
    sql::run(database, QStringLiteral("UPDATE revision SET number = -1 - number, same_as = NULL WHERE article_id = ? AND number >= ?"),
             {article.value, from});
    for (int number = from; number < wanted.size(); ++number) {
        Row &row = wanted[number];
        if (row.fields.sameAs) {
            row.fields.sameAs = stretches.at(firstWith.value(stretches.at(number).captures.constFirst()->fingerprint)).id;
        }
        if (row.id.value == 0) {
            stretches[number].id = insertRevision(database, article, row.fields);
        } else {
            updateRevision(database, row);
        }
    }
    removeUnnumbered(database, article, stretches);
}

int wordCount(const Article &article)
{
    qsizetype words = 0;
    for (const Block &block : article.blocks) {
        words += searchWords(block.text).size();
    }
    return static_cast<int>(words);
}

} // namespace recension
