// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/markspans.h"

namespace recension {

namespace {

class Marker
{
public:
    Marker(const AlignedText &text, Side side, const PerSide<QList<Block>> &blocks)
        : m_text(text.sides[side]), m_other(text.sides[otherSide(side)]), m_side(side), m_blocks(blocks[side]),
          m_otherBlocks(blocks[otherSide(side)]), m_alone(text.blocks[otherSide(side)].empty())
    { }

    QList<Span> mark()
    {
        for (std::size_t at = 0; at < m_text.tokens.size(); ++at) {
            if (m_text.partner[at] < 0) {
                markUnmatched(at);
            } else {
                markSetting(at);
            }
        }
        return m_spans;
    }

private:
    void markUnmatched(std::size_t at)
    {
        const int move = m_text.move[at];
        if (move == 0 && m_alone) {
            return;
        }
        const bool left = m_side == Side::Left;
        const SpanKind kind = move != 0 ? left ? SpanKind::MovedFrom : SpanKind::MovedTo : left ? SpanKind::Deleted : SpanKind::Inserted;
        const Token &token = m_text.tokens[at];
        const bool joins = at > 0 && m_text.partner[at - 1] < 0 && m_text.block[at - 1] == m_text.block[at] && m_text.move[at - 1] == move;
        append({.block = m_text.block[at], .start = token.start, .length = token.length, .kind = kind, .move = move}, joins);
    }

    /// A matched token differs in setting, or the white space around it does.
    void markSetting(std::size_t at)
    {
        const auto partner = std::size_t(m_text.partner[at]);
        const bool opensBlock = isFirst(m_text, at);
        const bool follows = opensBlock == isFirst(m_other, partner) && (opensBlock || m_text.partner[at - 1] == int(partner) - 1);
        if (follows && gapBefore(m_text, at, m_blocks) != gapBefore(m_other, partner, m_otherBlocks)) {
            markTypographic(m_text.block[at], startOfGap(m_text, at), m_text.tokens[at].start);
        }
        if (m_text.numbers[at] != m_other.numbers[partner]) {
            markTypographic(m_text.block[at], m_text.tokens[at].start, endOf(m_text, at));
        }
        if (isLast(m_text, at) && isLast(m_other, partner)) {
            const QString &own = m_blocks[m_text.block[at]].text;
            const QString &other = m_otherBlocks[m_other.block[partner]].text;
            if (QStringView(own).mid(endOf(m_text, at)) != QStringView(other).mid(endOf(m_other, partner))) {
                markTypographic(m_text.block[at], endOf(m_text, at), int(own.size()));
            }
        }
    }

    void markTypographic(int block, int start, int end)
    {
        if (end > start) {
            const bool touches = !m_spans.isEmpty() && m_spans.constLast().kind == SpanKind::Typographic
                && m_spans.constLast().block == block && m_spans.constLast().start + m_spans.constLast().length == start;
            append({.block = block, .start = start, .length = end - start, .kind = SpanKind::Typographic, .move = 0}, touches);
        }
    }

    void append(const Span &span, bool joins)
    {
        if (joins && !m_spans.isEmpty()) {
            m_spans.last().length = span.start + span.length - m_spans.constLast().start;
        } else {
            m_spans.append(span);
        }
    }

    static int endOf(const JoinedText &text, std::size_t at) { return text.tokens[at].start + text.tokens[at].length; }
    static bool isFirst(const JoinedText &text, std::size_t at) { return at == 0 || text.block[at - 1] != text.block[at]; }
    static bool isLast(const JoinedText &text, std::size_t at)
    {
        return at + 1 == text.block.size() || text.block[at + 1] != text.block[at];
    }
    static int startOfGap(const JoinedText &text, std::size_t at) { return isFirst(text, at) ? 0 : endOf(text, at - 1); }

    static QStringView gapBefore(const JoinedText &text, std::size_t at, const QList<Block> &blocks)
    {
        const int start = startOfGap(text, at);
        return QStringView(blocks[text.block[at]].text).mid(start, text.tokens[at].start - start);
    }

    const JoinedText &m_text;
    const JoinedText &m_other;
    Side m_side;
    const QList<Block> &m_blocks;
    const QList<Block> &m_otherBlocks;
    bool m_alone;
    QList<Span> m_spans;
};

} // namespace

PerSide<QList<Span>> markSpans(const AlignedText &text, const PerSide<QList<Block>> &blocks)
{
    PerSide<QList<Span>> spans{Marker(text, Side::Left, blocks).mark(), Marker(text, Side::Right, blocks).mark()};
    const bool both = !text.blocks.left.empty() && !text.blocks.right.empty();
    if (both && spans.left.isEmpty() && spans.right.isEmpty() && text.sides.left.tokens.empty() && text.sides.right.tokens.empty()) {
        for (const Side side : bothSides) { // nothing but white space
            for (const int block : text.blocks[side]) {
                if (!blocks[side][block].text.isEmpty()) {
                    spans[side].append(
                        {.block = block, .start = 0, .length = blocks[side][block].text.size(), .kind = SpanKind::Typographic});
                }
            }
        }
    }
    return spans;
}

} // namespace recension
