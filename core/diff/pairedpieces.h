// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignedtext.h"

#include <utility>

namespace recension {

/// The tokens [first, end) of one side that stand between two matches.
struct Stretch {
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return first >= end; }
};

/// Calls visit(PerSide<Stretch>) for each stretch, of which both sides have something, where the texts say different things.
template<typename Visit>
void forEachReplacement(const AlignedText &text, Visit &&visit)
{
    PerSide<Stretch> replaced;
    const std::size_t count = text.sides.left.tokens.size();
    for (std::size_t at = 0; at <= count; ++at) {
        const int partner = at < count ? text.sides.left.partner[at] : int(text.sides.right.tokens.size());
        if (partner >= 0) {
            replaced.left.end = at;
            replaced.right.end = std::size_t(partner);
            if (!replaced.left.isEmpty() && !replaced.right.isEmpty()) {
                visit(std::as_const(replaced));
            }
            replaced.left.first = at + 1;
            replaced.right.first = std::size_t(partner) + 1;
        }
    }
}

/// Pieces of both sides that stand for each other without being whole tokens.
struct PiecePair {
    PerSide<Stretch> takes; ///< the tokens whose place they take; where that is empty they stand before `first`
    PerSide<Token> pieces;
    PerSide<int> block; ///< in which they lie
};

/// The aligned texts with tokens of their own for such pairs, which come in the order of the text.
[[nodiscard]] AlignedText withPiecePairs(const AlignedText &text, const std::vector<PiecePair> &pairs, const PerSide<QList<Block>> &blocks,
                                         Vocabulary &vocabulary);

} // namespace recension
