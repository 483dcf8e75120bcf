// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArrayList>
#include <QHash>
#include <QSqlDatabase>

#include <array>

namespace recension {

/// The lines that an article's states and evidence are made of: passages, the fields around them and headers, each kept
/// once and numbered from 0 within its kind. In the table `line_pack` they are JSON, one a line ({"passage":…}), packed
/// with zstd: a paragraph that was edited takes little more room than what is new in it.
/// On the database thread, within one transaction where something is added. Throws sql::SqlFailure.
class ArticleLines
{
public:
    enum class Kind { Passage, Masthead, Header };

    /// Reads them all. Errors: WrongFormat where they are damaged.
    ArticleLines(const QSqlDatabase &database, ArticleId article);

    /// By number, as compact JSON.
    [[nodiscard]] const QByteArrayList &of(Kind kind) const { return m_lines[static_cast<size_t>(kind)]; }

    /// The line's number; one that is new is kept by write(). `json` is compact JSON: an array or an object.
    [[nodiscard]] int add(Kind kind, const QByteArray &json);

    /// Adds it under the next number, also where the same is there already.
    void place(Kind kind, const QByteArray &json);

    /// Stores what was added.
    void write();

private:
    void number(Kind kind, const QByteArray &json);
    void read(const QByteArray &pack);

    QSqlDatabase m_database;
    ArticleId m_article;
    std::array<QByteArrayList, 3> m_lines;
    std::array<QHash<QByteArray, int>, 3> m_numbers;
    int m_packs = 0;
    QByteArray m_before; ///< the last pack but one: the dictionary of the last
    QByteArray m_last; ///< the last pack, to which lines are added until it is full
    QByteArray m_added; ///< not stored yet
};

/// Inside a transaction: takes away the first pack of an article that is damaged, and those that it is the dictionary of.
void dropDamagedLines(const QSqlDatabase &database, ArticleId article);

} // namespace recension
