// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordindex.h"

#include "core/store/sql.h"

#include <QSet>

namespace recension {

namespace {

using sql::Engine;

// A tsvector holds lexemes of less than 2 KiB, together less than 1 MiB (PostgreSQL's documentation, section 12.11).
constexpr qsizetype longestLexeme = 250;
constexpr qsizetype longestPart = 200'000;

// A word of a headline stands in the index a second time, marked with a sign that no word has.
QString lexeme(const QString &word, SearchTerm::Field field)
{
    return (field == SearchTerm::Field::Title ? QStringLiteral("title/") : QString()) + word.left(longestLexeme);
}

void addLexemes(const QStringList &texts, SearchTerm::Field field, QSet<QString> &lexemes)
{
    for (const QString &text : texts) {
        for (const QStringView word : QStringView(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            lexemes.insert(lexeme(word.toString(), field));
        }
    }
}

// FTS5's query language (sqlite.org/fts5.html, section 3); lexemes hold letters, digits and "/" alone, quoted all the same.
QString ftsQuery(const QList<SplitTerm> &terms)
{
    QStringList wanted;
    for (const SplitTerm &term : terms) {
        for (qsizetype i = 0; term.term.wanted == SearchTerm::Wanted::Present && i < term.words.size(); ++i) {
            const bool isPrefix = term.term.isPrefix && i + 1 == term.words.size();
            wanted.append(u'"' + lexeme(term.words.at(i), term.term.field) + (isPrefix ? QStringLiteral("\" *") : QStringLiteral("\"")));
        }
    }
    return wanted.join(QStringLiteral(" AND "));
}

void indexLexemes(const QSqlDatabase &database, ArticleId article, const QSet<QString> &lexemes)
{
    sql::run(database, QStringLiteral("DELETE FROM article_words WHERE article_id = ?"), {article.value});
    int part = 0;
    QString words;
    const auto write = [&] {
        sql::run(database, QStringLiteral("INSERT INTO article_words (article_id, part, words) VALUES (?, ?, CAST(? AS TSVECTOR))"),
                 {article.value, part, words});
        words.clear();
        ++part;
    };
    for (const QString &one : lexemes) {
        words += u'\'' + one + QStringLiteral("' ");
        if (words.size() >= longestPart) {
            write();
        }
    }
    if (part == 0 || !words.isEmpty()) {
        write();
    }
}

} // namespace

void indexWords(const QSqlDatabase &database, ArticleId article, const QStringList &titles, const QStringList &bodies)
{
    QSet<QString> lexemes;
    addLexemes(titles, SearchTerm::Field::Title, lexemes);
    addLexemes(titles, SearchTerm::Field::Anywhere, lexemes);
    addLexemes(bodies, SearchTerm::Field::Anywhere, lexemes);
    if (sql::engineOf(database) == Engine::Sqlite) {
        sql::run(database, QStringLiteral("INSERT OR REPLACE INTO article_words (rowid, words) VALUES (?, ?)"),
                 {article.value, QStringList(lexemes.cbegin(), lexemes.cend()).join(u' ')});
        return;
    }
    indexLexemes(database, article, lexemes);
}

QString mayHave(const QSqlDatabase &database, const QList<SplitTerm> &terms, QVariantList &values)
{
    if (sql::engineOf(database) == Engine::Sqlite) {
        const QString query = ftsQuery(terms);
        if (query.isEmpty()) {
            return {};
        }
        values.append(query);
        return QStringLiteral("AND a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?) ");
    }
    QString condition;
    for (const SplitTerm &term : terms) {
        for (qsizetype i = 0; term.term.wanted == SearchTerm::Wanted::Present && i < term.words.size(); ++i) {
            const bool isPrefix = term.term.isPrefix && i + 1 == term.words.size();
            values.append(u'\'' + lexeme(term.words.at(i), term.term.field) + (isPrefix ? QStringLiteral("':*") : QStringLiteral("'")));
            condition += QStringLiteral("AND a.id IN (SELECT article_id FROM article_words WHERE words @@ CAST(? AS TSQUERY)) ");
        }
    }
    return condition;
}

QList<ArticleId> unindexedArticles(const QSqlDatabase &database)
{
    const QString id = sql::engineOf(database) == Engine::Sqlite ? QStringLiteral("rowid") : QStringLiteral("article_id");
    QList<ArticleId> articles;
    sql::each(database,
              QStringLiteral("SELECT id FROM article a WHERE a.revisions > 0 AND NOT EXISTS "
                             "(SELECT 1 FROM article_words w WHERE w.%1 = a.id) ORDER BY id")
                  .arg(id),
              {}, [&articles](const QSqlQuery &row) { articles.append(ArticleId{row.value(0).toLongLong()}); });
    return articles;
}

void forgetWords(const QSqlDatabase &database)
{
    // A damaged index of FTS5 can't be deleted from row by row (sqlite.org/fts5.html, section 6.5).
    sql::run(database,
             sql::engineOf(database) == Engine::Sqlite ? QStringLiteral("INSERT INTO article_words (article_words) VALUES ('delete-all')")
                                                       : QStringLiteral("DELETE FROM article_words"));
}

} // namespace recension
