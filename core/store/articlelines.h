// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArrayList>
#include <QHash>
#include <QSqlDatabase>

#include <array>

class QSqlQuery;

namespace recension {

/// The lines that an article's states and evidence are made of: passages, the fields around them and headers, each kept
/// once and numbered from 0 within its kind. In the table `line_pack` they are JSON, one a line ({"passage":…}), packed
/// with zstd: a paragraph that was edited takes little more room than what is new in it.
/// On the database thread, within one transaction where something is added. Throws sql::SqlFailure.
class ArticleLines
{
public:
    enum class Kind { Passage, Masthead, Header };
    enum class Damage { Refused, LeftOut };

    /// Reads them all. Errors: WrongFormat where they are damaged; or reads those before the first damaged pack alone.
    ArticleLines(const QSqlDatabase &database, ArticleId article, Damage damage = Damage::Refused);

    /// By number, as compact JSON.
    [[nodiscard]] const QByteArrayList &of(Kind kind) const { return m_lines[static_cast<size_t>(kind)]; }

    /// Whether there are packs that could not be read.
    [[nodiscard]] bool areSomeLeftOut() const { return m_areSomeLeftOut; }

    /// The line's number; one that is new is kept by write(). `json` is compact JSON: an array or an object.
    [[nodiscard]] int add(Kind kind, const QByteArray &json);

    /// Adds it under the next number, also where the same is there already.
    void place(Kind kind, const QByteArray &json);

    /// Stores what was added.
    void write();

    /// Takes away the packs that were left out, so that their numbers are free: nothing may name them any more.
    void dropLeftOut() const;

private:
    void number(Kind kind, const QByteArray &json);
    [[nodiscard]] Result<void> readPack(const QSqlQuery &row);
    [[nodiscard]] Result<void> read(const QByteArray &pack);

    QSqlDatabase m_database;
    ArticleId m_article;
    std::array<QByteArrayList, 3> m_lines;
    std::array<QHash<QByteArray, int>, 3> m_numbers;
    int m_packs = 0;
    bool m_areSomeLeftOut = false;
    QByteArray m_before; ///< the last pack but one: the dictionary of the last
    QByteArray m_last; ///< the last pack, to which lines are added until it is full
    QByteArray m_added; ///< not stored yet
};

} // namespace recension
