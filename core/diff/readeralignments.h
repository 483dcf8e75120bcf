// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/alignblocks.h"
#include "core/model/alignment.h"

#include <set>

namespace recension {

/// Alignments that a reader gave, as the aligning of blocks asks for them. They must be free of contradictions (checkAlignments).
class ReaderAlignments
{
public:
    /// The reader said nothing.
    ReaderAlignments() = default;
    ReaderAlignments(const QList<Alignment> &alignments, const PerSide<int> &blockCounts);

    /// Blocks that belong together whatever they say.
    [[nodiscard]] const std::vector<BlockGroup> &groups() const { return m_groups; }
    [[nodiscard]] bool isGrouped(Side side, int block) const { return !m_groups.empty() && m_isGrouped[side][std::size_t(block)]; }

    [[nodiscard]] bool setsAnyApart() const { return !m_apart.empty(); }
    [[nodiscard]] bool areApart(int left, int right) const { return !m_apart.empty() && m_apart.contains({left, right}); }
    [[nodiscard]] const std::set<std::pair<int, int>> &apart() const { return m_apart; } ///< left and right blocks

private:
    std::vector<BlockGroup> m_groups;
    PerSide<std::vector<bool>> m_isGrouped;
    std::set<std::pair<int, int>> m_apart;
};

} // namespace recension
