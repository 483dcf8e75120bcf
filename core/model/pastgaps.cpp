// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pastgaps.h"

#include <algorithm>

namespace recension {

QList<PastGap> gapsIn(const QList<PastCapture> &past)
{
    QList<PastGap> gaps;
    bool isOpen = false;
    for (const PastCapture &capture : past) {
        if (capture.outcome == PastOutcome::Kept) {
            isOpen = false;
        } else if (isOpen && gaps.constLast().outcome == capture.outcome && gaps.constLast().detail == capture.detail) {
            gaps.last().last = capture.taken;
            ++gaps.last().times;
        } else {
            gaps.append({.outcome = capture.outcome, .first = capture.taken, .last = capture.taken, .detail = capture.detail});
            isOpen = true;
        }
    }
    return gaps;
}

std::optional<PastCapture> broughtBy(const QList<PastCapture> &past, const TimelineRevision &revision)
{
    const auto begin = std::ranges::lower_bound(past, revision.firstSeen, {}, &PastCapture::taken);
    for (auto capture = begin; capture != past.end() && capture->taken == revision.firstSeen; ++capture) {
        if (capture->outcome == PastOutcome::Kept) {
            return *capture;
        }
    }
    return std::nullopt;
}

} // namespace recension
