// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readhtml.h"

#include "core/reading/charset.h"
#include "core/reading/htmldocument.h"
#include "core/reading/passages.h"

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
    std::vector<bool> omitted(static_cast<std::size_t>(page.size()), false);
    for (NodeIndex i = 0; i < page.size(); ++i) {
        switch (page.tag(i)) {
        case HtmlTag::Head:
        case HtmlTag::Script:
        case HtmlTag::Nav:
        case HtmlTag::Footer:
        case HtmlTag::Aside:
        case HtmlTag::Button:
        case HtmlTag::Select:
        case HtmlTag::Form:
        case HtmlTag::Video:
        case HtmlTag::Audio:
            omitted[static_cast<std::size_t>(i)] = true;
            break;
        default:
            omitted[static_cast<std::size_t>(i)] = page.hasAttribute(i, "hidden");
        }
    }
    const std::vector<Passage> passages = collectPassages(page, omitted, document.capture.finalUrl, cancel);
    if (cancel.isCanceled()) {
        return failure(ErrorCode::Canceled, QCoreApplication::translate("recension", "The reading was canceled."));
    }
    // The lowest element that holds most of the prose.
    std::vector<qsizetype> weight(static_cast<std::size_t>(page.size()), 0);
    for (const Passage &passage : passages) {
        if (passage.length() > 80 && passage.linked * 3 < passage.length()) {
            for (NodeIndex i = passage.container; i >= 0; i = page.parent(i)) {
                weight[static_cast<std::size_t>(i)] += passage.length();
            }
        }
    }
    NodeIndex best = 0;
    for (bool descended = true; descended;) {
        descended = false;
        for (NodeIndex child = best + 1; child < page.end(best); child = page.end(child)) {
            if (weight[static_cast<std::size_t>(child)] * 10 > weight[static_cast<std::size_t>(best)] * 7) {
                best = child;
                descended = true;
                break;
            }
        }
    }
    HtmlReading reading;
    reading.sourceText = decoded.text;
    reading.article.extractor = QStringLiteral("html-1");
    const NodeIndex headline = page.firstDescendant(0, HtmlTag::H1);
    const NodeIndex title = page.firstDescendant(0, HtmlTag::Title);
    reading.article.title = cleanText(headline >= 0    ? page.plainText(headline)
                                          : title >= 0 ? page.plainText(title)
                                                       : QString());
    if (!reading.article.title.isEmpty()) {
        reading.article.blocks.append(Block{.kind = BlockKind::Headline, .text = reading.article.title});
    }
    QSet<QString> seen;
    for (const Passage &passage : passages) {
        if (page.contains(best, passage.first) && passage.block.text != reading.article.title) {
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
