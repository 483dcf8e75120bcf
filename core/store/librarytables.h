// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>

/// The library's tables as data, for taking whole articles out of a library and bringing them into another.
/// On the database thread; all throw sql::SqlFailure.
namespace recension {

/// What a column holds, and how that stands in JSON.
enum class ColumnKind {
    Number, ///< a whole number; NULL is null
    Text, ///< a string
    Time, ///< milliseconds since 1970; in JSON "2020-01-30T14:02:00.000Z", NULL is null
    Digest, ///< bytes; in JSON hexadecimal digits
    Json, ///< JSON as text; in JSON itself, empty text is null
};

struct LibraryColumn {
    QString name;
    ColumnKind kind = ColumnKind::Text;
    int since = 1; ///< the schema that brought it; an export of an earlier one does without it
};

struct LibraryTable {
    QString name;
    QList<LibraryColumn> columns; ///< without article_id; the first one or two give the order of rows
};

/// The table `article`, whose rows are the articles themselves.
[[nodiscard]] const LibraryTable &articleTable();

/// The tables whose rows belong to an article by their column article_id, in an order in which they can be filled.
/// The bytes of captures (table `body`), passages and the like (`line_pack`) and the search index are not among them.
[[nodiscard]] const QList<LibraryTable> &tablesOfArticles();

/// The tables that belong to the library as a whole and come before its articles.
[[nodiscard]] const QList<LibraryTable> &tablesOfLibrary();

/// An article's rows as JSON objects with the columns' names.
[[nodiscard]] QJsonArray rowsOf(const QSqlDatabase &database, const LibraryTable &table, ArticleId article);

/// All rows of a table.
[[nodiscard]] QJsonArray allRows(const QSqlDatabase &database, const LibraryTable &table);

/// Inserts such an object as it stood in a library of that schema.
/// Error: WrongFormat where a column that it had is missing or of another kind.
void insertRow(const QSqlDatabase &database, const LibraryTable &table, const QJsonObject &row, int schema);
/// The same for one that belongs to an article.
void insertRowOf(const QSqlDatabase &database, const LibraryTable &table, ArticleId article, const QJsonObject &row, int schema);

} // namespace recension
