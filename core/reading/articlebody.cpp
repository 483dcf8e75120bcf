// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/articlebody.h"

#include "core/reading/bodybox.h"
#include "core/reading/bodylists.h"
#include "core/reading/bodyopening.h"
#include "core/reading/bodyspine.h"
#include "core/reading/corrections.h"
#include "core/reading/formulas.h"
#include "core/reading/furniture.h"
#include "core/reading/namedboxes.h"
#include "core/reading/parsedate.h"
#include "core/reading/passagelinks.h"
#include "core/reading/promotion.h"
#include "core/reading/prose.h"
#include "core/reading/questions.h"
#include "core/reading/shownpassages.h"
#include "core/reading/teasercards.h"
#include "core/reading/trimbody.h"

namespace recension {

namespace {

/// What a passage is to the body, and by which rule.
struct Verdict {
    bool taken = false;
    const char *reason = "";
};

class BodyFinder
{
public:
    BodyFinder(const HtmlDocument &page, const PageMetadata &metadata)
        : m_page(page), m_metadata(metadata), m_headline(metadata.article.title), m_hints(readHints(page)), m_lists(page, m_weights),
          m_opening(page, m_weights, m_spine, m_body.passages)
    { }

    ArticleBody find(const CancelCheck &cancel);

private:
    void take();
    [[nodiscard]] bool isInside(NodeIndex index, Hint hint) const;
    [[nodiscard]] bool isInsideUpTo(NodeIndex highest, NodeIndex index, Hint hint) const;
    [[nodiscard]] bool namesStandfirst(const Passage &passage) const;
    [[nodiscard]] bool holdsMedia(NodeIndex node);
    [[nodiscard]] bool isCredit(const Passage &passage);
    [[nodiscard]] bool isCaption(const Passage &passage);
    [[nodiscard]] bool hasText() const;
    /// Whether an element that is named as furniture is taken for it. On a page that fits none of the rules and is empty
    /// without what stands in such elements, their sentences are the article.
    enum class Labels { Believed, Ignored };
    void takeAllThereIs(Labels labels);
    [[nodiscard]] Verdict judge(std::size_t index);
    [[nodiscard]] Verdict judgeBeforeBody(std::size_t index);
    [[nodiscard]] bool repeatsTheBody(const QString &text);
    [[nodiscard]] bool isCount(std::size_t index) const;
    [[nodiscard]] bool isNote(const Passage &passage) const;
    [[nodiscard]] bool headsSection(std::size_t index) const;
    [[nodiscard]] bool isSentenceWithLinks(const Passage &passage) const;
    [[nodiscard]] bool isCrosshead(NodeIndex boxNode, std::size_t index) const;
    [[nodiscard]] bool isLineOfText(NodeIndex boxNode, std::size_t index) const;
    [[nodiscard]] bool standsInHolder(NodeIndex boxNode) const;
    [[nodiscard]] Verdict judgeBox(NodeIndex boxNode, std::size_t index);

