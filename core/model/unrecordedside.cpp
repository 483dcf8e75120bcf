// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unrecordedside.h"

#include <algorithm>
#include <optional>

namespace recension {

namespace {

struct LoneBlock {
    Side side = Side::Right;
    int index = 0;
};

std::optional<LoneBlock> loneBlock(const Comparison &comparison, const Row &row)
{
    for (const Side side : bothSides) {
        const QList<int> &blocks = row.blocks[side];
        if (blocks.size() == 1 && row.blocks[otherSide(side)].isEmpty()
            && comparison.revisions[side].article.blocks.at(blocks.front()).sideRecord == SideRecord::Unrecorded) {
            return LoneBlock{side, blocks.front()};
        }
    }
    return std::nullopt;
}

} // namespace

bool hasUnrecordedSide(const Comparison &comparison, const Row &row)
{
    return loneBlock(comparison, row).has_value();
}

PerSide<Revision> withUnrecordedBlockAcross(const Comparison &comparison, int row)
{
    PerSide<Revision> revisions = comparison.revisions;
    if (row < 0 || row >= comparison.rows.size()) {
        return revisions;
    }
    const std::optional<LoneBlock> lone = loneBlock(comparison, comparison.rows.at(row));
    if (!lone) {
        return revisions;
    }
    const Block block = revisions[lone->side].article.blocks.takeAt(lone->index);
    QList<Block> &target = revisions[otherSide(lone->side)].article.blocks;
    const auto later =
        std::find_if(target.cbegin(), target.cend(), [&block](const Block &other) { return other.documentRow > block.documentRow; });
    target.insert(later, block);
    return revisions;
}

} // namespace recension
