// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/articlebody.h"
#include "core/reading/charset.h"
#include "core/reading/readdocument.h"

namespace recension {

/// A web page taken apart: all of its passages, and which of them are the article's.
struct PageBody {
    DecodedText decoded;
    HtmlDocument page;
    PageMetadata metadata;
    ArticleBody body; ///< after the reader's rules
    std::vector<bool> takenByItself; ///< of each passage, whether it were the article's without the rules
    ReadingRules rules; ///< those of the reader's that hold for the page
    QUrl address; ///< where the page comes from, as far as is known: what the reader's rules are filed under
    QString extractor; ///< what decided: its version, and a mark of the rules that hold for the page
};

/// Decodes and parses the page and finds its article. Errors: TooLarge, Canceled.
[[nodiscard]] Result<PageBody> findPageBody(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel = {});

} // namespace recension
