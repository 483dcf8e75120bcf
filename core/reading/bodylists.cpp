// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bodylists.h"

#include "core/reading/promotion.h"

namespace recension {

void BodyLists::believeKeyPoints(const std::vector<Passage> &passages, std::vector<bool> &furniture) const
{
    for (std::size_t i = 0; i + 1 < passages.size(); ++i) {
        const Passage &heading = passages[i];
        if (heading.block.kind != BlockKind::Heading || !furniture[at(heading.first)] || heading.linked > 0
            || passages[i + 1].block.kind != BlockKind::ListItem || !namesKeyPoints(heading.block.text)) {
            continue;
        }
        const NodeIndex box = m_page.parent(heading.container);
        if (m_weights.links[at(box)] * 10 <= m_weights.letters[at(box)] && m_weights.prose[at(box)] * 3 < m_weights.prose[0]) {
            std::fill(furniture.begin() + box, furniture.begin() + m_page.end(box), false);
        }
    }
}

bool BodyLists::isList(NodeIndex node) const
{
    return m_page.tag(node) == HtmlTag::Ul || m_page.tag(node) == HtmlTag::Ol;
}

bool BodyLists::holdsKeyPoints(NodeIndex list) const
{
    constexpr qsizetype usualWords = 25;
    if (m_weights.links[at(list)] > 0 || m_page.firstDescendant(list, HtmlTag::Img) >= 0) {
        return false;
    }
    qsizetype items = 0;
    for (NodeIndex i = list + 1; i < m_page.end(list); i = m_page.end(i)) {
        items += m_page.tag(i) == HtmlTag::Li;
    }
    return items >= 2 && m_weights.letters[at(list)] >= items * usualWords;
}

bool BodyLists::isKeyPoint(const Passage &passage, NodeIndex root)
{
    constexpr qsizetype shortest = 8;
    if (passage.block.kind != BlockKind::ListItem || passage.linked > 0 || passage.length() < shortest || m_weights.headline < 0) {
        return false;
    }
    NodeIndex list = passage.first;
    while (list > root && !isList(list)) {
        if (m_page.tag(list) == HtmlTag::A || m_page.tag(list) == HtmlTag::Figure || m_page.tag(list) == HtmlTag::Img) {
            return false;
        }
        list = m_page.parent(list);
    }
    if (list <= root) {
        return false;
    }
    auto known = m_keyPoints.find(list);
    if (known == m_keyPoints.end()) {
        known = m_keyPoints.insert(list, holdsKeyPoints(list));
    }
    return *known;
}

bool BodyLists::isItemOfText(const ArticleBody &body, const BodySpine &spine, std::size_t index) const
{
    const Passage &passage = body.passages[index];
    if (passage.block.kind != BlockKind::ListItem && passage.block.kind != BlockKind::Paragraph) {
        return false;
    }
    constexpr qsizetype longestButton = 20;
    const bool allIsSpine = spine.holders.isEmpty(); // an article without paragraphs
    if (allIsSpine && passage.length() <= longestButton) {
        return false;
    }
    NodeIndex list = allIsSpine ? passage.container : spine.boxOf(passage);
    while ((allIsSpine || spine.hasSpine[at(passage.first)]) && list > spine.root && !isList(list)) {
        list = m_page.parent(list);
    }
    if (list <= spine.root || !isList(list)) {
        return false;
    }
    const qsizetype letters = m_weights.letters[at(list)];
    const qsizetype links = m_weights.links[at(list)];
    if (links * 10 <= (letters + links) * 6) {
        return true;
    }
    const auto first = std::ranges::lower_bound(body.passages, list, {}, &Passage::first) - body.passages.begin();
    if (first == 0) {
        return false;
    }
    const auto before = static_cast<std::size_t>(first - 1);
    const Passage &lead = body.passages[before];
    const bool isOfText = body.taken[before] && (allIsSpine || spine.hasSpine[at(lead.first)]) && lead.linked * 2 <= lead.length();
    const NodeIndex around = m_page.parent(list);
    const bool leads = lead.block.text.endsWith(u':') || m_page.tag(around) == HtmlTag::Li;
    return isOfText && leads && m_page.contains(around, lead.first) && !announcesOthers(lead.block.text);
}

bool BodyLists::isNumberedSource(const std::vector<Passage> &passages, std::size_t index)
{
    // "[2] The title of a source", with "[1] …" before it or "[3] …" behind it.
    const auto numberOf = [&](std::size_t which) {
        const QStringView text = passages[which].block.text;
        const qsizetype end = text.startsWith(u'[') ? text.first(std::min<qsizetype>(text.size(), 5)).indexOf(u']') : -1;
        return end > 1 ? text.sliced(1, end - 1).toInt() : 0;
    };
    const int number = numberOf(index);
    return number > 0
        && ((index > 0 && numberOf(index - 1) == number - 1 && number > 1)
            || (index + 1 < passages.size() && numberOf(index + 1) == number + 1));
}

} // namespace recension
