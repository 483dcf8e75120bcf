// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linkblocks.h"

#include "core/diff/order.h"
#include "core/diff/sortwitheffort.h"
#include "core/diff/tiling.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>

namespace recension {

namespace {

// Likenesses are Dice coefficients of weighed features, shares are parts of a block's weight; both 0 to 1.

/// Pairs that are each other's best by so much show where the others have their place.
constexpr float certainDice = 0.25F;
constexpr float certainLead = 1.5F;
constexpr float certainEvidence = 40; // weight of what they share: short lines may be alike by chance

/// Blocks at the same place of both texts are paired in order from here, unless one has something that much better elsewhere.
constexpr float alikeInOrder = 0.28F;
constexpr float placeMargin = 0.25F;

/// Blocks are paired from here wherever they stand; standing at the same place counts as so much likeness.
constexpr float alikeAnywhere = 0.3F;
constexpr float placeBonus = 0.15F;

/// Pairs outside the order need that much evidence, unless they are so alike.
constexpr float alikeMoved = 0.42F;
constexpr float alikeFar = 0.25F;
constexpr float moveEvidence = 15;

/// What is left over at the same place is paired from here.
constexpr float alikeInPlace = 0.13F;

/// Where a single block of each text is left, it is taken for the same one rewritten from here.
constexpr float alikeOnlyOne = 0.05F;

/// The share of a part that the rest of the whole must explain: anywhere, and next to another part.
constexpr float partAnywhere = 0.45F;
constexpr float partNearby = 0.2F;
constexpr float neighborWhole = 0.85F; // before it may be paired with another block that merely resembles it

/// The share of a block that must live on in a longer one: a whole block in its place, most of one in its place, and elsewhere.
constexpr float wholeContained = 0.7F;
constexpr float containedInPlace = 0.5F;
constexpr float containedAnywhere = 0.7F;
constexpr float nowhere = 2;
constexpr float leastEvidence = 10;

/// Headlines are paired whatever they say, unless one can't be a headline: sizes in features.
constexpr std::size_t longestHeadline = 60;
constexpr std::size_t headlineRatio = 4;

/// Looking at a candidate, comparing a feature, copying a group, roughly.
constexpr qint64 stepsPerCandidate = 50;
constexpr qint64 stepsPerFeature = 5;
constexpr qint64 stepsPerGroup = 300;

/// Stretches beyond so many cells are left to the search by rare words.
constexpr std::size_t largestGap = 20'000;

class Linker
{
public:
    Linker(const OpenBlocks &open, Effort &effort) : m_open(open), m_effort(effort)
    {
        for (const Side side : bothSides) {
            m_groupOf[side].assign(open.index[side].size(), -1);
            m_rest[side].resize(open.index[side].size());
        }
    }

    std::vector<BlockGroup> link()
    {
        const std::vector<BlockCandidate> candidates = blockCandidates(m_open.features, m_effort);
        if (m_effort.isCanceled()) {
            return {};
        }
        linkCertain(candidates);
        linkInOrder(candidates);
        absorbNeighbors(candidates, neighborWhole);
        linkContained(candidates, wholeContained, nowhere);
        linkByLikeness(candidates);
        linkHeadlines();
        linkInPlace();
        absorbNeighbors(candidates, partNearby);
        linkContained(candidates, containedInPlace, containedAnywhere);
        dropWeakMoves();
        linkInPlace();
        return groups();
    }

private:
    struct Members {
        PerSide<std::vector<int>> blocks; // positions among the open ones
    };

    [[nodiscard]] bool isFree(Side side, int position) const { return m_groupOf[side][std::size_t(position)] < 0; }

    [[nodiscard]] float dice(int left, int right) const
    {
        const BlockFeatures &features = m_open.features;
        const auto l = std::size_t(left);
        const auto r = std::size_t(right);
        const float total = features.total.left[l] + features.total.right[r];
        return total <= 0 ? 0 : 2 * sharedWeight(features.features.left[l], features.features.right[r], features.weight) / total;
    }

    [[nodiscard]] std::vector<quint32> featuresOf(Side side, int position) const
    {
        const std::span<const quint32> features = m_open.features.features[side][std::size_t(position)];
        return {features.begin(), features.end()};
    }

