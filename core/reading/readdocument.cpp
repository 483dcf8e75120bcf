// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readdocument.h"

#include "core/base/sentence.h"
#include "core/reading/readarchive.h"
#include "core/reading/readsingle.h"
#include "core/reading/wikitext.h"

#include <QLocale>

namespace recension {

Result<Reading> readDocument(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (document.bytes.isEmpty()) {
        return failure(ErrorCode::Empty, Sentence::tr("The document is empty."));
    }
    if (document.bytes.size() > limits.bytes) {
        return failure(ErrorCode::TooLarge,
                       Sentence::tr("The document is too large: %1, and the limit is %2.")
                           .arg(QLocale::c().formattedDataSize(document.bytes.size()), QLocale::c().formattedDataSize(limits.bytes)));
    }
    if (const std::optional<RawDocument> page = pageOfWikiAnswer(document)) {
        return readSingle(*page, DocumentFormat::Html, limits, cancel);
    }
    const DocumentFormat format = documentFormat(document);
    return isArchive(format) ? readArchive(document, format, limits, cancel) : readSingle(document, format, limits, cancel);
}

} // namespace recension
