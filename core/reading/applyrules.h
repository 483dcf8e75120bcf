// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/readingrule.h"
#include "core/reading/articlebody.h"

namespace recension {

/// Which of the passages the rule meets. One whose selector can't be understood meets none.
[[nodiscard]] std::vector<bool> passagesMet(const HtmlDocument &page, const ReadingRule &rule, const std::vector<Passage> &passages);

/// Takes passages into the body or out of it as the rules say, whatever decided before. The headline stands above the body; no rule takes
/// it in once more.
void applyRules(const HtmlDocument &page, const ReadingRules &rules, const PageMetadata &metadata, ArticleBody &body);

} // namespace recension
