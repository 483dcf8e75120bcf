// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"

#include <QLocale>

namespace recension {

/// The sentences that window, exports and command line share. Translated; times in the given zone and locale.

/// "4 paragraphs changed, 1 added, 212 words inserted, 96 deleted", or "The two versions are the same." or
/// "The two versions differ only in typography."
[[nodiscard]] QString summaryInWords(const Comparison &comparison);

/// "+31 −22 words"
[[nodiscard]] QString wordBalance(const Summary &summary);

/// "Version 0"
[[nodiscard]] QString versionName(const Revision &revision);

/// "about 3 hours later", "2 days earlier"; empty where a time is unknown. In the manner of Revisionista.
[[nodiscard]] QString periodInWords(const QDateTime &from, const QDateTime &to);

/// The period between two revisions: what the source itself prints, else computed from first seen or capture time.
[[nodiscard]] QString periodBetween(const Revision &left, const Revision &right);

/// "30 Jan 2020, 14:02 GMT"
[[nodiscard]] QString timeInWords(const QDateTime &time, const QLocale &locale = QLocale());

/// What the time of a capture rests on: "seen live", "file of 30 Jan 2020, 14:02 GMT", "captured by the Wayback Machine"
[[nodiscard]] QString captureInWords(const Capture &capture, const QLocale &locale = QLocale());

/// A change in a few words: "Headline “approved” → “sent back”", "Moved “The mayor promised…”", "Added “Engineers…”".
/// kind: "Headline", "Number", "Moved", "Added", "Removed", "Changed", "Split", "Merged".
struct ChangeDescription {
    QString kind;
    QString text;
    QString place; ///< "paragraph 6", "paragraph 7 → 12"
    bool operator==(const ChangeDescription &) const = default;
};
[[nodiscard]] ChangeDescription describeChange(const Comparison &comparison, const Change &change);

/// The label at a moved row: "moved 5 paragraphs down" / "moved here from 5 paragraphs up".
[[nodiscard]] QString moveLabel(const Comparison &comparison, int row);

} // namespace recension
