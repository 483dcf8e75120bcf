// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inspect.h"

#include "core/base/sentence.h"
#include "core/store/captures.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/wordindex.h"

namespace recension {

namespace {

// More of the same would not tell the reader more.
constexpr int mostFaultsOfAKind = 20;

class Faults
{
public:
    explicit Faults(QStringList &list) : m_list(list) {}

    void add(const QString &sentence)
    {
        if (++m_count <= mostFaultsOfAKind) {
            m_list.append(sentence);
        } else if (m_count == mostFaultsOfAKind + 1) {
            m_list.append(Sentence::tr("More faults of this kind are not listed."));
        }
    }

private:
    QStringList &m_list;
    int m_count = 0;
};

void checkDatabase(const QSqlDatabase &database, QStringList &found)
{
    if (sql::engineOf(database) != sql::Engine::Sqlite) {
        return; // a server looks after its files and its references itself
    }
    Faults faults(found);
    sql::each(database, QStringLiteral("PRAGMA integrity_check"), {}, [&faults](const QSqlQuery &row) {
        if (row.value(0).toString() != QLatin1String("ok")) {
            faults.add(Sentence::tr("The database is damaged: %1.").arg(row.value(0).toString()));
        }
    });
    sql::each(database, QStringLiteral("PRAGMA foreign_key_check"), {}, [&faults](const QSqlQuery &row) {
        faults.add(Sentence::tr("A row of “%1” refers to a row that is missing.").arg(row.value(0).toString()));
    });
}

void checkNumbers(const QSqlDatabase &database, QStringList &found)
{
    Faults faults(found);
    sql::each(database,
              QStringLiteral("SELECT a.id, a.revisions, count(r.id), coalesce(min(r.number), 0), coalesce(max(r.number), -1) "
                             "FROM article a LEFT JOIN revision r ON r.article_id = a.id GROUP BY a.id "
                             "HAVING a.revisions <> count(r.id) OR coalesce(min(r.number), 0) <> 0 "
                             "OR coalesce(max(r.number), -1) <> count(r.id) - 1"),
              {}, [&faults](const QSqlQuery &row) {
                  faults.add(Sentence::tr("The versions of article %1 are not numbered from 0 without gaps.").arg(row.value(0).toLongLong()));
              });
    sql::each(database,
              QStringLiteral("SELECT r.id FROM revision r JOIN capture c ON c.id = r.capture_id LEFT JOIN revision s ON s.id = r.same_as "
                             "LEFT JOIN capture sc ON sc.id = s.capture_id WHERE c.article_id <> r.article_id "
                             "OR (s.id IS NOT NULL AND (s.article_id <> r.article_id OR sc.fingerprint <> c.fingerprint))"),
              {}, [&faults](const QSqlQuery &row) {
                  faults.add(Sentence::tr("Version with id %1 points to what is not its own.").arg(row.value(0).toLongLong()));
              });
}

void checkCaptures(const QSqlDatabase &database, QStringList &found)
{
    Faults faults(found);
    QList<qint64> captures;
    sql::each(database, QStringLiteral("SELECT id FROM capture ORDER BY id"), {},
              [&captures](const QSqlQuery &row) { captures.append(row.value(0).toLongLong()); });
    for (const qint64 capture : std::as_const(captures)) {
        try {
            (void)bytesOf(database, capture);
        } catch (const sql::SqlFailure &failed) {
            faults.add(Sentence::tr("Capture %1: %2").arg(QString::number(capture), failed.error.message));
        }
    }
}

void checkIndex(const QSqlDatabase &database, QStringList &found)
{
    const qint64 missing = unindexedArticles(database);
    if (missing > 0) {
        found.append(missing == 1 ? Sentence::tr("1 article can't be found by searching.")
                                  : Sentence::tr("%n articles can't be found by searching.", nullptr, static_cast<int>(missing)));
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
        return sql::value(database, QStringLiteral("SELECT CAST(sum(pg_total_relation_size(c.oid)) AS BIGINT) FROM pg_catalog.pg_class c "
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
    QStringList faults;
    checkNumbers(database, faults);
    return faults;
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
    checkDatabase(database, inspection.faults);
    inspection.faults += referenceFaults(database);
    checkCaptures(database, inspection.faults);
    checkIndex(database, inspection.faults);
    return inspection;
}

} // namespace recension
