// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/maskignored.h"

#include "core/diff/arrangerows.h"

#include <QHash>

#include <algorithm>

namespace recension {

namespace {

constexpr qint64 stepsPerUnit = 40;
constexpr qint64 stepsPerSpan = 100;

bool isWhollyIgnored(const Block &block, const QList<TextStretch> &ignored)
{
    return ignored.size() == 1 && ignored.constFirst().length == block.text.size();
}

/// Where a place in the whole text comes to stand; of places inside what is left out, where that stood.
qsizetype maskedPlace(qsizetype place, const QList<TextStretch> &ignored)
{
    qsizetype gone = 0;
    for (const TextStretch &stretch : ignored) {
        if (stretch.start >= place) {
            break;
        }
        gone += std::min(stretch.length, place - stretch.start);
    }
    return place - gone;
}

Block maskedBlock(Block block, const QList<TextStretch> &ignored)
{
    for (Mark &mark : block.marks) {
        const qsizetype end = maskedPlace(mark.start + mark.length, ignored);
        mark.start = maskedPlace(mark.start, ignored);
        mark.length = end - mark.start;
    }
    block.marks.removeIf([](const Mark &mark) { return mark.length <= 0; });
    QString text;
    qsizetype at = 0;
    for (const TextStretch &stretch : ignored) {
        text += QStringView(block.text).sliced(at, stretch.start - at);
        at = stretch.start + stretch.length;
    }
    text += QStringView(block.text).sliced(at);
    block.text = text;
    return block;
}

/// A span of the masked text in the whole one: cut where something was left out inside it, with that between the parts.
void addWhole(QList<Span> &spans, Span span, const QList<TextStretch> &ignored)
{
    const qsizetype end = span.start + span.length;
    qsizetype at = span.start; // in the masked text
    qsizetype gone = 0;
    for (const TextStretch &stretch : ignored) {
        const qsizetype seam = stretch.start - gone;
        if (seam >= end) {
            break;
        }
        if (seam > at) {
            span.start = at + gone;
            span.length = seam - at;
            spans.append(span);
            at = seam;
        }
        gone += stretch.length;
    }
    span.start = at + gone;
    span.length = end - at;
    spans.append(span);
}

/// Takes a masked comparison's rows over to the whole revisions.
class Unmasking
{
public:
    Unmasking(QList<Row> &rows, const PerSide<MaskedRevision> &sides, Effort &effort) : m_rows(rows), m_sides(sides), m_effort(effort) { }

    void unmask()
    {
        for (const Side side : bothSides) {
            m_rowOf[side].assign(m_sides[side].ignored.size(), -1);
        }
        for (int index = 0; index < m_rows.size() && m_effort.spend(stepsPerSpan); ++index) {
            Row &row = m_rows[index];
            for (const Side side : bothSides) {
                takeOver(row, side);
                for (const int block : std::as_const(row.blocks[side])) {
                    m_rowOf[side][std::size_t(block)] = index;
                }
            }
            for (MarkChange &change : row.markChanges) {
                for (const Side side : bothSides) {
                    change.block[side] = wholeBlock(side, change.block[side]);
                }
            }
        }
        addIgnoredBlocks();
    }

private:
    [[nodiscard]] int wholeBlock(Side side, int masked) const { return m_sides[side].wholeBlocks[std::size_t(masked)]; }

    void takeOver(Row &row, Side side)
    {
        for (int &block : row.blocks[side]) {
            block = wholeBlock(side, block);
        }
        QList<Span> spans;
        for (Span span : std::as_const(row.spans[side])) {
            m_effort.spend(stepsPerSpan);
            span.block = wholeBlock(side, span.block);
            addWhole(spans, span, m_sides[side].ignored[std::size_t(span.block)]);
        }
        const qsizetype compared = spans.size();
        for (const int block : std::as_const(row.blocks[side])) {
            addIgnored(spans, side, block);
        }
        if (spans.size() > compared) {
            std::ranges::sort(spans, {}, [](const Span &span) { return std::pair(span.block, span.start); });
        }
        row.spans[side] = spans;
    }

    void addIgnored(QList<Span> &spans, Side side, int block) const
    {
        for (const TextStretch &stretch : m_sides[side].ignored[std::size_t(block)]) {
            spans.append({.block = block, .start = stretch.start, .length = stretch.length, .kind = SpanKind::Ignored});
        }
    }

