// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pageverdict.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace recension {

/// How the checks of an article went so far: what its next check depends on.
struct CheckHistory {
    QDateTime now; ///< UTC, of the check just made
    QDateTime published; ///< as the article says; invalid: not known
    QDateTime firstSeen; ///< by us or by an archive; invalid: never
    QDateTime followedSince; ///< UTC; invalid: not known
    QDateTime quietSince; ///< UTC: the last change, or when following began (again), whichever is later
    PageVerdict verdict = PageVerdict::Article; ///< of the check just made
    QDateTime failingSince; ///< UTC; invalid where the check succeeded
    QDateTime notBefore; ///< the server's wish (Retry-After, max-age, Expires); invalid: none
    quint32 seed = 0; ///< anything that differs between articles; spreads checks that would fall together
};

/// After so long without a change an article is no longer checked.
inline constexpr std::chrono::days quietEnd{40};
/// A page is called removed after failing for so long without a break.
inline constexpr std::chrono::days removedAfter{14};

/// For so long what is due is in the hands of the program that has claimed it; then another may, should that one have been killed.
inline constexpr std::chrono::minutes claimLasts{30};

/// When to look again; nothing where the article has been quiet for `quietEnd`. Pure.
///
/// Edits come soon after publication and soon after other edits. So the pause grows with the article's age (4 %) and
/// with the time since its last change (16 %), from 20 minutes up to a week: in the spirit of News Sniffer's "30 minutes
/// × 1.2", but an old article that changes isn't treated as a new one, and the last check falls on the fortieth day
/// exactly. Nor is a pause longer than the time for which the article has been followed: who follows an old one now, or brings
/// in its past, has a reason to, and soon learns how it behaves. While a page fails, the pause grows with the time of failing
/// (25 %), up to three days. A server's wish is heeded up to a week. Pauses are spread by a twentieth either way.
[[nodiscard]] std::optional<QDateTime> nextCheck(const CheckHistory &history);

} // namespace recension
