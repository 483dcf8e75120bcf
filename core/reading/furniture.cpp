// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/furniture.h"

#include <QHash>

namespace recension {

namespace {

class FurnitureFinder
{
public:
    FurnitureFinder(const HtmlDocument &page, const std::vector<Hints> &hints, const PageWeights &weights)
        : m_page(page), m_hints(hints), m_weights(weights)
    {
        readNames();
        for (NodeIndex i = 1; i < m_page.size(); ++i) {
            const bool isComments =
                m_hints[at(i)].testFlag(Hint::Comments) && !(weights.headline >= 0 && page.contains(i, weights.headline));
            m_proseBesideComments += page.isText(i) ? weights.prose[at(i)] : 0;
            i = isComments ? page.end(i) - 1 : i;
        }
    }

    [[nodiscard]] std::vector<bool> find() const;

private:
    [[nodiscard]] bool labelsParagraph(NodeIndex index) const;
    [[nodiscard]] bool embedsQuote(NodeIndex index) const;
    [[nodiscard]] bool asksForText(NodeIndex form) const;
    [[nodiscard]] bool isFurniture(NodeIndex index) const;
    [[nodiscard]] bool isUnclosed(NodeIndex index) const;
    [[nodiscard]] NodeIndex scopeOf(NodeIndex index) const;
    void readNames();
    [[nodiscard]] qsizetype proseOfKind(NodeIndex index, NodeIndex scope) const;

    struct Weight {
        qsizetype prose = 0;
        qsizetype letters = 0;
        qsizetype links = 0;
    };

