// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/diff/effort.h"
#include "core/diff/tokenize.h"
#include "core/diff/vocabulary.h"
#include "core/model/block.h"

#include <functional>

namespace recension {

/// Blocks of one side that belong together, read as one text.
struct JoinedText {
    std::vector<Token> tokens; ///< places inside their block
    std::vector<int> block; ///< of each token
    std::vector<quint32> numbers; ///< of each token in the Vocabulary
    std::vector<int> partner; ///< of each token: the token of the other side it stands for, or -1
    std::vector<int> move; ///< of each token: the number of the move it went along with, or 0
};

/// Both sides of a row, word by word. One side is empty where a block stands alone.
struct AlignedText {
    PerSide<QList<int>> blocks;
    PerSide<JoinedText> sides;
};

/// Cuts the blocks into tokens and finds which tokens of the two sides stand for each other, in order. Beyond the bound of
/// work whole sentences are matched, and beyond the next nothing is: the blocks are then replaced as a whole.
[[nodiscard]] AlignedText alignText(const PerSide<QList<int>> &indexes, const PerSide<QList<Block>> &blocks, Tokenizer &tokenizer,
                                    Vocabulary &vocabulary, Effort &effort);

/// Finds it anew for the tokens [first, first + count) of two texts; calls match(left token, right token).
void alignTokens(const JoinedText &left, std::pair<int, int> leftRange, const JoinedText &right, std::pair<int, int> rightRange,
                 Vocabulary &vocabulary, Effort &effort, const std::function<void(int, int)> &match);

/// The share of tokens that have a partner, 0 to 1.
[[nodiscard]] double similarityOf(const AlignedText &text);

} // namespace recension
