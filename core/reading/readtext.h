// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// Reads plain text: a line is a block, blank lines separate, the first block is the headline. Lines end at LF, CR LF,
/// CR, form feed, vertical tab, NEL, and the Unicode line and paragraph separators; wrapped lines are not joined.
/// Errors: Empty, TooLarge, Canceled.
[[nodiscard]] Result<Article> readText(const QString &text, const ReadLimits &limits, const CancelCheck &cancel);

/// Sets `repeated` on every block whose text stood earlier in the list.
void markRepeats(QList<Block> &blocks);

} // namespace recension
