// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/articlebody.h"

#include "core/reading/elementhints.h"
#include "core/reading/parsedate.h"
#include "core/reading/prose.h"
#include "core/reading/trimbody.h"

#include <QHash>

namespace recension {

namespace {

std::size_t at(NodeIndex index)
{
    return static_cast<std::size_t>(index);
}

/// What a passage is to the body, and by which rule.
struct Verdict {
    bool taken = false;
    const char *reason = "";
};

class BodyFinder
{
public:
    BodyFinder(const HtmlDocument &page, const PageMetadata &metadata)
        : m_page(page)
        , m_metadata(metadata)
        , m_headline(metadata.article.title)
        , m_hints(readHints(page))
    {
    }

    ArticleBody find(const CancelCheck &cancel);

private:
    void collect(const CancelCheck &cancel);
    void weigh();
    void findHeadlineNode();
    void markFurniture();
    void chooseRoot();
    void findSpine();
    void take();
    [[nodiscard]] NodeIndex heaviestDescendant(const std::vector<qsizetype> &weight) const;
    [[nodiscard]] NodeIndex climb(NodeIndex from) const;
    [[nodiscard]] NodeIndex holderOf(const Passage &passage) const;
    [[nodiscard]] NodeIndex boxOf(const Passage &passage) const;
    [[nodiscard]] bool isInside(NodeIndex index, Hint hint) const;
    [[nodiscard]] bool isFurniture(NodeIndex index) const;
    [[nodiscard]] bool namesStandfirst(const Passage &passage) const;
    [[nodiscard]] bool isCaption(const Passage &passage) const;
    [[nodiscard]] bool labelsParagraph(NodeIndex index) const;
    [[nodiscard]] bool hasText() const;
    /// Whether an element that is named as furniture is taken for it. On a page that fits none of the rules and is empty
    /// without what stands in such elements, their sentences are the article.
    enum class Labels { Believed, Ignored };
    void takeAllThereIs(Labels labels);
    [[nodiscard]] Verdict judge(std::size_t index);
    [[nodiscard]] Verdict judgeBeforeBody(Passage &passage);
    [[nodiscard]] bool repeatsTheBody(const QString &text);
    [[nodiscard]] bool isNote(const Passage &passage) const;
    [[nodiscard]] Verdict judgeBox(NodeIndex box, const Passage &passage);

    struct Box {
        qsizetype weight = 0;
        qsizetype prose = 0;
        qsizetype linked = 0;
        qsizetype length = 0;
        int passages = 0;
        int headings = 0;
        bool startsWithHeading = false;
    };

