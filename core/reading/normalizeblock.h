// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

namespace recension {

/// Makes a block's text normal (normalizedText) and takes its marks along with their words, sorted by start. Marks that
/// stood on nothing but what is left out go. Not for code.
void normalizeBlock(Block &block);

} // namespace recension
