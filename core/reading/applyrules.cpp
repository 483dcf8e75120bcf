// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/applyrules.h"

#include "core/reading/selector.h"

namespace recension {

std::vector<bool> passagesMet(const HtmlDocument &page, const ReadingRule &rule, const std::vector<Passage> &passages)
{
    std::vector<bool> met(passages.size(), false);
    if (const std::optional<Selector> selector = Selector::parse(rule.selector)) {
        const std::vector<bool> covered = selector->covered(page);
        for (std::size_t i = 0; i < passages.size(); ++i) {
            met[i] = covered[std::size_t(passages[i].first)] && (rule.text.isEmpty() || rule.text == passages[i].block.text);
        }
    }
    return met;
}

void applyRules(const HtmlDocument &page, const ReadingRules &rules, const PageMetadata &metadata, ArticleBody &body)
{
    const auto isHeadline = [&](const Passage &passage) {
        return passage.block.text == metadata.article.title || (metadata.headline >= 0 && page.contains(metadata.headline, passage.first));
    };
    for (const ReadingRule &rule : rules) {
        const std::vector<bool> met = passagesMet(page, rule, body.passages);
        for (std::size_t i = 0; i < met.size(); ++i) {
            if (met[i] && (rule.effect != RuleEffect::TakeIn || !isHeadline(body.passages[i]))) {
                body.taken[i] = rule.effect == RuleEffect::TakeIn;
                body.reasons[i] = "reader's rule";
            }
        }
    }
}

} // namespace recension
