// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/recents.h"
#include "ui/savedsearches.h"
#include "ui/windowstate.h"

#include <QDateTime>
#include <QHash>
#include <QSettings>

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
    void setSavedSearches(const QList<SavedSearch> &searches);

    /// When the reader last looked at each article of the library: see LookedAt.
    [[nodiscard]] QHash<qint64, QDateTime> lookedAt() const;
    void setLookedAt(const QHash<qint64, QDateTime> &times);

    [[nodiscard]] WindowState windowState() const;
    void setWindowState(const WindowState &state);

private:
    [[nodiscard]] QString ofLibrary(QLatin1StringView key) const;

    QSettings m_settings;
    QString m_library; ///< a short name of it, empty for the usual one
};

} // namespace recension
