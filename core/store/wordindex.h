// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/searchquery.h"

#include <QSqlDatabase>
#include <QVariant>

/// The index of all words of all articles, of our own splitting: FTS5 on SQLite, GIN on a server. It names
/// candidates; whether their revisions have what is searched for is then read from the passages, on both alike.
/// On the database thread; all throw sql::SqlFailure.
namespace recension {

/// A term of a search as searchWords() splits it; never empty.
struct SplitTerm {
    QStringList words;
    SearchTerm term;
};

/// Inside a transaction: makes an article findable by these texts, given as searchText() makes them, and by no others.
void indexWords(const QSqlDatabase &database, ArticleId article, const QStringList &titles, const QStringList &bodies);

/// A condition, beginning with AND, that is true of every article (`article a`) that has all wanted terms, and of few
/// others; its values are appended to `values`. Empty where no term is wanted.
[[nodiscard]] QString mayHave(const QSqlDatabase &database, const QList<SplitTerm> &terms, QVariantList &values);

/// The articles that have revisions but no entry.
[[nodiscard]] QList<ArticleId> unindexedArticles(const QSqlDatabase &database);

/// Inside a transaction: empties the index.
void forgetWords(const QSqlDatabase &database);

} // namespace recension