    void pair(int left, int right)
    {
        m_groupOf.left[std::size_t(left)] = m_groupOf.right[std::size_t(right)] = int(m_groups.size());
        m_groups.push_back({.blocks = {{left}, {right}}});
        m_rest.left[std::size_t(left)] = featuresOf(Side::Left, left);
        m_rest.right[std::size_t(right)] = featuresOf(Side::Right, right);
        takeShared(m_rest.left[std::size_t(left)], m_rest.right[std::size_t(right)], m_open.features.weight);
        m_effort.spend(qint64(m_rest.left[std::size_t(left)].size() + m_rest.right[std::size_t(right)].size() + 100) * stepsPerFeature);
    }

    void linkHeadlines()
    {
        const auto left = std::ranges::find(m_open.headline.left, true);
        const auto right = std::ranges::find(m_open.headline.right, true);
        if (left == m_open.headline.left.end() || right == m_open.headline.right.end()) {
            return;
        }
        const int leftPosition = int(left - m_open.headline.left.begin());
        const int rightPosition = int(right - m_open.headline.right.begin());
        const std::size_t leftSize = m_open.features.features.left[std::size_t(leftPosition)].size();
        const std::size_t rightSize = m_open.features.features.right[std::size_t(rightPosition)].size();
        const std::size_t shorter = std::min(leftSize, rightSize);
        const std::size_t longer = std::max(leftSize, rightSize);
        if (isFree(Side::Left, leftPosition) && isFree(Side::Right, rightPosition) && longer <= longestHeadline
            && longer <= headlineRatio * shorter) {
            pair(leftPosition, rightPosition);
        }
    }

    /// Pairs that are each other's best by far. They show where the other blocks have their place.
    void linkCertain(const std::vector<BlockCandidate> &candidates)
    {
        PerSide<std::vector<float>> best;
        PerSide<std::vector<float>> second;
        for (const Side side : bothSides) {
            best[side].resize(m_groupOf[side].size());
            second[side].resize(m_groupOf[side].size());
        }
        const auto note = [&](Side side, int position, float dice) {
            float &first = best[side][std::size_t(position)];
            second[side][std::size_t(position)] = std::max(second[side][std::size_t(position)], std::min(first, dice));
            first = std::max(first, dice);
        };
        for (const BlockCandidate &candidate : candidates) {
            m_effort.spend(stepsPerCandidate);
            note(Side::Left, candidate.left, candidate.dice);
            note(Side::Right, candidate.right, candidate.dice);
        }
        for (const BlockCandidate &candidate : candidates) {
            m_effort.spend(stepsPerCandidate);
            const float rival = std::max(second.left[std::size_t(candidate.left)], second.right[std::size_t(candidate.right)]);
            const bool isBest =
                candidate.dice >= best.left[std::size_t(candidate.left)] && candidate.dice >= best.right[std::size_t(candidate.right)];
            if (isBest && candidate.shared >= certainEvidence && candidate.dice >= certainDice) {
                if (candidate.dice >= certainLead * rival) {
                    pair(candidate.left, candidate.right);
                } else {
                    m_likely.push_back(candidate);
                }
            }
        }
    }

    /// Pairs in their place whose blocks have nothing far better elsewhere, by order and likeness together: among many
    /// near twins (lines of a table, results) the order decides.
    void linkInOrder(const std::vector<BlockCandidate> &candidates)
    {
        PerSide<std::vector<float>> best;
        for (const Side side : bothSides) {
            best[side].resize(m_groupOf[side].size());
        }
        for (const BlockCandidate &candidate : candidates) {
            m_effort.spend(stepsPerCandidate);
            if (isFree(Side::Left, candidate.left) && isFree(Side::Right, candidate.right)) {
                float &left = best.left[std::size_t(candidate.left)];
                float &right = best.right[std::size_t(candidate.right)];
                left = std::max(left, candidate.dice);
                right = std::max(right, candidate.dice);
            }
        }
        forEachStretch([&](const PerSide<std::vector<int>> &stretch) {
            pairInOrder(stretch, [&](int left, int right) {
                const float value = dice(left, right);
                const float elsewhere = std::max(best.left[std::size_t(left)], best.right[std::size_t(right)]);
                return value + placeMargin < elsewhere ? -1 : value - alikeInOrder;
            });
        });
    }

