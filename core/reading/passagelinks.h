// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/passages.h"

namespace recension {

/// "More on this: another headline" in a heading.
[[nodiscard]] bool isLabeledLink(const Passage &passage);

/// Whether any of a passage's links leads to another host than the page's; false where the page has no address.
[[nodiscard]] bool leadsToAnotherSite(const Passage &passage, const QUrl &page);

/// Whether a passage is, but for a few letters, a link to another page of the same site.
[[nodiscard]] bool leadsWithinSite(const HtmlDocument &document, const Passage &passage, const QUrl &page);

/// How many links a sentence has; -1 where a colon outside them announces one.
[[nodiscard]] int linksInSentence(const HtmlDocument &document, const Passage &passage);

} // namespace recension
