// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/changeextent.h"
#include "core/model/followedarticle.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <optional>
#include <utility>

namespace recension {

class Collection;

/// An article's timeline as a window shows it, and how much each version changed: that is found out by comparing, one
/// version after the other, the newest first, while the timeline stands there already.
class VersionHistory : public QObject
{
    Q_OBJECT

public:
    /// Whether another article's timeline is there, or the same one's as it is now.
    enum class Loading { Another, Again };

    /// `collection` is not owned and must outlive the history.
    explicit VersionHistory(Collection *collection, QObject *parent = nullptr);
    ~VersionHistory() override;

    /// Loads the article's timeline; the one before stays until this is there, or turns out not to be had. The same article is
    /// loaded again.
    void load(ArticleId article);

    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    /// Whether it is this article's: another one's may still stand there.
    [[nodiscard]] bool isOf(ArticleId article) const { return m_timeline.article.id == article; }
    [[nodiscard]] int count() const { return static_cast<int>(m_timeline.revisions.size()); }
    [[nodiscard]] const TimelineRevision &revision(int place) const { return m_timeline.revisions.at(place); }
    /// The ids of all, by their places.
    [[nodiscard]] QList<RevisionId> versions() const;

    /// What changed from the version before; nothing while it is not known, and for the first.
    [[nodiscard]] std::optional<ChangeExtent> extent(int place) const;
    /// What the longest bar stands for: at least 1.
    [[nodiscard]] int mostWords() const { return m_mostWords; }

    /// The present moment, UTC.
    [[nodiscard]] QDateTime now() const;

Q_SIGNALS:
    /// The timeline is there; where another article's can't be had, an empty one.
    void loaded(recension::VersionHistory::Loading loading);
    void extentKnown(int place);
    void failed(const recension::Error &error);

private:
    void take();
    void askNextExtent();
    void takeExtent();
    void clear();
    [[nodiscard]] std::pair<qint64, qint64> changeTo(int place) const;

    Collection *m_collection = nullptr;
    Timeline m_timeline;
    QHash<std::pair<qint64, qint64>, ChangeExtent> m_extents; ///< by the ids of the two revisions: one may come between
    int m_mostWords = 1;
    int m_asked = -1; ///< the place whose extent is being asked for
    ArticleId m_wanted; ///< whose timeline was asked for last
    QFutureWatcher<Result<Timeline>> m_loading;
    QFutureWatcher<Result<ChangeExtent>> m_comparing;
};

} // namespace recension
