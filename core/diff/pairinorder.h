// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/diff/effort.h"

#include <functional>
#include <vector>

namespace recension {

/// Of two lists of blocks the order-preserving pairs of greatest gain in all, by gainOf(left, right); pairs without gain are
/// left out. Global alignment with free gaps (Needleman and Wunsch 1970). Nothing where the lists are so long that the table
/// would have more than 20,000 cells: those are left to the search by rare words.
[[nodiscard]] std::vector<PerSide<int>> pairsInOrder(const PerSide<std::vector<int>> &blocks, const std::function<float(int, int)> &gainOf,
                                                     Effort &effort);

} // namespace recension
