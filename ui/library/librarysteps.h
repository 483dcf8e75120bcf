// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/side.h"
#include "core/model/followedarticle.h"

#include <QObject>
#include <QUrl>

namespace recension {

class Actions;
class Checks;
class Collection;
enum class Command;
class LibraryPage;
class LookedAt;
class SharedPreferences;
class VersionStrip;

/// What the library's commands act on and with. Nothing is owned.
struct LibraryParts {
    Collection *collection = nullptr;
    Checks *checks = nullptr;
    SharedPreferences *preferences = nullptr;
    const LookedAt *lookedAt = nullptr;
    LibraryPage *page = nullptr;
    const VersionStrip *strip = nullptr; ///< knows what is shown of the library in the page's place: that is meant then
};

/// Does what the commands of the library say, asking where there is something to ask. Dialogs open without waiting for them.
class LibrarySteps : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs and of this. Nothing else is owned; everything must outlive the steps.
    LibrarySteps(QWidget *window, const LibraryParts &parts, const Actions &actions);

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
    /// The reader wants to see what changed between two revisions.
    void compareRequested(recension::RevisionId left, recension::RevisionId right);
    /// A note was written or taken away.
    void noteKept();
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
    /// All versions of the article that is meant, by number.
    [[nodiscard]] QList<TimelineRevision> versions() const;
    /// The places among them of the two that the command compares; nothing where it makes no sense.
    [[nodiscard]] std::optional<PerSide<int>> placesFor(Command command) const;
    void compare(Command command);
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
    const LookedAt *m_lookedAt = nullptr;
    LibraryPage *m_page = nullptr;
    const VersionStrip *m_strip = nullptr;
    const Actions &m_actions;
};

} // namespace recension
