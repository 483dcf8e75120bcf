// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace recension {

/// One thing a revision must have, or must not.
struct SearchTerm {
    enum class Field { Anywhere, Title };
    enum class Wanted { Present, Absent };

    QString text; ///< a word, or several that stand together
    Field field = Field::Anywhere;
    Wanted wanted = Wanted::Present;
    bool isPrefix = false; ///< the last word may go on

    bool operator==(const SearchTerm &) const = default;
};

/// What is asked of the library's revisions.
struct SearchQuery {
    QList<SearchTerm> terms;
    QStringList sources; ///< the publication's name has one of these in it; empty: any
    QStringList withoutSources; ///< and none of these
    QDate since; ///< first seen on this day (UTC) or later; invalid: any time
    QDate before; ///< first seen before this day (UTC); invalid: any time

    [[nodiscard]] bool isEmpty() const
    {
        return terms.isEmpty() && sources.isEmpty() && withoutSources.isEmpty() && !since.isValid() && !before.isValid();
    }

    bool operator==(const SearchQuery &) const = default;
};

/// Reads what a reader types: words, "phrases in quotation marks", prefixes with a final *, title:word, source:name,
/// since:2020-01-30 (also 2020 or 2020-01), each with - before it for what must be absent: -since:2020-01-30 is what was there before
/// that day. Anything else is a word. Never fails.
[[nodiscard]] SearchQuery parseSearch(const QString &typed);

} // namespace recension
