// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/metadata.h"

namespace recension::test {

/// What a page of no address says about its article; nothing where it can't be read.
[[nodiscard]] inline PageMetadata metadataOf(const QByteArray &html)
{
    const Result<HtmlDocument> document = HtmlDocument::parse(html);
    return document ? readMetadata(*document, {}) : PageMetadata();
}

} // namespace recension::test
