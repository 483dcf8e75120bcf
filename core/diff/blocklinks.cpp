// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/blocklinks.h"

#include "core/diff/order.h"
#include "core/diff/sortwitheffort.h"
#include "core/diff/tiling.h"

#include <algorithm>
#include <functional>

namespace recension {

namespace {

/// Pairs outside the order need that much likeness, or some and that much evidence, or that one lives on in the other.
constexpr float alikeMoved = 0.42F;
constexpr float alikeFar = 0.25F;
constexpr float movedWhole = 0.7F;
constexpr float movedPart = 0.2F; // a line's words stand in any long block
constexpr float moveEvidence = 15;

/// What a word and the pair it begins weigh together, roughly.
constexpr float featureWeightOfWord = 4;

/// Comparing a feature, copying a group, roughly.
constexpr qint64 stepsPerFeature = 5;
constexpr qint64 stepsPerGroup = 300;

} // namespace

BlockLinks::BlockLinks(const OpenBlocks &open, Effort &effort) : m_open(open), m_effort(effort)
{
    for (const Side side : bothSides) {
        m_groupOf[side].assign(open.index[side].size(), -1);
        m_rest[side].resize(open.index[side].size());
    }
}

float BlockLinks::dice(int left, int right) const
{
    if (m_open.areApart(left, right)) {
        return 0;
    }
    const BlockFeatures &features = m_open.features;
    const auto l = std::size_t(left);
    const auto r = std::size_t(right);
    const float total = features.total.left[l] + features.total.right[r];
    return total <= 0 ? 0 : 2 * sharedWeight(features.features.left[l], features.features.right[r], features.weight) / total;
}

std::vector<quint32> BlockLinks::featuresOf(Side side, int position) const
{
    const std::span<const quint32> features = m_open.features.features[side][std::size_t(position)];
    return {features.begin(), features.end()};
}

void BlockLinks::pair(int left, int right)
{
    m_groupOf.left[std::size_t(left)] = m_groupOf.right[std::size_t(right)] = int(m_groups.size());
    m_rest.left[std::size_t(left)] = featuresOf(Side::Left, left);
    m_rest.right[std::size_t(right)] = featuresOf(Side::Right, right);
    const float shared = takeShared(m_rest.left[std::size_t(left)], m_rest.right[std::size_t(right)], m_open.features.weight);
    m_groups.push_back({.blocks = {{left}, {right}}, .shared = shared});
    m_effort.spend(qint64(m_rest.left[std::size_t(left)].size() + m_rest.right[std::size_t(right)].size() + 100) * stepsPerFeature);
}

void BlockLinks::absorb(const BlockCandidate &candidate, float share)
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
    m_groups[std::size_t(group)].shared += takeShared(partRest, wholeRest, m_open.features.weight);
    m_groups[std::size_t(group)].blocks[lone].push_back(part);
    m_groupOf[lone][std::size_t(part)] = group;
}

bool BlockLinks::isNearby(const BlockCandidate &candidate) const
{
    const bool leftFree = isFree(Side::Left, candidate.left);
    if (leftFree == isFree(Side::Right, candidate.right)) {
        return false;
    }
    const Side lone = leftFree ? Side::Left : Side::Right;
    const int group = m_groupOf[otherSide(lone)][std::size_t(leftFree ? candidate.right : candidate.left)];
    return isNextTo(lone, leftFree ? candidate.left : candidate.right, group);
}

bool BlockLinks::isNextTo(Side side, int position, int group) const
{
    const int index = m_open.index[side][std::size_t(position)];
    return std::ranges::any_of(m_groups[std::size_t(group)].blocks[side],
                               [&](int member) { return std::abs(m_open.index[side][std::size_t(member)] - index) == 1; });
}

bool BlockLinks::isTile(Side side, int part, int whole, int group) const
{
    const WordNumbers wholeWords = m_open.words[otherSide(side)][std::size_t(whole)];
    return std::ranges::all_of(m_groups[std::size_t(group)].blocks[side], [&](int member) {
        return areTiles(wholeWords, m_open.words[side][std::size_t(part)], m_open.words[side][std::size_t(member)]);
    });
}

/// Where the identical pairs stand, then the groups, then what will likely be paired: without it a paragraph that moved
/// might pass for the one that kept its place.
std::vector<OrderedPair> BlockLinks::places()
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
                         .weight = qint64(members.shared / featureWeightOfWord) + 1});
    }
    for (const BlockCandidate &candidate : m_likely) {
        if (isFree(Side::Left, candidate.left) && isFree(Side::Right, candidate.right)) {
            pairs.push_back({.left = m_open.index.left[std::size_t(candidate.left)],
                             .right = m_open.index.right[std::size_t(candidate.right)],
                             .weight = qint64(candidate.shared / featureWeightOfWord) + 1});
        }
    }
    return pairs;
}

void BlockLinks::dropWeakMoves()
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

bool BlockLinks::mayHaveMoved(const Members &members)
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
        || (contained >= movedWhole && alike >= movedPart && shared >= moveEvidence);
}

PerSide<std::vector<int>> BlockLinks::stretches()
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

std::vector<int> BlockLinks::freeBlocks(Side side) const
{
    std::vector<int> result;
    for (int position = 0; position < int(m_groupOf[side].size()); ++position) {
        if (isFree(side, position)) {
            result.push_back(position);
        }
    }
    return result;
}

std::vector<BlockGroup> BlockLinks::groups()
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

} // namespace recension
