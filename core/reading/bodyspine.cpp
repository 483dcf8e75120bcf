// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bodyspine.h"

#include "core/reading/promotion.h"
#include "core/reading/prose.h"

#include <QSet>

namespace recension {

namespace {

bool beginsWithNumber(QStringView text, int number)
{
    if (text.startsWith(u'[')) {
        text.slice(1);
    }
    const QString digits = QString::number(number);
    return text.startsWith(digits) && text.size() > digits.size() && !text[digits.size()].isLetterOrNumber();
}

class SpineFinder
{
public:
    SpineFinder(const HtmlDocument &page, const std::vector<Passage> &passages, const std::vector<Hints> &hints, const PageWeights &weights,
                const std::vector<bool> &furniture)
        : m_page(page), m_passages(passages), m_hints(hints), m_weights(weights), m_furniture(furniture)
    { }

    [[nodiscard]] BodySpine find()
    {
        chooseRoot();
        findParagraphs();
        return std::move(m_spine);
    }

private:
    void chooseRoot();
    void findParagraphs();
    /// The nearest element of the same name around `inside`, which stands around `element`; -1 where there is none.
    [[nodiscard]] NodeIndex sameAround(NodeIndex element, NodeIndex inside) const;
    [[nodiscard]] NodeIndex heaviestDescendant(const std::vector<qsizetype> &weight) const;
    [[nodiscard]] NodeIndex climb(NodeIndex from) const;
    [[nodiscard]] bool hasSecondBody(NodeIndex body) const;
    [[nodiscard]] NodeIndex holderOf(const Passage &passage) const;
    [[nodiscard]] bool isVertebra(const Passage &passage) const;

