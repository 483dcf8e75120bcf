// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedarticle.h"

#include <QFutureWatcher>
#include <QHash>
#include <QWidget>

class QListWidget;

namespace recension {

class Collection;
class SavedSearches;

/// The searches a reader keeps, each with how many articles it has found that are new since they last looked. Hidden
/// where none is kept.
class SavedSearchList : public QWidget
{
    Q_OBJECT

public:
    /// Neither is owned; both must outlive the list.
    SavedSearchList(Collection *collection, SavedSearches *searches, QWidget *parent = nullptr);
    ~SavedSearchList() override;

    /// Asks the library what is new, one search after the other.
    void count();

    [[nodiscard]] QListWidget *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QString &words);

private:
    void showItems();
    void countNext();
    void take();

    Collection *m_collection = nullptr;
    SavedSearches *m_searches = nullptr;
    QListWidget *m_view = nullptr;
    QHash<QString, int> m_new; ///< articles by the search's words
    QStringList m_toCount;
    QFutureWatcher<Result<QList<SearchHit>>> m_counting;
};

} // namespace recension
