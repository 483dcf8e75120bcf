// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/markchanges.h"

#include <algorithm>
#include <array>

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

/// For each place up to `count` the next one, itself included, that is as asked; `count` where none is.
template<typename Question>
std::vector<int> nextWhere(int count, const Question &isAsAsked)
{
    std::vector<int> next(std::size_t(count) + 1, count);
    for (int at = count - 1; at >= 0; --at) {
        next[std::size_t(at)] = isAsAsked(at) ? at : next[std::size_t(at) + 1];
    }
    return next;
}

/// How a side's tokens and the marks on them stand to the other side: each question takes no time, however many marks there are.
class Partners
{
public:
    Partners(const JoinedText &text, const JoinedText &other, const std::vector<PlacedMark> &otherMarks)
        : m_text(text), m_otherMarks(otherMarks), m_matchedBefore(text.tokens.size() + 1, 0)
    {
        const int count = int(text.tokens.size());
        const auto isMatched = [&](int at) { return text.partner[std::size_t(at)] >= 0; };
        for (int at = 0; at < count; ++at) {
            m_matchedBefore[std::size_t(at) + 1] = m_matchedBefore[std::size_t(at)] + (isMatched(at) ? 1 : 0);
        }
        m_nextMatched = nextWhere(count, isMatched);
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            std::vector<int> &markOn = m_markOn[kind];
            markOn.assign(other.tokens.size(), -1);
            int end = 0; // of the tokens with a mark so far: marks come in the order of their first
            for (int number = 0; number < int(otherMarks.size()); ++number) {
                const PlacedMark &mark = otherMarks[std::size_t(number)];
                if (std::size_t(mark.mark->kind) == kind && mark.last >= std::max(mark.first, end)) {
                    std::fill(markOn.begin() + std::max(mark.first, end), markOn.begin() + mark.last + 1, number);
                    end = mark.last + 1;
                }
            }
            m_nextMarked[kind] =
                nextWhere(count, [&](int at) { return isMatched(at) && markOn[std::size_t(text.partner[std::size_t(at)])] >= 0; });
        }
    }

    [[nodiscard]] int matched(const PlacedMark &mark) const
    {
        return m_matchedBefore[std::size_t(mark.last) + 1] - m_matchedBefore[std::size_t(mark.first)];
    }

    /// The first partner of the mark's tokens, one of which has one.
    [[nodiscard]] int first(const PlacedMark &mark) const { return m_text.partner[std::size_t(m_nextMatched[std::size_t(mark.first)])]; }

    /// The other side's mark of the same kind on partners of this mark's tokens.
    [[nodiscard]] const PlacedMark *twin(const PlacedMark &mark) const
    {
        const auto kind = std::size_t(mark.mark->kind);
        const int at = m_nextMarked[kind][std::size_t(mark.first)];
        return at > mark.last ? nullptr : &m_otherMarks[std::size_t(m_markOn[kind][std::size_t(m_text.partner[std::size_t(at)])])];
    }

private:
    static constexpr std::size_t kinds = std::size_t(MarkKind::Strong) + 1;

    const JoinedText &m_text;
    const std::vector<PlacedMark> &m_otherMarks;
    std::vector<int> m_matchedBefore;
    std::vector<int> m_nextMatched;
    std::array<std::vector<int>, kinds> m_markOn; ///< of each token of the other side: the first mark of the kind on it, or -1
    std::array<std::vector<int>, kinds> m_nextMarked; ///< the next token whose partner bears a mark of the kind
};

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
        if (marks[side].empty()) {
            continue;
        }
        const JoinedText &other = text.sides[otherSide(side)];
        const Partners partners(text.sides[side], other, marks[otherSide(side)]);
        for (const PlacedMark &mark : marks[side]) {
            // Where the words themselves came or went, the marks on them are no news.
            if (mark.last < mark.first || partners.matched(mark) * 2 < mark.last - mark.first + 1) {
                continue;
            }
            const int otherBlock = other.block[std::size_t(partners.first(mark))];
            const PlacedMark *twin = partners.twin(mark);
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
