// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linkblocks.h"

namespace recension {

/// Open blocks as they are being linked: which belong together so far, what of each no link explains yet, and which pairs
/// keep their place. Blocks go by their positions among the open ones. Beyond its effort it stays unfinished.
class BlockLinks
{
public:
    /// `open` and `effort` must outlive it.
    BlockLinks(const OpenBlocks &open, Effort &effort);

    [[nodiscard]] const OpenBlocks &open() const { return m_open; }
    [[nodiscard]] bool isFree(Side side, int position) const { return m_groupOf[side][std::size_t(position)] < 0; }
    [[nodiscard]] std::vector<int> freeBlocks(Side side) const;

    /// How alike two blocks are as wholes: Dice's coefficient of their weighed features, 0 to 1; 0 where they are set apart.
    [[nodiscard]] float dice(int left, int right) const;

    /// Makes a group of two free blocks.
    void pair(int left, int right);

    /// Notes that two blocks will likely be paired, so that nothing takes their place for its own.
    void expect(const BlockCandidate &candidate) { m_likely.push_back(candidate); }

    /// Makes a lone block a part of the group its counterpart is in, where what is left of the counterpart explains such a
    /// share of it, and it stands next to another part or tiles the whole with it (core/diff/tiling.h).
    void absorb(const BlockCandidate &candidate, float share);

    /// Whether the one of the two that is free stands next to a part of the other one's group.
    [[nodiscard]] bool isNearby(const BlockCandidate &candidate) const;

    /// Sets free what stands outside the heaviest order-preserving set, by what both have in common, and is not alike enough
    /// for a move.
    void dropWeakMoves();

    /// Pairs that keep their place cut both sides into stretches: for every open block the number of its stretch.
    [[nodiscard]] PerSide<std::vector<int>> stretches();

    [[nodiscard]] std::vector<BlockGroup> groups();

private:
    struct Members {
        PerSide<std::vector<int>> blocks;
        float shared = 0; ///< weight of what the sides have in common
    };

    [[nodiscard]] std::vector<quint32> featuresOf(Side side, int position) const;
    [[nodiscard]] bool isNextTo(Side side, int position, int group) const;
    [[nodiscard]] bool isTile(Side side, int part, int whole, int group) const;
    [[nodiscard]] std::vector<OrderedPair> places();
    [[nodiscard]] bool mayHaveMoved(const Members &members);

    const OpenBlocks &m_open;
    Effort &m_effort;
    PerSide<std::vector<std::vector<quint32>>> m_rest; // of a block in a group: features that no link explains yet
    PerSide<std::vector<int>> m_groupOf; // −1: free
    std::vector<Members> m_groups;
    std::vector<BlockCandidate> m_likely;
};

} // namespace recension