    /// The blocks that are wholly ignored, each with the row before it that has both sides: what stands in the same gap
    /// belongs together.
    [[nodiscard]] QList<std::pair<int, int>> ignoredBlocks(Side side) const
    {
        QList<std::pair<int, int>> found;
        int gap = -1;
        for (int block = 0; block < int(m_rowOf[side].size()); ++block) {
            const int row = m_rowOf[side][std::size_t(block)];
            if (row < 0) {
                found.append({gap, block});
            } else if (!m_rows.at(row).blocks.left.isEmpty() && !m_rows.at(row).blocks.right.isEmpty()) {
                gap = row;
            }
        }
        return found;
    }

    void addIgnoredBlocks()
    {
        QHash<int, QList<int>> partners;
        for (const auto &[gap, block] : ignoredBlocks(Side::Right)) {
            partners[gap].append(block);
        }
        QList<Row> added;
        QList<int> alone;
        for (const auto &[gap, block] : ignoredBlocks(Side::Left)) {
            const auto found = partners.find(gap);
            Row row{.kind = RowKind::Ignored, .blocks = {.left = {block}, .right = {}}};
            if (found != partners.end() && !found->isEmpty()) {
                row.kind = RowKind::Same;
                row.blocks.right = {found->takeFirst()};
            }
            added.append(row);
        }
        for (const QList<int> &blocks : std::as_const(partners)) {
            alone += blocks;
        }
        for (const int block : std::as_const(alone)) {
            added.append({.kind = RowKind::Ignored, .blocks = {.left = {}, .right = {block}}});
        }
        for (Row &row : added) {
            for (const Side side : bothSides) {
                for (const int block : std::as_const(row.blocks[side])) {
                    addIgnored(row.spans[side], side, block);
                }
            }
        }
        m_rows += added;
    }

    QList<Row> &m_rows;
    const PerSide<MaskedRevision> &m_sides;
    Effort &m_effort;
    PerSide<std::vector<int>> m_rowOf; ///< of each block of the whole revisions; -1: wholly ignored
};

} // namespace

bool MaskedRevision::isWhole() const
{
    return std::ranges::all_of(ignored, &QList<TextStretch>::isEmpty);
}

QList<Alignment> maskedAlignments(QList<Alignment> alignments, const PerSide<MaskedRevision> &sides)
{
    for (Alignment &alignment : alignments) {
        for (const Side side : bothSides) {
            const std::vector<int> &whole = sides[side].wholeBlocks;
            for (int &block : alignment.blocks[side]) {
                block = int(std::ranges::lower_bound(whole, block) - whole.begin());
            }
        }
    }
    return alignments;
}

MaskedRevision maskedRevision(const Revision &whole, const IgnoredText &ignored, const QList<int> &kept, Effort &effort)
{
    MaskedRevision masked{.revision = whole};
    const QList<Block> &blocks = whole.article.blocks;
    masked.revision.article.blocks.clear();
    for (int index = 0; index < blocks.size(); ++index) {
        if (!effort.spend(blocks.at(index).text.size() * stepsPerUnit)) {
            break;
        }
        const Block &block = blocks.at(index);
        masked.ignored.push_back(ignored.stretchesIn(block.text));
        if (kept.contains(index) && isWhollyIgnored(block, masked.ignored.back())) {
            masked.ignored.back().clear();
        }
        if (const QList<TextStretch> &stretches = masked.ignored.back(); !isWhollyIgnored(block, stretches)) {
            masked.revision.article.blocks.append(stretches.isEmpty() ? block : maskedBlock(block, stretches));
            masked.wholeBlocks.push_back(index);
        }
    }
    return masked;
}

Comparison withIgnoredText(Comparison masked, const PerSide<MaskedRevision> &sides, const PerSide<Revision> &whole, Effort &effort)
{
    Unmasking(masked.rows, sides, effort).unmask();
    arrangeRows(masked.rows, {int(whole.left.article.blocks.size()), int(whole.right.article.blocks.size())}, effort);
    numberMoves(masked.rows, effort);
    masked.revisions = whole;
    return masked;
}

} // namespace recension
