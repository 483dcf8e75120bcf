// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/formulas.h"

namespace recension {

namespace {

constexpr int reach = 3; ///< how many elements lie between MathML and the element that holds the formula in all its forms
constexpr NodeIndex mostNodes = 2000; ///< of one formula that are looked at
constexpr int mostForms = 8;

bool isHidden(const std::vector<Hints> &hints, NodeIndex node)
{
    return hints[at(node)].testFlag(Hint::Hidden);
}

/// Whether an element shows any text outside of one of its descendants, or holds too much to be one formula.
bool showsTextBeside(const HtmlDocument &document, const std::vector<Hints> &hints, NodeIndex element, NodeIndex descendant)
{
    const NodeIndex last = std::min(document.end(element), document.end(descendant) + mostNodes);
    if (descendant - element > mostNodes || last < document.end(element)) {
        return true;
    }
    for (NodeIndex i = element + 1; i < last; ++i) {
        if (i == descendant || (!document.isText(i) && isHidden(hints, i))) {
            i = document.end(i) - 1;
        } else if (document.isText(i) && !document.node(i).text.trimmed().isEmpty()) {
            return true;
        }
    }
    return false;
}

void showUnlessDrawn(const HtmlDocument &document, std::vector<Hints> &hints, NodeIndex wrapper)
{
    const NodeIndex formula = document.parent(wrapper);
    if (formula >= 0 && !isBlockElement(document.tag(formula)) && !showsTextBeside(document, hints, formula, wrapper)) {
        hints[at(wrapper)] &= ~Hints(Hint::Hidden);
    }
}

/// What the page tells screen readers to pass over, behind MathML in the same formula.
void hideDrawn(const HtmlDocument &document, std::vector<Hints> &hints, NodeIndex wrapper)
{
    const NodeIndex formula = document.parent(wrapper);
    int forms = 0;
    for (NodeIndex i = document.end(wrapper); formula >= 0 && i < document.end(formula) && forms < mostForms; i = document.end(i)) {
        ++forms;
        if (!document.isText(i) && document.attribute(i, "aria-hidden") == "true") {
            hints[at(i)] |= Hint::Hidden;
        }
    }
}

} // namespace

void readFormulasOnce(const HtmlDocument &document, std::vector<Hints> &hints)
{
    for (NodeIndex math = 0; math < document.size(); ++math) {
        if (document.tag(math) != HtmlTag::Math) {
            continue;
        }
        for (NodeIndex i = math + 1; i < document.end(math); ++i) {
            if (!document.isText(i) && document.node(i).text.startsWith("annotation")) {
                hints[at(i)] |= Hint::Hidden;
            }
        }
        // Names of a formula's inline elements are those of the program that set it: "CtxtMenu".
        NodeIndex named = math;
        for (int i = 0; i <= reach && named > 0 && !isBlockElement(document.tag(named)); ++i) {
            hints[at(named)] &= Hints(Hint::Hidden);
            named = document.parent(named);
        }
        NodeIndex wrapper = math;
        for (int i = 0; i < reach && wrapper > 0 && !isHidden(hints, wrapper); ++i) {
            wrapper = document.parent(wrapper);
        }
        if (wrapper > 0 && isHidden(hints, wrapper)) {
            showUnlessDrawn(document, hints, wrapper);
            continue;
        }
        const NodeIndex around = document.parent(math);
        hideDrawn(document, hints, math);
        if (around > 0 && !isBlockElement(document.tag(around))) {
            hideDrawn(document, hints, around);
        }
    }
}

bool isFormula(const HtmlDocument &document, const Passage &passage)
{
    NodeIndex around = passage.first;
    if (around == passage.last && document.tag(around) == HtmlTag::Img) {
        return true;
    }
    while (around > passage.container && document.tag(around) != HtmlTag::Math) {
        around = document.parent(around);
    }
    return document.tag(around) == HtmlTag::Math && document.contains(around, passage.last);
}

} // namespace recension
