// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/markchanges.h"

#include <algorithm>

namespace recension {

namespace {

/// A mark and the tokens it stands on.
struct PlacedMark {
    const Mark *mark = nullptr;
    int block = 0;
    int first = 0;
    int last = -1; ///< inclusive; before `first` where it covers no token
};

std::vector<PlacedMark> placeMarks(const JoinedText &text, const QList<int> &indexes, const QList<Block> &blocks)
{
    std::vector<PlacedMark> placed;
    int first = 0;
    for (const int index : indexes) {
        int end = first;
        while (end < int(text.tokens.size()) && text.block[std::size_t(end)] == index) {
            ++end;
        }
        for (const Mark &mark : blocks[index].marks) {
            PlacedMark place{.mark = &mark, .block = index};
            const auto endOf = [](const Token &token) { return qsizetype(token.start) + token.length; };
            place.first = int(std::ranges::upper_bound(text.tokens.begin() + first, text.tokens.begin() + end, mark.start, {}, endOf)
                              - text.tokens.begin());
            place.last = int(std::ranges::lower_bound(text.tokens.begin() + first, text.tokens.begin() + end, mark.start + mark.length, {},
                                                      &Token::start)
                             - text.tokens.begin())
                - 1;
            placed.push_back(place);
        }
        first = end;
    }
    return placed;
}

/// The other side's mark of the same kind on partners of this mark's tokens.
const PlacedMark *counterpart(const PlacedMark &mark, const JoinedText &text, const std::vector<PlacedMark> &others)
{
    for (int at = mark.first; at <= mark.last; ++at) {
        const int partner = text.partner[std::size_t(at)];
        const auto found = std::ranges::find_if(others, [&](const PlacedMark &other) {
            return partner >= 0 && other.mark->kind == mark.mark->kind && other.first <= partner && partner <= other.last;
        });
        if (found != others.end()) {
            return &*found;
        }
    }
    return nullptr;
}

int matchedTokens(const PlacedMark &mark, const JoinedText &text)
{
    int matched = 0;
    for (int at = mark.first; at <= mark.last; ++at) {
        matched += text.partner[std::size_t(at)] >= 0 ? 1 : 0;
    }
    return matched;
}

MarkChange changeOf(const PlacedMark &mark, Side side, int otherBlock, const PerSide<QList<Block>> &blocks)
{
    MarkChange change;
    change.kind = mark.mark->kind;
    change.text = blocks[side][mark.block].text.mid(mark.mark->start, mark.mark->length);
    change.block[side] = mark.block;
    change.block[otherSide(side)] = otherBlock;
    change.present[side] = true;
    change.target[side] = mark.mark->target;
    return change;
}

} // namespace

QList<MarkChange> markChanges(const AlignedText &text, const PerSide<QList<Block>> &blocks)
{
    PerSide<std::vector<PlacedMark>> marks;
    for (const Side side : bothSides) {
        marks[side] = placeMarks(text.sides[side], text.blocks[side], blocks[side]);
    }
    QList<MarkChange> changes;
    for (const Side side : bothSides) {
        const JoinedText &joined = text.sides[side];
        const JoinedText &other = text.sides[otherSide(side)];
        for (const PlacedMark &mark : marks[side]) {
            // Where the words themselves came or went, the marks on them are no news.
            if (matchedTokens(mark, joined) * 2 < mark.last - mark.first + 1 || mark.last < mark.first) {
                continue;
            }
            const auto matched = std::find_if(joined.partner.begin() + mark.first, joined.partner.begin() + mark.last + 1,
                                              [](int partner) { return partner >= 0; });
            const int otherBlock = other.block[std::size_t(*matched)];
            const PlacedMark *twin = counterpart(mark, joined, marks[otherSide(side)]);
            if (!twin) {
                changes.append(changeOf(mark, side, otherBlock, blocks));
            } else if (side == Side::Left && twin->mark->target != mark.mark->target) {
                MarkChange change = changeOf(mark, side, twin->block, blocks);
                change.present.right = true;
                change.target.right = twin->mark->target;
                changes.append(change);
            }
        }
    }
    return changes;
}

} // namespace recension
