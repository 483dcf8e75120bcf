// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/readeralignments.h"

namespace recension {

ReaderAlignments::ReaderAlignments(const QList<Alignment> &alignments, const PerSide<int> &blockCounts)
{
    for (const Side side : bothSides) {
        m_isGrouped[side].resize(std::size_t(alignments.isEmpty() ? 0 : blockCounts[side]));
    }
    for (const Alignment &alignment : alignments) {
        if (alignment.relation == Relation::Together) {
            m_groups.push_back({.blocks = alignment.blocks});
            for (const Side side : bothSides) {
                for (const int block : alignment.blocks[side]) {
                    m_isGrouped[side][std::size_t(block)] = true;
                }
            }
            continue;
        }
        for (const int left : alignment.blocks.left) {
            for (const int right : alignment.blocks.right) {
                m_apart.emplace(left, right);
            }
        }
    }
}

} // namespace recension
