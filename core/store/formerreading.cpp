// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formerreading.h"

#include "core/store/librarytables.h"
#include "core/store/sql.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace recension {

namespace {

// More than any article has revisions.
constexpr int farAway = 1'000'000'000;
// What was kept may be of any schema: columns that came later may be missing.
constexpr int anySchema = 1;

const LibraryTable &readings()
{
    static const LibraryTable table{QStringLiteral("capture"),
                                    {{QStringLiteral("id"), ColumnKind::Number},
                                     {QStringLiteral("extractor"), ColumnKind::Text},
                                     {QStringLiteral("fingerprint"), ColumnKind::Digest},
                                     {QStringLiteral("masthead"), ColumnKind::Number},
                                     {QStringLiteral("passages"), ColumnKind::Text}}};
    return table;
}

// What of the article's own row the newest state alone does not tell.
const LibraryTable &dates()
{
    static const LibraryTable table{QStringLiteral("article"),
                                    {{QStringLiteral("id"), ColumnKind::Number}, {QStringLiteral("published_at"), ColumnKind::Time}}};
    return table;
}

const LibraryTable &tableNamed(const QString &name)
{
    const QList<LibraryTable> &tables = tablesOfArticles();
    return *std::ranges::find(tables, name, &LibraryTable::name);
}

QSet<qint64> idsIn(const QSqlDatabase &database, const QString &table, ArticleId article)
{
    QSet<qint64> ids;
    sql::each(database, QStringLiteral("SELECT id FROM %1 WHERE article_id = ?").arg(table), {article.value},
              [&ids](const QSqlQuery &row) { ids.insert(row.value(0).toLongLong()); });
    return ids;
}

} // namespace

QJsonObject readingAsItIs(const QSqlDatabase &database, ArticleId article)
{
    return {{QStringLiteral("article"), rowsOf(database, dates(), article).first()},
            {QStringLiteral("captures"), rowsOf(database, readings(), article)},
            {QStringLiteral("revisions"), rowsOf(database, tableNamed(QStringLiteral("revision")), article)},
            {QStringLiteral("notes"), rowsOf(database, tableNamed(QStringLiteral("note")), article)}};
}

void keepFormerReading(const QSqlDatabase &database, ArticleId article, const QJsonObject &reading, const QDateTime &now)
{
    sql::run(database, QStringLiteral("INSERT INTO former_reading (article_id, replaced_at, state) VALUES (?, ?, ?)"),
             {article.value, sql::fromTime(now), QString::fromUtf8(QJsonDocument(reading).toJson(QJsonDocument::Compact))});
}

QJsonObject takeFormerReading(const QSqlDatabase &database, ArticleId article)
{
    qint64 id = 0;
    QJsonObject reading;
    sql::each(database, QStringLiteral("SELECT id, state FROM former_reading WHERE article_id = ? ORDER BY id DESC LIMIT 1"),
              {article.value}, [&](const QSqlQuery &row) {
                  id = row.value(0).toLongLong();
                  reading = QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object();
              });
    sql::run(database, QStringLiteral("DELETE FROM former_reading WHERE id = ?"), {id});
    return reading;
}

void restoreReading(const QSqlDatabase &database, ArticleId article, const QJsonObject &reading)
{
    const QString published = reading.value(QStringLiteral("article"))[QStringLiteral("published_at")].toString();
    sql::run(database, QStringLiteral("UPDATE article SET published_at = ? WHERE id = ?"),
             {sql::fromTime(QDateTime::fromString(published, Qt::ISODateWithMs)), article.value});
    for (const QJsonValue value : reading.value(QStringLiteral("captures")).toArray()) {
        sql::run(
            database,
            QStringLiteral("UPDATE capture SET extractor = ?, fingerprint = ?, masthead = ?, passages = ? WHERE id = ? AND article_id = ?"),
            {value[QStringLiteral("extractor")].toString(), QByteArray::fromHex(value[QStringLiteral("fingerprint")].toString().toLatin1()),
             value[QStringLiteral("masthead")].toInt(), value[QStringLiteral("passages")].toString(),
             value[QStringLiteral("id")].toInteger(), article.value});
    }
    const QSet<qint64> present = idsIn(database, QStringLiteral("revision"), article);
    // Out of the way first: (article, number) is unique at every moment.
    sql::run(database, QStringLiteral("UPDATE revision SET number = number + ? WHERE article_id = ?"), {farAway, article.value});
    for (const QJsonValue value : reading.value(QStringLiteral("revisions")).toArray()) {
        QJsonObject revision = value.toObject();
        const qint64 id = revision.value(QStringLiteral("id")).toInteger();
        if (!present.contains(id)) {
            revision.insert(QStringLiteral("same_as"), QJsonValue());
            insertRowOf(database, tableNamed(QStringLiteral("revision")), article, revision, anySchema);
        } else {
            sql::run(database, QStringLiteral("UPDATE revision SET capture_id = ?, number = ? WHERE id = ? AND article_id = ?"),
                     {revision.value(QStringLiteral("capture_id")).toInteger(), revision.value(QStringLiteral("number")).toInt(), id,
                      article.value});
        }
    }
}

void restoreNotes(const QSqlDatabase &database, ArticleId article, const QJsonObject &reading)
{
    const QSet<qint64> present = idsIn(database, QStringLiteral("note"), article);
    const QJsonArray aside = reading.value(QStringLiteral("aside")).toArray();
    for (const QJsonValue note : reading.value(QStringLiteral("notes")).toArray()) {
        const qint64 id = note[QStringLiteral("id")].toInteger();
        const QVariantList pair{note[QStringLiteral("left_id")].toInteger(), note[QStringLiteral("right_id")].toInteger()};
        const qint64 holder =
            sql::value(database, QStringLiteral("SELECT id FROM note WHERE left_id = ? AND right_id = ?"), pair).toLongLong();
        if (holder != 0) {
            continue; // it stands there already, or the reader has written another
        }
        if (present.contains(id)) {
            sql::run(database, QStringLiteral("UPDATE note SET left_id = ?, right_id = ? WHERE id = ?"), pair + QVariantList{id});
        } else if (aside.contains(QJsonValue(id))) {
            insertRowOf(database, tableNamed(QStringLiteral("note")), article, note.toObject(), anySchema);
        }
    }
}

} // namespace recension
