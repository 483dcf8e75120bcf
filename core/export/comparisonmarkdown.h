// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"

namespace recension {

/// The comparison as Markdown with CriticMarkup: {++inserted++}, {--deleted--}, {~~old~>new~~}, {>>a remark<<}.
/// An evidence list stands on top. Layout makes no difference.
[[nodiscard]] QByteArray comparisonMarkdown(const Comparison &comparison, const ExportOptions &options);

} // namespace recension
