// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/readingrule.h"

namespace recension {

/// What two made of the same rules at the same time, joined: `mine` with what `theirs` has beyond `before`, and without what
/// they took away. Where both changed the rule for the same passages, mine stays. Pure.
[[nodiscard]] ReadingRules joinedRules(const ReadingRules &before, const ReadingRules &mine, const ReadingRules &theirs);

/// Rules with those that somebody handed on.
struct TakenRules {
    ReadingRules rules;
    int added = 0;
    int known = 0; ///< were there already
    ReadingRules contrary; ///< not taken, since the reader says the contrary of the same passages
};

/// `mine` with what `handedOn` has beyond them. Of two that meet the same passage mine decide: they stand later.
[[nodiscard]] TakenRules takenIn(const ReadingRules &mine, const ReadingRules &handedOn);

} // namespace recension
