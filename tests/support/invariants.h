// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension::test {

/// What is wrong with a comparison by the promises of core/model/comparison.h, in a few words; empty where nothing is.
/// Checked: every block stands in one row, and the rows' kinds fit their blocks; spans are sorted, disjoint, inside, of a
/// kind that belongs on their side, and cut no grapheme; the unmarked words of both sides of a row are equal; moves have
/// both ends and numbers of their own; rows stand in reading order.
[[nodiscard]] QString violation(const Comparison &comparison);

/// Where the rows are not what the reader said of their blocks (Comparison::alignments), in a few words; empty where they are.
[[nodiscard]] QString disobedience(const Comparison &comparison);

} // namespace recension::test
