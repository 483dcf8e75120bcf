// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/capture.h"
#include "core/store/articlelines.h"

namespace recension {

/// How an article's state stands in the database: blocks and fields are kept once for all states that share them.
struct StoredState {
    QString passages; ///< a JSON list of passage numbers, in reading order
    int masthead = 0; ///< the number of the set of fields around the text

    bool operator==(const StoredState &) const = default;
};

/// All passages, mastheads and headers of one article, for reading several of its states and for adding one.
/// On the database thread, within one transaction where something is added. Throws sql::SqlFailure.
class Passages
{
public:
    Passages(const QSqlDatabase &database, ArticleId article);

    /// What is new in the state is stored by write().
    [[nodiscard]] StoredState add(const Article &state);

    /// The inverse of add(). A number that isn't there is left out.
    [[nodiscard]] Article state(const StoredState &stored, const QString &extractor) const;

    /// The same for the headers of a capture: a JSON list of header numbers.
    [[nodiscard]] QString addHeaders(const QList<HttpHeader> &headers);
    [[nodiscard]] QList<HttpHeader> headers(const QString &stored) const;

    /// Stores what was added.
    void write() { m_lines.write(); }

    /// Makes the article findable by all words of all its states.
    void index() const;

private:
    QSqlDatabase m_database;
    ArticleId m_article;
    ArticleLines m_lines;
    mutable QHash<int, Block> m_blocks; ///< passages that were read from their lines, by number
};

} // namespace recension