    const HtmlDocument &m_page;
    const PageMetadata &m_metadata;
    QString m_headline;
    std::vector<Hints> m_hints;
    std::vector<qsizetype> m_prose;  ///< per node: letters of prose below it
    std::vector<qsizetype> m_letters; ///< per node: letters outside links below it
    std::vector<qsizetype> m_links;   ///< per node: letters in links below it
    std::vector<bool> m_furniture;   ///< per node: it or an element around it is furniture
    NodeIndex m_headlineNode = -1;
    std::vector<std::size_t> m_shape;///< per node inside the root: a hash of tags and classes from the root to it
    QHash<std::size_t, qsizetype> m_paragraphs; ///< shapes of the body's paragraphs themselves
    QHash<std::size_t, qsizetype> m_spine; ///< shapes of elements that hold paragraphs of the body
    std::vector<bool> m_hasSpine;    ///< per node: a paragraph of the spine is below it
    QHash<NodeIndex, Box> m_boxes;
    QString m_spineLetters;          ///< letters and digits of the spine's text, made when first asked for
    std::size_t m_firstSpine = 0;
    std::size_t m_lastSpine = 0;
    ArticleBody m_body;
};

ArticleBody BodyFinder::find(const CancelCheck &cancel)
{
    collect(cancel);
    weigh();
    markFurniture();
    chooseRoot();
    findSpine();
    take();
    return std::move(m_body);
}

void BodyFinder::collect(const CancelCheck &cancel)
{
    std::vector<bool> omitted(at(m_page.size()));
    for (NodeIndex i = 0; i < m_page.size(); ++i) {
        omitted[at(i)] = m_hints[at(i)].testFlag(Hint::Hidden);
    }
    m_body.passages = collectPassages(m_page, omitted, m_metadata.base, cancel);
}

void BodyFinder::weigh()
{
    m_prose.assign(at(m_page.size()), 0);
    m_letters.assign(at(m_page.size()), 0);
    m_links.assign(at(m_page.size()), 0);
    for (const Passage &passage : m_body.passages) {
        if (isProse(passage)) {
            m_prose[at(passage.first)] += weightOf(passage.block.text);
        }
        m_letters[at(passage.first)] += passage.length() - passage.linked;
        m_links[at(passage.first)] += passage.linked;
    }
    for (NodeIndex i = m_page.size() - 1; i > 0; --i) {
        m_prose[at(m_page.parent(i))] += m_prose[at(i)];
        m_letters[at(m_page.parent(i))] += m_letters[at(i)];
        m_links[at(m_page.parent(i))] += m_links[at(i)];
    }
    findHeadlineNode();
}

void BodyFinder::findHeadlineNode()
{
    // The headline stands above the article: one that comes after most of the prose is a mention of it.
    qsizetype before = 0;
    for (const Passage &passage : m_body.passages) {
        if (before * 2 > m_prose[0]) {
            return;
        }
        const bool isHeadline = m_metadata.headline >= 0 ? m_page.contains(m_metadata.headline, passage.first)
                                                         : passage.block.kind == BlockKind::Heading && passage.block.text == m_headline;
        if (isHeadline) {
            m_headlineNode = passage.first;
            return;
        }
        before += isProse(passage) ? weightOf(passage.block.text) : 0;
    }
}

bool BodyFinder::labelsParagraph(NodeIndex index) const
{
    // A class on a paragraph or heading says how it looks; one on a box says what it is for.
    const HtmlTag tag = m_page.tag(index);
    return (tag == HtmlTag::P && m_prose[at(index)] > 0) || (tag >= HtmlTag::H1 && tag <= HtmlTag::H6);
}

bool BodyFinder::isFurniture(NodeIndex index) const
{
    const Hints hints = m_hints[at(index)];
    if (!hints.testAnyFlags(Hint::Furniture | Hint::Comments | Hint::Teaser) || labelsParagraph(index)) {
        return false;
    }
    const bool holdsHeadline = m_headlineNode >= 0 && m_page.contains(index, m_headlineNode);
    if (hints.testFlag(Hint::Comments) && m_headlineNode >= 0 && !holdsHeadline) {
        return true;
    }
    // A label on what holds much of the page's or the article's prose is about that, not about a box in it.
    NodeIndex scope = m_page.parent(index);
    while (scope > 0 && m_page.tag(scope) != HtmlTag::Article && m_page.tag(scope) != HtmlTag::Main) {
        scope = m_page.parent(scope);
    }
    const bool isThePage = m_prose[at(index)] * 10 > m_prose[at(scope)] * (hints.testFlag(Hint::Body) ? 2 : holdsHeadline || m_headlineNode < 0 ? 3 : 5);
    if (isThePage) {
        return false;
    }
    if (hints.testAnyFlags(Hint::Furniture | Hint::Comments)) {
        return true;
    }
    // A teaser leads to what it teases; without links it is the article's own.
    return m_links[at(index)] * 3 > m_letters[at(index)];
}

void BodyFinder::markFurniture()
{
    m_furniture.assign(at(m_page.size()), false);
    std::vector<bool> attribution(at(m_page.size()), false);
    for (NodeIndex i = 1; i < m_page.size(); ++i) {
        const auto parent = at(m_page.parent(i));
        m_furniture[at(i)] = (m_furniture[parent] && !attribution[parent]) || isFurniture(i);
        if (m_furniture[at(i)]) {
            continue;
        }
        const Hints hints = m_hints[at(i)];
        const bool isText = hints.testAnyFlags(Hint::Standfirst | Hint::Body) && m_letters[at(i)] > 40;
        const bool namesAttribution = hints.testFlag(Hint::Attribution) && m_prose[at(i)] * 10 <= m_prose[0] * 4;
        attribution[at(i)] = !isText && (attribution[parent] || namesAttribution);
        m_furniture[at(i)] = attribution[at(i)];
    }
}

NodeIndex BodyFinder::heaviestDescendant(const std::vector<qsizetype> &weight) const
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

NodeIndex BodyFinder::climb(NodeIndex from) const
{
    // Parts of the article may stand beside the element that holds most of it: up to the element the page itself calls
    // the article or its body, but not beyond the one that holds the headline too.
    NodeIndex best = from;
    for (NodeIndex i = from; i > 0; i = m_page.parent(i)) {
        const HtmlTag tag = m_page.tag(i);
        if (tag == HtmlTag::Article || m_hints[at(i)].testFlag(Hint::Body)) {
            best = i;
        }
        if (m_headlineNode >= 0 && m_page.contains(i, m_headlineNode)) {
            return tag == HtmlTag::Body || tag == HtmlTag::Html ? best : i;
        }
    }
    return best;
}

void BodyFinder::chooseRoot()
{
    std::vector<qsizetype> weight(at(m_page.size()), 0);
    for (const Passage &passage : m_body.passages) {
        if (!m_furniture[at(passage.first)]) {
            const qsizetype letters = weightOf(passage.block.text);
            weight[at(passage.first)] += isProse(passage) ? letters : passage.linked * 3 < passage.length() ? letters / 4 : 0;
        }
    }
    for (NodeIndex i = m_page.size() - 1; i > 0; --i) {
        weight[at(m_page.parent(i))] += weight[at(i)];
    }
    // An element that the page calls an article, with the headline and a good share of the prose in it, is the article.
    for (NodeIndex i = m_headlineNode; i > 0; i = m_page.parent(i)) {
        if (m_page.tag(i) == HtmlTag::Article && weight[at(i)] * 4 >= weight[0]) {
            m_body.root = i;
            return;
        }
    }
    m_body.root = climb(heaviestDescendant(weight));
}

NodeIndex BodyFinder::holderOf(const Passage &passage) const
{
    NodeIndex block = passage.container;
    if (passage.block.kind == BlockKind::TableRow || block <= m_body.root) {
        return std::max(block, m_body.root);
    }
    return m_page.parent(block);
}

void BodyFinder::findSpine()
{
    m_shape.assign(at(m_page.size()), 0);
    for (NodeIndex i = m_body.root + 1; i < m_page.end(m_body.root); ++i) {
        if (!m_page.isText(i)) {
            std::size_t shape = qHashMulti(m_shape[at(m_page.parent(i))], static_cast<int>(m_page.tag(i)));
            for (const char c : m_page.attribute(i, "class")) {
                if (c < '0' || c > '9') {
                    shape = shape * 31 + static_cast<unsigned char>(c);
                }
            }
            m_shape[at(i)] = shape;
        }
    }
    QHash<std::size_t, qsizetype> weights;
    QHash<std::size_t, qsizetype> paragraphs;
    qsizetype total = 0;
    for (const Passage &passage : m_body.passages) {
        if (m_page.contains(m_body.root, passage.first) && !m_furniture[at(passage.first)] && isProse(passage)
            && passage.block.kind == BlockKind::Paragraph) {
            const qsizetype weight = weightOf(passage.block.text);
            weights[m_shape[at(holderOf(passage))]] += weight;
            paragraphs[m_shape[at(passage.container)]] += weight;
            total += weight;
        }
    }
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        if (it.value() * 8 >= total) {
            m_spine.insert(it.key(), it.value());
        }
    }
    for (auto it = paragraphs.cbegin(); it != paragraphs.cend(); ++it) {
        if (it.value() * 8 >= total) {
            m_paragraphs.insert(it.key(), it.value());
        }
    }
    m_hasSpine.assign(at(m_page.size()), false);
    bool isFirst = true;
    for (std::size_t i = 0; i < m_body.passages.size(); ++i) {
        const Passage &passage = m_body.passages[i];
        if (!m_page.contains(m_body.root, passage.first) || m_furniture[at(passage.first)]) {
            continue;
        }
        if (m_spine.contains(m_shape[at(holderOf(passage))])) {
            m_hasSpine[at(passage.first)] = true;
            if (isProse(passage)) {
                m_firstSpine = isFirst ? i : m_firstSpine;
                m_lastSpine = i;
                isFirst = false;
            }
        }
    }
    for (NodeIndex i = m_page.size() - 1; i > 0; --i) {
        if (m_hasSpine[at(i)]) {
            m_hasSpine[at(m_page.parent(i))] = true;
        }
    }
    for (const Passage &passage : m_body.passages) {
        if (m_page.contains(m_body.root, passage.first) && !m_furniture[at(passage.first)] && !m_hasSpine[at(passage.first)]) {
            Box &box = m_boxes[boxOf(passage)];
            box.startsWithHeading = box.startsWithHeading || (box.passages == 0 && passage.block.kind == BlockKind::Heading);
            ++box.passages;
            box.headings += passage.block.kind == BlockKind::Heading;
            box.weight += weightOf(passage.block.text);
            box.prose += isProse(passage) ? weightOf(passage.block.text) : 0;
            box.length += passage.length();
            box.linked += passage.linked;
        }
    }
}

NodeIndex BodyFinder::boxOf(const Passage &passage) const
{
    NodeIndex box = passage.first;
    while (box > m_body.root && m_page.parent(box) > m_body.root && !m_hasSpine[at(m_page.parent(box))]) {
        box = m_page.parent(box);
    }
    return box;
}

bool BodyFinder::isInside(NodeIndex index, Hint hint) const
{
    for (NodeIndex i = index; i > m_body.root; i = m_page.parent(i)) {
        if (m_hints[at(i)].testFlag(hint)) {
            return true;
        }
    }
    return false;
}

bool BodyFinder::repeatsTheBody(const QString &text)
{
    constexpr qsizetype shortest = 20;
    if (m_spineLetters.isEmpty()) {
        for (const Passage &passage : m_body.passages) {
            if (m_hasSpine[at(passage.first)]) {
                m_spineLetters += lettersOf(passage.block.text) + u' ';
            }
        }
    }
    const QString letters = lettersOf(text);
    return letters.size() >= shortest && m_spineLetters.contains(letters);
}

bool BodyFinder::isNote(const Passage &passage) const
{
    // What stands behind the body and names a day is a statement on the article: when and why it was amended.
    return isProse(passage) && parseVisibleDate(passage.block.text, m_metadata.article.language).isValid();
}

Verdict BodyFinder::judgeBox(NodeIndex boxNode, const Passage &passage)
{
    const Box &box = m_boxes[boxNode];
    if (isInside(passage.first, Hint::Note)) {
        return {true, "note"};
    }
    const bool maySayAgain = passage.block.kind == BlockKind::Quote || passage.block.kind == BlockKind::Paragraph;
    if (maySayAgain && repeatsTheBody(passage.block.text)) {
        return {false, "shown once more"};
    }
    const HtmlTag tag = m_page.tag(boxNode);
    switch (tag) {
    case HtmlTag::Ul:
    case HtmlTag::Ol:
    case HtmlTag::Dl:
    case HtmlTag::Table:
        return {box.linked * 10 <= box.length * 6, "list"};
    case HtmlTag::Blockquote:
    case HtmlTag::Pre:
    case HtmlTag::Figure:
        return {true, "quote"};
    default:
        break;
    }
    if (passage.block.kind == BlockKind::Caption || passage.block.kind == BlockKind::TableRow || passage.block.kind == BlockKind::Code) {
        return {true, "box of facts"};
    }
    if (box.linked * 10 > box.length * 4) {
        return {false, "box of links"};
    }
    if (box.passages == 1 && passage.block.kind == BlockKind::Heading) {
        return {true, "heading"};
    }
    if (box.prose == 0 && passage.block.kind != BlockKind::Quote && passage.block.kind != BlockKind::ListItem) {
        return {false, "box without prose"};
    }
    if (box.startsWithHeading) {
        return {false, "box with heading"};
    }
    if (passage.first > m_body.passages[m_lastSpine].last && !isNote(passage)) {
        return {false, "behind the body"};
    }
    return {true, "box"};
}

bool BodyFinder::namesStandfirst(const Passage &passage) const
{
    constexpr qsizetype telling = 60;
    return isInside(passage.first, Hint::Standfirst)
        || (passage.length() > telling / 2 && m_metadata.description.startsWith(passage.block.text.left(telling)));
}

bool BodyFinder::isCaption(const Passage &passage) const
{
    if (isInside(passage.first, Hint::Caption)) {
        return true;
    }
    // A short text in a box of its own with a picture belongs to the picture.
    constexpr qsizetype longest = 600;
    if (m_spine.isEmpty() || m_hasSpine[at(passage.first)] || passage.block.kind != BlockKind::Paragraph || namesStandfirst(passage)) {
        return false;
    }
    const NodeIndex boxNode = boxOf(passage);
    const auto box = m_boxes.constFind(boxNode);
    if (box == m_boxes.cend() || box->length > longest || box->passages > 3 || box->linked * 2 > box->length) {
        return false;
    }
    for (NodeIndex i = boxNode; i < m_page.end(boxNode); ++i) {
        const HtmlTag tag = m_page.tag(i);
        if (tag == HtmlTag::Img || tag == HtmlTag::Picture || tag == HtmlTag::Video || tag == HtmlTag::Figure) {
            return true;
        }
    }
    return false;
}

Verdict BodyFinder::judge(std::size_t index)
{
    Passage &passage = m_body.passages[index];
    if (!m_page.contains(m_body.root, passage.first)) {
        return {false, "outside"};
    }
    if (m_furniture[at(passage.first)]) {
        return {false, "furniture"};
    }
    if (std::ranges::none_of(passage.block.text, [](QChar c) { return c.isLetterOrNumber(); })) {
        return {false, "no words"};
    }
    if (passage.block.text == m_headline || (m_metadata.headline >= 0 && m_page.contains(m_metadata.headline, passage.first))) {
        return {false, "headline"};
    }
    if (m_headlineNode >= 0 && passage.first < m_headlineNode) {
        return {false, "before headline"};
    }
    if (passage.block.kind != BlockKind::Quote && passage.block.kind != BlockKind::Code && isCaption(passage)) {
        passage.block.kind = BlockKind::Caption;
        passage.block.level = 0;
    }
    const bool onSpine = m_spine.isEmpty() || m_hasSpine[at(passage.first)];
    // An address shown as such is a statement, not an invitation to read something else.
    const bool isReference = passage.block.text.contains(u"http") || passage.block.text.contains(u"www.") || passage.block.text.contains(u'@');
    if (passage.linked * 10 > passage.length() * 8 && !isProse(passage)
        && !(onSpine && (passage.block.kind == BlockKind::Heading || isReference))) {
        return {false, "linked"};
    }
    if (passage.linked * 2 > passage.length() && !isProse(passage) && !isReference && !endsSentence(passage.block.text.back())
        && (passage.block.kind == BlockKind::Paragraph || (passage.block.kind == BlockKind::Heading && passage.linked < passage.length() - 2))) {
        return {false, "label and link"};
    }
    if (passage.block.text.startsWith(u'©') && passage.length() < 200) {
        return {false, "copyright"};
    }
    if (onSpine) {
        const bool isLikeTheBody = m_paragraphs.contains(m_shape[at(passage.container)]) || passage.block.kind != BlockKind::Paragraph;
        if (!isLikeTheBody && index <= m_firstSpine && namesStandfirst(passage)) {
            return judgeBeforeBody(passage);
        }
        if (!isLikeTheBody && !isProse(passage) && !endsSentence(passage.block.text.back())) {
            return {false, "unlike the body"};
        }
        return {true, "spine"};
    }
    if (index < m_firstSpine && passage.block.kind != BlockKind::Caption) {
        return judgeBeforeBody(passage);
    }
    return judgeBox(boxOf(passage), passage);
}

Verdict BodyFinder::judgeBeforeBody(Passage &passage)
{
    const bool isLabeled = namesStandfirst(passage);
    const bool isText = isProse(passage) || (isLabeled && passage.length() > 20) || (passage.length() > 40 && isSentence(passage.block.text));
    if (passage.block.kind == BlockKind::ListItem || !isText || passage.linked * 3 > passage.length() || m_headlineNode < 0) {
        return {m_spine.contains(m_shape[at(m_page.parent(boxOf(passage)))]) && passage.block.kind == BlockKind::ListItem
                    && m_headlineNode >= 0,
                "before body"};
    }
    if (passage.block.kind == BlockKind::Paragraph || passage.block.kind == BlockKind::Heading) {
        passage.block.kind = BlockKind::Standfirst;
        passage.block.level = 0;
    }
    return {true, "standfirst"};
}

void BodyFinder::take()
{
    for (std::size_t i = 0; i < m_body.passages.size(); ++i) {
        const Verdict verdict = judge(i);
        m_body.taken.push_back(verdict.taken);
        m_body.reasons.push_back(verdict.reason);
    }
    trimBody(m_body);
    if (!hasText()) {
        takeAllThereIs(Labels::Believed);
    }
    if (!hasText()) {
        takeAllThereIs(Labels::Ignored);
    }
}

bool BodyFinder::hasText() const
{
    for (std::size_t i = 0; i < m_body.passages.size(); ++i) {
        if (m_body.taken[i] && m_body.passages[i].block.kind != BlockKind::Caption) {
            return true;
        }
    }
    return false;
}

void BodyFinder::takeAllThereIs(Labels labels)
{
    for (std::size_t i = 0; i < m_body.passages.size(); ++i) {
        const Passage &passage = m_body.passages[i];
        const bool isFurniture = labels == Labels::Believed ? m_furniture[at(passage.first)] : !isProse(passage);
        m_body.taken[i] = !isFurniture && passage.linked * 2 <= passage.length() && passage.block.text != m_headline;
        m_body.reasons[i] = "all there is";
    }
}

} // namespace

ArticleBody findArticleBody(const HtmlDocument &document, const PageMetadata &metadata, const CancelCheck &cancel)
{
    return BodyFinder(document, metadata).find(cancel);
}

} // namespace recension
