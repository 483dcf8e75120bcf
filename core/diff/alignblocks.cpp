// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/alignblocks.h"

#include "core/diff/identicalblocks.h"
#include "core/diff/linkblocks.h"
#include "core/diff/order.h"
#include "core/diff/tokenize.h"

#include <algorithm>

namespace recension {

namespace {

/// A block's words as numbers; where it has none, its whole text stands for one.
std::vector<quint32> wordsOf(QStringView text, Vocabulary &vocabulary)
{
    std::vector<quint32> words;
    for (const Token &piece : wordPieces(text)) {
        words.push_back(vocabulary.form(vocabulary.number(text.mid(piece.start, piece.length))).word);
    }
    if (words.empty()) {
        words.push_back(vocabulary.number(text));
    }
    return words;
}

/// A group stands for each run of neighbouring blocks it has, and has moved where none of them keeps its place.
void markMoved(std::vector<BlockGroup> &groups, const PerSide<QList<Block>> &blocks)
{
    std::vector<OrderedPair> runs;
    std::vector<std::size_t> groupOf;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        const PerSide<std::vector<int>> &members = groups[at].blocks;
        const Side several = members.left.size() > 1 ? Side::Left : Side::Right;
        int last = -2;
        for (const int index : members[several]) {
            if (index != last + 1) {
                runs.push_back({.left = several == Side::Left ? index : members.left.front(),
                                .right = several == Side::Right ? index : members.right.front(),
                                .weight = 0});
                groupOf.push_back(at);
            }
            runs.back().weight += std::max(1, countWordPieces(blocks[several][index].text));
            last = index;
        }
        groups[at].moved = true;
    }
    const std::vector<bool> kept = heaviestChain(runs);
    for (std::size_t at = 0; at < runs.size(); ++at) {
        if (kept[at]) {
            groups[groupOf[at]].moved = false;
        }
    }
}

} // namespace

std::vector<BlockGroup> alignBlocks(const PerSide<QList<Block>> &blocks, Vocabulary &vocabulary, Effort &effort)
{
    const std::vector<int> identical = matchIdenticalBlocks(blocks, effort);
    std::vector<BlockGroup> groups;
    PerSide<std::vector<bool>> taken{std::vector<bool>(std::size_t(blocks.left.size())), std::vector<bool>(std::size_t(blocks.right.size()))};
    OpenBlocks open;
    for (int left = 0; left < int(blocks.left.size()); ++left) {
        if (const int right = identical[std::size_t(left)]; right >= 0) {
            groups.push_back({.blocks = {{left}, {right}}});
            taken.left[std::size_t(left)] = true;
            taken.right[std::size_t(right)] = true;
            open.fixed.push_back({.left = left, .right = right, .weight = blocks.right[right].text.size() / 6 + 1});
        }
    }
    PerSide<std::vector<std::vector<quint32>>> words;
    for (const Side side : bothSides) {
        for (int index = 0; index < int(blocks[side].size()); ++index) {
            if (taken[side][std::size_t(index)]) {
                continue;
            }
            open.index[side].push_back(index);
            open.headline[side].push_back(blocks[side][index].kind == BlockKind::Headline);
            words[side].push_back(wordsOf(blocks[side][index].text, vocabulary));
            if (!effort.spend(qint64(words[side].back().size()) * 100)) {
                return groups;
            }
        }
    }
    open.features = blockFeatures(words, effort);
    if (!effort.isCanceled()) {
        std::ranges::move(linkBlocks(open, effort), std::back_inserter(groups));
        markMoved(groups, blocks);
    }
    std::ranges::sort(groups, {}, [](const BlockGroup &group) { return group.blocks.right.front(); });
    return groups;
}

} // namespace recension
