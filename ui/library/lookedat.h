// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <QHash>
#include <QObject>

namespace recension {

/// When the reader last looked at each article: theirs alone, also where many share a library. Kept between runs.
class LookedAt : public QObject
{
    Q_OBJECT

public:
    explicit LookedAt(const QHash<qint64, QDateTime> &times = {}, QObject *parent = nullptr);

    /// By the article's id; UTC.
    [[nodiscard]] const QHash<qint64, QDateTime> &times() const { return m_times; }

    /// Invalid: never.
    [[nodiscard]] QDateTime lookedAt(ArticleId article) const { return m_times.value(article.value); }

    /// Whether it has changed since, other than in its spelling or typography.
    [[nodiscard]] bool isUnread(const FollowedArticle &article) const;

    void setLooked(const QList<FollowedArticle> &articles, const QDateTime &now);

Q_SIGNALS:
    void changed();

private:
    QHash<qint64, QDateTime> m_times;
};

} // namespace recension
