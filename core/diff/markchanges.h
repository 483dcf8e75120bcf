// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignedtext.h"
#include "core/model/comparison.h"

namespace recension {

/// Links that lead elsewhere, came or went, and emphasis that came or went, on words that both sides have.
[[nodiscard]] QList<MarkChange> markChanges(const AlignedText &text, const PerSide<QList<Block>> &blocks);

} // namespace recension
