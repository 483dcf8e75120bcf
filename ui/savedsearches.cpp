// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savedsearches.h"

#include <algorithm>

namespace recension {

SavedSearches::SavedSearches(const QList<SavedSearch> &items, QObject *parent) : QObject(parent), m_items(items) { }

bool SavedSearches::has(const QString &words) const
{
    return std::ranges::contains(m_items, words, &SavedSearch::words);
}

void SavedSearches::add(const QString &words, const QDateTime &now)
{
    if (words.isEmpty() || has(words))
        return;
    m_items.append({.words = words, .looked = now, .told = now});
    Q_EMIT added(m_items.constLast());
    Q_EMIT changed();
}

void SavedSearches::remove(const QString &words)
{
    if (m_items.removeIf([&words](const SavedSearch &item) { return item.words == words; }) > 0) {
        Q_EMIT removed(words);
        Q_EMIT changed();
    }
}

void SavedSearches::setLooked(const QString &words, const QDateTime &now)
{
    const auto found = std::ranges::find(m_items, words, &SavedSearch::words);
    if (found == m_items.end())
        return;
    found->looked = now;
    Q_EMIT updated(*found);
    Q_EMIT changed();
}

void SavedSearches::setTold(const QStringList &words, const QDateTime &until)
{
    for (SavedSearch &item : m_items) {
        if (words.contains(item.words)) {
            item.told = until;
            Q_EMIT updated(item);
        }
    }
    if (!words.isEmpty())
        Q_EMIT changed();
}

void SavedSearches::takeOver(const QList<SavedSearch> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    Q_EMIT changed();
}

} // namespace recension
