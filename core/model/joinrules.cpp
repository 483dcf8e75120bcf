// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/joinrules.h"

#include <algorithm>

namespace recension {

ReadingRules joinedRules(const ReadingRules &before, const ReadingRules &mine, const ReadingRules &theirs)
{
    ReadingRules joined = mine;
    joined.removeIf([&](const ReadingRule &rule) { return before.contains(rule) && !theirs.contains(rule); });
    for (const ReadingRule &rule : theirs) {
        const bool isMineToo = std::ranges::any_of(mine, [&](const ReadingRule &own) {
            return own.place == rule.place && own.selector == rule.selector && own.text == rule.text && !before.contains(own);
        });
        if (!before.contains(rule) && !isMineToo) {
            joined = withRule(joined, rule);
        }
    }
    return joined;
}

} // namespace recension
