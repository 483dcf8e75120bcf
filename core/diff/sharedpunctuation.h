// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignedtext.h"

namespace recension {

/// The aligned texts with tokens shortened where one replaces another and both wear the same quotes, brackets or stops at
/// the border of the replacement: of “go,” → “stay,” only the words differ, so only the words are to be marked.
/// Signs, currency and units stay with their number, and the last stop of "U.S." with its letters. Quotes of another shape
/// become pieces that stand for each other (core/diff/pairedpieces.h). So does a whole replacement that differs in white space alone.
[[nodiscard]] AlignedText withoutSharedPunctuation(AlignedText text, const PerSide<QList<Block>> &blocks, Vocabulary &vocabulary);

} // namespace recension
