// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagepassages.h"

#include "core/base/sentence.h"
#include "core/reading/applyrules.h"
#include "core/reading/documentformat.h"
#include "core/reading/pagebody.h"
#include "core/reading/receivedpage.h"
#include "core/reading/selector.h"

#include <QHash>

namespace recension {

namespace {

/// A page with more kinds of elements than this is no article; their likes are not looked for.
constexpr qsizetype mostSelectors = 500;

/// The passages of the page whose place in the article is for rules to decide: the headline's is not.
std::vector<std::size_t> decidable(const PageBody &found)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < found.body.passages.size(); ++i) {
        if (found.body.passages[i].block.text != found.metadata.article.title) {
            places.push_back(i);
        }
    }
    return places;
}

/// Which of the passages a selector covers, by their numbers in `places`.
QList<int> coveredPassages(const PageBody &found, const std::vector<std::size_t> &places, const QString &selector)
{
    QList<int> numbers;
    if (const auto parsed = Selector::parse(selector)) {
        const std::vector<bool> covered = parsed->covered(found.page);
        for (std::size_t number = 0; number < places.size(); ++number) {
            if (covered[std::size_t(found.body.passages[places[number]].first)]) {
                numbers += int(number);
            }
        }
    }
    return numbers;
}

} // namespace

Result<PagePassages> readPagePassages(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (documentFormat(document) != DocumentFormat::Html) {
        return failure(ErrorCode::WrongFormat,
                       Sentence::tr("Only of web pages can be said what to read: this is another kind of document."));
    }
    const Result<PageBody> found = findPageBody(receivedPage(document), limits, cancel);
    if (!found) {
        return std::unexpected(found.error());
    }
    PagePassages result{.address = found->address, .passages = {}};
    QHash<QString, QList<int>> alike;
    const std::vector<std::size_t> places = decidable(*found);
    for (const std::size_t i : places) {
        const Passage &passage = found->body.passages[i];
        const QString selector = selectorOf(found->page, passage.container);
        auto numbers = alike.find(selector);
        if (numbers == alike.end()) {
            if (cancel.isCanceled()) {
                return failure(ErrorCode::Canceled, Sentence::tr("The reading was canceled."));
            }
            numbers = alike.insert(selector, alike.size() < mostSelectors ? coveredPassages(*found, places, selector) : QList<int>());
        }
        result.passages.append({.block = passage.block,
                                .isRead = found->body.taken[i],
                                .isReadByItself = found->takenByItself[i],
                                .rules = {},
                                .selector = selector,
                                .alike = *numbers});
    }
    for (const ReadingRule &rule : found->rules) {
        const std::vector<bool> met = passagesMet(found->page, rule, found->body.passages);
        for (std::size_t number = 0; number < places.size(); ++number) {
            if (met[places[number]]) {
                result.passages[qsizetype(number)].rules += rule;
            }
        }
    }
    return result;
}

} // namespace recension
