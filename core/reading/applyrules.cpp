// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/applyrules.h"

#include "core/reading/selector.h"

namespace recension {

void applyRules(const HtmlDocument &page, const ReadingRules &rules, ArticleBody &body)
{
    for (const ReadingRule &rule : rules) {
        const std::optional<Selector> selector = Selector::parse(rule.selector);
        if (!selector) {
            continue;
        }
        const std::vector<bool> covered = selector->covered(page);
        for (std::size_t i = 0; i < body.passages.size(); ++i) {
            const Passage &passage = body.passages[i];
            if (covered[std::size_t(passage.first)] && (rule.text.isEmpty() || rule.text == passage.block.text)) {
                body.taken[i] = rule.effect == RuleEffect::TakeIn;
                body.reasons[i] = "reader's rule";
            }
        }
    }
}

} // namespace recension
