// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignedtext.h"
#include "core/diff/readeralignments.h"

namespace recension {

/// Finds sentences that left one text and joined another, or another place of the same one, edited on the way or not, and
/// gives the tokens both ends share a number, from `nextMove` on; sentences that travel together share one number.
/// A sentence may travel where its own text explains little of it: the same search by rare words that aligns blocks
/// (core/diff/blockcandidates.h) then runs over such sentences. None goes between blocks that the reader sets apart.
/// Returns the next free number.
int linkMigratingSentences(std::vector<AlignedText> &texts, const PerSide<QList<Block>> &blocks, const ReaderAlignments &said, int nextMove,
                           Vocabulary &vocabulary, Effort &effort);

} // namespace recension
