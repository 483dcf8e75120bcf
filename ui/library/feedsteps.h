// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection.h"
#include "core/subscriptions.h"

#include <QObject>
#include <QPointer>

namespace recension {

class Actions;
class FeedsDialog;
class LibraryPage;
class LibrarySteps;
class SavedSearches;
class SharedPreferences;

/// What the library's steps about feeds work with. Nothing is owned; everything must outlive the steps.
struct FeedStepParts {
    Collection *collection = nullptr;
    Subscriptions *subscriptions = nullptr;
    SavedSearches *searches = nullptr;
    SharedPreferences *preferences = nullptr;
    LibraryPage *page = nullptr;
    const LibrarySteps *steps = nullptr; ///< who know which article is meant
};

/// Does what the commands about feeds say: those that are followed, and the feeds of changes. Dialogs open without waiting
/// for them.
class FeedSteps : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs and of this.
    FeedSteps(QWidget *window, const FeedStepParts &parts, const Actions &actions);

    void showFeeds();
    void askForFeed();
    void askForChangeFeed();

Q_SIGNALS:
    void failed(const recension::Error &error);
    /// Something was done that is worth a word in passing.
    void done(const QString &sentence);
    void preferencesRequested();

private:
    void changePatterns(const FollowedFeed &feed);
    void importList();
    void readList(const QString &path);
    void exportList();
    void save(const FeedScope &scope);
    void write(const FeedScope &scope, const QString &path);
    /// Where the reader looks now.
    void say(const QString &sentence);
    void fail(const Error &error);
    [[nodiscard]] QWidget *parentOfDialogs() const;

    QWidget *m_window;
    FeedStepParts m_parts;
    QPointer<FeedsDialog> m_feeds;
    QString m_lastFolder;
};

} // namespace recension
