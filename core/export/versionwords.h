// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changeextent.h"
#include "core/model/pastgaps.h"

namespace recension {

/// What a list of versions says of a change, translated: "+18 −4 words, a number", "+131 −96 words, 1 moved",
/// "typography only".
[[nodiscard]] QString extentInWords(const ChangeExtent &extent);

/// "same as version 2"
[[nodiscard]] QString sameAsInWords(int version);

/// Where words stood that were searched for: "versions 1 to 3: appeared 30 Jan, 17:10, gone 31 Jan, 09:20". Times are
/// told in the local zone.
[[nodiscard]] QString stretchInWords(const SearchStretch &stretch, const QDateTime &now);
/// The same with both times in full.
[[nodiscard]] QString stretchInFull(const SearchStretch &stretch);

/// How long an article was not there, and why: "not reachable, 2 hours".
[[nodiscard]] QString failureRunInWords(const FailureRun &run, const QDateTime &now);

/// When an article was not there, and whether it came back: "not found from 30 Jan, 15:10 to 31 Jan, 09:20 (18 hours), then
/// there again"; "not found since 15:10 (HTTP 404)". `isBack`: the article was seen when the run ended.
[[nodiscard]] QString absenceInWords(const FailureRun &run, bool isBack, const QDateTime &now);

/// Why a state of the past is not here, in two words: "missing", "led elsewhere"
[[nodiscard]] QString outcomeInWords(PastOutcome outcome);

/// "12 Mar 2019, 14:02, in the archive: The site answered with status 404 then."
[[nodiscard]] QString pastGapInWords(const PastGap &gap, const QDateTime &now);

/// Where a version comes from, in two words: "live", "Wayback Machine", "file"; of another web archive, its host.
[[nodiscard]] QString provenanceInWords(const Capture &capture);

/// Who made a wiki's revision, and what they said of it: "Ada: rv vandalism"; empty where nobody is named.
[[nodiscard]] QString editInWords(const PastCapture &capture);

} // namespace recension
