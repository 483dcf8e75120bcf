// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace recension {

class Store;
struct FeedFolder;

/// Keeps the feeds of changes in the reader's folder up to date: one writing after the other, and what changes meanwhile
/// with the next. Lives on the windows' thread; nothing blocks.
class FeedPublisher : public QObject
{
    Q_OBJECT

public:
    /// `store` is not owned and must outlive the publisher. What stands in `folder` is taken to be up to date.
    FeedPublisher(Store *store, const QString &folder, const QStringList &searches, QObject *parent = nullptr);

    /// Another folder gets all feeds at once; an empty path ends it.
    void setFolder(const QString &path);
    /// The kept searches, each of which has a feed.
    void setSearches(const QStringList &searches);

    /// These articles have changed.
    void publish(const QSet<qint64> &articles);

Q_SIGNALS:
    void failed(const recension::Error &error);

private:
    void keepForNext(const FeedFolder &folder);
    void next();

    Store *m_store;
    QString m_folder;
    QStringList m_searches;
    QSet<qint64> m_changed; ///< and not written yet
    bool m_isAllAsked = false;
    bool m_isWriting = false;
};

} // namespace recension
