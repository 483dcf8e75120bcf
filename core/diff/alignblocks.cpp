// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/alignblocks.h"

#include "core/diff/identicalblocks.h"
#include "core/diff/linkblocks.h"
#include "core/diff/nearblocks.h"
#include "core/diff/order.h"
#include "core/diff/readeralignments.h"
#include "core/diff/sortwitheffort.h"
#include "core/diff/tokenize.h"

#include <algorithm>

namespace recension {

namespace {

constexpr qint64 stepsPerGroup = 300;

/// Appends a block's words as numbers; where it has none, its whole text stands for one.
void appendWords(QStringView text, Vocabulary &vocabulary, NumberLists &words)
{
    const std::vector<Token> pieces = wordPieces(text);
    for (const Token &piece : pieces) {
        words.add(vocabulary.form(vocabulary.number(text.mid(piece.start, piece.length))).word);
    }
    if (pieces.empty()) {
        words.add(vocabulary.number(text));
    }
    words.endList();
}

/// Whether the groups, by their right blocks, have all their left blocks in order too: then nothing has moved.
bool areInOrder(const std::vector<BlockGroup> &groups)
{
    PerSide<int> last{-1, -1};
    for (const BlockGroup &group : groups) {
        for (const Side side : bothSides) {
            for (const int index : group.blocks[side]) {
                if (index < last[side]) {
                    return false;
                }
                last[side] = index;
            }
        }
    }
    return true;
}

/// A group stands for each run of neighbouring blocks it has, and has moved where none of them keeps its place.
/// The groups come in the order of their right blocks.
void markMoved(std::vector<BlockGroup> &groups, const PerSide<QList<Block>> &blocks, Effort &effort)
{
    if (areInOrder(groups)) {
        return;
    }
    std::vector<OrderedPair> runs;
    std::vector<std::size_t> groupOf;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        const PerSide<QList<int>> &members = groups[at].blocks;
        const Side several = members.left.size() > 1 ? Side::Left : Side::Right;
        int last = -2;
        for (const int index : members[several]) {
            if (index != last + 1) {
                runs.push_back({.left = several == Side::Left ? index : members.left.front(),
                                .right = several == Side::Right ? index : members.right.front(),
                                .weight = 0});
                groupOf.push_back(at);
            }
            const QString &text = blocks[several][index].text;
            effort.spend(text.size() * 4 + 300);
            runs.back().weight += std::max(1, countWordPieces(text));
            last = index;
        }
        groups[at].moved = true;
    }
    const std::vector<bool> kept = heaviestChain(runs, effort);
    for (std::size_t at = 0; at < runs.size(); ++at) {
        if (kept[at]) {
            groups[groupOf[at]].moved = false;
        }
    }
}

/// Takes back the partners that the reader gave to others or sets apart.
void withdrawOverruled(std::vector<int> &partner, const ReaderAlignments &said)
{
    for (std::size_t left = 0; left < partner.size(); ++left) {
        int &right = partner[left];
        if (right >= 0
            && (said.isGrouped(Side::Left, int(left)) || said.isGrouped(Side::Right, right) || said.areApart(int(left), right))) {
            right = -1;
        }
    }
}

/// Which blocks have a partner.
PerSide<std::vector<bool>> matchedBlocks(const PerSide<QList<Block>> &blocks, const std::vector<int> &partner, const ReaderAlignments &said)
{
    PerSide<std::vector<bool>> matched{std::vector<bool>(std::size_t(blocks.left.size())),
                                       std::vector<bool>(std::size_t(blocks.right.size()))};
    for (std::size_t left = 0; left < partner.size(); ++left) {
        if (partner[left] >= 0) {
            matched.left[left] = true;
            matched.right[std::size_t(partner[left])] = true;
        }
    }
    for (const BlockGroup &group : said.groups()) {
        for (const Side side : bothSides) {
            for (const int block : group.blocks[side]) {
                matched[side][std::size_t(block)] = true;
            }
        }
    }
    return matched;
}

/// Whether both sides have blocks that might still be linked with each other.
bool mayLinkMore(const PerSide<std::vector<bool>> &matched)
{
    return std::ranges::all_of(bothSides, [&](Side side) { return std::ranges::find(matched[side], false) != matched[side].end(); });
}

/// The words of blocks without an identical twin; empty for the others.
PerSide<NumberLists> wordsOfOthers(const PerSide<QList<Block>> &blocks, const PerSide<std::vector<bool>> &matched, Vocabulary &vocabulary,
                                   Effort &effort)
{
    PerSide<NumberLists> words;
    for (const Side side : bothSides) {
        std::size_t mostWords = 0;
        for (std::size_t index = 0; index < matched[side].size(); ++index) {
            mostWords += matched[side][index] ? 0 : std::size_t(blocks[side][qsizetype(index)].text.size()) + 1;
        }
        words[side].reserve(mostWords, matched[side].size());
        for (std::size_t index = 0; index < matched[side].size(); ++index) {
            if (matched[side][index]) {
                words[side].append({});
                continue;
            }
            const QString &text = blocks[side][qsizetype(index)].text;
            appendWords(text, vocabulary, words[side]);
            if (!effort.spend(text.size() * 16 + 100)) {
                return words;
            }
        }
    }
    return words;
}

/// The pairs that the reader sets apart, as positions among the open blocks.
std::set<std::pair<int, int>> openPairsApart(const PerSide<std::vector<int>> &index, const ReaderAlignments &said)
{
    std::set<std::pair<int, int>> pairs;
    for (const auto &[left, right] : said.apart()) {
        const auto atLeft = std::ranges::lower_bound(index.left, left);
        const auto atRight = std::ranges::lower_bound(index.right, right);
        if (atLeft != index.left.end() && *atLeft == left && atRight != index.right.end() && *atRight == right) {
            pairs.emplace(int(atLeft - index.left.begin()), int(atRight - index.right.begin()));
        }
    }
    return pairs;
}

/// Notes the blocks that have no partner, and their words, which are not kept twice.
void openOthers(OpenBlocks &open, const PerSide<QList<Block>> &blocks, const PerSide<std::vector<bool>> &matched,
                PerSide<NumberLists> words, Effort &effort)
{
    for (const Side side : bothSides) {
        open.words[side].reserve(words[side].numbers(), matched[side].size());
        for (std::size_t index = 0; index < matched[side].size(); ++index) {
            if (!matched[side][index]) {
                const std::span<const quint32> blockWords = words[side][index];
                open.index[side].push_back(int(index));
                open.headline[side].push_back(blocks[side][qsizetype(index)].kind == BlockKind::Headline);
                open.words[side].append(blockWords);
                if (!effort.spend(qint64(blockWords.size()) * 2 + stepsPerGroup)) {
                    return;
                }
            }
        }
        words[side] = {};
    }
}

} // namespace

