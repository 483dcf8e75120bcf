// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignblocks.h"
#include "core/diff/passage.h"
#include "core/model/comparison.h"

namespace recension {

/// The blocks of a group on one side, read as one text.
struct JoinedPassage {
    std::vector<int> block;       ///< of each token
    std::vector<Token> tokens;    ///< places inside their block
    std::vector<quint32> numbers;
};

/// What marking words inside a group yields.
struct MarkedWords {
    PerSide<JoinedPassage> texts;
    std::vector<int> matches;      ///< for each left token its right one, or -1
    PerSide<QList<Span>> spans;
    double similarity = 1;
};

/// Marks what differs inside blocks that belong together: whole tokens, joined to phrases; differences of setting alone
/// are Typographic. What is not marked is equal on both sides, white space aside.
[[nodiscard]] MarkedWords markWords(const BlockGroup &group, const PerSide<QList<Block>> &blocks, Tokenizer &tokenizer,
                                    Vocabulary &vocabulary, Effort &effort);

} // namespace recension
