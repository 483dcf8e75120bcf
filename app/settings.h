// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/recents.h"
#include "ui/savedsearches.h"
#include "ui/windowstate.h"

#include <QDateTime>
#include <QHash>
#include <QSettings>

#include <functional>

namespace recension {

/// What is kept between runs, in the user's configuration folder. Nothing in the file is trusted: what is missing or
/// senseless is as if it had never been set.
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

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    [[nodiscard]] QList<RecentItem> recents() const;
    void setRecents(const QList<RecentItem> &items);

    [[nodiscard]] QList<SavedSearch> savedSearches() const;
    /// Each changes one search alone: what another program has kept meanwhile stays.
    void addSearch(const SavedSearch &search);
    void removeSearch(const QString &words);
    /// It was looked at or told of, here or elsewhere, as late as is said of it. One that is no more stays away.
    void updateSearch(const SavedSearch &search);

    /// When the reader last looked at each article of the library: see LookedAt.
    [[nodiscard]] QHash<qint64, QDateTime> lookedAt() const;
    void setLookedAt(const QHash<qint64, QDateTime> &times);

    [[nodiscard]] WindowState windowState() const;
    void setWindowState(const WindowState &state);

private:
    void changeSearches(const std::function<void(QList<SavedSearch> &)> &change);
    [[nodiscard]] QString ofLibrary(QLatin1StringView key) const;

    QSettings m_settings;
    QString m_library; ///< a short name of it, empty for the usual one
};

/// Keeps each change of the searches from now on. Neither is owned; the settings must outlive the searches.
void keepSavedSearches(const SavedSearches *searches, Settings *settings);

} // namespace recension
