// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension {

/// A unified diff (POSIX diff -u, three lines of context) from the left text to the right one, both as exportArticle()
/// writes text. Empty where the texts are equal.
[[nodiscard]] QByteArray comparisonPatch(const Comparison &comparison);

} // namespace recension
