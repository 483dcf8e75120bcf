// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagebody.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/model/rulestext.h"
#include "core/reading/applyrules.h"
#include "core/reading/liveposts.h"

namespace recension {

namespace {

constexpr qsizetype markLength = 8;

QString extractorName(const ReadingRules &rules)
{
    const QString name = QStringLiteral("html-8");
    return rules.isEmpty()
        ? name
        : name + QStringLiteral("+rules-") + QString::fromLatin1(sha256Hex(readingRulesText(rules).toUtf8()).first(markLength));
}

} // namespace

Result<PageBody> findPageBody(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (document.bytes.size() > limits.bytes) {
        return failure(ErrorCode::TooLarge, Sentence::tr("This page is too large to be read."));
    }
    DecodedText decoded = decodeText(document.bytes, document.capture.contentType, DocumentSyntax::Html);
    const Result<HtmlDocument> page = HtmlDocument::parse(decoded.encoding == u"UTF-8" ? document.bytes : decoded.text.toUtf8());
    if (!page) {
        return std::unexpected(page.error());
    }
    const QUrl retrieved = pageAddress(document.capture);
    PageMetadata metadata = readMetadata(*page, retrieved);
    ArticleBody body = findArticleBody(*page, metadata, cancel);
    if (cancel.isCanceled()) {
        return failure(ErrorCode::Canceled, Sentence::tr("The reading was canceled."));
    }
    const QUrl address = rulesAddress(document.capture, metadata.article.canonicalUrl);
    const ReadingRules rules = rulesFor(limits.rules, address);
    std::vector<bool> takenByItself = body.taken;
    applyRules(*page, rules, metadata, body);
    timeLivePosts(*page, body);
    return PageBody{.decoded = std::move(decoded),
                    .page = *page,
                    .metadata = std::move(metadata),
                    .body = std::move(body),
                    .takenByItself = std::move(takenByItself),
                    .rules = rules,
                    .address = address,
                    .extractor = extractorName(rules)};
}

} // namespace recension
