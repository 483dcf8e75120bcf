// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

namespace recension {

/// Text that Markdown (CommonMark 0.31) and CriticMarkup show letter for letter: their signs are escaped, also those that
/// count at the start of a block alone ("1. May", "- so"); control characters are replaced.
[[nodiscard]] QString escapedMarkdown(const QString &text);

/// The same for the part of a block's text from `start`.
[[nodiscard]] QString escapedMarkdown(const QString &blockText, qsizetype start, qsizetype length);

/// A block's Markdown around text that is escaped already; Code takes the plain text.
[[nodiscard]] QString markdownBlock(BlockKind kind, int level, const QString &text);

} // namespace recension
