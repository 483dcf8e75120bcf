// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pageweights.h"

#include "core/reading/promotion.h"
#include "core/reading/prose.h"

namespace recension {

namespace {

/// A heading in the header of an article element.
bool headsArticle(const HtmlDocument &page, const Passage &passage)
{
    constexpr int reach = 2;
    NodeIndex around = page.parent(passage.container);
    if (passage.block.kind != BlockKind::Heading || passage.block.level > 2 || passage.linked > 0 || around < 0
        || page.tag(around) != HtmlTag::Header) {
        return false;
    }
    for (int i = 0; i < reach && page.parent(around) >= 0; ++i) {
        around = page.parent(around);
        if (page.tag(around) == HtmlTag::Article) {
            return true;
        }
    }
    return false;
}

NodeIndex findHeadlineNode(const HtmlDocument &page, const std::vector<Passage> &passages, const PageMetadata &metadata, qsizetype prose)
{
    // The headline stands above the article: one that comes after most of the prose is a mention of it.
    qsizetype before = 0;
    NodeIndex unnamed = -1; // an article's heading that says something else than the page does of itself
    for (const Passage &passage : passages) {
        if (before * 2 > prose) {
            return unnamed;
        }
        if (unnamed < 0 && metadata.headline < 0 && headsArticle(page, passage)) {
            unnamed = passage.first;
        }
        const bool isHeadline = metadata.headline >= 0
            ? page.contains(metadata.headline, passage.first)
            : passage.block.kind == BlockKind::Heading && passage.block.text == metadata.article.title;
        if (isHeadline) {
            return passage.first;
        }
        before += isProse(passage) ? weightOf(passage.block.text) : 0;
    }
    return unnamed;
}

} // namespace

PageWeights weighPage(const HtmlDocument &page, const std::vector<Passage> &passages, const PageMetadata &metadata)
{
    PageWeights weights;
    weights.prose.assign(at(page.size()), 0);
    weights.letters.assign(at(page.size()), 0);
    weights.links.assign(at(page.size()), 0);
    for (const Passage &passage : passages) {
        if (isProse(passage) && !isCookieNotice(passage.block.text)) {
            weights.prose[at(passage.first)] += weightOf(passage.block.text);
        }
        weights.letters[at(passage.first)] += passage.length() - passage.linked;
        weights.links[at(passage.first)] += passage.linked;
    }
    for (NodeIndex i = page.size() - 1; i > 0; --i) {
        weights.prose[at(page.parent(i))] += weights.prose[at(i)];
        weights.letters[at(page.parent(i))] += weights.letters[at(i)];
        weights.links[at(page.parent(i))] += weights.links[at(i)];
    }
    weights.headline = findHeadlineNode(page, passages, metadata, weights.prose[0]);
    return weights;
}

} // namespace recension
