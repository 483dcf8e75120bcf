// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articlelines.h"

#include "core/base/sentence.h"
#include "core/store/compression.h"
#include "core/store/sql.h"

#include <utility>

namespace recension {

namespace {

// A pack is packed anew with every line that is added: larger ones would make that slow, smaller ones would pack worse.
constexpr qsizetype fullPack = 32 * 1024;

constexpr std::array<QByteArrayView, 3> beginnings{"{\"passage\":", "{\"masthead\":", "{\"header\":"};

} // namespace

ArticleLines::ArticleLines(const QSqlDatabase &database, ArticleId article, Damage damage) : m_database(database), m_article(article)
{
    sql::each(m_database, QStringLiteral("SELECT number, frame, size FROM line_pack WHERE article_id = ? ORDER BY number"),
              {m_article.value}, [this, damage](const QSqlQuery &row) {
                  // A pack is the dictionary of the next: none behind a damaged one can be read.
                  const Result<void> isRead = m_areSomeLeftOut ? Result<void>() : readPack(row);
                  if (!isRead && damage == Damage::Refused) {
                      throw sql::SqlFailure{isRead.error()};
                  }
                  m_areSomeLeftOut = m_areSomeLeftOut || !isRead;
              });
}

Result<void> ArticleLines::readPack(const QSqlQuery &row)
{
    const QByteArray before = m_last;
    const Result<QByteArray> pack = row.value(0).toInt() == m_packs
        ? decompress(row.value(1).toByteArray(), before, row.value(2).toLongLong())
        : failure(ErrorCode::WrongFormat, Sentence::tr("A stored text is damaged and can't be read."));
    return pack.and_then([this](const QByteArray &whole) { return read(whole); }).transform([&] {
        m_before = before;
        m_last = *pack;
        ++m_packs;
    });
}

Result<void> ArticleLines::read(const QByteArray &pack)
{
    QList<std::pair<Kind, QByteArray>> lines;
    for (qsizetype from = 0; from < pack.size();) {
        const qsizetype end = pack.indexOf('\n', from);
        const QByteArrayView line = QByteArrayView(pack).sliced(from, std::max(qsizetype(0), end - from));
        const auto beginning = std::ranges::find_if(beginnings, [&line](QByteArrayView wanted) { return line.startsWith(wanted); });
        if (end < 0 || beginning == beginnings.end() || !line.endsWith('}')) {
            return failure(ErrorCode::WrongFormat, Sentence::tr("A stored text is damaged and can't be read."));
        }
        lines.emplaceBack(static_cast<Kind>(beginning - beginnings.begin()), line.sliced(beginning->size()).chopped(1).toByteArray());
        from = end + 1;
    }
    for (const auto &[kind, json] : std::as_const(lines)) {
        number(kind, json);
    }
    return {};
}

void ArticleLines::number(Kind kind, const QByteArray &json)
{
    QByteArrayList &lines = m_lines[static_cast<size_t>(kind)];
    if (QHash<QByteArray, int> &numbers = m_numbers[static_cast<size_t>(kind)]; !numbers.contains(json)) {
        numbers.insert(json, static_cast<int>(lines.size()));
    }
    lines.append(json);
}

int ArticleLines::add(Kind kind, const QByteArray &json)
{
    const auto known = m_numbers[static_cast<size_t>(kind)].constFind(json);
    if (known != m_numbers[static_cast<size_t>(kind)].cend()) {
        return known.value();
    }
    place(kind, json);
    return static_cast<int>(of(kind).size()) - 1;
}

void ArticleLines::place(Kind kind, const QByteArray &json)
{
    m_added.append(beginnings[static_cast<size_t>(kind)]).append(json).append("}\n");
    number(kind, json);
}

void ArticleLines::write()
{
    if (m_added.isEmpty()) {
        return;
    }
    const bool isFirst = m_packs == 0 || m_last.size() >= fullPack;
    if (isFirst) {
        m_before = std::exchange(m_last, {});
        sql::run(m_database, QStringLiteral("INSERT INTO line_pack (article_id, number, size, frame) VALUES (?, ?, 0, ?)"),
                 {m_article.value, m_packs++, QByteArray("")});
    }
    m_last += std::exchange(m_added, {});
    sql::run(m_database, QStringLiteral("UPDATE line_pack SET size = ?, frame = ? WHERE article_id = ? AND number = ?"),
             {m_last.size(), compress(m_last, m_before, Repacking::Often), m_article.value, m_packs - 1});
}

void ArticleLines::dropLeftOut() const
{
    sql::run(m_database, QStringLiteral("DELETE FROM line_pack WHERE article_id = ? AND number >= ?"), {m_article.value, m_packs});
}

} // namespace recension
