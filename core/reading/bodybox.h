// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/bodyspine.h"

namespace recension {

/// What a box beside the body's paragraphs is judged by besides its own counts.
struct BoxSurroundings {
    qsizetype prose = 0; ///< letters of prose in the element that holds the body
    QString firstText; ///< the box's first passage
    bool isBeforeEnd = false; ///< paragraphs of the body follow the box
};

/// What the article comes to, under a heading that says so; what a heading counts up; or so much text under headings that
/// nobody would advertise with it.
[[nodiscard]] bool isSectionOfFacts(const BodySpine::Box &box, const BoxSurroundings &around);

/// A heading with as much below it as a section has. A heading and some words between paragraphs are an invitation, a row
/// of headings with some words each are offers.
[[nodiscard]] bool isHeadedSection(const BodySpine::Box &box);

/// A remark of a sentence or two in a box that is named for one, as handbooks have them: "admonition", "callout".
[[nodiscard]] bool isNamedRemark(const HtmlDocument &page, NodeIndex boxNode, const BodySpine::Box &box);

/// Somebody's words in a box that is named for them, or in one in it, and who says them; `container` is that of its first passage.
[[nodiscard]] bool isNamedQuote(const HtmlDocument &page, NodeIndex boxNode, NodeIndex container, const BodySpine::Box &box);

/// Questions that readers ask, each with its answer.
[[nodiscard]] bool holdsQuestions(const BodySpine::Box &box);

} // namespace recension
