// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packedpassages.h"

#include "core/store/exportedlines.h"
#include "core/store/librarytables.h"
#include "core/store/passages.h"
#include "core/store/sql.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recension {

namespace {

// As they were before.
const LibraryTable &oldPassages()
{
    static const LibraryTable table{QStringLiteral("passage"),
                                    {{QStringLiteral("number"), ColumnKind::Number},
                                     {QStringLiteral("kind"), ColumnKind::Text},
                                     {QStringLiteral("text"), ColumnKind::Text},
                                     {QStringLiteral("more"), ColumnKind::Json}}};
    return table;
}

const LibraryTable &oldMastheads()
{
    static const LibraryTable table{QStringLiteral("masthead"),
                                    {{QStringLiteral("number"), ColumnKind::Number}, {QStringLiteral("fields"), ColumnKind::Json}}};
    return table;
}

const LibraryTable &oldCaptures()
{
    static const LibraryTable table{QStringLiteral("capture"),
                                    {{QStringLiteral("id"), ColumnKind::Number},
                                     {QStringLiteral("headers"), ColumnKind::Json},
                                     {QStringLiteral("requested_url"), ColumnKind::Text},
                                     {QStringLiteral("final_url"), ColumnKind::Text}}};
    return table;
}

void packArticle(const QSqlDatabase &database, ArticleId article, const QString &address)
{
    ArticleLines lines(database, article);
    placePassages(lines, rowsOf(database, oldPassages(), article));
    placeMastheads(lines, rowsOf(database, oldMastheads(), article));
    for (const QJsonValue row : rowsOf(database, oldCaptures(), article)) {
        const QJsonObject capture = placedCapture(lines, row.toObject(), address);
        const QByteArray headers = QJsonDocument(capture.value(QStringLiteral("headers")).toArray()).toJson(QJsonDocument::Compact);
        sql::run(database, QStringLiteral("UPDATE capture SET headers = ?, requested_url = ?, final_url = ? WHERE id = ?"),
                 {QString::fromLatin1(headers), capture.value(QStringLiteral("requested_url")).toString(),
                  capture.value(QStringLiteral("final_url")).toString(), capture.value(QStringLiteral("id")).toInteger()});
    }
    lines.write();
    if (!lines.of(ArticleLines::Kind::Masthead).isEmpty()) {
        Passages(database, article).index();
    }
}

} // namespace

void packPassages(const QSqlDatabase &database)
{
    QList<std::pair<ArticleId, QString>> articles;
    sql::each(database, QStringLiteral("SELECT id, url FROM article ORDER BY id"), {},
              [&articles](const QSqlQuery &row) { articles.append({{row.value(0).toLongLong()}, row.value(1).toString()}); });
    for (const auto &[article, address] : std::as_const(articles)) {
        packArticle(database, article, address);
    }
    sql::run(database, QStringLiteral("DROP TABLE passage"));
    sql::run(database, QStringLiteral("DROP TABLE masthead"));
}

} // namespace recension
