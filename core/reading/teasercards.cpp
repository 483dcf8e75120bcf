// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/teasercards.h"

#include "core/reading/passagelinks.h"
#include "core/reading/prose.h"

namespace recension {

namespace {

bool isText(const Passage &passage)
{
    constexpr qsizetype shortest = 40;
    const bool isRunning = passage.block.kind == BlockKind::Paragraph || passage.block.kind == BlockKind::ListItem;
    return isRunning && passage.linked * 3 < passage.length() && passage.length() >= shortest && isSentence(passage.block.text);
}

/// The element that holds a title and the text below it, and no other text. -1 where there is none.
NodeIndex cardAround(const HtmlDocument &document, const std::vector<Passage> &passages, std::size_t text)
{
    constexpr int reach = 3;
    NodeIndex card = passages[text].container;
    for (int i = 0; i < reach && card > 0 && !document.contains(card, passages[text - 1].first); ++i) {
        card = document.parent(card);
    }
    if (card <= 0 || !document.contains(card, passages[text - 1].first)) {
        return -1;
    }
    constexpr std::size_t others = 4; // a label, a day, a name
    std::size_t first = text - 1;
    while (first > 0 && document.contains(card, passages[first - 1].first)) {
        --first;
        if (text - first > others || isText(passages[first])) {
            return -1;
        }
    }
    for (std::size_t next = text + 1; next < passages.size() && document.contains(card, passages[next].first); ++next) {
        if (next - text > others || isText(passages[next])) {
            return -1;
        }
    }
    return card;
}

} // namespace

void dropTeaserCards(const HtmlDocument &document, const std::vector<Passage> &passages, const PageMetadata &metadata, NodeIndex headline,
                     std::vector<bool> &furniture)
{
    std::vector<NodeIndex> cards;
    std::size_t others = 0;
    NodeIndex lastOther = -1;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (!isText(passages[i]) || furniture[at(passages[i].first)]) {
            continue;
        }
        const NodeIndex card = i > 0 && leadsWithinSite(document, passages[i - 1], metadata.base) ? cardAround(document, passages, i) : -1;
        if (card > 0 && (headline < 0 || !document.contains(card, headline))) {
            cards.push_back(card);
        } else {
            ++others;
            lastOther = passages[i].first;
        }
    }
    constexpr std::size_t fewestOthers = 2;
    const bool isNotice = others == 1 && headline >= 0 && lastOther > headline && !cards.empty() && lastOther < cards.front()
        && metadata.article.published.isValid();
    if (others < fewestOthers && !isNotice) {
        return;
    }
    for (const NodeIndex card : cards) {
        std::fill(furniture.begin() + card, furniture.begin() + document.end(card), true);
    }
}

} // namespace recension