std::vector<BlockGroup> alignBlocks(const PerSide<QList<Block>> &blocks, const ReaderAlignments &said, Vocabulary &vocabulary,
                                    Effort &effort)
{
    std::vector<int> partner = matchIdenticalBlocks(blocks, effort);
    if (effort.isCanceled()) {
        return {};
    }
    withdrawOverruled(partner, said);
    PerSide<std::vector<bool>> matched = matchedBlocks(blocks, partner, said);
    PerSide<NumberLists> words;
    if (mayLinkMore(matched)) {
        words = wordsOfOthers(blocks, matched, vocabulary, effort);
        if (effort.isCanceled()) {
            return {};
        }
        matchNearBlocks(words, partner, effort);
        withdrawOverruled(partner, said);
        matched = matchedBlocks(blocks, partner, said);
    }

    std::vector<BlockGroup> groups = said.groups();
    groups.reserve(groups.size() + std::size_t(std::min(blocks.left.size(), blocks.right.size())));
    OpenBlocks open;
    for (const BlockGroup &group : groups) {
        const int right = group.blocks.right.constFirst();
        open.fixed.push_back({.left = group.blocks.left.constFirst(), .right = right, .weight = blocks.right[right].text.size() / 6 + 1});
    }
    for (int left = 0; left < int(blocks.left.size()); ++left) {
        if (const int right = partner[std::size_t(left)]; right >= 0) {
            effort.spend(stepsPerGroup);
            groups.push_back({.blocks = {{left}, {right}}});
            open.fixed.push_back({.left = left, .right = right, .weight = blocks.right[right].text.size() / 6 + 1});
        }
    }
    if (mayLinkMore(matched)) {
        openOthers(open, blocks, matched, std::move(words), effort);
        open.apart = openPairsApart(open.index, said);
        open.features = blockFeatures(open.words, vocabulary, effort);
        if (effort.isCanceled()) {
            return {};
        }
        std::ranges::move(linkBlocks(open, effort), std::back_inserter(groups));
    }
    sortWithEffort(
        groups, [](const BlockGroup &one, const BlockGroup &other) { return one.blocks.right.front() < other.blocks.right.front(); },
        effort);
    if (effort.isCanceled()) {
        return {};
    }
    markMoved(groups, blocks, effort);
    return groups;
}

} // namespace recension
