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

/// How long an article was not there, and why: "not reachable, 2 hours".
[[nodiscard]] QString failureRunInWords(const FailureRun &run, const QDateTime &now);

} // namespace recension
