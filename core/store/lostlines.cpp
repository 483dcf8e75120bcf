// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lostlines.h"

#include "core/store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace recension {

namespace {

using Kind = ArticleLines::Kind;

bool isThere(const ArticleLines &lines, Kind kind, const QJsonValue &number)
{
    return number.toInt(-1) >= 0 && number.toInt(-1) < lines.of(kind).size();
}

// `numbers` is a JSON list.
bool areThere(const ArticleLines &lines, Kind kind, const QString &numbers)
{
    const QJsonArray list = QJsonDocument::fromJson(numbers.toUtf8()).array();
    return std::ranges::all_of(list, [&](const QJsonValue &number) { return isThere(lines, kind, number); });
}

bool isReadingThere(const ArticleLines &lines, const QJsonArray &captures)
{
    return std::ranges::all_of(captures, [&lines](const QJsonValue &capture) {
        return isThere(lines, Kind::Masthead, capture[QStringLiteral("masthead")])
            && areThere(lines, Kind::Passage, capture[QStringLiteral("passages")].toString());
    });
}

} // namespace

LostLines lostLines(const QSqlDatabase &database, ArticleId article, const ArticleLines &lines)
{
    LostLines lost;
    sql::each(database, QStringLiteral("SELECT id, masthead, passages, headers FROM capture WHERE article_id = ? ORDER BY id"),
              {article.value}, [&](const QSqlQuery &row) {
                  const qint64 id = row.value(0).toLongLong();
                  if (!isThere(lines, Kind::Masthead, row.value(1).toInt()) || !areThere(lines, Kind::Passage, row.value(2).toString())) {
                      lost.texts.append(id);
                  }
                  if (!areThere(lines, Kind::Header, row.value(3).toString())) {
                      lost.headers.append(id);
                  }
              });
    sql::each(database, QStringLiteral("SELECT id, state FROM former_reading WHERE article_id = ? ORDER BY id"), {article.value},
              [&](const QSqlQuery &row) {
                  const QJsonDocument reading = QJsonDocument::fromJson(row.value(1).toString().toUtf8());
                  if (!isReadingThere(lines, reading[QStringLiteral("captures")].toArray())) {
                      lost.formerReadings.append(row.value(0).toLongLong());
                  }
              });
    return lost;
}

} // namespace recension
