// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignedtext.h"
#include "core/model/comparison.h"

namespace recension {

/// The marks of aligned texts: whole tokens, neighbours joined to phrases; differences of setting alone are Typographic.
/// What is not marked is equal on both sides, white space aside. A lone block bears marks of moves alone.
[[nodiscard]] PerSide<QList<Span>> markSpans(const AlignedText &text, const PerSide<QList<Block>> &blocks);

} // namespace recension
