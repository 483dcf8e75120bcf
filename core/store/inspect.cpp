// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inspect.h"

#include "core/base/sentence.h"
#include "core/store/captures.h"
#include "core/store/lostlines.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/wordindex.h"

#include <optional>

namespace recension {

namespace {

// More of the same would not tell the reader more.
constexpr int mostFaultsOfAKind = 20;

class Faults
{
public:
    explicit Faults(Inspection &inspection) : m_inspection(inspection) { }

    // `repair`: what would put it right; nothing does, but a backup, where there is none.
    void add(const QString &sentence, const std::optional<Repairable> &repair)
    {
        if (++m_count <= mostFaultsOfAKind) {
            m_inspection.faults.append(sentence);
        } else if (m_count == mostFaultsOfAKind + 1) {
            m_inspection.faults.append(Sentence::tr("More faults of this kind are not listed."));
        }
        m_inspection.needsBackup = m_inspection.needsBackup || !repair;
        if (repair && !m_inspection.repairable.contains(*repair)) {
            m_inspection.repairable.append(*repair);
        }
    }

private:
    Inspection &m_inspection;
    int m_count = 0;
};

// What SQLite says where an index and its table differ, but the table is whole.
std::optional<Repairable> repairOf(const QString &fault)
{
    if (fault.contains(QLatin1String("FTS5 table"))) {
        return Repairable{.repair = Repair::Words};
    }
    const bool isIndex = fault.contains(QLatin1String("missing from index")) || fault.contains(QLatin1String("entries in index"));
    return isIndex ? std::optional(Repairable{.repair = Repair::Indexes}) : std::nullopt;
}

void checkDatabase(const QSqlDatabase &database, Inspection &found)
{
    if (sql::engineOf(database) != sql::Engine::Sqlite) {
        return; // a server looks after its files and its references itself
    }
    Faults faults(found);
    sql::each(database, QStringLiteral("PRAGMA integrity_check"), {}, [&faults](const QSqlQuery &row) {
        const QString said = row.value(0).toString();
        if (said != QLatin1String("ok")) {
            faults.add(Sentence::tr("The database is damaged: %1.").arg(said), repairOf(said));
        }
    });
    sql::each(database, QStringLiteral("PRAGMA foreign_key_check"), {}, [&faults](const QSqlQuery &row) {
        faults.add(Sentence::tr("A row of “%1” refers to a row that is missing.").arg(row.value(0).toString()), {});
    });
}

void checkNumbers(const QSqlDatabase &database, Inspection &found)
{
    Faults faults(found);
    sql::each(database,
              QStringLiteral("SELECT a.id, a.revisions, count(r.id), coalesce(min(r.number), 0), coalesce(max(r.number), -1) "
                             "FROM article a LEFT JOIN revision r ON r.article_id = a.id GROUP BY a.id "
                             "HAVING a.revisions <> count(r.id) OR coalesce(min(r.number), 0) <> 0 "
                             "OR coalesce(max(r.number), -1) <> count(r.id) - 1"),
              {}, [&faults](const QSqlQuery &row) {
                  faults.add(
                      Sentence::tr("The versions of article %1 are not numbered from 0 without gaps.").arg(row.value(0).toLongLong()),
                      Repairable{.repair = Repair::Numbering, .article = {row.value(0).toLongLong()}});
              });
    sql::each(
        database,
        QStringLiteral(
            "SELECT r.id, r.article_id FROM revision r JOIN capture c ON c.id = r.capture_id LEFT JOIN revision s ON s.id = r.same_as "
            "LEFT JOIN capture sc ON sc.id = s.capture_id WHERE c.article_id <> r.article_id "
            "OR (s.id IS NOT NULL AND (s.article_id <> r.article_id OR sc.fingerprint <> c.fingerprint))"),
        {}, [&faults](const QSqlQuery &row) {
            faults.add(Sentence::tr("Version with id %1 points to what is not its own.").arg(row.value(0).toLongLong()),
                       Repairable{.repair = Repair::Numbering, .article = {row.value(1).toLongLong()}});
        });
}

QList<qint64> idsOf(const QSqlDatabase &database, const QString &table)
{
    QList<qint64> ids;
    sql::each(database, QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table), {},
              [&ids](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    return ids;
}

void checkPages(const QSqlDatabase &database, Inspection &found)
{
    Faults faults(found);
    for (const qint64 capture : idsOf(database, QStringLiteral("capture"))) {
        try {
            (void)bytesOf(database, capture);
        } catch (const sql::SqlFailure &failed) {
            faults.add(Sentence::tr("Capture %1: %2").arg(QString::number(capture), failed.error.message), {});
        }
    }
}

void checkTexts(const QSqlDatabase &database, Inspection &found)
{
    Faults faults(found);
    for (const qint64 article : idsOf(database, QStringLiteral("article"))) {
        const Repairable repair{.repair = Repair::Texts, .article = {article}};
        const ArticleLines lines(database, {article}, ArticleLines::Damage::LeftOut);
        const LostLines lost = lostLines(database, {article}, lines);
        if (!lost.texts.isEmpty() || lines.areSomeLeftOut()) {
            faults.add(Sentence::tr("Texts of article %1 are damaged or missing.").arg(article), repair);
        }
        if (!lost.headers.isEmpty()) {
            faults.add(Sentence::tr("HTTP headers that article %1 came with are damaged or missing.").arg(article), repair);
        }
        if (!lost.formerReadings.isEmpty()) {
            faults.add(Sentence::tr("What article %1 said before it was read anew is damaged or missing.").arg(article), repair);
        }
        // A repair goes on without these, but does not bring them back.
        found.needsBackup = found.needsBackup || !lost.headers.isEmpty() || !lost.formerReadings.isEmpty();
    }
}

void checkIndex(const QSqlDatabase &database, Inspection &found)
{
    Faults faults(found);
    for (const ArticleId article : unindexedArticles(database)) {
        faults.add(Sentence::tr("Article %1 can't be found by searching.").arg(article.value),
                   Repairable{.repair = Repair::Words, .article = article});
    }
}

qint64 bytesOnDisk(const QSqlDatabase &database)
{
    if (sql::engineOf(database) == sql::Engine::Sqlite) {
        return sql::value(database, QStringLiteral("PRAGMA page_count")).toLongLong()
            * sql::value(database, QStringLiteral("PRAGMA page_size")).toLongLong();
    }
    // Not every server that speaks PostgreSQL's language can tell.
    try {
        return sql::value(database,
                          QStringLiteral("SELECT CAST(sum(pg_total_relation_size(c.oid)) AS BIGINT) FROM pg_catalog.pg_class c "
                                         "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                                         "WHERE n.nspname = 'recension' AND c.relkind = 'r'"))
            .toLongLong();
    } catch (const sql::SqlFailure &) {
        return 0;
    }
}

} // namespace

QStringList referenceFaults(const QSqlDatabase &database)
{
    Inspection found;
    checkNumbers(database, found);
    return found.faults;
}

Inspection inspectLibrary(const QSqlDatabase &database)
{
    const qint64 bytes = bytesOnDisk(database);
    const sql::Transaction transaction(database, sql::Access::Read);
    const auto count = [&database](const QString &statement) { return sql::value(database, statement).toLongLong(); };
    Inspection inspection{.schema = schemaOf(database),
                          .bytes = bytes,
                          .articles = count(QStringLiteral("SELECT count(*) FROM article")),
                          .revisions = count(QStringLiteral("SELECT count(*) FROM revision")),
                          .captures = count(QStringLiteral("SELECT count(*) FROM capture"))};
    checkDatabase(database, inspection);
    checkTexts(database, inspection);
    checkNumbers(database, inspection);
    checkPages(database, inspection);
    checkIndex(database, inspection);
    return inspection;
}

} // namespace recension
