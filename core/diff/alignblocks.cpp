// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/alignblocks.h"

#include "core/diff/order.h"
#include "core/diff/passage.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

constexpr double pairThreshold = 0.4;
constexpr double partThreshold = 0.6;

/// A block that has no identical twin: its words and their number.
struct OpenBlock {
    int index = 0;
    std::vector<quint32> words; // sorted
};

struct Candidate {
    int left = 0;
    int right = 0;
    double dice = 0;
    double contained = 0; // the share of the smaller one's words that the other one has
};

std::vector<int> matchIdentical(const PerSide<QList<Block>> &blocks)
{
    // The k-th of several equal blocks goes with the k-th.
    QHash<QStringView, std::vector<int>> places;
    for (int right = int(blocks.right.size()) - 1; right >= 0; --right) {
        places[blocks.right[right].text].push_back(right);
    }
    std::vector<int> partner(std::size_t(blocks.left.size()), -1);
    for (int left = 0; left < int(blocks.left.size()); ++left) {
        if (const auto place = places.find(blocks.left[left].text); place != places.end() && !place->empty()) {
            partner[std::size_t(left)] = place->back();
            place->pop_back();
        }
    }
    return partner;
}

int sharedWords(const std::vector<quint32> &one, const std::vector<quint32> &other)
{
    int shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return shared;
}

std::vector<Candidate> candidatesOf(const PerSide<std::vector<OpenBlock>> &open, Effort &effort)
{
    QHash<quint32, std::vector<int>> places; // word → open left blocks
    for (int at = 0; at < int(open.left.size()); ++at) {
        quint32 last = 0;
        for (const quint32 word : open.left[std::size_t(at)].words) {
            if (word != last) {
                places[word].push_back(at);
            }
            last = word;
        }
    }
    std::vector<Candidate> candidates;
    std::vector<int> seen(open.left.size(), -1);
    for (int right = 0; right < int(open.right.size()); ++right) {
        const std::vector<quint32> &words = open.right[std::size_t(right)].words;
        for (const quint32 word : words) {
            const auto place = places.constFind(word);
            if (place == places.cend() || place->size() > 200) {
                continue;
            }
            if (!effort.spend(qint64(place->size()) * 10)) {
                return candidates;
            }
            for (const int left : *place) {
                if (seen[std::size_t(left)] == right) {
                    continue;
                }
                seen[std::size_t(left)] = right;
                const std::vector<quint32> &others = open.left[std::size_t(left)].words;
                const int shared = sharedWords(words, others);
                candidates.push_back({.left = left,
                                      .right = right,
                                      .dice = 2.0 * shared / double(words.size() + others.size()),
                                      .contained = double(shared) / double(std::min(words.size(), others.size()))});
            }
        }
    }
    std::ranges::sort(candidates, [](const Candidate &one, const Candidate &other) {
        return std::tuple(-one.dice, one.right, one.left) < std::tuple(-other.dice, other.right, other.left);
    });
    return candidates;
}

} // namespace

std::vector<BlockGroup> alignBlocks(const PerSide<QList<Block>> &blocks, Tokenizer &tokenizer, Vocabulary &vocabulary, Effort &effort)
{
    const std::vector<int> partner = matchIdentical(blocks);
    std::vector<BlockGroup> groups;
    PerSide<std::vector<bool>> taken{std::vector<bool>(std::size_t(blocks.left.size())), std::vector<bool>(std::size_t(blocks.right.size()))};
    for (int left = 0; left < int(blocks.left.size()); ++left) {
        if (const int right = partner[std::size_t(left)]; right >= 0) {
            groups.push_back({.blocks = {{left}, {right}}});
            taken.left[std::size_t(left)] = true;
            taken.right[std::size_t(right)] = true;
        }
    }
    PerSide<std::vector<OpenBlock>> open;
    for (const Side side : bothSides) {
        for (int index = 0; index < int(blocks[side].size()); ++index) {
            if (taken[side][std::size_t(index)]) {
                continue;
            }
            OpenBlock block{.index = index, .words = {}};
            const Passage passage = passageOf(blocks[side][index].text, Grain::Characters, tokenizer, vocabulary);
            for (const quint32 number : passage.numbers) {
                if (const quint32 word = vocabulary.form(number).word) {
                    block.words.push_back(word);
                }
            }
            if (!effort.spend(qint64(block.words.size()) * 100)) {
                return groups;
            }
            std::ranges::sort(block.words);
            open[side].push_back(std::move(block));
        }
    }
    const std::vector<Candidate> candidates = candidatesOf(open, effort);
    PerSide<std::vector<int>> groupOf{std::vector<int>(open.left.size(), -1), std::vector<int>(open.right.size(), -1)};
    for (const Candidate &candidate : candidates) {
        int &left = groupOf.left[std::size_t(candidate.left)];
        int &right = groupOf.right[std::size_t(candidate.right)];
        if (candidate.dice >= pairThreshold && left < 0 && right < 0) {
            left = right = int(groups.size());
            groups.push_back({.blocks = {{open.left[std::size_t(candidate.left)].index}, {open.right[std::size_t(candidate.right)].index}}});
        }
    }
    for (const Candidate &candidate : candidates) {
        int &left = groupOf.left[std::size_t(candidate.left)];
        int &right = groupOf.right[std::size_t(candidate.right)];
        if (candidate.contained < partThreshold || (left < 0) == (right < 0)) {
            continue;
        }
        const Side lone = left < 0 ? Side::Left : Side::Right;
        const int index = open[lone][std::size_t(lone == Side::Left ? candidate.left : candidate.right)].index;
        const int group = std::max(left, right);
        std::vector<int> &members = groups[std::size_t(group)].blocks[lone];
        const bool neighbor = std::ranges::any_of(members, [index](int member) { return std::abs(member - index) == 1; });
        if (neighbor && groups[std::size_t(group)].blocks[otherSide(lone)].size() == 1) {
            members.insert(std::ranges::upper_bound(members, index), index);
            left = right = group;
        }
    }
    std::vector<OrderedPair> pairs;
    for (const BlockGroup &group : groups) {
        qint64 weight = 1;
        for (const int index : group.blocks.right) {
            weight += blocks.right[index].text.count(u' ') + 1;
        }
        pairs.push_back({.left = group.blocks.left.front(), .right = group.blocks.right.front(), .weight = weight});
    }
    const std::vector<bool> kept = heaviestChain(pairs);
    for (std::size_t at = 0; at < groups.size(); ++at) {
        groups[at].moved = !kept[at];
    }
    std::ranges::sort(groups, {}, [](const BlockGroup &group) { return group.blocks.right.front(); });
    return groups;
}

} // namespace recension
