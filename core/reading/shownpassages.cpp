// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/shownpassages.h"

#include "core/reading/prose.h"

#include <QHash>

namespace recension {

namespace {

std::vector<Passage> collect(const HtmlDocument &page, const std::vector<Hints> &hints, const QUrl &base, const CancelCheck &cancel)
{
    std::vector<bool> omitted(at(page.size()));
    for (NodeIndex i = 0; i < page.size(); ++i) {
        omitted[at(i)] = hints[at(i)].testFlag(Hint::Hidden);
    }
    return collectPassages(page, omitted, base, cancel);
}

bool holdsParagraphs(const HtmlDocument &page, NodeIndex element)
{
    constexpr int fewest = 3;
    constexpr qsizetype shortest = 80;
    int paragraphs = 0;
    for (NodeIndex i = element + 1; i < page.end(element) && paragraphs < fewest; ++i) {
        paragraphs += page.tag(i) == HtmlTag::P && page.hasMoreTextThan(i, shortest);
    }
    return paragraphs == fewest;
}

/// Takes the mark from what is hidden and holds paragraphs; whether there was any such element.
bool showText(const HtmlDocument &page, std::vector<Hints> &hints)
{
    bool isShown = false;
    for (NodeIndex i = 0; i < page.size(); ++i) {
        const HtmlTag tag = page.tag(i);
        const bool mayHold = tag == HtmlTag::Div || tag == HtmlTag::Main || tag == HtmlTag::Article || tag == HtmlTag::Section;
        if (!hints[at(i)].testFlag(Hint::Hidden) || !mayHold) {
            continue;
        }
        if (holdsParagraphs(page, i)) {
            hints[at(i)].setFlag(Hint::Hidden, false);
            isShown = true;
        }
        i = page.end(i) - 1;
    }
    return isShown;
}

void freeTextInOneLink(std::vector<Passage> &passages)
{
    constexpr int fewest = 3;
    constexpr qsizetype shortest = 80;
    const auto targetOf = [](const Passage &passage) {
        const auto link = std::ranges::find(passage.block.marks, MarkKind::Link, &Mark::kind);
        const bool isAll = link != passage.block.marks.end() && link->length * 10 >= passage.length() * 9;
        return isAll ? link->target : QString();
    };
    QHash<QString, int> texts;
    for (const Passage &passage : passages) {
        if (passage.linked >= shortest && isSentence(passage.block.text)) {
            ++texts[targetOf(passage)];
        }
    }
    texts.remove(QString());
    for (Passage &passage : passages) {
        const bool isText = passage.linked > 0 && !texts.isEmpty() && texts.value(targetOf(passage)) >= fewest;
        passage.linked = isText ? 0 : passage.linked;
    }
}

} // namespace

std::vector<Passage> collectShownPassages(const HtmlDocument &page, std::vector<Hints> &hints, const QUrl &base, const CancelCheck &cancel)
{
    std::vector<Passage> passages = collect(page, hints, base, cancel);
    freeTextInOneLink(passages);
    if (std::ranges::none_of(passages, isProse) && showText(page, hints)) {
        passages = collect(page, hints, base, cancel);
    }
    return passages;
}

} // namespace recension
