// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks.h"
#include "core/export/digest.h"
#include "ui/preferences.h"
#include "ui/savedsearches.h"

#include <QObject>

namespace recension {

class Collection;

/// Tells the reader in one message what checks brought: which articles changed, and what the kept searches found in
/// them. As quiet as the preferences say; what was told once is not told again.
class Herald : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive the herald.
    Herald(Collection *collection, SavedSearches *searches, const SharedPreferences *preferences, QObject *parent = nullptr);

    /// A round of checks is over. told() or nothingToTell() follows.
    void tell(const QList<Checked> &checked);

Q_SIGNALS:
    void told(const recension::Digest &digest);
    void nothingToTell();

private:
    Collection *m_collection = nullptr;
    SavedSearches *m_searches = nullptr;
    const SharedPreferences *m_preferences = nullptr;
};

} // namespace recension
