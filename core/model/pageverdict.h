// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/capture.h"

#include <optional>

namespace recension {

/// What came back for an article: the article, or something that must never become a revision of it.
enum class PageVerdict {
    Article,
    Unreachable, ///< no answer: network, name, TLS, time
    NotFound, ///< 404, 410, or a page that says so with status 200
    Refused, ///< another 4xx, or robots.txt
    ServerFailed, ///< 5xx
    BotWall, ///< a challenge or a block for programs
    ConsentPage, ///< asks about cookies instead of showing the article
    LoginPage, ///< asks for an account instead of showing the article, or the rest of it
    OtherPage, ///< another page: nothing that was known of the article stands on it
    Empty, ///< nothing that reads as an article
    Unreadable, ///< too large, broken, or of a format that is not read
};

/// The name used in files of ours: "botWall", "notFound", …
[[nodiscard]] QString pageVerdictName(PageVerdict verdict);
/// The verdict of that name; Unreadable for a name unknown.
[[nodiscard]] PageVerdict pageVerdictOfName(const QString &name);

/// Judges a page that arrived. Rests on status, headers, addresses and forms before words, so that it works in any
/// language; words decide only on pages too short to be an article. Any text that keeps a good part of `previous`, the
/// article's newest known state, is the article, whatever stands around it, unless it is but its beginning with an
/// invitation to read on with an account. A page without the article's words is the article as long as it keeps the headline or
/// names an author or a time; without these it is another page: a site that fails shows its front page, a notice, an offer. Pure.
/// Method: the rules of the Environmental Data & Governance Initiative's web-monitoring-db (effective status and
/// quality), carried on.
[[nodiscard]] PageVerdict judgePage(const RawDocument &document, const Article &article, const std::optional<Article> &previous = {});

/// One whole, translated sentence for the reader: "The site answered with a check for robots instead of the article."
[[nodiscard]] QString verdictInWords(PageVerdict verdict, int httpStatus);

} // namespace recension
