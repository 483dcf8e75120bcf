// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/identicalblocks.h"

#include "core/diff/order.h"
#include "core/diff/vocabulary.h"

#include <algorithm>
#include <map>

namespace recension {

namespace {

/// Every block's text as a number, equal for equal texts, and how often it stands on either side.
struct Texts {
    PerSide<std::vector<int>> number;
    std::vector<PerSide<int>> count;
};

/// Where the headline's text stands again in the body, the headline goes with the other headline and not with that.
void setHeadlinesApart(Texts &texts, const PerSide<QList<Block>> &blocks)
{
    PerSide<int> headline{-1, -1};
    for (const Side side : bothSides) {
        const auto found = std::ranges::find(blocks[side], BlockKind::Headline, &Block::kind);
        if (found != blocks[side].end()) {
            headline[side] = int(found - blocks[side].begin());
        }
    }
    for (const Side side : bothSides) {
        if (headline[side] < 0) {
            continue;
        }
        const auto number = std::size_t(texts.number[side][std::size_t(headline[side])]);
        if (texts.count[number].left < 2 && texts.count[number].right < 2) {
            continue;
        }
        texts.count.emplace_back();
        for (const Side either : bothSides) {
            if (headline[either] >= 0 && texts.number[either][std::size_t(headline[either])] == int(number)) {
                texts.number[either][std::size_t(headline[either])] = int(texts.count.size()) - 1;
                --texts.count[number][either];
                ++texts.count.back()[either];
            }
        }
    }
}

Texts numberTexts(const PerSide<QList<Block>> &blocks, Effort &effort)
{
    Texts texts;
    Vocabulary vocabulary((blocks.left.size() + blocks.right.size()) * 4);
    for (const Side side : bothSides) {
        texts.number[side].reserve(std::size_t(blocks[side].size()));
        for (const Block &block : blocks[side]) {
            if (!effort.spend(block.text.size() / 4 + 100)) {
                return {};
            }
            const std::size_t number = vocabulary.number(block.text) - 1;
            if (number == texts.count.size()) {
                texts.count.emplace_back();
            }
            texts.number[side].push_back(int(number));
            ++texts.count[number][side];
        }
    }
    setHeadlinesApart(texts, blocks);
    return texts;
}

constexpr qint64 stepsPerBlock = 30;

class Matcher
{
public:
    Matcher(const Texts &texts, Effort &effort)
        : m_texts(texts), m_effort(effort),
          m_partner{std::vector<int>(texts.number.left.size(), -1), std::vector<int>(texts.number.right.size(), -1)}
    { }

    std::vector<int> match(const PerSide<QList<Block>> &blocks)
    {
        const std::vector<OrderedPair> certain = certainPairs(blocks);
        const std::vector<bool> kept = heaviestChain(certain, m_effort);
        for (const OrderedPair &pair : certain) {
            m_effort.spend(stepsPerBlock);
            link(pair.left, pair.right);
        }
        spread();
        int fromLeft = 0;
        int fromRight = 0;
        for (std::size_t at = 0; at < certain.size(); ++at) {
            if (kept[at]) {
                matchInOrder(fromLeft, certain[at].left, fromRight, certain[at].right);
                fromLeft = certain[at].left + 1;
                fromRight = certain[at].right + 1;
            }
        }
        const int leftCount = int(m_partner.left.size());
        const int rightCount = int(m_partner.right.size());
        matchInOrder(fromLeft, leftCount, fromRight, rightCount);
        spread();
        matchInOrder(0, leftCount, 0, rightCount);
        return m_partner.left;
    }

private:
    [[nodiscard]] bool canLink(int left, int right) const
    {
        return m_partner.left[std::size_t(left)] < 0 && m_partner.right[std::size_t(right)] < 0
            && m_texts.number.left[std::size_t(left)] == m_texts.number.right[std::size_t(right)];
    }

    void link(int left, int right)
    {
        m_partner.left[std::size_t(left)] = right;
        m_partner.right[std::size_t(right)] = left;
    }

    [[nodiscard]] std::vector<OrderedPair> certainPairs(const PerSide<QList<Block>> &blocks)
    {
        std::vector<int> place(m_texts.count.size(), -1);
        for (std::size_t right = 0; right < m_texts.number.right.size(); ++right) {
            place[std::size_t(m_texts.number.right[right])] = int(right);
        }
        std::vector<OrderedPair> pairs;
        pairs.reserve(m_texts.number.left.size());
        for (std::size_t left = 0; left < m_texts.number.left.size(); ++left) {
            m_effort.spend(stepsPerBlock);
            const auto number = std::size_t(m_texts.number.left[left]);
            if (m_texts.count[number] == PerSide<int>{1, 1}) {
                pairs.push_back({.left = int(left), .right = place[number], .weight = blocks.left[qsizetype(left)].text.size()});
            }
        }
        return pairs;
    }

    /// Equal neighbours of matched blocks belong together.
    void spread()
    {
        const int leftCount = int(m_partner.left.size());
        const int rightCount = int(m_partner.right.size());
        for (int left = 0; left + 1 < leftCount; ++left) {
            m_effort.spend(stepsPerBlock);
            const int right = m_partner.left[std::size_t(left)];
            if (right >= 0 && right + 1 < rightCount && canLink(left + 1, right + 1)) {
                link(left + 1, right + 1);
            }
        }
        for (int left = leftCount - 1; left > 0; --left) {
            m_effort.spend(stepsPerBlock);
            const int right = m_partner.left[std::size_t(left)];
            if (right > 0 && canLink(left - 1, right - 1)) {
                link(left - 1, right - 1);
            }
        }
    }

    /// The k-th of several equal texts in a stretch goes with the k-th.
    void matchInOrder(int fromLeft, int toLeft, int fromRight, int toRight)
    {
        std::map<int, std::vector<int>> places;
        for (int right = toRight - 1; right >= fromRight; --right) {
            m_effort.spend(stepsPerBlock);
            if (m_partner.right[std::size_t(right)] < 0 && m_texts.count[std::size_t(m_texts.number.right[std::size_t(right)])].left > 0) {
                places[m_texts.number.right[std::size_t(right)]].push_back(right);
            }
        }
        if (places.empty()) {
            return;
        }
        for (int left = fromLeft; left < toLeft; ++left) {
            m_effort.spend(stepsPerBlock);
            if (m_partner.left[std::size_t(left)] >= 0) {
                continue;
            }
            const auto place = places.find(m_texts.number.left[std::size_t(left)]);
            if (place != places.end() && !place->second.empty()) {
                link(left, place->second.back());
                place->second.pop_back();
            }
        }
    }

    const Texts &m_texts;
    Effort &m_effort;
    PerSide<std::vector<int>> m_partner;
};

} // namespace

std::vector<int> matchIdenticalBlocks(const PerSide<QList<Block>> &blocks, Effort &effort)
{
    const Texts texts = numberTexts(blocks, effort);
    if (effort.isCanceled()) {
        return std::vector<int>(std::size_t(blocks.left.size()), -1);
    }
    return Matcher(texts, effort).match(blocks);
}

} // namespace recension
