// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bodyopening.h"

#include "core/reading/parsedate.h"
#include "core/reading/prose.h"

namespace recension {

bool BodyOpening::isSetLikeLaterHeadings(const Passage &passage) const
{
    constexpr qsizetype longestNumber = 4; // of a paragraph: "12."
    const std::size_t shape = m_spine.shapes[at(passage.container)];
    for (std::size_t i = m_spine.first + 1; i < m_spine.last; ++i) {
        const Passage &later = m_passages[i];
        const bool isNumbered = m_passages[i + 1].length() <= longestNumber && i + 2 < m_passages.size();
        if (later.block.kind == BlockKind::Heading && later.linked == 0 && m_spine.shapes[at(later.container)] == shape
            && m_spine.hasSpine[at(m_passages[i + (isNumbered ? 2 : 1)].first)]) {
            return true;
        }
    }
    return false;
}

bool BodyOpening::isHeading(std::size_t index) const
{
    const Passage &passage = m_passages[index];
    if (passage.block.kind != BlockKind::Heading || passage.linked > 0 || index >= m_spine.first) {
        return false;
    }
    for (std::size_t i = index + 1; i < m_spine.first; ++i) {
        const bool isNumber = std::ranges::none_of(m_passages[i].block.text, [](QChar c) { return c.isLetter(); });
        if (!isNumber && (m_passages[i].block.kind != BlockKind::Heading || m_passages[i].linked > 0)) {
            return false;
        }
    }
    const NodeIndex section = m_page.parent(passage.container);
    const bool opensSection = m_page.tag(section) == HtmlTag::Section && m_page.contains(section, m_passages[m_spine.first].first)
        && !m_page.contains(section, m_weights.headline);
    return opensSection || isSetLikeLaterHeadings(passage);
}

bool BodyOpening::isDateline(std::size_t index) const
{
    constexpr qsizetype longest = 60;
    const Passage &passage = m_passages[index];
    return passage.block.kind == BlockKind::Paragraph && passage.linked == 0 && passage.length() <= longest
        && QStringView(u":：—–").contains(passage.block.text.back()) && index + 1 == m_spine.first
        && passage.container == m_page.parent(m_passages[index + 1].container);
}

bool BodyOpening::isParagraph(const Passage &passage) const
{
    const Passage &first = m_passages[m_spine.first];
    return passage.block.kind == BlockKind::Paragraph && closesSentence(passage.block.text) && passage.linked * 3 <= passage.length() * 2
        && m_page.parent(passage.container) == m_page.parent(first.container)
        && m_spine.shapes[at(passage.container)] == m_spine.shapes[at(first.container)];
}

bool BodyOpening::isDayLine(const Passage &passage, const QString &language) const
{
    constexpr qsizetype longest = 80;
    return passage.first < m_passages[m_spine.first].first && passage.block.kind == BlockKind::Paragraph && passage.length() <= longest
        && m_page.firstDescendant(passage.container, HtmlTag::Time) >= 0 && parseVisibleDate(passage.block.text, language).isValid();
}

bool BodyOpening::isOuterStandfirst(std::size_t index, const QString &description) const
{
    constexpr int reach = 3;
    constexpr qsizetype telling = 60;
    const Passage &passage = m_passages[index];
    const QString &text = passage.block.text;
    if (m_weights.headline < 0 || passage.first < m_weights.headline || passage.first > m_spine.root || passage.linked > 0
        || passage.length() < telling / 2 || passage.block.kind == BlockKind::Caption
        || !description.startsWith(text.first(std::min(telling, text.size())))) {
        return false;
    }
    NodeIndex around = m_weights.headline;
    for (int i = 0; i < reach && around > 0 && !m_page.contains(around, passage.first); ++i) {
        around = m_page.parent(around);
    }
    return m_page.contains(around, passage.first) && !m_page.contains(around, m_spine.root);
}

} // namespace recension
