// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgedpage.h"

#include "core/model/extractor.h"
#include "core/reading/readdocument.h"

namespace recension {

PageVerdict verdictOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return PageVerdict::NotFound;
    case ErrorCode::NotAllowed:
        return PageVerdict::Refused;
    case ErrorCode::Empty:
        return PageVerdict::Empty;
    case ErrorCode::TooLarge:
    case ErrorCode::WrongFormat:
        return PageVerdict::Unreadable;
    default:
        return PageVerdict::Unreachable;
    }
}

JudgedPage judgedPage(const RawDocument &document, const ReadingRules &rules, const std::optional<Article> &previous)
{
    Result<Reading> reading = readDocument(document, {.rules = rules});
    if (reading) {
        Article article = reading->revisions.constLast().article;
        const bool isAnotherVersion = previous && previous->extractor != article.extractor
            && compareExtractors(article.extractor, previous->extractor) != std::partial_ordering::unordered;
        return {.verdict = judgePage(document, article, previous),
                .article = std::move(article),
                .pinned = isAnotherVersion ? previous : std::nullopt};
    }
    // Status, headers and address tell more than that there was nothing to read.
    const PageVerdict verdict = judgePage(document, {}, previous);
    if (verdict != PageVerdict::Empty && verdict != PageVerdict::Article) {
        return {.verdict = verdict};
    }
    // To a reader of documents a web page without text is no article's format; to us it's a page that came empty.
    const bool isTextlessPage = reading.error().code == ErrorCode::WrongFormat && document.capture.contentType.toLower().contains("html");
    return {.verdict = isTextlessPage ? PageVerdict::Empty : verdictOf(reading.error().code)};
}

} // namespace recension
