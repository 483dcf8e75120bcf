// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/store/articlelines.h"
#include "core/store/articles.h"
#include "core/store/searchwords.h"
#include "core/store/sql.h"
#include "core/store/wordindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <bit>

namespace recension {

namespace {

// Terms are bits of one word; nobody types more.
constexpr qsizetype mostTerms = 32;
// A page of results comes in bounded time: where few candidates hold what they promise, it is shorter.
constexpr int mostLookedInto = 500;
constexpr qsizetype excerptBefore = 60;
constexpr qsizetype excerptLength = 180;

struct TermMatch {
    quint32 terms = 0; // a bit for each term found
    qsizetype start = 0; // of the first wanted term
    qsizetype length = 0;
};

QList<SplitTerm> prepare(const SearchQuery &query)
{
    QList<SplitTerm> prepared;
    for (const SearchTerm &term : query.terms) {
        QStringList words;
        for (const SearchWord &word : searchWords(term.text)) {
            words.append(word.text);
        }
        if (!words.isEmpty() && prepared.size() < mostTerms) {
            prepared.append({words, term});
        }
    }
    return prepared;
}

// The sources whose name has any of the texts, as a list for IN.
QString sourcesNamed(const QSqlDatabase &database, const QStringList &texts)
{
    QStringList ids;
    sql::each(database, QStringLiteral("SELECT id, name FROM source"), {}, [&](const QSqlQuery &row) {
        const QString name = row.value(1).toString();
        if (std::ranges::any_of(texts, [&name](const QString &text) { return name.contains(text, Qt::CaseInsensitive); })) {
            ids.append(QString::number(row.value(0).toLongLong()));
        }
    });
    // No source has this number, and an empty list is no SQL.
    return ids.isEmpty() ? QStringLiteral("(0)") : QLatin1Char('(') + ids.join(QLatin1String(", ")) + QLatin1Char(')');
}

QList<ArticleId> candidates(const QSqlDatabase &database, const SearchQuery &query, const QList<SplitTerm> &terms)
{
    QVariantList values;
    QString statement = QStringLiteral("SELECT a.id FROM article a WHERE a.revisions > 0 ") + mayHave(database, terms, values);
    if (query.since.isValid()) {
        statement += QStringLiteral("AND a.last_changed >= ? ");
        values.append(sql::fromTime(query.since.startOfDay(QTimeZone::UTC)));
    }
    if (query.before.isValid()) {
        statement += QStringLiteral("AND a.first_seen < ? ");
        values.append(sql::fromTime(query.before.startOfDay(QTimeZone::UTC)));
    }
    if (!query.sources.isEmpty()) {
        statement += QStringLiteral("AND a.source_id IN ") + sourcesNamed(database, query.sources) + QLatin1Char(' ');
    }
    if (!query.withoutSources.isEmpty()) {
        statement += QStringLiteral("AND a.source_id NOT IN ") + sourcesNamed(database, query.withoutSources) + QLatin1Char(' ');
    }
    QList<ArticleId> found;
    sql::each(database, statement + QStringLiteral("ORDER BY a.last_changed DESC, a.id DESC"), values,
              [&found](const QSqlQuery &row) { found.append(ArticleId{row.value(0).toLongLong()}); });
    return found;
}

// Where the term's words stand in a row; -1: nowhere.
qsizetype placeOf(const SplitTerm &term, const QList<SearchWord> &words)
{
    for (qsizetype at = 0; at + term.words.size() <= words.size(); ++at) {
        bool same = true;
        for (qsizetype i = 0; same && i < term.words.size(); ++i) {
            const bool last = i + 1 == term.words.size();
            same =
                last && term.term.isPrefix ? words.at(at + i).text.startsWith(term.words.at(i)) : words.at(at + i).text == term.words.at(i);
        }
        if (same) {
            return at;
        }
    }
    return -1;
}

TermMatch matchIn(const QString &text, const QList<SplitTerm> &terms, bool isTitle)
{
    TermMatch match;
    const QList<SearchWord> words = searchWords(text);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const SplitTerm &term = terms.at(i);
        if (term.term.field == SearchTerm::Field::Title && !isTitle) {
            continue;
        }
        const qsizetype place = placeOf(term, words);
        if (place < 0) {
            continue;
        }
        match.terms |= 1U << i;
        if (match.length == 0 && term.term.wanted == SearchTerm::Wanted::Present) {
            const SearchWord &last = words.at(place + term.words.size() - 1);
            match.start = words.at(place).start;
            match.length = last.start + last.length - match.start;
        }
    }
    return match;
}

// One article's passages, read for the search.
class ArticleSearch
{
public:
    ArticleSearch(const QSqlDatabase &database, ArticleId article, const QList<SplitTerm> &terms) : m_terms(terms)
    {
        const ArticleLines lines(database, article);
        for (const QByteArray &line : lines.of(ArticleLines::Kind::Passage)) {
            const QJsonArray passage = QJsonDocument::fromJson(line).array();
            m_texts.append(passage.at(1).toString());
            m_passages.append(matchIn(m_texts.constLast(), m_terms, passage.at(0).toString() == QLatin1String("headline")));
        }
        for (const QByteArray &line : lines.of(ArticleLines::Kind::Masthead)) {
            const QJsonObject fields = QJsonDocument::fromJson(line).object();
            m_mastheads.append(matchIn(fields.value(QLatin1String("title")).toString(), m_terms, true).terms
                               | matchIn(fields.value(QLatin1String("byline")).toString(), m_terms, false).terms);
        }
    }

