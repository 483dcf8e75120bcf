// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace recension {

using WordNumbers = std::span<const quint32>;

/// Whether two blocks can be parts of one whole: what is left of the one in it stands before, or after, what is left of the
/// other, as it does where a block was divided or blocks were joined. A sentence in the middle of another part's text has
/// migrated there; its block is no part of the whole. Judged by words the whole has once (as patience diff
/// does, Cohen 2009); false where too few tell.
[[nodiscard]] bool areTiles(WordNumbers whole, WordNumbers one, WordNumbers other);

} // namespace recension
