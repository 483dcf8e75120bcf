// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feedpublisher.h"

#include "core/feedfolder.h"
#include "core/store/store.h"

#include <utility>

namespace recension {

FeedPublisher::FeedPublisher(Store *store, const QString &folder, const QStringList &searches, QObject *parent)
    : QObject(parent), m_store(store), m_folder(folder), m_searches(searches)
{ }

void FeedPublisher::setFolder(const QString &path)
{
    if (std::exchange(m_folder, path) == path)
        return;
    m_isAllAsked = !path.isEmpty();
    m_changed.clear();
    next();
}

void FeedPublisher::setSearches(const QStringList &searches)
{
    const bool hasNew = std::ranges::any_of(searches, [this](const QString &words) { return !m_searches.contains(words); });
    m_searches = searches;
    if (hasNew)
        publish({});
}

void FeedPublisher::publish(const QSet<qint64> &articles)
{
    if (m_folder.isEmpty())
        return;
    m_changed.unite(articles);
    if (!m_isWriting)
        next();
}

/// What could not be written is still to be: with the next change, for the reason may be gone by then.
void FeedPublisher::keepForNext(const FeedFolder &folder)
{
    m_isAllAsked = m_isAllAsked || !folder.articles;
    m_changed.unite(folder.articles.value_or(QSet<qint64>()));
}

void FeedPublisher::next()
{
    if (m_isWriting || m_folder.isEmpty())
        return;
    m_isWriting = true;
    FeedFolder folder{.path = m_folder, .searches = m_searches};
    if (!std::exchange(m_isAllAsked, false))
        folder.articles = m_changed;
    m_changed.clear();
    writeFeeds(m_store, folder, this).then(this, [this, folder](const Result<void> &written) {
        m_isWriting = false;
        if (!written)
            Q_EMIT failed(written.error());
        if (!written && folder.path == m_folder)
            keepForNext(folder);
        else if (m_isAllAsked || !m_changed.isEmpty())
            next();
    });
}

} // namespace recension
