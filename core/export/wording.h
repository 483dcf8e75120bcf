// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/describechange.h"
#include "core/export/moves.h"
#include "core/model/folding.h"

#include <QLocale>

namespace recension {

/// The sentences that window, exports and command line share, translated. A time is shown in the zone that its QDateTime
/// bears: convert it first where local time is wanted.

/// "4 paragraphs changed, 1 added, 212 words inserted, 96 deleted", or one sentence where the two versions are the same
/// or differ only in typography or in links and emphasis.
[[nodiscard]] QString summaryInWords(const Comparison &comparison);

/// "+31 −22 words"
[[nodiscard]] QString wordBalance(const Summary &summary);

/// "Version 0"
[[nodiscard]] QString versionName(const Revision &revision);

/// "Paragraph", "List item"
[[nodiscard]] QString blockKindInWords(BlockKind kind);

/// "about 3 hours later", "2 days earlier", "at the same time"; empty where a time is unknown. In the manner of Revisionista.
[[nodiscard]] QString periodInWords(const QDateTime &from, const QDateTime &to);

/// The period between two revisions: what the page that shows both prints, else computed from when each was first seen or captured
/// (not from files' times), else from the times of change that the pages name. Empty where nothing is known.
[[nodiscard]] QString periodBetween(const Revision &left, const Revision &right);

/// "30 Jan 2020, 14:02 GMT"; empty for an invalid time.
[[nodiscard]] QString timeInWords(const QDateTime &time, const QLocale &locale = QLocale());

/// For evidence: always UTC, to the second and the same in every locale, "2020-01-30 14:02:11 UTC"; empty for an invalid time.
[[nodiscard]] QString exactTime(const QDateTime &time);

/// The same of a time that a page names, with no more than it says: "30 Jan 2020", "30 Jan 2020, 14:02, zone not given".
[[nodiscard]] QString timeInWords(const PageTime &time, const QLocale &locale = QLocale());
[[nodiscard]] QString exactTime(const PageTime &time);

/// What the time of a capture rests on: "seen live", "file of 30 Jan 2020, 14:02 GMT", "captured by the Wayback Machine"
[[nodiscard]] QString captureInWords(const Capture &capture, const QLocale &locale = QLocale());

/// The same for an evidence header, to the second: "fetched live 2020-01-30 14:02:11 UTC, HTTP 200", "file last modified …",
/// "no capture time recorded".
[[nodiscard]] QString evidenceOf(const Capture &capture);

/// The publication and where the document came from: "Harbour Gazette · harbourgazette.example/wall".
[[nodiscard]] QString sourceInWords(const Revision &revision);

/// Shown with a block whose side the document does not record (SideRecord::Unrecorded).
[[nodiscard]] QString unrecordedSideNote();

/// "3 passages are ignored by the reader's rules, as a whole or in part."; empty where none is.
[[nodiscard]] QString ignoredNote(const Comparison &comparison);

/// What was compared more coarsely than by words, and why; empty for Detail::Words.
[[nodiscard]] QString detailNote(Detail detail);

/// "The link on “the report” now leads to https://new.example instead of https://old.example."
[[nodiscard]] QString markChangeInWords(const MarkChange &change);

/// At a Split or Merged row: "was one paragraph", "was 2 paragraphs"; empty for other rows.
[[nodiscard]] QString partitionNote(const Row &row);

/// Where the reader, not the program, found what a row belongs with: "aligned by the reader", "set apart by the reader"; else empty.
[[nodiscard]] QString readerNote(const Row &row);

/// One sentence on all of that, for what is handed on; empty where the reader aligned nothing.
[[nodiscard]] QString alignmentsNote(const Comparison &comparison);

/// All that is said of a row besides its text: the label of its move, partitionNote(), an unrecorded side, changed links and
/// emphasis, what the reader said of it.
[[nodiscard]] QStringList rowRemarks(const Comparison &comparison, const Moves &moves, int row);

/// "12 passages unchanged"; of a run inside a single passage: "140 words unchanged".
[[nodiscard]] QString unchangedInWords(const Comparison &comparison, const RowRun &run);

/// The part of a row that is cut, on its newer side, with "…" where it was cut; plain text.
[[nodiscard]] QString excerptOf(const Comparison &comparison, const RowPart &part);

} // namespace recension
