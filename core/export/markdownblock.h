// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

namespace recension {

/// Text that Markdown (CommonMark 0.31) and CriticMarkup show letter for letter: their signs are escaped, control
/// characters replaced. At the start of a block more signs count ("1. May", "- so", "# so").
enum class MarkdownPlace { BlockStart, Inside };
[[nodiscard]] QString escapedMarkdown(const QString &text, MarkdownPlace place = MarkdownPlace::BlockStart);

/// A block's Markdown around text that is escaped already; Code takes the plain text.
[[nodiscard]] QString markdownBlock(BlockKind kind, int level, const QString &text);

} // namespace recension
