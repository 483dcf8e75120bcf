// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/looked.h"

#include <algorithm>

namespace recension {

namespace {

/// The number of the first revision that had the text.
int textOf(const TimelineRevision &revision)
{
    return revision.sameAs.value_or(revision.number);
}

SinceLooked::Extent extentBetween(const QList<TimelineRevision> &revisions, qsizetype seen)
{
    using enum SinceLooked::Extent;
    if (seen == revisions.size() - 1) {
        return Nothing;
    }
    if (textOf(revisions.at(seen)) == textOf(revisions.constLast())) {
        return Returned;
    }
    const bool isMinor = std::all_of(revisions.cbegin() + seen + 1, revisions.cend(),
                                     [](const TimelineRevision &revision) { return revision.weight != Weight::Substantive; });
    return isMinor ? Minor : Substantive;
}

} // namespace

Looked later(const Looked &one, const Looked &other)
{
    return std::pair(other.seen, other.at) > std::pair(one.seen, one.at) ? other : one;
}

std::optional<SinceLooked> sinceLooked(const QList<TimelineRevision> &revisions, const Looked &looked)
{
    if (!looked.seen.isValid()) {
        return std::nullopt;
    }
    const auto after = std::ranges::upper_bound(revisions, looked.seen, {}, &TimelineRevision::firstSeen);
    if (after == revisions.cbegin()) {
        return std::nullopt;
    }
    const qsizetype seen = after - revisions.cbegin() - 1;
    return SinceLooked{
        .seen = static_cast<int>(seen), .newest = static_cast<int>(revisions.size() - 1), .extent = extentBetween(revisions, seen)};
}

std::optional<PerSide<int>> changesToLookAt(const QList<TimelineRevision> &revisions, const Looked &looked)
{
    const int newest = static_cast<int>(revisions.size()) - 1;
    if (newest < 1) {
        return std::nullopt;
    }
    const auto since = sinceLooked(revisions, looked);
    return PerSide<int>{since && since->versions() > 0 ? since->seen : newest - 1, newest};
}

} // namespace recension
