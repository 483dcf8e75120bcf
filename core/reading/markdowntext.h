// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

#include <QHash>
#include <QString>

namespace recension {

/// Targets of link references by their label, case-folded and with single spaces: `[label]: target`.
using LinkReferences = QHash<QString, QString>;

/// The label as a key of LinkReferences.
[[nodiscard]] QString linkLabel(QStringView label);

/// A stretch of Markdown as a reader sees it, with emphasis and links as marks: CommonMark's inlines
/// (https://spec.commonmark.org/0.31.2/#inlines) in one pass whose work is linear. Markup that isn't closed stays as text;
/// HTML tags and pictures go, a picture's description stays.
[[nodiscard]] Block markdownInlines(const QString &source, const LinkReferences &references);

} // namespace recension