    const HtmlDocument &m_page;
    const PageMetadata &m_metadata;
    QString m_headline;
    std::vector<Hints> m_hints;
    PageWeights m_weights;
    std::vector<bool> m_furniture; ///< per node
    BodyLists m_lists;
    BodySpine m_spine;
    std::vector<QuestionPart> m_questions; ///< per passage
    QHash<NodeIndex, bool> m_holdsMedia; ///< elements that were looked at
    QString m_spineLetters; ///< letters and digits of the spine's text, made when first asked for
    ArticleBody m_body;
    BodyOpening m_opening;
};

ArticleBody BodyFinder::find(const CancelCheck &cancel)
{
    m_body.passages = collectShownPassages(m_page, m_hints, m_metadata.base, cancel);
    m_weights = weighPage(m_page, m_body.passages, m_metadata);
    m_furniture = findFurniture(m_page, m_hints, m_weights);
    dropNamedBoxes(m_page, m_body.passages, m_weights.headline, m_furniture);
    dropTeaserCards(m_page, m_body.passages, m_metadata, m_weights.headline, m_furniture);
    m_lists.believeKeyPoints(m_body.passages, m_furniture);
    m_spine = findBodySpine(m_page, m_body.passages, m_hints, m_weights, m_furniture);
    m_questions = findQuestions(m_page, m_body.passages, m_spine, m_furniture);
    m_body.root = m_spine.root;
    take();
    return std::move(m_body);
}

bool BodyFinder::isInside(NodeIndex index, Hint hint) const
{
    return isInsideUpTo(m_spine.root + 1, index, hint);
}

bool BodyFinder::isInsideUpTo(NodeIndex highest, NodeIndex index, Hint hint) const
{
    for (NodeIndex i = index; i >= highest; i = m_page.parent(i)) {
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
            if (m_spine.hasSpine[at(passage.first)]) {
                m_spineLetters += lettersOf(passage.block.text) + u' ';
            }
        }
    }
    const QString letters = lettersOf(text);
    return letters.size() >= shortest && m_spineLetters.contains(letters);
}

bool BodyFinder::isCount(std::size_t index) const
{
    // "3 / 12" below a picture, and the numbers of the lines of the code beside them.
    const Passage &passage = m_body.passages[index];
    constexpr int reach = 3;
    NodeIndex cell = passage.container;
    for (int i = 0; i < reach && cell > 0 && m_page.tag(cell) != HtmlTag::Td; ++i) {
        cell = m_page.parent(cell);
    }
    const bool isBeside = passage.block.kind == BlockKind::Code && index + 1 < m_body.passages.size()
        && m_body.passages[index + 1].block.kind == BlockKind::Code && m_page.tag(cell) == HtmlTag::Td;
    return (isBeside || passage.block.kind == BlockKind::Caption)
        && std::ranges::none_of(passage.block.text, [](QChar c) { return c.isLetter(); });
}

bool BodyFinder::isNote(const Passage &passage) const
{
    // What stands behind the body and names a day is a statement on the article: when and why it was amended.
    return isProse(passage) && parseVisibleDate(passage.block.text, m_metadata.article.language).isValid();
}

bool BodyFinder::headsSection(std::size_t index) const
{
    // A heading that leads to what its section is on, at another site: it opens an element with paragraphs of the body,
    // one of several.
    constexpr std::size_t fewPassages = 2; // before it: "Best overall"
    const Passage &passage = m_body.passages[index];
    if (passage.block.kind != BlockKind::Heading || m_spine.holders.isEmpty() || !leadsToAnotherSite(passage, m_metadata.base)) {
        return false;
    }
    NodeIndex section = passage.container;
    while (section > m_spine.root && !m_spine.hasSpine[at(section)]) {
        section = m_page.parent(section);
    }
    if (section <= m_spine.root || m_weights.prose[at(section)] * 2 > m_weights.prose[at(m_spine.root)]
        || (index > fewPassages && m_page.contains(section, m_body.passages[index - fewPassages - 1].first))) {
        return false;
    }
    for (std::size_t i = index + 1; i < m_body.passages.size() && m_page.contains(section, m_body.passages[i].first); ++i) {
        const Passage &next = m_body.passages[i];
        if (next.block.kind == BlockKind::Heading) {
            return false;
        }
        if (m_spine.hasSpine[at(next.first)] && isProse(next)) {
            return true;
        }
    }
    return false;
}

bool BodyFinder::isSentenceWithLinks(const Passage &passage) const
{
    // A whole sentence among the body's paragraphs, of which a few words are no link and don't announce one. More links are a
    // list: "Follow us on …".
    constexpr qsizetype fewestWords = 8;
    constexpr qsizetype fewestLetters = 6;
    constexpr int mostLinks = 2;
    const QString &text = passage.block.text;
    if (passage.block.kind != BlockKind::Paragraph || !QStringView(u".。।։").contains(text.back()) || text.count(u' ') + 1 < fewestWords
        || passage.length() - passage.linked < fewestLetters || !m_spine.paragraphs.contains(m_spine.shapes[at(passage.container)])
        || isPromotion(passage)) {
        return false;
    }
    const int links = linksInSentence(m_page, passage);
    return links >= 0 && links <= mostLinks;
}

bool BodyFinder::isCrosshead(NodeIndex boxNode, std::size_t index) const
{
    // A line between paragraphs in an element that is named a heading, or in one of several paragraphs set apart from the others.
    constexpr qsizetype longest = 100;
    const Passage &passage = m_body.passages[index];
    if (m_spine.boxes[boxNode].passages != 1 || passage.block.kind != BlockKind::Paragraph || passage.linked > 0
        || passage.length() > longest || index < m_spine.first || index > m_spine.last
        || !m_spine.hasSpine[at(m_body.passages[index + 1].first)]
        || !m_page.contains(m_page.parent(boxNode), m_body.passages[index + 1].first)) {
        return false;
    }
    const QChar last = passage.block.text.back();
    if (last == u':' || (endsSentence(last) && last != u'?' && last != u'!')) {
        return false;
    }
    return m_hints[at(boxNode)].testAnyFlags(Hint::Headline | Hint::Standfirst)
        || ((m_page.tag(boxNode) == HtmlTag::P || m_page.attribute(boxNode, "class").contains("bold"))
            && m_spine.labels.value(m_spine.shapes[at(boxNode)]) >= 2);
}

bool BodyFinder::isLineOfText(NodeIndex boxNode, std::size_t index) const
{
    // A paragraph set otherwise than those before and behind it, which ends in its source or in no full stop.
    constexpr qsizetype fewestLetters = 60;
    const Passage &passage = m_body.passages[index];
    return m_spine.boxes[boxNode].passages == 1 && m_page.tag(boxNode) == HtmlTag::P && index > m_spine.first && index < m_spine.last
        && passage.length() >= fewestLetters && passage.linked * 3 < passage.length() && m_body.taken[index - 1]
        && m_page.contains(m_page.parent(boxNode), m_body.passages[index - 1].first)
        && m_page.contains(m_page.parent(boxNode), m_body.passages[index + 1].first)
        && m_spine.holders.contains(m_spine.shapes[at(m_page.parent(boxNode))])
        && std::ranges::none_of(m_metadata.article.authors, [&](const QString &author) { return passage.block.text.contains(author); });
}

bool BodyFinder::standsInHolder(NodeIndex boxNode) const
{
    NodeIndex around = m_page.parent(boxNode);
    while (around > m_spine.root && m_page.tag(around) == HtmlTag::Blockquote) {
        around = m_page.parent(around);
    }
    return m_spine.holders.contains(m_spine.shapes[at(around)]);
}

Verdict BodyFinder::judgeBox(NodeIndex boxNode, std::size_t index)
{
    Passage &passage = m_body.passages[index];
    const BodySpine::Box &box = m_spine.boxes[boxNode];
    constexpr qsizetype longestLabel = 40;
    if (isInside(passage.first, Hint::Note) && (isSentence(passage.block.text) || passage.length() > longestLabel)) {
        return {true, "note"};
    }
    if (passage.block.kind == BlockKind::Paragraph && std::ranges::none_of(passage.block.text, [](QChar c) { return c.isLetter(); })) {
        return {false, "counter"};
    }
    const bool maySayAgain = passage.block.kind == BlockKind::Quote || passage.block.kind == BlockKind::Paragraph;
    if (maySayAgain && repeatsTheBody(passage.block.text)) {
        return {false, "shown once more"};
    }
    const bool isShort = passage.length() <= longestLabel * 2 && (maySayAgain || passage.block.kind == BlockKind::Heading);
    if (box.promotions > 0 && std::max(box.leading, isShort ? box.promotions : 0) * 2 >= box.passages) {
        return {false, "box of promotion"};
    }
    if (box.numbered >= 2 && box.numbered * 2 >= box.passages && box.linked * 2 <= box.length
        && passage.first > m_body.passages[m_spine.last].last) {
        return {true, "footnotes"};
    }
    if (box.linkedHeadings > 0 && box.linkedHeadings == box.headings && passage.block.kind != BlockKind::Quote) {
        return {false, "teaser"};
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
    case HtmlTag::Dt:
        return {true, "term"};
    default:
        break;
    }
    if (passage.block.kind == BlockKind::Caption || passage.block.kind == BlockKind::TableRow || passage.block.kind == BlockKind::Code) {
        return {true, "box of facts"};
    }
    // Somebody's words, alone or under a heading of theirs, where the body's paragraphs stand or in a box like theirs.
    if (box.quotes > 0 && box.quotes + box.headings + box.captions == box.passages && box.headings <= 1 && box.promotions == 0
        && (standsInHolder(boxNode) || m_spine.carriers.contains(m_spine.shapes[at(boxNode)]))) {
        return {true, "quote"};
    }
    if (box.linked * 10 > box.length * 4) {
        return {false, "box of links"};
    }
    if (box.passages == 1 && passage.block.kind == BlockKind::Heading) {
        return {true, "heading"};
    }
    if (isCrosshead(boxNode, index)) {
        passage.block.kind = BlockKind::Heading;
        passage.block.level = 3;
        return {true, "crosshead"};
    }
    const BoxSurroundings around{.prose = m_weights.prose[at(m_spine.root)],
                                 .firstText = m_body.passages[box.first].block.text,
                                 .isBeforeEnd = box.first < m_spine.last};
    if (isSectionOfFacts(box, around)) {
        return {true, "section"};
    }
    if (holdsQuestions(box)) {
        return {true, "questions"};
    }
    if (box.first > m_spine.first && box.first < m_spine.last && isNamedQuote(m_page, boxNode, m_body.passages[box.first].container, box)) {
        passage.block.kind = BlockKind::Quote;
        passage.block.level = 0;
        return {true, "quote"};
    }
    if (box.first > m_spine.first && box.first < m_spine.last && isNamedRemark(m_page, boxNode, box)) {
        return {true, "remark"};
    }
    if (tag == HtmlTag::Summary && m_spine.hasSpine[at(m_page.parent(boxNode))]) {
        passage.block.kind = BlockKind::Heading;
        passage.block.level = 4;
        return {true, "summary"};
    }
    if (isLineOfText(boxNode, index)) {
        return {true, "line"};
    }
    if (box.prose == 0 && !isHeadedSection(box) && passage.block.kind != BlockKind::Quote && passage.block.kind != BlockKind::ListItem) {
        return {false, "box without prose"};
    }
    if (box.startsWithHeading && !isHeadedSection(box)) {
        return {false, "box with heading"};
    }
    // More of the article may follow in a text element of its own.
    constexpr qsizetype muchProse = 300;
    const bool isText = box.prose > muchProse && isInsideUpTo(boxNode, passage.first, Hint::Body);
    if (passage.first > m_body.passages[m_spine.last].last && !isNote(passage) && !isText) {
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

bool BodyFinder::holdsMedia(NodeIndex node)
{
    const auto known = m_holdsMedia.constFind(node);
    if (known != m_holdsMedia.cend()) {
        return *known;
    }
    constexpr HtmlTag media[] = {HtmlTag::Img, HtmlTag::Picture, HtmlTag::Video, HtmlTag::Figure};
    const bool holds = std::ranges::any_of(media, [&](HtmlTag tag) { return m_page.firstDescendant(node, tag) >= 0; });
    m_holdsMedia.insert(node, holds);
    return holds;
}

bool BodyFinder::isCredit(const Passage &passage)
{
    // "Credit" in a class may mean a picture's or the article's; a picture's stands by one.
    const QByteArray names = m_page.attribute(passage.container, "class").toByteArray().toLower();
    if (!names.contains("credit") || passage.first > m_body.passages[m_spine.first].first) {
        return false;
    }
    for (const char *word : {"photo", "image", "img", "pic", "caption", "media", "figure", "copyright"}) {
        if (names.contains(word)) {
            return false;
        }
    }
    const NodeIndex around = m_page.parent(passage.container);
    return m_page.tag(around) != HtmlTag::Figure && m_page.tag(around) != HtmlTag::Figcaption && !holdsMedia(around);
}

bool BodyFinder::isCaption(const Passage &passage)
{
    if (m_opening.isDayLine(passage, m_metadata.article.language)) {
        return false;
    }
    if (isInside(passage.first, Hint::Caption) && !(isProse(passage) && !isInside(passage.last, Hint::Caption))) {
        return !isCredit(passage);
    }
    if (passage.block.kind == BlockKind::Paragraph && isPictureCredit(passage.block.text) && !isProse(passage)) {
        return true;
    }
    // A short text in a box of its own with a picture belongs to the picture.
    constexpr qsizetype longest = 600;
    if (m_spine.holders.isEmpty() || m_spine.hasSpine[at(passage.first)] || passage.block.kind != BlockKind::Paragraph
        || namesStandfirst(passage) || isInside(passage.first, Hint::Note) || announcesCorrection(passage.block.text)) {
        return false;
    }
    if (endsInPictureCredit(passage.block.text)) {
        return true;
    }
    const NodeIndex boxNode = m_spine.boxOf(passage);
    const auto box = m_spine.boxes.constFind(boxNode);
    if (box == m_spine.boxes.cend() || m_page.attribute(boxNode, "class").contains("callout") || box->length > longest || box->passages > 3
        || box->headings > 0 || box->linked * 2 > box->length) {
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
    if (!m_page.contains(m_spine.root, passage.first)) {
        const bool isStandfirst =
            !m_furniture[at(passage.first)] && m_opening.isOuterStandfirst(index, m_metadata.description) && !isPromotion(passage);
        passage.block.kind = isStandfirst ? BlockKind::Standfirst : passage.block.kind;
        passage.block.level = isStandfirst ? 0 : passage.block.level;
        return {isStandfirst, isStandfirst ? "outer standfirst" : "outside"};
    }
    if (m_questions[index] != QuestionPart::None && !m_spine.hasSpine[at(passage.first)] && !isPromotion(passage)) {
        if (m_questions[index] == QuestionPart::Question && passage.block.kind != BlockKind::Heading) {
            passage.block.kind = BlockKind::Heading;
            passage.block.level = 3;
        }
        return {true, "question"};
    }
    const bool isBehindHeadline = m_weights.headline < 0 || passage.first > m_weights.headline;
    if (isBehindHeadline && passage.linked * 3 < passage.length() && announcesCorrection(passage.block.text)
        && !isInside(passage.first, Hint::Comments) && !isPromotion(passage)) {
        return {true, "correction"};
    }
    if (m_furniture[at(passage.first)]) {
        return {false, "furniture"};
    }
    if (passage.block.kind != BlockKind::Code && std::ranges::none_of(passage.block.text, [](QChar c) { return c.isLetterOrNumber(); })) {
        return {false, "no words"};
    }
    if (isCount(index)) {
        return {false, "count"};
    }
    if (passage.block.text == m_headline || passage.block.text == QStringLiteral("Re: ") + m_headline
        || (m_metadata.headline >= 0 && m_page.contains(m_metadata.headline, passage.first))) {
        return {false, "headline"};
    }
    constexpr qsizetype longestCredit = 60;
    if (m_metadata.headline < 0 && passage.block.text.startsWith(m_headline) && passage.length() <= m_headline.size() + longestCredit
        && index <= m_spine.first && !m_headline.isEmpty() && !endsSentence(passage.block.text.back())) {
        return {false, "headline"};
    }
    if (m_weights.headline >= 0 && passage.first < m_weights.headline) {
        return {false, "before headline"};
    }
    if (passage.block.kind != BlockKind::Quote && passage.block.kind != BlockKind::Code && isCaption(passage)) {
        passage.block.kind = BlockKind::Caption;
        passage.block.level = 0;
    }
    const bool onSpine = m_spine.holders.isEmpty() || m_spine.hasSpine[at(passage.first)];
    // An address shown as such is a statement, not an invitation to read something else.
    const bool isReference =
        passage.block.text.contains(u"http") || passage.block.text.contains(u"www.") || passage.block.text.contains(u'@');
    const bool mostlyLinked = passage.linked * 2 > passage.length() && !isProse(passage);
    if (mostlyLinked && m_lists.isItemOfText(m_body, m_spine, index)) {
        return {true, "item"};
    }
    if (onSpine && mostlyLinked && (BodyLists::isNumberedSource(m_body.passages, index) || isSentenceWithLinks(passage))) {
        return {true, "linked text"};
    }
    if (mostlyLinked && headsSection(index)) {
        return {true, "heading"};
    }
    if (mostlyLinked && passage.linked * 10 > passage.length() * 8
        && !(onSpine && (passage.block.kind == BlockKind::Heading || isReference))) {
        return {false, "linked"};
    }
    if (mostlyLinked && !isReference && !closesSentence(passage.block.text)
        && (passage.block.kind == BlockKind::Paragraph || isLabeledLink(passage))) {
        return {false, "label and link"};
    }
    if (passage.block.text.startsWith(u'©') && passage.length() < 200) {
        return {false, "copyright"};
    }
    // Those in boxes were asked before.
    if (m_spine.hasSpine[at(passage.first)] ? isPromotion(passage) : m_spine.promotes[index]) {
        return {false, "promotion"};
    }
    if (index > m_spine.first && index < m_spine.last && isFormula(m_page, passage)) {
        return {true, "formula"};
    }
    if (onSpine && index <= m_spine.first && passage.block.kind != BlockKind::Quote
        && m_hints[at(passage.container)].testFlag(Hint::Standfirst) && m_weights.headline >= 0) {
        passage.block.kind = BlockKind::Standfirst;
        passage.block.level = 0;
        return {true, "standfirst"};
    }
    if (onSpine) {
        const bool isLikeTheBody =
            m_spine.paragraphs.contains(m_spine.shapes[at(passage.container)]) || passage.block.kind != BlockKind::Paragraph;
        if (!isLikeTheBody && index <= m_spine.first && namesStandfirst(passage)) {
            return judgeBeforeBody(index);
        }
        if (!isLikeTheBody && !isProse(passage) && !closesSentence(passage.block.text)) {
            return {false, "unlike the body"};
        }
        return {true, "spine"};
    }
    if (index < m_spine.first && passage.block.kind != BlockKind::Caption) {
        return judgeBeforeBody(index);
    }
    return judgeBox(m_spine.boxOf(passage), index);
}

Verdict BodyFinder::judgeBeforeBody(std::size_t index)
{
    Passage &passage = m_body.passages[index];
    if (passage.block.kind == BlockKind::Heading && namesKeyPoints(passage.block.text)
        && m_lists.isKeyPoint(m_body.passages[index + 1], m_spine.root)) {
        return {true, "key points"};
    }
    const bool isLabeled = namesStandfirst(passage);
    if (m_lists.isKeyPoint(passage, m_spine.root)) {
        return {true, "key point"};
    }
    constexpr qsizetype muchText = 100; // a standfirst may do without a full stop
    const bool isSet = m_page.tag(passage.container) == HtmlTag::P;
    const qsizetype weight = weightOf(passage.block.text);
    const bool leadsOn = isSet && weight > 40 && passage.block.text.endsWith(u':'); // to a list
    const bool isText = isProse(passage) || leadsOn || (isLabeled && weight > 20) || (weight > 40 && isSentence(passage.block.text))
        || (isSet && weight > muchText && passage.linked == 0);
    const bool goesOn = index > 0 && m_body.reasons[index - 1] == "standfirst" && endsSentence(passage.block.text.back())
        && m_page.parent(m_body.passages[index - 1].container) == m_page.parent(passage.container);
    if (m_opening.isHeading(index)) {
        return {true, "first heading"};
    }
    if (m_opening.isDateline(index)) {
        return {true, "dateline"};
    }
    if ((!isText || passage.linked * 3 > passage.length()) && m_opening.isParagraph(passage)) {
        return {true, "first paragraph"};
    }
    if (passage.block.kind == BlockKind::ListItem || !isText || passage.linked * (goesOn ? 2 : 3) > passage.length()
        || m_weights.headline < 0) {
        return {m_spine.holders.contains(m_spine.shapes[at(m_page.parent(m_spine.boxOf(passage)))])
                    && passage.block.kind == BlockKind::ListItem && m_weights.headline >= 0
                    && m_page.firstDescendant(m_spine.boxOf(passage), HtmlTag::Img) < 0,
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
    trimBody(m_page, m_body);
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
