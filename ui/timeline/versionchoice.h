// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/side.h"

#include <QList>
#include <QObject>

#include <algorithm>
#include <optional>

namespace recension {

/// Which version of a timeline has the keyboard, and which two are chosen to be compared. Versions are named by their
/// places in the timeline, from 0; the timeline that is painted and the table follow one choice.
class VersionChoice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another timeline: its last two versions are chosen, the last has the keyboard.
    void reset(const QList<RevisionId> &versions);
    /// The same timeline, to which versions may have come anywhere: what is chosen stays.
    void setVersions(const QList<RevisionId> &versions);

    [[nodiscard]] const QList<RevisionId> &versions() const { return m_versions; }
    [[nodiscard]] int count() const { return static_cast<int>(m_versions.size()); }
    [[nodiscard]] int current() const { return m_current; } ///< -1 where there are no versions
    void setCurrent(int place);

    /// Chooses the version, or no longer; with two chosen, the one chosen longest gives way.
    void toggle(int place);
    void choose(int one, int other);
    /// Chooses the version and the one before it; the first and the second where there is none before.
    void chooseChangeTo(int place) { choose(std::max(0, place - 1), std::max(1, place)); }

    [[nodiscard]] bool isChosen(int place) const { return m_chosen.contains(place); }
    /// In order of time; nothing unless two are chosen.
    [[nodiscard]] std::optional<PerSide<int>> pair() const;
    [[nodiscard]] const QList<int> &chosen() const { return m_chosen; } ///< in the order of choosing

Q_SIGNALS:
    void chosenChanged();
    void currentChanged(int place);

private:
    QList<RevisionId> m_versions; ///< by place
    int m_current = -1;
    QList<int> m_chosen;
};

} // namespace recension
