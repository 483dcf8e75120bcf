// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension {

/// Whether a row shows one block alone whose side its document does not record, so that the reader may take it across.
[[nodiscard]] bool hasUnrecordedSide(const Comparison &comparison, const Row &row);

/// The two revisions with the lone block of `row` (an index into comparison.rows) taken to the other side. It comes to
/// stand where it stood in its document: before the first block there that was read from a later line. Taking it back
/// gives the revisions as they were. A row without an unrecorded block changes nothing.
[[nodiscard]] PerSide<Revision> withUnrecordedBlockAcross(const Comparison &comparison, int row);

} // namespace recension
