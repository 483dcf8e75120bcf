// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/moves.h"

#include "core/base/sentence.h"

#include <algorithm>

namespace recension {

namespace {

Side sideOf(const Row &row)
{
    return row.kind == RowKind::MovedFrom ? Side::Left : Side::Right;
}

} // namespace

Moves::Moves(const Comparison &comparison) : m_comparison(comparison)
{
    m_sharedBefore.reserve(std::size_t(comparison.rows.size()) + 1);
    m_sharedBefore.push_back(0);
    for (int index = 0; index < comparison.rows.size(); ++index) {
        const Row &row = comparison.rows.at(index);
        if (row.move != 0) {
            int &end = m_ends.try_emplace(row.move, PerSide<int>{.left = -1, .right = -1}).first->second[sideOf(row)];
            end = end < 0 ? index : end;
        }
        const bool isShared = !row.blocks.left.isEmpty() && !row.blocks.right.isEmpty();
        m_sharedBefore.push_back(m_sharedBefore.back() + (isShared ? 1 : 0));
    }
}

int Moves::otherEnd(int row) const
{
    const Row &end = m_comparison.rows.at(row);
    const auto ends = m_ends.find(end.move);
    return ends == m_ends.end() ? -1 : ends->second[otherSide(sideOf(end))];
}

QString Moves::label(int row) const
{
    const int other = otherEnd(row);
    if (other < 0) {
        return {};
    }
    const int between = m_sharedBefore[std::size_t(std::max(row, other))] - m_sharedBefore[std::size_t(std::min(row, other)) + 1];
    const int passed = std::max(1, between);
    const bool down = other > row;
    if (m_comparison.rows.at(row).kind == RowKind::MovedFrom) {
        if (passed == 1) {
            return down ? Sentence::tr("moved 1 paragraph down") : Sentence::tr("moved 1 paragraph up");
        }
        return down ? Sentence::tr("moved %n paragraphs down", nullptr, passed) : Sentence::tr("moved %n paragraphs up", nullptr, passed);
    }
    if (passed == 1) {
        return down ? Sentence::tr("moved here from 1 paragraph down") : Sentence::tr("moved here from 1 paragraph up");
    }
    return down ? Sentence::tr("moved here from %n paragraphs down", nullptr, passed)
                : Sentence::tr("moved here from %n paragraphs up", nullptr, passed);
}

} // namespace recension
