// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/versionchoice.h"

#include <algorithm>
#include <utility>

namespace recension {

void VersionChoice::reset(const QList<RevisionId> &versions)
{
    m_versions = versions;
    m_chosen.clear();
    for (int place = std::max(0, count() - 2); place < count(); ++place)
        m_chosen += place;
    m_current = count() - 1;
    Q_EMIT chosenChanged();
    Q_EMIT currentChanged(m_current);
}

void VersionChoice::setVersions(const QList<RevisionId> &versions)
{
    const QList<RevisionId> before = std::exchange(m_versions, versions);
    const auto placeNow = [&](int place) { return place < 0 ? -1 : static_cast<int>(versions.indexOf(before.at(place))); };
    for (int &place : m_chosen)
        place = placeNow(place);
    m_chosen.removeAll(-1);
    const int current = placeNow(m_current);
    Q_EMIT chosenChanged();
    setCurrent(current >= 0 ? current : std::min(m_current, count() - 1));
}

void VersionChoice::setCurrent(int place)
{
    if (place == m_current || place >= count())
        return;
    m_current = place;
    Q_EMIT currentChanged(place);
}

void VersionChoice::toggle(int place)
{
    if (place < 0 || place >= count())
        return;
    if (m_chosen.removeAll(place) == 0) {
        if (m_chosen.size() == 2)
            m_chosen.removeFirst();
        m_chosen += place;
    }
    Q_EMIT chosenChanged();
}

void VersionChoice::choose(int one, int other)
{
    const auto isThere = [this](int place) { return place >= 0 && place < count(); };
    if (one == other || !isThere(one) || !isThere(other))
        return;
    m_chosen = {one, other};
    Q_EMIT chosenChanged();
}

std::optional<PerSide<int>> VersionChoice::pair() const
{
    if (m_chosen.size() != 2)
        return std::nullopt;
    const auto [left, right] = std::minmax(m_chosen.constFirst(), m_chosen.constLast());
    return PerSide<int>{left, right};
}

} // namespace recension
