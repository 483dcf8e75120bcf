// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/looked.h"

#include <QHash>
#include <QObject>

namespace recension {

/// When the reader last looked at each article, by its id, and what they saw.
using LookedTimes = QHash<qint64, Looked>;

/// The same while Recension runs: theirs alone, also where many share a library. Kept between runs.
class LookedAt : public QObject
{
    Q_OBJECT

public:
    explicit LookedAt(const LookedTimes &times = {}, QObject *parent = nullptr);

    [[nodiscard]] const LookedTimes &times() const { return m_times; }

    /// Invalid times: never.
    [[nodiscard]] Looked lookedAt(ArticleId article) const { return m_times.value(article.value); }

    /// Whether it has changed since, other than in its spelling or typography.
    [[nodiscard]] bool isUnread(const FollowedArticle &article) const;

    /// A version was before the reader that was first seen then. One older than they know changes nothing.
    void setLooked(ArticleId article, const Looked &looked);
    /// They take all of these for known as they are.
    void setAllLooked(const QList<FollowedArticle> &articles, const QDateTime &now);

    /// Looked at elsewhere; of each article the later counts.
    void takeOver(const LookedTimes &times);

Q_SIGNALS:
    /// After the following, and after others' times were taken over.
    void changed();
    /// Looked at here: these alone.
    void updated(const recension::LookedTimes &times);

private:
    [[nodiscard]] bool take(qint64 article, const Looked &looked);

    LookedTimes m_times;
};

} // namespace recension
