// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace recension {

/// What of a text counts when asking "did it change?": NFC, single spaces, no soft hyphens and other invisible
/// characters, straight quotation marks. Nothing else is made equal: digits, decimal points, currency, dashes,
/// the presence of quotation marks, ? and ! all count.
[[nodiscard]] QString comparableText(const QString &text);

/// Identifies what the article says: SHA-256 (64 hexadecimal digits) over headline, byline and the comparable text of
/// its blocks, each set off from the next. Two states with the same fingerprint are one revision. Left out are the kinds
/// of blocks, marks, dates and addresses, so that the same article in another design is the same; headings and quotes
/// that repeat a text above; and blocks that only tell passing things ("2 hours ago", "148 comments").
[[nodiscard]] QByteArray fingerprint(const Article &article);

/// Whether a text tells nothing but how long ago something was ("Updated 2 hours ago", "vor 5 Minuten", "3時間前")
/// or a count of readers' doings ("148 comments"). Whole blocks only.
[[nodiscard]] bool isPassing(const QString &text);

} // namespace recension
