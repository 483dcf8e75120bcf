// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/diff/effort.h"
#include "core/diff/numberlists.h"

#include <vector>

namespace recension {

/// Matches, between the blocks that are identical and in order, those that differ in a few words only: a stretch with as
/// many blocks on both sides, each nearly equal to its counterpart. That is what most revisions are, and it spares the
/// search for partners. Takes the words of each block (empty where it has a partner already) and adds to `partner`,
/// for each left block the right one or -1. A rule of our own; likeness is Dice's coefficient (1945) of their words.
void matchNearBlocks(const PerSide<NumberLists> &words, std::vector<int> &partner, Effort &effort);

} // namespace recension
