// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/lookedat.h"
#include "ui/preferences.h"
#include "ui/recents.h"
#include "ui/savedsearches.h"
#include "ui/windowstate.h"

#include <QSettings>

#include <functional>

namespace recension {

/// What is kept between runs, in the user's configuration folder. Nothing in the file is trusted: what is missing or
/// senseless is as if it had never been set. Several programs may keep theirs there at once: what is changed is one thing alone,
/// in the file as it is then, and written at once; only a window's state is the last one's.
class Settings
{
public:
    /// The program's own file; names of organization and application must have been set.
    Settings();
    /// A file in INI format, for tests.
    explicit Settings(const QString &path);

    /// What is kept about articles and searches is of this library (as libraryAt() gives it) from now on; before, of the
    /// reader's usual one.
    void setLibrary(const QString &location);

    /// Where it is kept.
    [[nodiscard]] QString fileName() const { return m_settings.fileName(); }
    /// Reads what others have written since.
    void refresh() { m_settings.sync(); }

    [[nodiscard]] Preferences preferences() const;
    /// Those alone that differ between `before` and `values`.
    void changePreferences(const Preferences &before, const Preferences &values);

    [[nodiscard]] QList<RecentItem> recents() const;
    /// Takes it to the front of those that are there.
    void addRecent(const RecentItem &item);
    void clearRecents();

    [[nodiscard]] QList<SavedSearch> savedSearches() const;
    /// Each changes one search alone: what another program has kept meanwhile stays.
    void addSearch(const SavedSearch &search);
    void removeSearch(const QString &words);
    /// It was looked at or told of, here or elsewhere, as late as is said of it. One that is no more stays away.
    void updateSearch(const SavedSearch &search);

    /// When the reader last looked at each article of the library: see LookedAt.
    [[nodiscard]] LookedTimes lookedAt() const;
    /// They looked at these; who is there with a newer version stays.
    void updateLookedAt(const LookedTimes &times);

    [[nodiscard]] WindowState windowState() const;
    void setWindowState(const WindowState &state);

private:
    void changeSearches(const std::function<void(QList<SavedSearch> &)> &change);
    void writeRecents(const QList<RecentItem> &items);
    [[nodiscard]] QString ofLibrary(QLatin1StringView key) const;

    QSettings m_settings;
    QString m_library; ///< a short name of it, empty for the usual one
};

} // namespace recension
