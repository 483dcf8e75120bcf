// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <QByteArray>

namespace recension {

enum class ArticleFormat { Text, Markdown, Json };

/// A version of an article as a file's bytes, UTF-8. Text: a block a line (a Code block has as many as it has lines),
/// each line ended.
/// Json: {"title", "byline", "published", "modified", "canonicalUrl", "site", "language", "extractor",
/// "blocks": [{"kind", "level", "text", "marks": [{"kind", "start", "length", "target"}]}]} and captureJson()'s members, on one line. Times
/// that the page tells are ISO 8601 with as much as it says ("2020-01-30", "2020-01-30T14:02:00", "2020-01-30T14:02:00+01:00"); unknown
/// ones are null.
[[nodiscard]] QByteArray exportArticle(const Revision &revision, ArticleFormat format);

/// The ending of files in this format, without the dot: "txt", "md", "json".
[[nodiscard]] QString fileEnding(ArticleFormat format);

} // namespace recension
