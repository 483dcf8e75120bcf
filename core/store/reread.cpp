// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reread.h"

#include "core/base/sentence.h"
#include "core/model/fingerprint.h"
#include "core/model/observations.h"
#include "core/store/articles.h"
#include "core/store/captures.h"
#include "core/store/formerreading.h"
#include "core/store/numbering.h"
#include "core/store/revisions.h"
#include "core/store/sql.h"

#include <QJsonArray>
#include <QSet>

namespace recension {

namespace {

constexpr int mostAttempts = 5;

// Which of the revisions that a document holds the capture stands for: comparison pages and archives hold several.
const Revision *revisionFor(const CaptureState &capture, const Reading &reading, const RawDocument &document, qsizetype place,
                            qsizetype places)
{
    const QList<Revision> &revisions = reading.revisions;
    if (revisions.size() == 1 || document.capture.origin == Origin::Live) {
        return &revisions.constLast();
    }
    if (revisions.size() == places) {
        return &revisions.at(place);
    }
    const QList<Observation> observations = observationsOf(reading, document, capture.firstSeen);
    for (qsizetype index = 0; index < observations.size(); ++index) {
        if (observations.at(index).seen == capture.firstSeen) {
            return &revisions.at(index);
        }
    }
    return nullptr;
}

// What the reader makes of each capture now.
QList<Article> contentsOf(const QSqlDatabase &database, const QList<CaptureState> &captures, const DocumentReader &reader)
{
    QHash<QByteArray, qsizetype> places;
    for (const CaptureState &capture : captures) {
        ++places[capture.sha256];
    }
    QHash<QByteArray, qsizetype> seen;
    QList<Article> contents;
    for (const CaptureState &capture : captures) {
        const RawDocument document = documentOfCapture(database, capture.id);
        const Result<Reading> reading = reader(document);
        const Revision *revision =
            reading ? revisionFor(capture, *reading, document, seen[capture.sha256]++, places.value(capture.sha256)) : nullptr;
        if (!revision) {
            const QString cause = reading ? Sentence::tr("It no longer shows what it showed then.") : reading.error().message;
            sql::fail(ErrorCode::WrongFormat,
                      Sentence::tr("The page of %1 can't be read anew, and nothing was changed. %2")
                          .arg(capture.firstSeen.toString(Qt::ISODate), cause));
        }
        contents.append(revision->article);
    }
    return contents;
}

QList<qint64> idsOf(const QList<CaptureState> &captures)
{
    QList<qint64> ids;
    for (const CaptureState &capture : captures) {
        ids.append(capture.id);
    }
    return ids;
}

// Ids of notes that are in the one reading and not in the other.
QJsonArray notesOnlyIn(const QJsonObject &one, const QJsonObject &other)
{
    const auto idsIn = [](const QJsonObject &reading) {
        QSet<qint64> ids;
        for (const QJsonValue note : reading.value(QStringLiteral("notes")).toArray()) {
            ids.insert(note[QStringLiteral("id")].toInteger());
        }
        return ids;
    };
    QJsonArray only;
    for (const qint64 id : idsIn(one) - idsIn(other)) {
        only.append(id);
    }
    return only;
}

// The states of these captures, and the revisions made of them.
void write(const QSqlDatabase &database, ArticleId article, const QList<CaptureState> &captures, const QList<Article> &contents)
{
    Passages passages(database, article);
    for (qsizetype index = 0; index < captures.size(); ++index) {
        const Article &content = contents.at(index);
        const StoredState stored = passages.add(content);
        sql::run(database, QStringLiteral("UPDATE capture SET extractor = ?, fingerprint = ?, masthead = ?, passages = ? WHERE id = ?"),
                 {content.extractor, QByteArray::fromHex(fingerprint(content)), stored.masthead, stored.passages, captures.at(index).id});
    }
    passages.write();
    deriveRevisions(database, article, passages);
}

Reread replaceReading(const QSqlDatabase &database, ArticleId article, const QList<CaptureState> &captures, const QList<Article> &contents,
                      const QDateTime &now)
{
    const FollowedArticle before = articleOf(database, article);
    QJsonObject former = readingAsItIs(database, article);
    write(database, article, captures, contents);
    const QJsonObject present = readingAsItIs(database, article);
    Reread reread{.extractorBefore = before.extractor, .revisionsBefore = before.revisions};
    if (present != former) {
        const QJsonArray aside = notesOnlyIn(former, present);
        former.insert(QStringLiteral("aside"), aside);
        keepFormerReading(database, article, former, now);
        reread.outcome = Reread::Outcome::Changed;
        reread.notesAside = static_cast<int>(aside.size());
    }
    reread.article = articleOf(database, article);
    return reread;
}

} // namespace

Reread rereadArticle(const QSqlDatabase &database, ArticleId article, const DocumentReader &reader, const QDateTime &now)
{
    (void)articleOf(database, article);
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const QList<CaptureState> captures = capturesOf(database, article);
        const QList<Article> contents = contentsOf(database, captures, reader);
        sql::Transaction transaction(database);
        if (idsOf(capturesOf(database, article)) == idsOf(captures)) {
            const Reread reread = replaceReading(database, article, captures, contents, now);
            transaction.commit(article);
            return reread;
        }
    }
    sql::fail(ErrorCode::NotWritten, Sentence::tr("The article kept changing while it was read anew; nothing was changed by that."));
}

void readAnew(const QSqlDatabase &database, ArticleId article, const DocumentReader &reader)
{
    const QList<CaptureState> captures = capturesOf(database, article);
    write(database, article, captures, contentsOf(database, captures, reader));
}

Reread undoReread(const QSqlDatabase &database, ArticleId article)
{
    sql::Transaction transaction(database);
    const FollowedArticle before = articleOf(database, article);
    const QJsonObject present = readingAsItIs(database, article);
    const QJsonObject former = takeFormerReading(database, article);
    if (former.isEmpty()) {
        sql::fail(ErrorCode::NotFound, Sentence::tr("This article was not read anew, so that there is nothing to take back."));
    }
    restoreReading(database, article, former);
    deriveRevisions(database, article, Passages(database, article));
    restoreNotes(database, article, former);
    if (!notesOnlyIn(present, readingAsItIs(database, article)).isEmpty()) {
        sql::fail(ErrorCode::NotAllowed,
                  Sentence::tr("There is a note on a change that was not there before the article was read anew. "
                               "Take the note away first."));
    }
    const Reread reread{.outcome = Reread::Outcome::Changed,
                        .extractorBefore = before.extractor,
                        .revisionsBefore = before.revisions,
                        .article = articleOf(database, article)};
    transaction.commit(article);
    return reread;
}

} // namespace recension
