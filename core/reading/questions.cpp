// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/questions.h"

#include "core/reading/prose.h"

namespace recension {

namespace {

class QuestionFinder
{
public:
    QuestionFinder(const HtmlDocument &page, const std::vector<Passage> &passages, const BodySpine &spine,
                   const std::vector<bool> &furniture)
        : m_page(page), m_passages(passages), m_spine(spine), m_furniture(furniture)
    { }

    [[nodiscard]] std::vector<QuestionPart> find() const;

private:
    [[nodiscard]] bool isAsked(const Passage &passage) const;
    [[nodiscard]] bool isAnswer(const Passage &passage) const;
    [[nodiscard]] bool isShortAnswer(const Passage &passage) const; ///< where others like it are longer
    [[nodiscard]] NodeIndex aroundBoth(const Passage &question, const Passage &answer) const;

    const HtmlDocument &m_page;
    const std::vector<Passage> &m_passages;
    const BodySpine &m_spine;
    const std::vector<bool> &m_furniture;
};

bool QuestionFinder::isAsked(const Passage &passage) const
{
    constexpr qsizetype shortest = 10;
    constexpr qsizetype longest = 200;
    // A heading between the body's own paragraphs needs no help, and what stands below it is no answer but the text.
    if (!m_page.contains(m_spine.root, passage.first) || m_spine.hasSpine[at(passage.first)] || passage.length() < shortest
        || passage.length() > longest || !QStringView(u"?？؟").contains(passage.block.text.back())) {
        return false;
    }
    bool isControl = false;
    for (NodeIndex i = passage.first; i > m_spine.root; i = m_page.parent(i)) {
        isControl = isControl || m_page.tag(i) == HtmlTag::Button;
        if (m_page.tag(i) == HtmlTag::A) {
            const QByteArrayView target = m_page.attribute(i, "href");
            if (!target.isEmpty() && !target.startsWith('#') && !target.startsWith("javascript:")) {
                return false;
            }
        }
        if (m_furniture[at(i)] && isControl && !m_furniture[at(m_page.parent(i))]) {
            return true;
        }
    }
    return !m_furniture[at(passage.first)];
}

bool QuestionFinder::isAnswer(const Passage &passage) const
{
    return m_page.contains(m_spine.root, passage.first) && !m_furniture[at(passage.first)] && isProse(passage);
}

bool QuestionFinder::isShortAnswer(const Passage &passage) const
{
    return m_page.contains(m_spine.root, passage.first) && !m_furniture[at(passage.first)] && passage.linked * 3 <= passage.length()
        && passage.block.kind == BlockKind::Paragraph && closesSentence(passage.block.text);
}

NodeIndex QuestionFinder::aroundBoth(const Passage &question, const Passage &answer) const
{
    NodeIndex around = question.first;
    while (around > m_spine.root && !m_page.contains(around, answer.first)) {
        around = m_page.parent(around);
    }
    return around;
}

std::vector<QuestionPart> QuestionFinder::find() const
{
    std::vector<QuestionPart> parts(m_passages.size(), QuestionPart::None);
    QHash<std::size_t, int> likes; // passages by the shape of what they stand in
    QHash<std::size_t, int> asked; // with an answer of some length
    QHash<std::size_t, int> answered;
    std::vector<std::size_t> questions;
    for (std::size_t i = 0; i < m_passages.size(); ++i) {
        if (!m_page.contains(m_spine.root, m_passages[i].first)) {
            continue;
        }
        const std::size_t shape = m_spine.shapes[at(m_passages[i].container)];
        ++likes[shape];
        if (i + 1 < m_passages.size() && isAsked(m_passages[i])) {
            asked[shape] += isAnswer(m_passages[i + 1]);
            answered[shape] += isAnswer(m_passages[i + 1]) || isShortAnswer(m_passages[i + 1]);
            questions.push_back(i);
        }
    }
    for (const std::size_t question : questions) {
        const std::size_t shape = m_spine.shapes[at(m_passages[question].container)];
        if (asked.value(shape) < 2 || answered.value(shape) * 3 < likes.value(shape) * 2
            || (!isAnswer(m_passages[question + 1]) && !isShortAnswer(m_passages[question + 1]))) {
            continue;
        }
        parts[question] = QuestionPart::Question;
        const NodeIndex around = aroundBoth(m_passages[question], m_passages[question + 1]);
        for (std::size_t i = question + 1; i < m_passages.size() && m_page.contains(around, m_passages[i].first); ++i) {
            const Passage &passage = m_passages[i];
            const bool isText = passage.block.kind == BlockKind::Paragraph || passage.block.kind == BlockKind::ListItem;
            if (!isText || m_furniture[at(passage.first)] || passage.linked * 3 > passage.length()
                || m_spine.shapes[at(passage.container)] == shape || !closesSentence(passage.block.text)) {
                break;
            }
            parts[i] = QuestionPart::Answer;
        }
    }
    return parts;
}

} // namespace

std::vector<QuestionPart> findQuestions(const HtmlDocument &page, const std::vector<Passage> &passages, const BodySpine &spine,
                                        const std::vector<bool> &furniture)
{
    return QuestionFinder(page, passages, spine, furniture).find();
}

} // namespace recension
