// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/readingrule.h"
#include "core/reading/articlebody.h"

namespace recension {

/// Takes passages into the body or out of it as the rules say, whatever decided before. Rules whose selector can't be
/// understood do nothing.
void applyRules(const HtmlDocument &page, const ReadingRules &rules, ArticleBody &body);

} // namespace recension
