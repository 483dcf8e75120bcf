// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changeextent.h"
#include "core/model/followedarticle.h"

namespace recension {

/// What a list of versions says of a change, translated: "+18 −4 words, a number", "+131 −96 words, 1 moved",
/// "typography only".
[[nodiscard]] QString extentInWords(const ChangeExtent &extent);

/// "same as version 2"
[[nodiscard]] QString sameAsInWords(int version);

/// Where words stood that were searched for: "versions 1 to 3: appeared 30 Jan, 17:10, gone 31 Jan, 09:20". Times are
/// told in the local zone.
[[nodiscard]] QString stretchInWords(const SearchStretch &stretch, const QDateTime &now);

/// How long an article was not there, and why: "not reachable, 2 hours".
[[nodiscard]] QString failureRunInWords(const FailureRun &run, const QDateTime &now);

} // namespace recension
