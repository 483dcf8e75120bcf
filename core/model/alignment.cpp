// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alignment.h"

#include "core/base/sentence.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace recension {

namespace {

bool haveCommon(const QList<int> &one, const QList<int> &other)
{
    return std::ranges::any_of(one, [&other](int block) { return other.contains(block); });
}

bool contradict(const Alignment &one, const Alignment &other)
{
    const bool left = haveCommon(one.blocks.left, other.blocks.left);
    const bool right = haveCommon(one.blocks.right, other.blocks.right);
    if (one.relation != other.relation) {
        return left && right;
    }
    return one.relation == Relation::Together && (left || right);
}

QString named(Side side, int block)
{
    return side == Side::Left ? Sentence::tr("passage %1 of the older version").arg(block)
                              : Sentence::tr("passage %1 of the newer version").arg(block);
}

/// The blocks by which a text, and which of several equal ones, is found.
QHash<std::pair<QString, int>, int> blocksByText(const QList<Block> &blocks)
{
    QHash<std::pair<QString, int>, int> found;
    QHash<QString, int> seen;
    for (int index = 0; index < blocks.size(); ++index) {
        found.insert({blocks.at(index).text, seen[blocks.at(index).text]++}, index);
    }
    return found;
}

/// The counterparts of all blocks in another reading of the same version, -1 where there is none.
QList<int> blocksFoundAgain(const QList<Block> &from, const QList<Block> &to)
{
    QList<int> again(from.size(), -1);
    const auto found = blocksByText(to);
    const auto former = blocksByText(from);
    for (auto block = former.cbegin(); block != former.cend(); ++block) {
        again[block.value()] = found.value(block.key(), -1);
    }
    return again;
}

} // namespace

Result<void> checkAlignments(const QList<Alignment> &alignments, const PerSide<int> &blockCounts)
{
    PerSide<QSet<int>> taken;
    QSet<std::pair<int, int>> together;
    for (const Alignment &alignment : alignments) {
        for (const Side side : bothSides) {
            if (alignment.blocks[side].isEmpty()
                || std::ranges::adjacent_find(alignment.blocks[side], std::ranges::greater_equal()) != alignment.blocks[side].cend()) {
                return failure(ErrorCode::Usage,
                               Sentence::tr("An alignment needs passages of both versions, each named once and in order."));
            }
            for (const int block : alignment.blocks[side]) {
                if (block < 0 || block >= blockCounts[side]) {
                    return failure(ErrorCode::Usage,
                                   Sentence::tr("There is no %1: its passages are numbered from 0 to %2.")
                                       .arg(named(side, block))
                                       .arg(blockCounts[side] - 1));
                }
                if (alignment.relation == Relation::Together && taken[side].contains(block)) {
                    return failure(ErrorCode::Usage,
                                   Sentence::tr("What is said of %1 contradicts itself: it is aligned twice.").arg(named(side, block)));
                }
            }
        }
        if (alignment.relation != Relation::Together) {
            continue;
        }
        if (alignment.blocks.left.size() > 1 && alignment.blocks.right.size() > 1) {
            return failure(ErrorCode::Usage,
                           Sentence::tr("Several passages can be aligned with one passage of the other version, not with several."));
        }
        for (const Side side : bothSides) {
            taken[side].unite(QSet<int>(alignment.blocks[side].cbegin(), alignment.blocks[side].cend()));
        }
        for (const int left : alignment.blocks.left) {
            for (const int right : alignment.blocks.right) {
                together.insert({left, right});
            }
        }
    }
    for (const Alignment &alignment : alignments) {
        for (const int left : alignment.relation == Relation::Apart ? alignment.blocks.left : QList<int>()) {
            for (const int right : alignment.blocks.right) {
                if (together.contains({left, right})) {
                    return failure(ErrorCode::Usage,
                                   Sentence::tr("What is said of %1 and %2 contradicts itself: they are aligned and set apart.")
                                       .arg(named(Side::Left, left), named(Side::Right, right)));
                }
            }
        }
    }
    return {};
}

QList<Alignment> alignmentsInForce(const QList<Alignment> &said)
{
    QList<Alignment> inForce;
    for (auto alignment = said.crbegin(); alignment != said.crend(); ++alignment) {
        const auto overrules = [&alignment](const Alignment &later) { return later == *alignment || contradict(later, *alignment); };
        if (std::ranges::none_of(inForce, overrules)) {
            inForce.prepend(*alignment);
        }
    }
    return inForce;
}

QList<Alignment> mirroredAlignments(const QList<Alignment> &alignments)
{
    QList<Alignment> mirrored = alignments;
    for (Alignment &alignment : mirrored) {
        std::swap(alignment.blocks.left, alignment.blocks.right);
    }
    return mirrored;
}

QList<Alignment> alignmentsCarriedOver(const QList<Alignment> &alignments, const PerSide<QList<Block>> &from,
                                       const PerSide<QList<Block>> &to)
{
    if (alignments.isEmpty()) {
        return {};
    }
    const PerSide<QList<int>> again{blocksFoundAgain(from.left, to.left), blocksFoundAgain(from.right, to.right)};
    QList<Alignment> carried;
    for (Alignment alignment : alignments) {
        for (const Side side : bothSides) {
            for (int &block : alignment.blocks[side]) {
                block = again[side].value(block, -1);
            }
            std::ranges::sort(alignment.blocks[side]);
        }
        if (alignment.blocks.left.value(0, -1) >= 0 && alignment.blocks.right.value(0, -1) >= 0) {
            carried.append(alignment);
        }
    }
    return carried;
}

} // namespace recension
