// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/diff/effort.h"
#include "core/model/block.h"

namespace recension {

/// For each left block the right block of equal text it belongs with, or -1. Texts that stand once on both sides are
/// certain (Heckel 1978); their heaviest chain and its neighbours decide which of several equal texts belong together.
[[nodiscard]] std::vector<int> matchIdenticalBlocks(const PerSide<QList<Block>> &blocks, Effort &effort);

} // namespace recension
