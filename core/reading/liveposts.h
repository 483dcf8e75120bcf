// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/articlebody.h"

namespace recension {

/// Finds the posts of a live blog and gives the block that begins each its moment. Posts are elements side by side, two at
/// least, each with a time element of its own that names a day and a time of day; their order stays the page's. A time in a
/// sentence of the body is no post's.
void timeLivePosts(const HtmlDocument &page, ArticleBody &body);

} // namespace recension
