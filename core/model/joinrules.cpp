// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/joinrules.h"

#include <algorithm>

namespace recension {

namespace {

bool saySomethingOfTheSame(const ReadingRule &one, const ReadingRule &other)
{
    return one.place == other.place && one.selector == other.selector && one.text == other.text
        && isIgnoring(one.effect) == isIgnoring(other.effect);
}

} // namespace

ReadingRules joinedRules(const ReadingRules &before, const ReadingRules &mine, const ReadingRules &theirs)
{
    ReadingRules joined = mine;
    joined.removeIf([&](const ReadingRule &rule) { return before.contains(rule) && !theirs.contains(rule); });
    for (const ReadingRule &rule : theirs) {
        const bool isMineToo =
            std::ranges::any_of(mine, [&](const ReadingRule &own) { return saySomethingOfTheSame(own, rule) && !before.contains(own); });
        if (!before.contains(rule) && !isMineToo) {
            joined = withRule(joined, rule);
        }
    }
    return joined;
}

TakenRules takenIn(const ReadingRules &mine, const ReadingRules &handedOn)
{
    TakenRules taken{.rules = mine};
    ReadingRules added;
    for (const ReadingRule &rule : handedOn) {
        if (mine.contains(rule)) {
            ++taken.known;
        } else if (std::ranges::any_of(mine, [&rule](const ReadingRule &own) { return saySomethingOfTheSame(own, rule); })) {
            taken.contrary += rule;
        } else {
            added = withRule(added, rule);
        }
    }
    taken.added = int(added.size());
    // Before mine of the same place.
    for (const ReadingRule &rule : added) {
        const auto own =
            std::ranges::find_if(taken.rules, [&](const ReadingRule &other) { return other.place == rule.place && mine.contains(other); });
        taken.rules.insert(own, rule);
    }
    return taken;
}

} // namespace recension
