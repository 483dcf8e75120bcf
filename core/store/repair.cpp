// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair.h"

#include "core/store/articlelines.h"
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

void readTextsAnew(const QSqlDatabase &database, ArticleId article, const DocumentReader &reader, const QDateTime &now)
{
    {
        sql::Transaction transaction(database);
        dropDamagedLines(database, article);
        transaction.commit(article);
    }
    try {
        (void)rereadArticle(database, article, reader, now);
    } catch (const sql::SqlFailure &failed) {
        if (failed.remedy != sql::Remedy::None) {
            throw;
        }
        // One of its pages can't be read any more: a second look tells.
    }
}

} // namespace

void repairLibrary(const QSqlDatabase &database, const QList<Repairable> &repairable, const DocumentReader &reader, const QDateTime &now)
{
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
            readTextsAnew(database, one.article, reader, now);
            break;
        }
    }
}

} // namespace recension
