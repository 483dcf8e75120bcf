// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/pairedpieces.h"

#include <algorithm>

namespace recension {

namespace {

/// One side with the pieces in it, its partners not yet found anew.
struct Rebuilt {
    JoinedText text;
    std::vector<int> placeOf; ///< where each token has gone
    std::vector<int> placeOfPiece;
};

Rebuilt rebuild(const JoinedText &text, Side side, const std::vector<PiecePair> &pairs, const QList<Block> &blocks, Vocabulary &vocabulary)
{
    Rebuilt result;
    result.placeOf.assign(text.tokens.size(), -1);
    const auto append = [&result](const Token &token, int block, quint32 number, int move) {
        result.text.tokens.push_back(token);
        result.text.block.push_back(block);
        result.text.numbers.push_back(number);
        result.text.move.push_back(move);
        return int(result.text.tokens.size()) - 1;
    };
    auto next = pairs.begin();
    for (std::size_t at = 0; at <= text.tokens.size();) {
        std::size_t end = at;
        for (; end == at && next != pairs.end() && next->takes[side].first == at; ++next) {
            const Token &piece = next->pieces[side];
            const int block = next->block[side];
            const QStringView words = QStringView(blocks[block].text).mid(piece.start, piece.length);
            result.placeOfPiece.push_back(append(piece, block, vocabulary.number(words), 0));
            end = next->takes[side].end;
        }
        if (end == at && at < text.tokens.size()) {
            result.placeOf[at] = append(text.tokens[at], text.block[at], text.numbers[at], text.move[at]);
        }
        at = std::max(at + 1, end);
    }
    result.text.partner.assign(result.text.tokens.size(), -1);
    return result;
}

} // namespace

AlignedText withPiecePairs(const AlignedText &text, const std::vector<PiecePair> &pairs, const PerSide<QList<Block>> &blocks,
                           Vocabulary &vocabulary)
{
    PerSide<Rebuilt> sides{rebuild(text.sides.left, Side::Left, pairs, blocks.left, vocabulary),
                           rebuild(text.sides.right, Side::Right, pairs, blocks.right, vocabulary)};
    const auto link = [&sides](int left, int right) {
        sides.left.text.partner[std::size_t(left)] = right;
        sides.right.text.partner[std::size_t(right)] = left;
    };
    for (std::size_t at = 0; at < text.sides.left.tokens.size(); ++at) {
        if (const int partner = text.sides.left.partner[at]; partner >= 0) {
            link(sides.left.placeOf[at], sides.right.placeOf[std::size_t(partner)]);
        }
    }
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        link(sides.left.placeOfPiece[at], sides.right.placeOfPiece[at]);
    }
    return {.blocks = text.blocks, .sides = {std::move(sides.left.text), std::move(sides.right.text)}};
}

} // namespace recension
