// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/readingrule.h"

namespace recension {

/// What two made of the same rules at the same time, joined: `mine` with what `theirs` has beyond `before`, and without what
/// they took away. Where both changed the rule for the same passages, mine stays. Pure.
[[nodiscard]] ReadingRules joinedRules(const ReadingRules &before, const ReadingRules &mine, const ReadingRules &theirs);

} // namespace recension
