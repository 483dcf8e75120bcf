// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/article.h"

#include <QHash>
#include <QSqlDatabase>

namespace recension {

/// How an article's state stands in the database: blocks and fields are kept once for all states that share them.
struct StoredState {
    QString passages;  ///< a JSON list of passage numbers, in reading order
    int masthead = 0;  ///< the number of the set of fields around the text

    bool operator==(const StoredState &) const = default;
};

/// All passages and mastheads of one article, for reading several of its states and for adding one.
/// On the database thread, within one transaction where something is added. Throws sql::SqlFailure.
class Passages
{
public:
    Passages(const QSqlDatabase &database, ArticleId article);

    /// Stores what is new in the state.
    [[nodiscard]] StoredState add(const Article &state);

    /// The inverse of add(). A number that isn't there is left out.
    [[nodiscard]] Article state(const StoredState &stored, const QString &extractor) const;

    /// Makes the article findable by all words of all its states.
    void index() const;

private:
    struct Passage {
        QString kind;
        QString text;
        QString more;

        bool operator==(const Passage &) const = default;
        friend size_t qHash(const Passage &passage, size_t seed = 0)
        {
            return qHashMulti(seed, passage.kind, passage.text, passage.more);
        }
    };

    [[nodiscard]] static Passage passageOf(const Block &block);
    [[nodiscard]] static Block blockOf(const Passage &passage);

    QSqlDatabase m_database;
    ArticleId m_article;
    QList<Passage> m_passages;
    QHash<Passage, int> m_numbers;
    QStringList m_mastheads;
};

} // namespace recension
