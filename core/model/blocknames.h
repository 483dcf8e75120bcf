// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

#include <optional>

/// The names of kinds in files of ours, besides blockKindName(): one table for writing and reading.
namespace recension {

/// Nothing for a name unknown.
[[nodiscard]] std::optional<BlockKind> blockKindOfName(const QString &name);

/// "link", "emphasis", "strong".
[[nodiscard]] QString markKindName(MarkKind kind);
/// Nothing for a name unknown.
[[nodiscard]] std::optional<MarkKind> markKindOfName(const QString &name);

} // namespace recension