    const HtmlDocument &m_page;
    const std::vector<Passage> &m_passages;
    const std::vector<Hints> &m_hints;
    const PageWeights &m_weights;
    const std::vector<bool> &m_furniture;
    BodySpine m_spine;
};

NodeIndex SpineFinder::heaviestDescendant(const std::vector<qsizetype> &weight) const
{
    NodeIndex best = 0;
    for (bool descended = true; descended;) {
        descended = false;
        for (NodeIndex child = best + 1; child < m_page.end(best); child = m_page.end(child)) {
            if (!m_page.isText(child) && weight[at(child)] * 10 > weight[at(best)] * 6 && m_page.tag(child) != HtmlTag::P) {
                best = child;
                descended = true;
                break;
            }
        }
    }
    return best;
}

bool SpineFinder::hasSecondBody(NodeIndex body) const
{
    // An article set in several elements that the page calls its text. Another article beside it would bear a headline.
    constexpr qsizetype muchProse = 300;
    if (!m_hints[at(body)].testFlag(Hint::Body) || m_page.parent(body) < 0) {
        return false;
    }
    const NodeIndex parent = m_page.parent(body);
    for (NodeIndex i = parent + 1; i < m_page.end(parent); i = m_page.end(i)) {
        if (i != body && m_hints[at(i)].testFlag(Hint::Body) && !m_furniture[at(i)] && m_weights.prose[at(i)] > muchProse
            && m_page.firstDescendant(i, HtmlTag::H1) < 0) {
            return true;
        }
    }
    return false;
}

NodeIndex SpineFinder::climb(NodeIndex from) const
{
    // Parts of the article may stand beside the element that holds most of it: up to the element the page itself calls
    // the article or its body, but not beyond the one that holds the headline too.
    NodeIndex best = from;
    for (NodeIndex i = from; i > 0; i = m_page.parent(i)) {
        const HtmlTag tag = m_page.tag(i);
        if (tag == HtmlTag::Article || m_hints[at(i)].testFlag(Hint::Body)) {
            best = hasSecondBody(i) ? m_page.parent(i) : i;
        }
        if (m_weights.headline >= 0 && m_page.contains(i, m_weights.headline)) {
            // A heading right below the body element heads all of it.
            const bool isOuter = tag == HtmlTag::Body && m_page.parent(m_page.parent(m_weights.headline)) != i;
            return isOuter || tag == HtmlTag::Html ? best : i;
        }
    }
    return best;
}

void SpineFinder::chooseRoot()
{
    std::vector<qsizetype> weight(at(m_page.size()), 0);
    for (const Passage &passage : m_passages) {
        if (!m_furniture[at(passage.first)]) {
            const qsizetype letters = weightOf(passage.block.text);
            weight[at(passage.first)] += isProse(passage) ? isCookieNotice(passage.block.text) ? 0 : letters
                : passage.linked * 3 < passage.length()   ? letters / 4
                                                          : 0;
        }
    }
    for (NodeIndex i = m_page.size() - 1; i > 0; --i) {
        weight[at(m_page.parent(i))] += weight[at(i)];
    }
    // An element that the page calls an article, with the headline and a good share of the prose in it, is the article.
    for (NodeIndex i = m_weights.headline; i > 0; i = m_page.parent(i)) {
        if (m_page.tag(i) == HtmlTag::Article && weight[at(i)] * 4 >= weight[0]) {
            m_spine.root = i;
            return;
        }
    }
    // A page without any prose, such as a poem or a few words: what stands with the headline.
    constexpr qsizetype fewLetters = 40;
    if (m_weights.prose[0] == 0) {
        const qsizetype headline =
            m_weights.headline < 0 ? 0 : m_weights.letters[at(m_weights.headline)] + m_weights.links[at(m_weights.headline)];
        for (NodeIndex i = m_weights.headline; i > 0; i = m_page.parent(i)) {
            if (m_weights.letters[at(i)] + m_weights.links[at(i)] - headline >= fewLetters && weight[at(i)] * 4 >= weight[0]) {
                m_spine.root = i;
                return;
            }
        }
    }
    m_spine.root = climb(heaviestDescendant(weight));
}

NodeIndex SpineFinder::holderOf(const Passage &passage) const
{
    NodeIndex block = passage.container;
    if (passage.block.kind == BlockKind::TableRow || block <= m_spine.root) {
        return std::max(block, m_spine.root);
    }
    return m_page.parent(block);
}

bool SpineFinder::isVertebra(const Passage &passage) const
{
    if (!m_spine.holders.contains(m_spine.shapes[at(holderOf(passage))])) {
        return false;
    }
    // A few words beside the paragraphs that are set like none of them, such as a lone link, belong to what stands
    // around them.
    return passage.block.kind != BlockKind::Paragraph || m_spine.paragraphs.contains(m_spine.shapes[at(passage.container)])
        || isProse(passage) || (endsSentence(passage.block.text.back()) && passage.linked * 2 < passage.length());
}

NodeIndex SpineFinder::sameAround(NodeIndex element, NodeIndex inside) const
{
    constexpr int reach = 64;
    NodeIndex around = inside < 0 ? -1 : m_page.parent(inside);
    for (int i = 0; i < reach && around > m_spine.root; ++i) {
        if (m_page.tag(around) == m_page.tag(element) && m_page.tag(element) == HtmlTag::Div
            && m_page.attribute(around, "class") == m_page.attribute(element, "class")) {
            return around;
        }
        around = m_page.parent(around);
    }
    return -1;
}

void SpineFinder::findParagraphs()
{
    m_spine.shapes.assign(at(m_page.size()), 0);
    std::vector<NodeIndex> noBoxes(at(m_page.size()), -1); // around each node, the nearest of those that are none in the path
    for (NodeIndex i = m_spine.root + 1; i < m_page.end(m_spine.root); ++i) {
        noBoxes[at(i)] = noBoxes[at(m_page.parent(i))];
        if (!m_page.isText(i)) {
            std::size_t shape = qHashMulti(m_spine.shapes[at(m_page.parent(i))], static_cast<int>(m_page.tag(i)));
            for (const char c : m_page.attribute(i, "class")) {
                if (c < '0' || c > '9') {
                    shape = shape * 31 + static_cast<unsigned char>(c);
                }
            }
            // A box that bears the name of furniture and isn't any, such as a slot that was never closed, is none in the path.
            const bool isNoBox = m_hints[at(i)].testFlag(Hint::Furniture) && !m_furniture[at(i)];
            m_spine.shapes[at(i)] = isNoBox ? m_spine.shapes[at(m_page.parent(i))] : shape;
            // What stood in one that was never closed stands in the next one again.
            const NodeIndex same = isNoBox ? -1 : sameAround(i, noBoxes[at(i)]);
            m_spine.shapes[at(i)] = same >= 0 ? m_spine.shapes[at(same)] : m_spine.shapes[at(i)];
            noBoxes[at(i)] = isNoBox ? i : noBoxes[at(i)];
        }
    }
    QHash<std::size_t, qsizetype> weights;
    QHash<std::size_t, qsizetype> paragraphs;
    qsizetype total = 0;
    for (const Passage &passage : m_passages) {
        if (m_page.contains(m_spine.root, passage.first) && !m_furniture[at(passage.first)] && isProse(passage)
            && passage.block.kind == BlockKind::Paragraph) {
            const qsizetype weight = weightOf(passage.block.text);
            weights[m_spine.shapes[at(holderOf(passage))]] += weight;
            paragraphs[m_spine.shapes[at(passage.container)]] += weight;
            total += weight;
        }
    }
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        if (it.value() * 8 >= total) {
            m_spine.holders.insert(it.key(), it.value());
        }
    }
    for (auto it = paragraphs.cbegin(); it != paragraphs.cend(); ++it) {
        if (it.value() * 8 >= total) {
            m_spine.paragraphs.insert(it.key(), it.value());
        }
    }
    m_spine.hasSpine.assign(at(m_page.size()), false);
    bool isFirst = true;
    for (std::size_t i = 0; i < m_passages.size(); ++i) {
        const Passage &passage = m_passages[i];
        if (!m_page.contains(m_spine.root, passage.first) || m_furniture[at(passage.first)]) {
            continue;
        }
        if (isVertebra(passage)) {
            m_spine.hasSpine[at(passage.first)] = true;
            if (isProse(passage)) {
                m_spine.first = isFirst ? i : m_spine.first;
                m_spine.last = i;
                isFirst = false;
            }
        }
    }
    for (NodeIndex i = m_page.size() - 1; i > 0; --i) {
        if (m_spine.hasSpine[at(i)]) {
            m_spine.hasSpine[at(m_page.parent(i))] = true;
            m_spine.carriers.insert(m_spine.shapes[at(i)]);
        }
    }
    m_spine.promotes.assign(m_passages.size(), false);
    m_spine.highest.resize(at(m_page.size()));
    for (NodeIndex i = 0; i < m_page.size(); ++i) {
        const NodeIndex parent = m_page.parent(i);
        m_spine.highest[at(i)] = parent > m_spine.root && !m_spine.hasSpine[at(parent)] ? m_spine.highest[at(parent)] : i;
    }
    for (std::size_t i = 0; i < m_passages.size(); ++i) {
        const Passage &passage = m_passages[i];
        if (m_page.contains(m_spine.root, passage.first) && !m_furniture[at(passage.first)] && !m_spine.hasSpine[at(passage.first)]) {
            BodySpine::Box &box = m_spine.boxes[m_spine.boxOf(passage)];
            box.startsWithHeading = box.startsWithHeading || (box.passages == 0 && passage.block.kind == BlockKind::Heading);
            box.first = box.passages == 0 ? i : box.first;
            box.countsUp = box.countsUp || (passage.block.kind == BlockKind::Heading && namesThings(passage.block.text));
            ++box.passages;
            box.numbered += beginsWithNumber(passage.block.text, box.numbered + 1);
            box.headings += passage.block.kind == BlockKind::Heading;
            box.linkedHeadings += passage.block.kind == BlockKind::Heading && passage.linked * 10 > passage.length() * 8;
            m_spine.promotes[i] = isPromotion(passage);
            box.promotions += m_spine.promotes[i];
            box.leading += passage.linked > 0;
            box.items += passage.block.kind == BlockKind::ListItem;
            box.quotes += passage.block.kind == BlockKind::Quote;
            box.captions += passage.block.kind == BlockKind::Caption;
            box.questions += passage.block.kind == BlockKind::Heading && QStringView(u"?？؟").contains(passage.block.text.back());
            box.texts += isProse(passage)
                || (passage.block.kind == BlockKind::ListItem && passage.linked * 3 < passage.length() && passage.length() > 20);
            box.weight += weightOf(passage.block.text);
            box.prose += isProse(passage) ? weightOf(passage.block.text) : 0;
            box.length += passage.length();
            box.linked += passage.linked;
        }
    }
    QHash<std::size_t, QSet<QString>> labels;
    for (const Passage &passage : m_passages) {
        if (m_page.contains(m_spine.root, passage.first) && !m_furniture[at(passage.first)] && !m_spine.hasSpine[at(passage.first)]
            && passage.linked == 0 && passage.container == m_spine.boxOf(passage)) {
            labels[m_spine.shapes[at(passage.container)]].insert(passage.block.text);
        }
    }
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        m_spine.labels.insert(it.key(), static_cast<int>(it.value().size()));
    }
}

} // namespace

BodySpine findBodySpine(const HtmlDocument &page, const std::vector<Passage> &passages, const std::vector<Hints> &hints,
                        const PageWeights &weights, const std::vector<bool> &furniture)
{
    return SpineFinder(page, passages, hints, weights, furniture).find();
}

} // namespace recension
