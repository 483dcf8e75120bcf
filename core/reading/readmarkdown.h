// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// Reads Markdown: CommonMark's blocks (https://spec.commonmark.org/0.31.2/) and the tables and footnotes of GitHub's
/// flavour, with YAML or TOML front matter for title, author, date and language. Wrapped lines are one paragraph. The
/// headline is the front matter's title, or else a first heading of level 1, or a heading that begins the text.
/// Errors: Empty, TooLarge, Canceled.
[[nodiscard]] Result<Article> readMarkdown(const QString &text, const ReadLimits &limits, const CancelCheck &cancel);

} // namespace recension