    /// A block that lives on inside a longer one, or grew out of a shorter one.
    void linkContained(const std::vector<BlockCandidate> &candidates, float shareInPlace, float shareAnywhere)
    {
        const PerSide<std::vector<int>> stretch = stretches();
        for (const BlockCandidate &candidate : candidates) {
            m_effort.spend(stepsPerCandidate);
            const bool inPlace = stretch.left[std::size_t(candidate.left)] == stretch.right[std::size_t(candidate.right)];
            if (isFree(Side::Left, candidate.left) && isFree(Side::Right, candidate.right)
                && candidate.contained >= (inPlace ? shareInPlace : shareAnywhere) && candidate.shared >= leastEvidence) {
                pair(candidate.left, candidate.right);
            }
        }
    }

    void linkByLikeness(const std::vector<BlockCandidate> &candidates)
    {
        const PerSide<std::vector<int>> stretch = stretches();
        const auto inPlace = [&](const BlockCandidate &candidate) {
            return stretch.left[std::size_t(candidate.left)] == stretch.right[std::size_t(candidate.right)];
        };
        const auto adjusted = [&](const BlockCandidate &candidate) { return candidate.dice + (inPlace(candidate) ? placeBonus : 0); };
        std::vector<quint32> order;
        order.reserve(candidates.size());
        for (quint32 at = 0; at < candidates.size() && m_effort.spend(stepsPerFeature); ++at) {
            order.push_back(at);
        }
        sortWithEffort(
            order, [&](quint32 one, quint32 other) { return adjusted(candidates[one]) > adjusted(candidates[other]); }, m_effort);
        for (const quint32 at : order) {
            const BlockCandidate &candidate = candidates[at];
            m_effort.spend(stepsPerCandidate);
            if (isFree(Side::Left, candidate.left) && isFree(Side::Right, candidate.right)) {
                if (adjusted(candidate) >= alikeAnywhere) {
                    pair(candidate.left, candidate.right);
                }
            } else {
                absorb(candidate, partAnywhere);
            }
        }
        for (const quint32 at : order) {
            m_effort.spend(stepsPerCandidate);
            absorb(candidates[at], partAnywhere);
        }
    }

    /// Makes a lone block a part of the group its counterpart is in, where what is left of the counterpart explains enough of it.
    void absorb(const BlockCandidate &candidate, float share)
    {
        const bool leftFree = isFree(Side::Left, candidate.left);
        if (leftFree == isFree(Side::Right, candidate.right)) {
            return;
        }
        const Side lone = leftFree ? Side::Left : Side::Right;
        const int part = leftFree ? candidate.left : candidate.right;
        const int whole = leftFree ? candidate.right : candidate.left;
        const int group = m_groupOf[otherSide(lone)][std::size_t(whole)];
        if (m_groups[std::size_t(group)].blocks[otherSide(lone)].size() > 1) {
            return;
        }
        std::vector<quint32> partRest = featuresOf(lone, part);
        std::vector<quint32> &wholeRest = m_rest[otherSide(lone)][std::size_t(whole)];
        if (sharedWeight(partRest, wholeRest, m_open.features.weight) < share * m_open.features.total[lone][std::size_t(part)]) {
            return;
        }
        if (!isNextTo(lone, part, group) && !isTile(lone, part, whole, group)) {
            return;
        }
        takeShared(partRest, wholeRest, m_open.features.weight);
        m_groups[std::size_t(group)].blocks[lone].push_back(part);
        m_groupOf[lone][std::size_t(part)] = group;
    }

    /// Absorbs what stands next to another part of its whole.
    void absorbNeighbors(const std::vector<BlockCandidate> &candidates, float share)
    {
        for (const BlockCandidate &candidate : candidates) {
            m_effort.spend(stepsPerCandidate);
            if (isNearby(candidate)) {
                absorb(candidate, share);
            }
        }
    }

    [[nodiscard]] bool isNearby(const BlockCandidate &candidate) const
    {
        const bool leftFree = isFree(Side::Left, candidate.left);
        if (leftFree == isFree(Side::Right, candidate.right)) {
            return false;
        }
        const Side lone = leftFree ? Side::Left : Side::Right;
        const int group = m_groupOf[otherSide(lone)][std::size_t(leftFree ? candidate.right : candidate.left)];
        return isNextTo(lone, leftFree ? candidate.left : candidate.right, group);
    }

    [[nodiscard]] bool isNextTo(Side side, int position, int group) const
    {
        const int index = m_open.index[side][std::size_t(position)];
        return std::ranges::any_of(m_groups[std::size_t(group)].blocks[side],
                                   [&](int member) { return std::abs(m_open.index[side][std::size_t(member)] - index) == 1; });
    }

