// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readhtml.h"

#include "core/reading/charset.h"
#include "core/reading/htmldocument.h"
#include "core/reading/metadata.h"
#include "core/reading/articlebody.h"

#include <QCoreApplication>

namespace recension {

Result<HtmlReading> readHtml(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (document.bytes.size() > limits.bytes) {
        return failure(ErrorCode::TooLarge,
                       QCoreApplication::translate("recension", "This page is too large to be read."));
    }
    const DecodedText decoded = decodeText(document.bytes, document.capture.contentType, DocumentSyntax::Html);
    const Result<HtmlDocument> parsed = HtmlDocument::parse(decoded.text);
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    const HtmlDocument &page = *parsed;
    HtmlReading reading;
    reading.sourceText = decoded.text;
    const QUrl &url = document.capture.finalUrl.isEmpty() ? document.capture.requestedUrl : document.capture.finalUrl;
    const PageMetadata metadata = readMetadata(page, url);
    reading.article = metadata.article;
    reading.article.extractor = QStringLiteral("html-1");
    if (!reading.article.title.isEmpty()) {
        reading.article.blocks.append(Block{.kind = BlockKind::Headline, .text = reading.article.title});
    }
    const ArticleBody body = findArticleBody(page, metadata, cancel);
    if (cancel.isCanceled()) {
        return failure(ErrorCode::Canceled, QCoreApplication::translate("recension", "The reading was canceled."));
    }
    QSet<QString> seen;
    for (std::size_t i = 0; i < body.passages.size(); ++i) {
        const Passage &passage = body.passages[i];
        if (body.taken[i]) {
            if (reading.article.blocks.size() >= limits.blocks) {
                return failure(
                    ErrorCode::TooLarge,
                    QCoreApplication::translate("recension", "This page has too many paragraphs to be read."));
            }
            reading.article.blocks.append(passage.block);
            reading.article.blocks.last().repeated = seen.contains(passage.block.text);
            seen.insert(passage.block.text);
        }
    }
    if (reading.article.blocks.isEmpty()) {
        return failure(
            ErrorCode::WrongFormat,
            QCoreApplication::translate("recension", "This page has no text that could be read as an article."));
    }
    if (decoded.guessed) {
        reading.remarks.append(
            QCoreApplication::translate("recension", "The page names no character encoding; it was read as %1.")
                .arg(decoded.encoding));
    }
    return reading;
}

} // namespace recension
