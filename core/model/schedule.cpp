// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schedule.h"

#include <algorithm>

namespace recension {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestPause = std::chrono::minutes(20);
constexpr milliseconds shortestPauseAtWall = std::chrono::hours(1);
constexpr milliseconds longestPause = std::chrono::days(7);
constexpr milliseconds longestPauseFailing = std::chrono::days(3);

// From one moment to a later one; nothing where one is unknown, or the clock was set back in between.
milliseconds span(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? std::max(to - from, milliseconds(0)) : milliseconds(0);
}

milliseconds percent(int share, milliseconds of)
{
    return of * share / 100;
}

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    return !one.isValid() || (other.isValid() && other < one) ? other : one;
}

milliseconds pauseAfter(const CheckHistory &history)
{
    if (history.failingSince.isValid()) {
        const bool wall = history.verdict == PageVerdict::BotWall || history.verdict == PageVerdict::Refused;
        const milliseconds pause = percent(25, span(history.failingSince, history.now));
        return std::clamp(pause, wall ? shortestPauseAtWall : shortestPause, longestPauseFailing);
    }
    const milliseconds age = span(earlier(history.published, history.firstSeen), history.now);
    const milliseconds quiet = span(history.quietSince, history.now);
    const milliseconds longest =
        history.followedSince.isValid() ? std::clamp(span(history.followedSince, history.now), shortestPause, longestPause) : longestPause;
    return std::clamp(percent(4, age) + percent(16, quiet), shortestPause, longest);
}

// The same article always gets the same share of the twentieth, so that a schedule can be foretold.
milliseconds spread(milliseconds pause, quint32 seed)
{
    quint32 mixed = (seed + 1) * 0x85ebca6bU; // as MurmurHash3 ends
    mixed = (mixed ^ (mixed >> 13)) * 0xc2b2ae35U;
    const int permille = static_cast<int>((mixed ^ (mixed >> 16)) % 101) - 50;
    return pause + pause * permille / 1000;
}

} // namespace

std::optional<QDateTime> nextCheck(const CheckHistory &history)
{
    const QDateTime end = history.quietSince + quietEnd;
    if (history.now >= end) {
        return std::nullopt;
    }
    const milliseconds pause = spread(pauseAfter(history), history.seed);
    QDateTime next = history.now + pause;
    if (history.notBefore > next) {
        next = std::min(history.notBefore, history.now + longestPause);
    }
    // A last check at the very end rather than one shortly before it and nothing after.
    return next + percent(30, pause) >= end ? std::max(end, std::min(next, history.notBefore)) : next;
}

} // namespace recension
