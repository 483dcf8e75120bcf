// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readhtml.h"

#include "core/base/sentence.h"
#include "core/reading/pagebody.h"
#include "core/reading/statedtext.h"

#include <QSet>

#include <algorithm>

namespace recension {

namespace {

/// Whether there is an article, but the reader's rules leave nothing of it.
bool leavesNothing(const PageBody &page)
{
    const auto isTaken = [](bool taken) { return taken; };
    return std::ranges::none_of(page.body.taken, isTaken) && std::ranges::any_of(page.takenByItself, isTaken);
}

} // namespace

Result<HtmlReading> readHtml(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    const Result<PageBody> found = findPageBody(document, limits, cancel);
    if (!found) {
        return std::unexpected(found.error());
    }
    HtmlReading reading;
    reading.sourceText = found->decoded.text;
    reading.article = found->metadata.article;
    reading.article.extractor = found->extractor;
    if (!reading.article.title.isEmpty()) {
        reading.article.blocks.append(Block{.kind = BlockKind::Headline, .text = reading.article.title});
    }
    const ArticleBody &body = found->body;
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
    reading.article.blocks.append(statedText(*found));
    const bool isLeftOut = leavesNothing(*found);
    if (reading.article.blocks.isEmpty() && isLeftOut) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("The rules for its site leave out all of this page's text."));
    }
    if (reading.article.blocks.isEmpty()) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("This page has no text that could be read as an article."));
    }
    if (isLeftOut) {
        reading.remarks.append(Sentence::tr("The rules for its site leave out all of this page's text but the headline."));
    }
    if (found->decoded.guessed) {
        reading.remarks.append(Sentence::tr("The page names no character encoding; it was read as %1.").arg(found->decoded.encoding));
    }
    return reading;
}

} // namespace recension
