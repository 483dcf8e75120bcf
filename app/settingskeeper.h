// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filewatch.h"
#include "app/settings.h"

#include <QObject>

namespace recension {

/// What of the settings goes on changing while Recension runs. Nothing is owned.
struct KeptParts {
    LookedAt *lookedAt = nullptr;
    SavedSearches *searches = nullptr;
    SharedPreferences *preferences = nullptr;
    Recents *recents = nullptr;
};

/// Keeps each change of the searches from now on. Neither is owned; the settings must outlive the searches.
void keepSavedSearches(const SavedSearches *searches, Settings *settings);

/// Keeps each change of those parts at once, and takes over what other programs keep in the same file: what was looked at there
/// is no news here, and a preference that is set there holds here, too.
class SettingsKeeper : public QObject
{
    Q_OBJECT

public:
    /// `settings` is not owned; it and the parts, which hold what it holds, must outlive the keeper.
    SettingsKeeper(Settings *settings, const KeptParts &parts, QObject *parent = nullptr);

    /// Takes over what others have written. Happens by itself a moment after they do.
    void takeOver();

private:
    Settings *m_settings;
    KeptParts m_parts;
    Preferences m_kept; ///< as they are in the file
    FileWatch m_file;
};

} // namespace recension
