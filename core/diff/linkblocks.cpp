// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linkblocks.h"

#include "core/diff/blocklinks.h"
#include "core/diff/pairinorder.h"
#include "core/diff/sortwitheffort.h"

#include <algorithm>
#include <functional>

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
constexpr float containedFar = 0.2F; // likeness as well: a line's words stand in any long block
constexpr float nowhere = 2;
constexpr float leastEvidence = 10;

/// Headlines are paired whatever they say, unless one can't be a headline: sizes in features.
constexpr std::size_t longestHeadline = 60;
constexpr std::size_t headlineRatio = 4;

/// Looking at a candidate, comparing a feature, looking at a stretch, roughly.
constexpr qint64 stepsPerCandidate = 50;
constexpr qint64 stepsPerFeature = 5;
constexpr qint64 stepsPerStretch = 300;

class Linker
{
public:
    Linker(const OpenBlocks &open, Effort &effort) : m_open(open), m_effort(effort), m_links(open, effort) { }

    std::vector<BlockGroup> link()
    {
        std::vector<BlockCandidate> candidates = blockCandidates(m_open.features, m_effort);
        if (m_effort.isCanceled()) {
            return {};
        }
        if (!m_open.apart.empty()) {
            std::erase_if(candidates, [this](const BlockCandidate &candidate) { return m_open.areApart(candidate.left, candidate.right); });
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
        m_links.dropWeakMoves();
        linkInPlace();
        return m_links.groups();
    }

private:
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
        if (m_links.isFree(Side::Left, leftPosition) && m_links.isFree(Side::Right, rightPosition) && longer <= longestHeadline
            && longer <= headlineRatio * shorter && !m_open.areApart(leftPosition, rightPosition)) {
            m_links.pair(leftPosition, rightPosition);
        }
    }

    /// Pairs that are each other's best by far. They show where the other blocks have their place.
    void linkCertain(const std::vector<BlockCandidate> &candidates)
    {
        PerSide<std::vector<float>> best;
        PerSide<std::vector<float>> second;
        for (const Side side : bothSides) {
            best[side].resize(m_open.index[side].size());
            second[side].resize(m_open.index[side].size());
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
                    m_links.pair(candidate.left, candidate.right);
                } else {
                    m_links.expect(candidate);
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
            best[side].resize(m_open.index[side].size());
        }
        for (const BlockCandidate &candidate : candidates) {
            m_effort.spend(stepsPerCandidate);
            if (m_links.isFree(Side::Left, candidate.left) && m_links.isFree(Side::Right, candidate.right)) {
                float &left = best.left[std::size_t(candidate.left)];
                float &right = best.right[std::size_t(candidate.right)];
                left = std::max(left, candidate.dice);
                right = std::max(right, candidate.dice);
            }
        }
        forEachStretch([&](const PerSide<std::vector<int>> &stretch) {
            pairInOrder(stretch, [&](int left, int right) {
                const float value = m_links.dice(left, right);
                const float elsewhere = std::max(best.left[std::size_t(left)], best.right[std::size_t(right)]);
                return value + placeMargin < elsewhere ? -1 : value - alikeInOrder;
            });
        });
    }

    /// A block that lives on inside a longer one, or grew out of a shorter one.
    void linkContained(const std::vector<BlockCandidate> &candidates, float shareInPlace, float shareAnywhere)
    {
        const PerSide<std::vector<int>> stretch = m_links.stretches();
        for (const BlockCandidate &candidate : candidates) {
            m_effort.spend(stepsPerCandidate);
            const bool inPlace = stretch.left[std::size_t(candidate.left)] == stretch.right[std::size_t(candidate.right)];
            if (m_links.isFree(Side::Left, candidate.left) && m_links.isFree(Side::Right, candidate.right)
                && candidate.contained >= (inPlace ? shareInPlace : shareAnywhere) && (inPlace || candidate.dice >= containedFar)
                && candidate.shared >= leastEvidence) {
                m_links.pair(candidate.left, candidate.right);
            }
        }
    }

    void linkByLikeness(const std::vector<BlockCandidate> &candidates)
    {
        const PerSide<std::vector<int>> stretch = m_links.stretches();
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
            if (m_links.isFree(Side::Left, candidate.left) && m_links.isFree(Side::Right, candidate.right)) {
                if (adjusted(candidate) >= alikeAnywhere) {
                    m_links.pair(candidate.left, candidate.right);
                }
            } else {
                m_links.absorb(candidate, partAnywhere);
            }
        }
        for (const quint32 at : order) {
            m_effort.spend(stepsPerCandidate);
            m_links.absorb(candidates[at], partAnywhere);
        }
    }

    /// Absorbs what stands next to another part of its whole.
    void absorbNeighbors(const std::vector<BlockCandidate> &candidates, float share)
    {
        for (const BlockCandidate &candidate : candidates) {
            m_effort.spend(stepsPerCandidate);
            if (m_links.isNearby(candidate)) {
                m_links.absorb(candidate, share);
            }
        }
    }

    template<typename Function>
    void forEachStretch(Function &&function)
    {
        const PerSide<std::vector<int>> stretch = m_links.stretches();
        const PerSide<std::vector<int>> lone{m_links.freeBlocks(Side::Left), m_links.freeBlocks(Side::Right)};
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
            m_effort.spend(stepsPerStretch);
            function(members);
        }
    }

    /// Inside a stretch, what is left over is paired in order at lower likeness.
    void linkInPlace()
    {
        const bool onlyOne = m_open.index.left.size() == 1 && m_open.index.right.size() == 1;
        const float least = onlyOne ? alikeOnlyOne : alikeInPlace;
        forEachStretch([&](const PerSide<std::vector<int>> &stretch) {
            pairInOrder(stretch, [&](int left, int right) { return m_links.dice(left, right) - least; });
        });
    }

    void pairInOrder(const PerSide<std::vector<int>> &stretch, const std::function<float(int, int)> &gainOf)
    {
        for (const PerSide<int> &found : pairsInOrder(stretch, gainOf, m_effort)) {
            m_links.pair(found.left, found.right);
        }
    }

    const OpenBlocks &m_open;
    Effort &m_effort;
    BlockLinks m_links;
};

} // namespace

std::vector<BlockGroup> linkBlocks(const OpenBlocks &open, Effort &effort)
{
    return Linker(open, effort).link();
}

} // namespace recension
