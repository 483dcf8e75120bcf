// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/versionhistory.h"

#include "core/collection.h"

#include <utility>

namespace recension {

VersionHistory::VersionHistory(Collection *collection, QObject *parent) : QObject(parent), m_collection(collection)
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, &VersionHistory::take);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &VersionHistory::takeExtent);
}

VersionHistory::~VersionHistory()
{
    m_loading.cancel();
    m_comparing.cancel();
}

void VersionHistory::load(ArticleId article)
{
    m_loading.cancel();
    m_wanted = article;
    m_loading.setFuture(m_collection->timeline(article));
}

void VersionHistory::clear()
{
    m_comparing.cancel();
    m_timeline = {};
    m_extents.clear();
    m_asked = -1;
    Q_EMIT loaded(Loading::Another);
}

QList<RevisionId> VersionHistory::versions() const
{
    QList<RevisionId> ids;
    for (const TimelineRevision &revision : m_timeline.revisions)
        ids += revision.id;
    return ids;
}

std::pair<qint64, qint64> VersionHistory::changeTo(int place) const
{
    return {revision(place - 1).id.value, revision(place).id.value};
}

std::optional<ChangeExtent> VersionHistory::extent(int place) const
{
    if (place == 0)
        return std::nullopt;
    const auto found = m_extents.constFind(changeTo(place));
    return found == m_extents.constEnd() ? std::nullopt : std::optional(*found);
}

QDateTime VersionHistory::now() const
{
    return m_collection->now();
}

void VersionHistory::take()
{
    const QFuture<Result<Timeline>> future = m_loading.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<Timeline> answer = future.result();
    if (!answer) {
        // What is shown of one article is not to be taken for another's.
        if (!isOf(m_wanted))
            clear();
        Q_EMIT failed(answer.error());
        return;
    }
    const bool isAnother = m_timeline.article.id != answer->article.id;
    m_timeline = *answer;
    if (isAnother) {
        m_extents.clear();
        m_mostWords = 1;
    }
    m_comparing.cancel();
    Q_EMIT loaded(isAnother ? Loading::Another : Loading::Again);
    m_asked = count();
    askNextExtent();
}

void VersionHistory::askNextExtent()
{
    do {
        --m_asked;
    } while (m_asked > 0 && (revision(m_asked).sameAs || extent(m_asked)));
    if (m_asked > 0)
        m_comparing.setFuture(m_collection->extent(revision(m_asked - 1).id, revision(m_asked).id));
}

void VersionHistory::takeExtent()
{
    const QFuture<Result<ChangeExtent>> future = m_comparing.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    // A version that can't be compared keeps its line; what is damaged is told when it is opened.
    if (const Result<ChangeExtent> answer = future.result()) {
        m_extents.insert(changeTo(m_asked), *answer);
        m_mostWords = std::max(m_mostWords, answer->words());
        Q_EMIT extentKnown(m_asked);
    }
    askNextExtent();
}

} // namespace recension
