// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/pageverdict.h"
#include "core/model/readingrule.h"

namespace recension {

/// A page as it was read, and what it turned out to be.
struct JudgedPage {
    PageVerdict verdict = PageVerdict::Article;
    Article article; ///< what was read, if anything was
    std::optional<Article> pinned; ///< the state before, where another version of the extractor, or other rules, read it

    bool operator==(const JudgedPage &) const = default;
};

/// Reads a page that arrived and judges whether it is the article; `previous` as for judgePage(). Pure; for pool threads.
[[nodiscard]] JudgedPage judgedPage(const RawDocument &document, const ReadingRules &rules, const std::optional<Article> &previous);

/// What a failed retrieval or reading says of the page.
[[nodiscard]] PageVerdict verdictOf(ErrorCode code);

} // namespace recension
