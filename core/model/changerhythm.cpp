// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changerhythm.h"

#include <algorithm>

namespace recension {

std::optional<ChangeRhythm> changeRhythm(const QList<TimelineRevision> &revisions)
{
    constexpr qsizetype fewest = 3;
    QList<std::chrono::milliseconds> pauses;
    for (qsizetype at = 1; at < revisions.size(); ++at) {
        pauses.append(revisions.at(at).firstSeen - revisions.at(at - 1).firstSeen);
    }
    if (pauses.size() < fewest) {
        return std::nullopt;
    }
    // Of an even number the longer of the two in the middle: nobody is told to come too early.
    const auto middle = pauses.begin() + pauses.size() / 2;
    std::ranges::nth_element(pauses, middle);
    return ChangeRhythm{.usualPause = *middle, .expected = revisions.constLast().firstSeen + *middle};
}

} // namespace recension
