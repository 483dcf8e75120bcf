// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"

namespace recension {

/// The comparison for a terminal, a line a block, marked "=", "~", "+", "-", and "<", ">" for the ends of a move;
/// words inside changed blocks as [-deleted-] and {+inserted+}. Layout makes no difference.
[[nodiscard]] QByteArray comparisonText(const Comparison &comparison, const ExportOptions &options);

} // namespace recension
