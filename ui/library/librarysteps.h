// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/comparison.h"
#include "core/model/followedarticle.h"

#include <QObject>
#include <QUrl>

#include <memory>

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

    /// What is shown of the library in the page's place, or null: its article and its versions are meant then, whatever the
    /// page behind it shows.
    void setShown(const std::shared_ptr<const Comparison> &shown) { m_shown = shown; }

    /// The article that is meant now; nothing where none is.
    [[nodiscard]] std::optional<FollowedArticle> article() const;

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
    /// What a note names a version by.
    struct Version {
        RevisionId id;
        int number = 0;
    };

    /// The two versions that are meant now, the older left.
    [[nodiscard]] std::optional<PerSide<Version>> pair() const;
    void follow(const QList<QUrl> &addresses);
    void setWatchState(ArticleId article, WatchState state);
    void writeNote(ArticleId article);
    void askForNote(const PerSide<Version> &versions, const QList<Note> &notes);
    void openOriginal(const QUrl &address);
    void askForPast(const FollowedArticle &article);

    QWidget *m_window = nullptr;
    Collection *m_collection = nullptr;
    Checks *m_checks = nullptr;
    SharedPreferences *m_preferences = nullptr;
    LibraryPage *m_page = nullptr;
    const Actions &m_actions;
    std::shared_ptr<const Comparison> m_shown;
};

} // namespace recension
