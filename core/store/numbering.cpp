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
    sql::each(database, QStringLiteral("SELECT capture_id, id FROM revision WHERE article_id = ? ORDER BY number DESC"),
              {article.value},
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
                       {article.value, fields.number, sql::fromTime(fields.firstSeen), sql::fromTime(fields.lastSeen),
                        fields.capture, fields.sameAs ? QVariant(fields.sameAs->value) : QVariant(QMetaType::fromType<qint64>()),
                        weightName(fields.weight), fields.words, fields.recordedPeriod})
                .toLongLong()};
}

void renumber(const QSqlDatabase &database, ArticleId article, const Passages &passages)
{
    const QList<CaptureState> captures = capturesOf(database, article);
    QList<Stretch> stretches = stretchesOf(captures);
    keepIds(database, article, stretches);
    // Out of the way first: (article, number) is unique at every moment.
    sql::run(database, QStringLiteral("UPDATE revision SET number = -1 - number, same_as = NULL WHERE article_id = ?"),
             {article.value});
    QHash<QByteArray, RevisionId> firstWith;
    Article before;
    for (int number = 0; number < stretches.size(); ++number) {
        Stretch &stretch = stretches[number];
        const CaptureState &first = *stretch.captures.constFirst();
        const Article state = passages.state(first.stored, first.extractor);
        const auto known = firstWith.constFind(first.fingerprint);
        const RevisionFields fields{.number = number,
                                    .firstSeen = stretch.firstSeen,
                                    .lastSeen = stretch.lastSeen,
                                    .capture = first.id,
                                    .sameAs = known == firstWith.cend() ? std::nullopt : std::optional(known.value()),
                                    .weight = number == 0 ? Weight::Substantive : weighChange(before, state),
                                    .words = wordCount(state)};
        if (stretch.id.value == 0) {
            stretch.id = insertRevision(database, article, fields);
        } else {
            sql::run(database,
                     QStringLiteral("UPDATE revision SET number = ?, first_seen = ?, last_seen = ?, capture_id = ?, same_as = ?, "
                                    "weight = ?, words = ? WHERE id = ?"),
                     {number, sql::fromTime(fields.firstSeen), sql::fromTime(fields.lastSeen), fields.capture,
                      fields.sameAs ? QVariant(fields.sameAs->value) : QVariant(QMetaType::fromType<qint64>()),
                      weightName(fields.weight), fields.words, stretch.id.value});
        }
        if (known == firstWith.cend()) {
            firstWith.insert(first.fingerprint, stretch.id);
        }
        before = state;
    }
    removeUnnumbered(database, article, stretches);
}

int wordCount(const Article &article)
{
    qsizetype words = 0;
    for (const Block &block : article.blocks) {
        words += searchText(block.text).split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    }
    return static_cast<int>(words);
}

} // namespace recension
