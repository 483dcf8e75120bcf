// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/bodyspine.h"

namespace recension {

enum class QuestionPart : quint8 { None, Question, Answer };

/// Per passage: whether it is one of several questions that are set alike, each with its answer below it, or such an answer.
/// On pages the question often is a button or a link within the page that unfolds the answer. A question that leads to
/// another page is a headline, and one alone is a box's.
[[nodiscard]] std::vector<QuestionPart> findQuestions(const HtmlDocument &page, const std::vector<Passage> &passages,
                                                      const BodySpine &spine, const std::vector<bool> &furniture);

} // namespace recension
