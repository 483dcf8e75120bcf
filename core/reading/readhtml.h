// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// What an HTML page turned out to hold.
struct HtmlReading {
    Article article;
    QString sourceText; ///< the page decoded to text, as it was written
    QStringList remarks; ///< whole, translated sentences the reader should see

    bool operator==(const HtmlReading &) const = default;
};

/// Reads a web page as an article: its metadata, and the body freed of the page's furniture.
/// Relative links are resolved against the page's base element, then the capture's URL, then the canonical URL.
/// Pure: same document, same reading. Any thread.
/// Errors: TooLarge, WrongFormat (no text that reads as an article), Canceled.
[[nodiscard]] Result<HtmlReading> readHtml(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel);

} // namespace recension
