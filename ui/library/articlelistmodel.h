// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/followedarticle.h"

#include <QAbstractListModel>

namespace recension {

class LookedAt;

/// The articles of the library, the latest changed first.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BriefRole = Qt::UserRole, ///< QString
        ToneRole, ///< int, an ArticleBrief::Tone
        UnreadRole, ///< bool: changed since the reader last looked, and not in small things only
    };

    /// `lookedAt` is not owned and must outlive the model.
    ArticleListModel(LookedAt *lookedAt, Clock clock, QObject *parent = nullptr);

    /// All of them, in the library's order. Where few are others than before, the rest stays untouched.
    void setArticles(const QList<FollowedArticle> &articles);

    /// Puts the article, known or new, where it belongs.
    void apply(const FollowedArticle &article);

    [[nodiscard]] const QList<FollowedArticle> &articles() const { return m_articles; }
    [[nodiscard]] const FollowedArticle &article(int row) const { return m_articles.at(row); }
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(ArticleId id) const;
    /// How many have changed since the reader last looked.
    [[nodiscard]] int unread() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FollowedArticle> m_articles;
    LookedAt *m_lookedAt = nullptr;
    Clock m_clock;
};

} // namespace recension