    const HtmlDocument &m_page;
    const std::vector<Hints> &m_hints;
    const PageWeights &m_weights;
    qsizetype m_proseBesideComments = 0;
    QHash<std::pair<NodeIndex, QByteArrayView>, Weight> m_kinds; ///< by the article or main part around and the classes
    QHash<NodeIndex, NodeIndex> m_nextOfName; ///< of elements named as furniture: the next one with the same classes
};

bool FurnitureFinder::labelsParagraph(NodeIndex index) const
{
    // A class on a paragraph or heading says how it looks; one on a box says what it is for.
    const HtmlTag tag = m_page.tag(index);
    return (tag == HtmlTag::P && m_weights.prose[at(index)] > 0) || (tag >= HtmlTag::H1 && tag <= HtmlTag::H6);
}

bool FurnitureFinder::embedsQuote(NodeIndex index) const
{
    // "social-media-embed": what somebody posted elsewhere, as the article quotes it.
    constexpr NodeIndex mostNodes = 200;
    return m_page.end(index) - index <= mostNodes && m_page.attribute(index, "class").toByteArray().toLower().contains("embed")
        && m_page.firstDescendant(index, HtmlTag::Blockquote) >= 0;
}

bool FurnitureFinder::asksForText(NodeIndex form) const
{
    // What readers write comments and letters in. On some sites all of the page is a form.
    return m_page.firstDescendant(form, HtmlTag::Textarea) >= 0 && m_weights.prose[at(form)] * 10 <= m_weights.prose[0]
        && !(m_weights.headline >= 0 && m_page.contains(form, m_weights.headline));
}

bool FurnitureFinder::isFurniture(NodeIndex index) const
{
    if (m_page.tag(index) == HtmlTag::Form && asksForText(index)) {
        return true;
    }
    const Hints hints = m_hints[at(index)];
    if (!hints.testAnyFlags(Hint::Furniture | Hint::Comments | Hint::Teaser | Hint::Directory) || labelsParagraph(index)
        || (!hints.testFlag(Hint::Comments) && embedsQuote(index))) {
        return false;
    }
    const bool holdsHeadline = m_weights.headline >= 0 && m_page.contains(index, m_weights.headline);
    // Where nobody writes but under that name, as on a tracker's or a forum's page, that is what the page is on.
    if (hints.testFlag(Hint::Comments) && m_weights.headline >= 0 && !holdsHeadline) {
        return m_proseBesideComments > 0 || hints.testFlag(Hint::Furniture);
    }
    // A label on what holds much of the page's or the article's prose is about that, not about a box in it.
    const NodeIndex scope = scopeOf(index);
    const bool isThePage = proseOfKind(index, scope) * 10 > m_weights.prose[at(scope)]
            * (hints.testFlag(Hint::Body)                    ? 2
                   : holdsHeadline || m_weights.headline < 0 ? 3
                                                             : 5);
    if (isThePage) {
        return false;
    }
    if (hints.testAnyFlags(Hint::Furniture | Hint::Comments)) {
        return !isUnclosed(index);
    }
    // A list of links has no sentences of its own.
    if (hints.testFlag(Hint::Directory)
        && (m_weights.prose[at(index)] == 0 || m_weights.links[at(index)] * 3 > m_weights.letters[at(index)])) {
        return true;
    }
    // A teaser leads to what it teases; without links it is the article's own.
    return hints.testFlag(Hint::Teaser) && m_weights.links[at(index)] * 3 > m_weights.letters[at(index)];
}

NodeIndex FurnitureFinder::scopeOf(NodeIndex index) const
{
    NodeIndex scope = m_page.parent(index);
    while (scope > 0 && m_page.tag(scope) != HtmlTag::Article && m_page.tag(scope) != HtmlTag::Main) {
        scope = m_page.parent(scope);
    }
    return scope;
}

qsizetype FurnitureFinder::proseOfKind(NodeIndex index, NodeIndex scope) const
{
    // An article set in several boxes of one name: they are judged together, unless they are lists of links.
    const Hints hints = m_hints[at(index)];
    const QByteArrayView names = m_page.attribute(index, "class");
    if (scope == 0 || names.isEmpty() || hints.testAnyFlags(Hint::Comments | Hint::Teaser | Hint::Directory)) {
        return m_weights.prose[at(index)];
    }
    const auto known = m_kinds.constFind({scope, names});
    return known != m_kinds.cend() && known->links * 4 <= known->letters ? known->prose : m_weights.prose[at(index)];
}

bool FurnitureFinder::isUnclosed(NodeIndex index) const
{
    // Slots are empty or hold no sentences. One with sentences in which, or around which, another of its kind stands was
    // never closed: the article goes on in it.
    const QByteArrayView names = m_page.attribute(index, "class");
    if (names.isEmpty() || m_weights.prose[at(index)] == 0 || m_hints[at(index)].testFlag(Hint::Comments)) {
        return false;
    }
    const auto inside = m_nextOfName.constFind(index);
    if (inside != m_nextOfName.cend() && m_page.contains(index, *inside)) {
        return true;
    }
    for (NodeIndex i = m_page.parent(index); i > 0; i = m_page.parent(i)) {
        if (m_page.tag(i) == m_page.tag(index) && m_page.attribute(i, "class") == names) {
            return true;
        }
    }
    return false;
}

void FurnitureFinder::readNames()
{
    QHash<QByteArrayView, NodeIndex> next;
    for (NodeIndex i = m_page.size() - 1; i > 0; --i) {
        const QByteArrayView names = m_hints[at(i)].testFlag(Hint::Furniture) ? m_page.attribute(i, "class") : QByteArrayView();
        if (names.isEmpty()) {
            continue;
        }
        if (const auto known = next.constFind(names); known != next.cend()) {
            m_nextOfName.insert(i, *known);
        }
        next.insert(names, i);
        if (m_weights.prose[at(i)] > 0) {
            Weight &weight = m_kinds[{scopeOf(i), names}];
            weight.prose += m_weights.prose[at(i)];
            weight.letters += m_weights.letters[at(i)];
            weight.links += m_weights.links[at(i)];
        }
    }
}

std::vector<bool> FurnitureFinder::find() const
{
    std::vector<bool> furniture(at(m_page.size()), false);
    std::vector<bool> attribution(at(m_page.size()), false);
    for (NodeIndex i = 1; i < m_page.size(); ++i) {
        const auto parent = at(m_page.parent(i));
        furniture[at(i)] = (furniture[parent] && !attribution[parent]) || isFurniture(i);
        if (furniture[at(i)]) {
            continue;
        }
        const Hints hints = m_hints[at(i)];
        const bool isText = hints.testAnyFlags(Hint::Standfirst | Hint::Body) && m_weights.letters[at(i)] > 40;
        const bool namesAttribution = hints.testFlag(Hint::Attribution) && m_weights.prose[at(i)] * 10 <= m_weights.prose[0] * 4;
        attribution[at(i)] = !isText && (attribution[parent] || namesAttribution);
        furniture[at(i)] = attribution[at(i)];
    }
    return furniture;
}

} // namespace

std::vector<bool> findFurniture(const HtmlDocument &page, const std::vector<Hints> &hints, const PageWeights &weights)
{
    return FurnitureFinder(page, hints, weights).find();
}

} // namespace recension