    [[nodiscard]] bool isTile(Side side, int part, int whole, int group) const
    {
        const WordNumbers wholeWords = m_open.words[otherSide(side)][std::size_t(whole)];
        return std::ranges::all_of(m_groups[std::size_t(group)].blocks[side], [&](int member) {
            return areTiles(wholeWords, m_open.words[side][std::size_t(part)], m_open.words[side][std::size_t(member)]);
        });
    }

    /// Where the identical pairs stand, then the groups, then what will likely be paired: without it a paragraph that moved
    /// might pass for the one that kept its place.
    [[nodiscard]] std::vector<OrderedPair> places()
    {
        std::vector<OrderedPair> pairs;
        pairs.reserve(m_open.fixed.size() + m_groups.size() + m_likely.size());
        for (const OrderedPair &pair : m_open.fixed) {
            m_effort.spend(stepsPerFeature);
            pairs.push_back(pair);
        }
        for (const Members &members : m_groups) {
            m_effort.spend(stepsPerGroup);
            const auto left = std::ranges::min(members.blocks.left);
            const auto right = std::ranges::min(members.blocks.right);
            pairs.push_back({.left = m_open.index.left[std::size_t(left)],
                             .right = m_open.index.right[std::size_t(right)],
                             .weight = qint64(m_open.features.total.right[std::size_t(right)] / 4) + 1});
        }
        for (const BlockCandidate &candidate : m_likely) {
            if (isFree(Side::Left, candidate.left) && isFree(Side::Right, candidate.right)) {
                pairs.push_back({.left = m_open.index.left[std::size_t(candidate.left)],
                                 .right = m_open.index.right[std::size_t(candidate.right)],
                                 .weight = qint64(candidate.shared / 4) + 1});
            }
        }
        return pairs;
    }

    /// Sets free what turned out to stand outside the order and is not alike enough for a move.
    void dropWeakMoves()
    {
        const std::vector<bool> kept = heaviestChain(places(), m_effort);
        std::vector<Members> strong;
        for (std::size_t at = 0; at < m_groups.size(); ++at) {
            if (kept[m_open.fixed.size() + at] || mayHaveMoved(m_groups[at])) {
                strong.push_back(std::move(m_groups[at]));
            }
        }
        m_groups = std::move(strong);
        for (const Side side : bothSides) {
            std::ranges::fill(m_groupOf[side], -1);
            for (std::size_t at = 0; at < m_groups.size(); ++at) {
                for (const int position : m_groups[at].blocks[side]) {
                    m_groupOf[side][std::size_t(position)] = int(at);
                }
            }
        }
    }

    [[nodiscard]] bool mayHaveMoved(const Members &members)
    {
        if (members.blocks.left.size() > 1 || members.blocks.right.size() > 1) {
            return true;
        }
        const BlockFeatures &features = m_open.features;
        const auto left = std::size_t(members.blocks.left.front());
        const auto right = std::size_t(members.blocks.right.front());
        m_effort.spend(qint64(features.features.left[left].size() + features.features.right[right].size() + 100) * stepsPerFeature);
        const float shared = sharedWeight(features.features.left[left], features.features.right[right], features.weight);
        const float alike = 2 * shared / (features.total.left[left] + features.total.right[right]);
        const float contained = shared / std::min(features.total.left[left], features.total.right[right]);
        return alike >= alikeMoved || (alike >= alikeFar && shared >= moveEvidence)
            || (contained >= containedAnywhere && shared >= moveEvidence);
    }

    /// Pairs that keep their place cut both sides into stretches: for every open block the number of its stretch.
    [[nodiscard]] PerSide<std::vector<int>> stretches()
    {
        const std::vector<OrderedPair> pairs = places();
        const std::vector<bool> kept = heaviestChain(pairs, m_effort);
        PerSide<std::vector<int>> cuts;
        for (std::size_t at = 0; at < m_open.fixed.size() + m_groups.size(); ++at) {
            if (kept[at]) {
                cuts.left.push_back(pairs[at].left);
                cuts.right.push_back(pairs[at].right);
            }
        }
        PerSide<std::vector<int>> result;
        for (const Side side : bothSides) {
            sortWithEffort(cuts[side], std::less<>(), m_effort);
            std::size_t cut = 0;
            for (const int index : m_open.index[side]) {
                m_effort.spend(stepsPerFeature);
                while (cut < cuts[side].size() && cuts[side][cut] <= index) {
                    ++cut;
                }
                result[side].push_back(int(cut));
            }
        }
        return result;
    }

