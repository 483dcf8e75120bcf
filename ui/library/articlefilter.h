// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <QSortFilterProxyModel>

namespace recension {

class ArticleListModel;

/// Which articles a list shows.
enum class ArticleFilter {
    Changed, ///< have ever changed
    Followed, ///< are looked at
    Ended, ///< are looked at no longer
    All,
};

[[nodiscard]] bool passes(const FollowedArticle &article, ArticleFilter filter);

/// The articles that pass a filter, in the model's order.
class FilteredArticles : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `model` is not owned.
    explicit FilteredArticles(ArticleListModel *model, QObject *parent = nullptr);

    [[nodiscard]] ArticleFilter filter() const { return m_filter; }
    void setFilter(ArticleFilter filter);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    const ArticleListModel *m_model = nullptr;
    ArticleFilter m_filter = ArticleFilter::All;
};

} // namespace recension
