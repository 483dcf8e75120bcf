// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/receivedpage.h"

#include "core/reading/archivetoday.h"
#include "core/reading/charset.h"
#include "core/reading/savenote.h"
#include "core/reading/wayback.h"
#include "core/reading/xhtml.h"

namespace recension {

namespace {

/// A page in UTF-16 that says so, in UTF-8; any other as it is.
RawDocument inUtf8(const RawDocument &document)
{
    const bool isWide = document.bytes.startsWith("\xFE\xFF") || document.bytes.startsWith("\xFF\xFE");
    return isWide ? RawDocument{.bytes = "\xEF\xBB\xBF" + decodeText(document.bytes, {}, DocumentSyntax::Html).text.toUtf8(),
                                .capture = document.capture}
                  : document;
}

} // namespace

RawDocument receivedPage(const RawDocument &document)
{
    RawDocument page = inUtf8(document);
    if (std::optional<RawDocument> received = withoutWayback(page)) {
        return *std::move(received);
    }
    if (std::optional<RawDocument> received = withoutArchiveToday(page)) {
        return *std::move(received);
    }
    page.capture = withSaveNote(page);
    if (isXhtml(page)) {
        page.bytes = htmlOfXhtml(page.bytes);
    }
    return page;
}

} // namespace recension
