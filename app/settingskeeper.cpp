// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingskeeper.h"

#include <utility>

namespace recension {

void keepSavedSearches(const SavedSearches *searches, Settings *settings)
{
    QObject::connect(searches, &SavedSearches::added, searches, [settings](const SavedSearch &search) { settings->addSearch(search); });
    QObject::connect(searches, &SavedSearches::removed, searches, [settings](const QString &words) { settings->removeSearch(words); });
    QObject::connect(searches, &SavedSearches::updated, searches,
                     [settings](const SavedSearch &search) { settings->updateSearch(search); });
}

SettingsKeeper::SettingsKeeper(Settings *settings, const KeptParts &parts, QObject *parent)
    : QObject(parent), m_settings(settings), m_parts(parts), m_kept(parts.preferences->values()), m_file(settings->fileName())
{
    keepSavedSearches(parts.searches, settings);
    connect(parts.lookedAt, &LookedAt::updated, this, [settings](const LookedTimes &times) { settings->updateLookedAt(times); });
    connect(parts.recents, &Recents::added, this, [settings](const RecentItem &item) { settings->addRecent(item); });
    connect(parts.recents, &Recents::cleared, this, [settings] { settings->clearRecents(); });
    connect(parts.preferences, &SharedPreferences::changed, this,
            [this](const Preferences &values) { m_settings->changePreferences(std::exchange(m_kept, values), values); });
    connect(&m_file, &FileWatch::written, this, &SettingsKeeper::takeOver);
}

void SettingsKeeper::takeOver()
{
    m_settings->refresh();
    m_kept = m_settings->preferences(); // nothing of these is written back
    m_parts.preferences->setValues(m_kept);
    m_parts.lookedAt->takeOver(m_settings->lookedAt());
    m_parts.searches->takeOver(m_settings->savedSearches());
    m_parts.recents->takeOver(m_settings->recents());
}

} // namespace recension