    // Whether a revision has all that is wanted and nothing that is not.
    [[nodiscard]] bool matches(const QJsonArray &passages, int masthead) const
    {
        quint32 found = m_mastheads.value(masthead);
        for (const QJsonValue number : passages) {
            found |= m_passages.value(number.toInt(-1)).terms;
        }
        for (qsizetype i = 0; i < m_terms.size(); ++i) {
            if (((found >> i) & 1U) != (m_terms.at(i).term.wanted == SearchTerm::Wanted::Present ? 1U : 0U)) {
                return false;
            }
        }
        return true;
    }

    void writeExcerpt(const QJsonArray &passages, SearchHit &hit) const
    {
        // The passage that has most of what is wanted, the first among equals.
        qsizetype best = -1;
        for (const QJsonValue number : passages) {
            const qsizetype index = number.toInt(-1);
            const TermMatch match = m_passages.value(index);
            if (match.length > 0 && (best < 0 || std::popcount(match.terms) > std::popcount(m_passages.at(best).terms))) {
                best = index;
            }
        }
        if (best < 0) {
            best = passages.isEmpty() ? -1 : passages.first().toInt();
        }
        const QString text = m_texts.value(best);
        const TermMatch match = m_passages.value(best);
        qsizetype from = std::max(qsizetype(0), match.start - excerptBefore);
        while (from > 0 && !text.at(from - 1).isSpace() && match.start - from < excerptBefore + 20) {
            --from;
        }
        hit.excerpt = text.mid(from, excerptLength);
        if (!hit.excerpt.isEmpty() && hit.excerpt.back().isHighSurrogate()) {
            hit.excerpt.chop(1);
        }
        hit.foundAt = match.start - from;
        hit.foundLength = std::min(match.length, hit.excerpt.size() - hit.foundAt);
    }

private:
    const QList<SplitTerm> &m_terms;
    QStringList m_texts;
    QList<TermMatch> m_passages;
    QList<quint32> m_mastheads;
};

SearchHit searchArticle(const QSqlDatabase &database, ArticleId article, const SearchQuery &query, const QList<SplitTerm> &terms)
{
    SearchHit hit;
    const ArticleSearch search(database, article, terms);
    const QDateTime since = query.since.isValid() ? query.since.startOfDay(QTimeZone::UTC) : QDateTime();
    const QDateTime before = query.before.isValid() ? query.before.startOfDay(QTimeZone::UTC) : QDateTime();
    QJsonArray newest;
    bool open = false;
    sql::each(
        database,
        QStringLiteral("SELECT r.id, r.number, r.first_seen, c.passages, c.masthead FROM revision r JOIN capture c ON c.id = r.capture_id "
                       "WHERE r.article_id = ? ORDER BY r.number"),
        {article.value}, [&](const QSqlQuery &row) {
            const QJsonArray passages = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).array();
            const RevisionId id{row.value(0).toLongLong()};
            const QDateTime firstSeen = sql::toTime(row.value(2));
            const bool isOfTheTime = (!since.isValid() || firstSeen >= since) && (!before.isValid() || firstSeen < before);
            if (!isOfTheTime || !search.matches(passages, row.value(4).toInt())) {
                if (open) {
                    hit.stretches.last().vanished = firstSeen;
                    open = false;
                }
                return;
            }
            if (!open) {
                hit.stretches.append({.first = id, .firstNumber = row.value(1).toInt(), .appeared = firstSeen});
                open = true;
            }
            hit.stretches.last().last = id;
            hit.stretches.last().lastNumber = row.value(1).toInt();
            newest = passages;
        });
    if (!hit.stretches.isEmpty()) {
        hit.article = articleOf(database, article);
        search.writeExcerpt(newest, hit);
    }
    return hit;
}

} // namespace

SearchResults searchRevisions(const QSqlDatabase &database, const SearchQuery &query, int offset, int limit)
{
    SearchResults results;
    const QList<SplitTerm> terms = prepare(query);
    if (terms.isEmpty() && !query.terms.isEmpty()) {
        return results; // nothing but signs that are no words
    }
    const sql::Transaction transaction(database, sql::Access::Read);
    const QList<ArticleId> found = candidates(database, query, terms);
    for (int index = offset; index < found.size(); ++index) {
        if (results.hits.size() >= limit || index - offset >= mostLookedInto) {
            results.nextOffset = index;
            break;
        }
        SearchHit hit = searchArticle(database, found.at(index), query, terms);
        if (!hit.stretches.isEmpty()) {
            results.hits.append(std::move(hit));
        }
    }
    return results;
}

} // namespace recension
