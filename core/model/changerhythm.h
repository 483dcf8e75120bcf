// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <chrono>
#include <optional>

namespace recension {

/// How an article used to change: what its past says of the next time, and no more than that.
struct ChangeRhythm {
    std::chrono::milliseconds usualPause{0}; ///< the median of the times from one change to the next
    QDateTime expected; ///< UTC: so long after the latest change; may have passed

    bool operator==(const ChangeRhythm &) const = default;
};

/// Of revisions by number from 0. Nothing for fewer than three changes: two say nothing of a third. What returns to an earlier
/// text and minor changes count, too. Pure.
[[nodiscard]] std::optional<ChangeRhythm> changeRhythm(const QList<TimelineRevision> &revisions);

} // namespace recension
