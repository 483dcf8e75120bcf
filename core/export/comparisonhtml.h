// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"

namespace recension {

/// The comparison as one HTML5 page: no script, nothing loaded (a content security policy says so too), all text escaped,
/// readable in light, dark and print. Rows have anchors: #p1 is the first one.
[[nodiscard]] QByteArray comparisonHtml(const Comparison &comparison, const ExportOptions &options);

} // namespace recension
