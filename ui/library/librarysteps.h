// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedarticle.h"

#include <QObject>
#include <QUrl>

namespace recension {

class Actions;
class Checks;
class Collection;
class LibraryPage;
class SharedPreferences;

/// Does what the commands of the library say, asking where there is something to ask. Dialogs open without waiting for them.
class LibrarySteps : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs and of this. Nothing else is owned; everything must outlive the steps.
    LibrarySteps(QWidget *window, Collection *collection, Checks *checks, SharedPreferences *preferences, LibraryPage *page,
                 const Actions &actions);

    /// Asks for the addresses of articles to follow.
    void askWhatToFollow();
    /// Asks whether an address that came without being asked for, such as a dropped or pasted link, is to be followed or only read.
    void offerToFollow(const QUrl &address);

    /// Enables the commands that make sense now. `isAtHand`: the library, or versions from it, are shown.
    void enableActions(bool isAtHand);

Q_SIGNALS:
    void failed(const recension::Error &error);
    /// Something was done that is worth a word in passing.
    void done(const QString &sentence);
    /// The reader only wants to read it.
    void openRequested(const QString &location);
    /// Articles were added; the first of them.
    void followed(recension::ArticleId article);

private:
    void follow(const QList<QUrl> &addresses);
    void setWatchState(WatchState state);
    void writeNote();
    void askForPast(const FollowedArticle &article);

    QWidget *m_window = nullptr;
    Collection *m_collection = nullptr;
    Checks *m_checks = nullptr;
    SharedPreferences *m_preferences = nullptr;
    LibraryPage *m_page = nullptr;
    const Actions &m_actions;
};

} // namespace recension
