// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"

namespace recension::test {

/// A comparison made by hand that has every kind of row, span, block and evidence: what exports are tested on. It does not
/// depend on how texts are read or compared.
[[nodiscard]] Comparison harbourComparison();

/// Options with a fixed version and time.
[[nodiscard]] ExportOptions fixedOptions(ComparisonLayout layout = ComparisonLayout::SideBySide,
                                         UnchangedText unchanged = UnchangedText::Shown);

/// The same with a reader's note in it that tries to be more than text.
[[nodiscard]] ExportOptions notedOptions();

} // namespace recension::test
