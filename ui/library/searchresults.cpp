// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/searchresults.h"

#include "core/collection.h"
#include "core/export/versionwords.h"

#include <utility>

namespace recension {
namespace {

constexpr int pageSize = 50;

} // namespace

SearchResultsModel::SearchResultsModel(Collection *collection, QObject *parent) : QAbstractListModel(parent), m_collection(collection)
{
    connect(&m_searching, &QFutureWatcherBase::finished, this, &SearchResultsModel::take);
}

SearchResultsModel::~SearchResultsModel()
{
    m_searching.cancel();
}

void SearchResultsModel::search(const SearchQuery &query)
{
    m_searching.cancel();
    beginResetModel();
    m_query = query;
    m_hits.clear();
    m_nextOffset = -1;
    endResetModel();
    if (!query.isEmpty())
        ask(0);
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    QStringList stretches;
    if (role == StretchesRole || role == Qt::AccessibleTextRole) {
        for (const SearchStretch &stretch : hit.stretches)
            stretches += stretchInWords(stretch, m_collection->now());
    }
    switch (role) {
    case Qt::DisplayRole:
        return hit.article.shownTitle();
    case ExcerptRole:
        return hit.excerpt;
    case FoundAtRole:
        return static_cast<int>(hit.foundAt);
    case FoundLengthRole:
        return static_cast<int>(hit.foundLength);
    case StretchesRole:
        return stretches;
    case Qt::ToolTipRole: {
        QString text = QStringLiteral("<p>%1</p>").arg(hit.article.shownTitle().toHtmlEscaped());
        for (const SearchStretch &stretch : hit.stretches)
            text += stretchInFull(stretch).toHtmlEscaped() + QStringLiteral("<br>");
        return text;
    }
    case Qt::AccessibleTextRole:
        return (QStringList{hit.article.shownTitle(), hit.excerpt} + stretches).join(QStringLiteral(". "));
    default:
        return {};
    }
}

bool SearchResultsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_nextOffset >= 0 && !isSearching();
}

void SearchResultsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(std::exchange(m_nextOffset, -1));
}

void SearchResultsModel::ask(int offset)
{
    m_asked = offset;
    m_searching.setFuture(m_collection->search(m_query, offset, pageSize));
}

void SearchResultsModel::take()
{
    const QFuture<Result<SearchResults>> future = m_searching.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<SearchResults> page = future.result();
    if (!page) {
        m_nextOffset = m_asked > 0 ? m_asked : -1;
        Q_EMIT failed(page.error());
        return;
    }
    m_nextOffset = page->nextOffset;
    if (!page->hits.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->hits.size()) - 1);
        m_hits += page->hits;
        endInsertRows();
    }
    Q_EMIT searched();
}

} // namespace recension
