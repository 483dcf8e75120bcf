// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagepassages.h"

#include "core/base/sentence.h"
#include "core/reading/documentformat.h"
#include "core/reading/pagebody.h"
#include "core/reading/savenote.h"
#include "core/reading/selector.h"
#include "core/reading/wayback.h"

#include <QHash>

namespace recension {

namespace {

/// A page with more kinds of elements than this is no article; their likes are not looked for.
constexpr qsizetype mostSelectors = 500;

/// The numbers of the passages that a selector covers.
QList<int> coveredPassages(const HtmlDocument &page, const ArticleBody &body, const QString &selector)
{
    QList<int> numbers;
    if (const auto parsed = Selector::parse(selector)) {
        const std::vector<bool> covered = parsed->covered(page);
        for (std::size_t i = 0; i < body.passages.size(); ++i) {
            if (covered[std::size_t(body.passages[i].first)]) {
                numbers += int(i);
            }
        }
    }
    return numbers;
}

} // namespace

Result<PagePassages> readPagePassages(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (documentFormat(document) != DocumentFormat::Html) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("Only of web pages can be said what to read: this is another kind of document."));
    }
    const RawDocument page = withoutWayback(document).value_or(RawDocument{.bytes = document.bytes, .capture = withSaveNote(document)});
    const Result<PageBody> found = findPageBody(page, limits, cancel);
    if (!found) {
        return std::unexpected(found.error());
    }
    const QUrl &retrieved = page.capture.finalUrl.isEmpty() ? page.capture.requestedUrl : page.capture.finalUrl;
    PagePassages result{.address = sitePlace(retrieved).isEmpty() ? found->metadata.article.canonicalUrl : retrieved, .passages = {}};
    QHash<QString, QList<int>> alike;
    for (std::size_t i = 0; i < found->body.passages.size(); ++i) {
        const Passage &passage = found->body.passages[i];
        const QString selector = selectorOf(found->page, passage.container);
        auto numbers = alike.find(selector);
        if (numbers == alike.end()) {
            if (cancel.isCanceled()) {
                return failure(ErrorCode::Canceled, Sentence::tr("The reading was canceled."));
            }
            numbers = alike.insert(selector, alike.size() < mostSelectors ? coveredPassages(found->page, found->body, selector) : QList<int>());
        }
        result.passages.append({.block = passage.block, .isRead = found->body.taken[i], .selector = selector, .alike = *numbers});
    }
    return result;
}

} // namespace recension
