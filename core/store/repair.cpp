// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair.h"

#include "core/base/sentence.h"
#include "core/store/lostlines.h"
#include "core/store/reread.h"
#include "core/store/revisions.h"
#include "core/store/sql.h"
#include "core/store/wordindex.h"

namespace recension {

namespace {

void numberAnew(const QSqlDatabase &database, ArticleId article)
{
    sql::Transaction transaction(database);
    deriveRevisions(database, article, Passages(database, article));
    transaction.commit(article);
}

void indexAnew(const QSqlDatabase &database, ArticleId article)
{
    sql::Transaction transaction(database);
    QList<ArticleId> articles{article};
    if (article.value == 0) {
        forgetWords(database);
        articles = unindexedArticles(database);
    }
    for (const ArticleId id : std::as_const(articles)) {
        Passages(database, id).index();
    }
    transaction.commit();
}

QHash<qint64, QString> notesOn(const QSqlDatabase &database, ArticleId article)
{
    QHash<qint64, QString> notes;
    sql::each(database, QStringLiteral("SELECT id, text FROM note WHERE article_id = ?"), {article.value},
              [&notes](const QSqlQuery &row) { notes.insert(row.value(0).toLongLong(), row.value(1).toString()); });
    return notes;
}

// The numbers of lost lines are given away anew: whoever named one would tell what is another's.
QStringList forgetWhatIsLost(const QSqlDatabase &database, ArticleId article, const LostLines &lost)
{
    QStringList sentences;
    QStringList captures;
    for (const qint64 capture : lost.headers) {
        sql::run(database, QStringLiteral("UPDATE capture SET headers = '[]' WHERE id = ?"), {capture});
        captures.append(QString::number(capture));
    }
    if (!captures.isEmpty()) {
        sentences.append(Sentence::tr("HTTP headers of article %1 are lost, those of the captures %2.")
                             .arg(QString::number(article.value), captures.join(Sentence::tr(", ", "between the parts of a summary"))));
    }
    for (const qint64 reading : lost.formerReadings) {
        sql::run(database, QStringLiteral("DELETE FROM former_reading WHERE id = ?"), {reading});
    }
    if (!lost.formerReadings.isEmpty()) {
        sentences.append(Sentence::tr("What article %1 said before it was read anew is lost.").arg(article.value));
    }
    return sentences;
}

QStringList repairTexts(const QSqlDatabase &database, ArticleId article, const DocumentReader &reader)
{
    sql::Transaction transaction(database);
    const ArticleLines lines(database, article, ArticleLines::Damage::LeftOut);
    const LostLines lost = lostLines(database, article, lines);
    lines.dropLeftOut();
    QStringList sentences = forgetWhatIsLost(database, article, lost);
    const QHash<qint64, QString> notes = notesOn(database, article);
    if (!lost.texts.isEmpty()) {
        try {
            readAnew(database, article, reader);
        } catch (const sql::SqlFailure &failed) {
            if (failed.remedy != sql::Remedy::None) {
                throw;
            }
            return {}; // one of its pages can't be read any more: a second look tells
        }
    }
    const QHash<qint64, QString> notesLeft = notesOn(database, article);
    for (const auto &[id, text] : notes.asKeyValueRange()) {
        if (!notesLeft.contains(id)) {
            sentences.append(Sentence::tr("A note on a change of article %1 is gone, since the texts read anew do not change there: “%2”")
                                 .arg(QString::number(article.value), text));
        }
    }
    transaction.commit(article);
    return sentences;
}

} // namespace

QStringList repairLibrary(const QSqlDatabase &database, const QList<Repairable> &repairable, const DocumentReader &reader)
{
    QStringList lost;
    for (const Repairable &one : repairable) {
        switch (one.repair) {
        case Repair::Indexes:
            sql::run(database, QStringLiteral("REINDEX"));
            break;
        case Repair::Words:
            indexAnew(database, one.article);
            break;
        case Repair::Numbering:
            numberAnew(database, one.article);
            break;
        case Repair::Texts:
            lost += repairTexts(database, one.article, reader);
            break;
        }
    }
    return lost;
}

} // namespace recension
