// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/articlebody.h"

namespace recension {

/// Takes out of a body what only the choice of the rest shows to be furniture: headings whose text was left out, and
/// lines behind the last words that lead elsewhere, and a second copy of the body.
void trimBody(const HtmlDocument &page, ArticleBody &body);

} // namespace recension
