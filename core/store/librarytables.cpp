// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarytables.h"

#include "core/base/sentence.h"
#include "core/store/sql.h"

#include <QJsonDocument>

namespace recension {

namespace {

using enum ColumnKind;

LibraryColumn column(const char *name, ColumnKind kind, int since = 1)
{
    return {QString::fromLatin1(name), kind, since};
}

QJsonValue asJson(const QVariant &value, ColumnKind kind)
{
    if (value.isNull()) {
        return kind == Text ? QJsonValue(QString()) : QJsonValue();
    }
    switch (kind) {
    case Number:
        return value.toLongLong();
    case Text:
        return value.toString();
    case Time:
        return sql::toTime(value).toString(Qt::ISODateWithMs);
    case Digest:
        return QString::fromLatin1(value.toByteArray().toHex());
    case Json:
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    }
    Q_UNREACHABLE_RETURN({});
}

[[noreturn]] void failAt(const LibraryColumn &column)
{
    sql::fail(ErrorCode::WrongFormat, Sentence::tr("“%1” is missing, or is not what it should be.").arg(column.name));
}

QVariant fromJson(const QJsonValue &value, const LibraryColumn &column)
{
    const bool isNumberOrTime = column.kind == Number || column.kind == Time;
    if (value.isNull() && (isNumberOrTime || column.kind == Json)) {
        return isNumberOrTime ? QVariant(QMetaType::fromType<qint64>()) : QVariant(QString());
    }
    switch (column.kind) {
    case Number:
        // A fraction, or more than a whole number can be, is given back as the other default.
        if (value.isDouble() && value.toInteger(0) == value.toInteger(1)) {
            return value.toInteger();
        }
        break;
    case Text:
        if (value.isString()) {
            return value.toString();
        }
        break;
    case Time: {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (time.isValid()) {
            return sql::fromTime(time);
        }
        break;
    }
    case Digest:
        if (const QByteArray digits = value.toString().toLatin1(); value.isString() && QByteArray::fromHex(digits).toHex() == digits) {
            return QByteArray::fromHex(digits);
        }
        break;
    case Json:
        if (value.isArray()) {
            return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        }
        if (value.isObject()) {
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        }
        break;
    }
    failAt(column);
}

QString columnList(const LibraryTable &table)
{
    QStringList names;
    for (const LibraryColumn &column : table.columns) {
        names.append(column.name);
    }
    return names.join(QStringLiteral(", "));
}

QJsonArray rows(const QSqlDatabase &database, const LibraryTable &table, const QString &condition, const QVariantList &values)
{
    const QString order = table.columns.size() > 1 ? QStringLiteral("1, 2") : QStringLiteral("1");
    QJsonArray found;
    sql::each(database, QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY %4").arg(columnList(table), table.name, condition, order), values,
              [&](const QSqlQuery &row) {
                  QJsonObject object;
                  for (int at = 0; at < table.columns.size(); ++at) {
                      object.insert(table.columns.at(at).name, asJson(row.value(at), table.columns.at(at).kind));
                  }
                  found.append(object);
              });
    return found;
}

void insert(const QSqlDatabase &database, const LibraryTable &table, const QJsonObject &row, int schema, QStringList columns,
            QVariantList values)
{
    for (const LibraryColumn &column : table.columns) {
        if (row.contains(column.name)) {
            columns.append(column.name);
            values.append(fromJson(row.value(column.name), column));
        } else if (column.since <= schema) {
            failAt(column);
        }
    }
    const QStringList marks(values.size(), QStringLiteral("?"));
    const QString between = QStringLiteral(", ");
    sql::run(database, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table.name, columns.join(between), marks.join(between)),
             values);
}

} // namespace

const LibraryTable &articleTable()
{
    static const LibraryTable table{QStringLiteral("article"),
                                    {column("id", Number), column("source_id", Number), column("url", Text), column("state", Text),
                                     column("title", Text), column("added_at", Time), column("published_at", Time),
                                     column("first_seen", Time), column("last_seen", Time), column("last_changed", Time),
                                     column("last_checked", Time), column("next_check", Time), column("claimed_until", Time),
                                     column("revisions", Number), column("checks", Number), column("etag", Text),
                                     column("last_modified", Text), column("extractor", Text), column("host_named_by", Text, 5)}};
    return table;
}

const QList<LibraryTable> &tablesOfArticles()
{
    static const QList<LibraryTable> tables{
        {QStringLiteral("address"), {column("address", Text)}},
        {QStringLiteral("capture"),
         {column("id", Number),        column("first_seen", Time),    column("last_seen", Time),    column("origin", Text),
          column("time_source", Text), column("captured_at", Time),   column("file_path", Text),    column("requested_url", Text),
          column("final_url", Text),   column("http_status", Number), column("content_type", Text), column("headers", Json),
          column("sha256", Digest),    column("size", Number),        column("extractor", Text),    column("fingerprint", Digest),
          column("masthead", Number),  column("passages", Json),      column("redirects", Json, 5), column("contained", Json, 7)}},
        {QStringLiteral("revision"),
         {column("number", Number), column("id", Number), column("first_seen", Time), column("last_seen", Time),
          column("capture_id", Number), column("same_as", Number), column("weight", Text), column("words", Number),
          column("recorded_period", Text)}},
        {QStringLiteral("failure"),
         {column("id", Number), column("verdict", Text), column("http_status", Number), column("reason", Text), column("first_at", Time),
          column("last_at", Time), column("times", Number), column("ended_at", Time)}},
        {QStringLiteral("note"),
         {column("id", Number), column("left_id", Number), column("right_id", Number), column("text", Text), column("written_at", Time)}},
        {QStringLiteral("past"),
         {column("address", Text), column("taken_at", Time), column("outcome", Text), column("author", Text), column("comment", Text),
          column("detail", Text), column("asked_at", Time)}},
        {QStringLiteral("former_reading"), {column("id", Number), column("replaced_at", Time), column("state", Json)}},
    };
    return tables;
}

const QList<LibraryTable> &tablesOfLibrary()
{
    static const QList<LibraryTable> tables{
        {QStringLiteral("source"), {column("id", Number), column("name", Text)}},
        {QStringLiteral("feed"),
         {column("url", Text), column("title", Text), column("site", Text), column("include", Text), column("exclude", Text),
          column("added_at", Time), column("last_checked", Time), column("next_check", Time), column("claimed_until", Time),
          column("last_new", Time), column("articles", Number), column("etag", Text), column("last_modified", Text),
          column("failure", Text), column("failing_since", Time), column("host_named_by", Text, 5), column("items_since", Time, 6),
          column("items_most", Number, 6)}}};
    return tables;
}

QJsonArray rowsOf(const QSqlDatabase &database, const LibraryTable &table, ArticleId article)
{
    const QString key = table.name == articleTable().name ? QStringLiteral("id") : QStringLiteral("article_id");
    return rows(database, table, QStringLiteral("WHERE %1 = ?").arg(key), {article.value});
}

QJsonArray allRows(const QSqlDatabase &database, const LibraryTable &table)
{
    return rows(database, table, {}, {});
}

void insertRow(const QSqlDatabase &database, const LibraryTable &table, const QJsonObject &row, int schema)
{
    insert(database, table, row, schema, {}, {});
}

void insertRowOf(const QSqlDatabase &database, const LibraryTable &table, ArticleId article, const QJsonObject &row, int schema)
{
    insert(database, table, row, schema, {QStringLiteral("article_id")}, {article.value});
}

} // namespace recension
