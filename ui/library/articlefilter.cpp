// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlefilter.h"

#include "ui/library/articlelistmodel.h"

namespace recension {

bool passes(const FollowedArticle &article, ArticleFilter filter)
{
    switch (filter) {
    case ArticleFilter::Changed:
        return article.timesChanged() > 0;
    case ArticleFilter::Followed:
        return article.state == WatchState::Followed;
    case ArticleFilter::Ended:
        return article.state == WatchState::Ended || article.state == WatchState::Stopped;
    case ArticleFilter::All:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

FilteredArticles::FilteredArticles(ArticleListModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void FilteredArticles::setFilter(ArticleFilter filter)
{
    m_filter = filter;
    invalidateRowsFilter();
}

bool FilteredArticles::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return passes(m_model->article(sourceRow), m_filter);
}

} // namespace recension