    template<typename Function>
    void forEachStretch(Function &&function)
    {
        const PerSide<std::vector<int>> stretch = stretches();
        const PerSide<std::vector<int>> lone{loneBlocks(Side::Left), loneBlocks(Side::Right)};
        auto right = lone.right.begin();
        for (auto left = lone.left.begin(); left != lone.left.end();) {
            const int number = stretch.left[std::size_t(*left)];
            PerSide<std::vector<int>> members;
            for (; left != lone.left.end() && stretch.left[std::size_t(*left)] == number; ++left) {
                members.left.push_back(*left);
            }
            for (; right != lone.right.end() && stretch.right[std::size_t(*right)] <= number; ++right) {
                if (stretch.right[std::size_t(*right)] == number) {
                    members.right.push_back(*right);
                }
            }
            m_effort.spend(stepsPerGroup);
            function(members);
        }
    }

    /// Inside a stretch, what is left over is paired in order at lower likeness.
    void linkInPlace()
    {
        const bool onlyOne = m_open.index.left.size() == 1 && m_open.index.right.size() == 1;
        const float least = onlyOne ? alikeOnlyOne : alikeInPlace;
        forEachStretch([&](const PerSide<std::vector<int>> &stretch) {
            pairInOrder(stretch, [&](int left, int right) { return dice(left, right) - least; });
        });
    }

    [[nodiscard]] std::vector<int> loneBlocks(Side side) const
    {
        std::vector<int> lone;
        for (int position = 0; position < int(m_groupOf[side].size()); ++position) {
            if (isFree(side, position)) {
                lone.push_back(position);
            }
        }
        return lone;
    }

    [[nodiscard]] std::vector<BlockGroup> groups()
    {
        std::vector<BlockGroup> groups;
        for (const Members &members : m_groups) {
            BlockGroup group;
            m_effort.spend(stepsPerGroup);
            for (const Side side : bothSides) {
                std::vector<int> indexes;
                for (const int position : members.blocks[side]) {
                    indexes.push_back(m_open.index[side][std::size_t(position)]);
                }
                std::ranges::sort(indexes);
                group.blocks[side] = QList<int>(indexes.begin(), indexes.end());
            }
            groups.push_back(std::move(group));
        }
        return groups;
    }

    /// The order-preserving pairs of greatest likeness above the threshold (Needleman and Wunsch 1970, gaps free).
    template<typename Gain>
    void pairInOrder(const PerSide<std::vector<int>> &stretch, Gain &&gainOf)
    {
        const std::size_t rows = stretch.left.size();
        const std::size_t columns = stretch.right.size();
        if (rows == 0 || columns == 0 || rows * columns > largestGap) {
            return;
        }
        std::vector<float> gain(rows * columns);
        std::vector<float> best((rows + 1) * (columns + 1), 0);
        const auto at = [columns](std::size_t row, std::size_t column) { return row * (columns + 1) + column; };
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t column = 0; column < columns; ++column) {
                const float value = gainOf(stretch.left[row], stretch.right[column]);
                gain[row * columns + column] = value;
                best[at(row + 1, column + 1)] =
                    std::max({best[at(row, column + 1)], best[at(row + 1, column)], best[at(row, column)] + value});
            }
            if (!m_effort.spend(qint64(columns) * 200)) {
                return;
            }
        }
        for (std::size_t row = rows, column = columns; row > 0 && column > 0;) {
            if (best[at(row, column)] == best[at(row - 1, column)]) {
                --row;
            } else if (best[at(row, column)] == best[at(row, column - 1)]) {
                --column;
            } else {
                pair(stretch.left[row - 1], stretch.right[column - 1]);
                --row;
                --column;
            }
        }
    }

    const OpenBlocks &m_open;
    Effort &m_effort;
    PerSide<std::vector<std::vector<quint32>>> m_rest; // of a block in a group: features that no link explains yet
    PerSide<std::vector<int>> m_groupOf; // −1: free
    std::vector<Members> m_groups;
    std::vector<BlockCandidate> m_likely; // each other's best, but not by far
};

} // namespace

std::vector<BlockGroup> linkBlocks(const OpenBlocks &open, Effort &effort)
{
    return Linker(open, effort).link();
}

} // namespace recension
