// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readhtml.h"

#include "core/base/sentence.h"
#include "core/reading/articlebody.h"
#include "core/reading/charset.h"
#include "core/reading/htmldocument.h"
#include "core/reading/metadata.h"

#include <QSet>

namespace recension {

Result<HtmlReading> readHtml(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (document.bytes.size() > limits.bytes) {
        return failure(ErrorCode::TooLarge,
                       Sentence::tr("This page is too large to be read."));
    }
    const DecodedText decoded = decodeText(document.bytes, document.capture.contentType, DocumentSyntax::Html);
    const Result<HtmlDocument> parsed = HtmlDocument::parse(decoded.encoding == u"UTF-8" ? document.bytes : decoded.text.toUtf8());
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
        return failure(ErrorCode::Canceled, Sentence::tr("The reading was canceled."));
    }
    QSet<QString> seen;
    for (const BlockKind first : {BlockKind::Standfirst, BlockKind::Paragraph}) {
        for (std::size_t i = 0; i < body.passages.size(); ++i) {
            const Block &block = body.passages[i].block;
            if (!body.taken[i] || (block.kind == BlockKind::Standfirst) != (first == BlockKind::Standfirst)) {
                continue;
            }
            if (reading.article.blocks.size() >= limits.blocks) {
                return failure(ErrorCode::TooLarge, Sentence::tr("This page has too many paragraphs to be read."));
            }
            reading.article.blocks.append(block);
            reading.article.blocks.last().repeated = seen.contains(block.text);
            seen.insert(block.text);
        }
    }
    if (reading.article.blocks.isEmpty()) {
        return failure(
            ErrorCode::WrongFormat,
            Sentence::tr("This page has no text that could be read as an article."));
    }
    if (decoded.guessed) {
        reading.remarks.append(
            Sentence::tr("The page names no character encoding; it was read as %1.")
                .arg(decoded.encoding));
    }
    return reading;
}

} // namespace recension
