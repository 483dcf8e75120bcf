// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedarticle.h"
#include "core/model/searchquery.h"

#include <QAbstractListModel>
#include <QFutureWatcher>

namespace recension {

class Collection;

/// What a search over all versions finds, page by page as the list is scrolled.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ExcerptRole = Qt::UserRole, ///< QString
        FoundAtRole, ///< int, UTF-16 units in the excerpt
        FoundLengthRole, ///< int
        StretchesRole, ///< QStringList: a line for each stretch of versions
    };

    /// `collection` is not owned and must outlive the model.
    explicit SearchResultsModel(Collection *collection, QObject *parent = nullptr);
    ~SearchResultsModel() override;

    /// Searches anew; an empty query finds nothing.
    void search(const SearchQuery &query);
    [[nodiscard]] bool isSearching() const { return m_searching.isRunning(); }
    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page has come.
    void searched();
    /// No page came. Those before it stay, and what is missing can be asked for again: further pages by fetchMore().
    void failed(const recension::Error &error);

private:
    void ask(int offset);
    void take();

    Collection *m_collection = nullptr;
    SearchQuery m_query;
    QList<SearchHit> m_hits;
    int m_asked = 0; ///< the offset that was asked for last
    int m_nextOffset = -1;
    QFutureWatcher<Result<SearchResults>> m_searching;
};

} // namespace recension
