// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/model/followedarticle.h"

#include <optional>

namespace recension {

/// When a reader last had the newest version of an article before them that they know. Of versions the time stands for the name: ids and
/// numbers can become others when the past is brought in.
struct Looked {
    QDateTime at; ///< UTC
    QDateTime seen; ///< UTC, first seen of that version

    bool operator==(const Looked &) const = default;
};

/// Of two, that which knows the newer version, or knew it later.
[[nodiscard]] Looked later(const Looked &one, const Looked &other);

/// What came after a reader looked. Places are those in the list of revisions.
struct SinceLooked {
    enum class Extent {
        Nothing, ///< they saw the newest
        Returned, ///< the newest says the same as the version they saw, whatever stood between
        Minor, ///< spelling, punctuation or typography alone
        Substantive,
    };

    int seen = 0; ///< the version they saw
    int newest = 0;
    Extent extent = Extent::Nothing;

    [[nodiscard]] int versions() const { return newest - seen; }

    bool operator==(const SinceLooked &) const = default;
};

/// Of revisions by number. Nothing where the version that was seen is not among them, nor any older one. Pure.
[[nodiscard]] std::optional<SinceLooked> sinceLooked(const QList<TimelineRevision> &revisions, const Looked &looked);

/// The places of the two versions that tell all that is new to a reader: the one they saw and the newest; where they never looked, or saw
/// the newest, the last two. Nothing where there are fewer than two. Pure.
[[nodiscard]] std::optional<PerSide<int>> changesToLookAt(const QList<TimelineRevision> &revisions, const Looked &looked);

} // namespace recension
