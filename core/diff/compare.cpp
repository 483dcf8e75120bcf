// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"

#include "core/diff/alignblocks.h"
#include "core/diff/arrangerows.h"
#include "core/diff/attended.h"
#include "core/diff/markchanges.h"
#include "core/diff/markspans.h"
#include "core/diff/maskignored.h"
#include "core/diff/migration.h"
#include "core/diff/readeralignments.h"
#include "core/diff/sharedpunctuation.h"
#include "core/diff/summarize.h"

#include <QCoreApplication>
#include <QHash>

namespace recension {

namespace {

constexpr qint64 stepsPerRow = 500;

Error canceled()
{
    return {ErrorCode::Canceled, QCoreApplication::translate("recension", "The comparison was canceled.")};
}

/// The steps of one comparison, and what they share.
class Comparing
{
public:
    Comparing(const Revision &left, const Revision &right, const QList<Alignment> &alignments, Effort &effort)
        : m_blocks{left.article.blocks, right.article.blocks}, m_said(alignments, {int(m_blocks.left.size()), int(m_blocks.right.size())}),
          m_effort(effort), m_vocabulary(effort.textSize())
    {
        m_comparison.revisions = {left, right};
        m_comparison.alignments = alignments;
    }

    Result<Comparison> compare()
    {
        makeRows(alignBlocks(m_blocks, m_said, m_vocabulary, m_effort));
        markWords();
        tellRowsOfReader();
        arrangeRows(m_comparison.rows, {int(m_blocks.left.size()), int(m_blocks.right.size())}, m_effort);
        numberMoves(m_comparison.rows, m_effort);
        m_comparison.detail = m_effort.coarsest();
        m_comparison.summary = summarize(m_comparison, m_tokenizer, m_effort);
        if (m_effort.isCanceled()) {
            return std::unexpected(canceled());
        }
        return std::move(m_comparison);
    }

private:
    /// A row whose words are looked at: where its spans go, and for a move those of its other end.
    struct Worded {
        int row = 0;
        int otherEnd = -1;
    };

    void makeRows(const std::vector<BlockGroup> &groups)
    {
        const qsizetype mostRows = m_blocks.left.size() + m_blocks.right.size();
        m_comparison.rows.reserve(mostRows);
        m_texts.reserve(std::size_t(mostRows));
        m_worded.reserve(std::size_t(mostRows));
        PerSide<std::vector<bool>> inRow{std::vector<bool>(std::size_t(m_blocks.left.size())),
                                         std::vector<bool>(std::size_t(m_blocks.right.size()))};
        for (const BlockGroup &group : groups) {
            for (const Side side : bothSides) {
                for (const int block : group.blocks[side]) {
                    inRow[side][std::size_t(block)] = true;
                }
            }
            addGroup(group);
        }
        for (const Side side : bothSides) {
            for (int block = 0; block < m_blocks[side].size() && !m_effort.isCanceled(); ++block) {
                if (!inRow[side][std::size_t(block)]) {
                    Row row{.kind = side == Side::Left ? RowKind::Removed : RowKind::Added};
                    row.blocks[side] = {block};
                    row.similarity = 0;
                    addRow(row);
                }
            }
        }
    }

    void addGroup(const BlockGroup &group)
    {
        m_effort.spend(stepsPerRow);
        Row row{.blocks = group.blocks};
        const bool single = row.blocks.left.size() == 1 && row.blocks.right.size() == 1;
        const Block &left = m_blocks.left[row.blocks.left.constFirst()];
        const Block &right = m_blocks.right[row.blocks.right.constFirst()];
        const bool same = single && left.text == right.text;
        row.kind = same                   ? RowKind::Same
            : row.blocks.right.size() > 1 ? RowKind::Split
            : row.blocks.left.size() > 1  ? RowKind::Merged
                                          : RowKind::Changed;
        if (group.moved) {
            row.move = ++m_moves;
        }
        if (same && left.marks == right.marks) {
            addEnds(row);
        } else {
            addRow(row);
        }
    }

    void addRow(const Row &row)
    {
        m_texts.push_back(alignText(row.blocks, m_blocks, m_tokenizer, m_vocabulary, m_effort));
        m_worded.push_back(addEnds(row));
    }

    /// Appends the row, or both ends of a move.
    Worded addEnds(const Row &row)
    {
        QList<Row> &rows = m_comparison.rows;
        if (row.move == 0) {
            rows.append(row);
            return {.row = int(rows.size()) - 1};
        }
        for (const Side side : bothSides) {
            Row end{.kind = side == Side::Left ? RowKind::MovedFrom : RowKind::MovedTo, .move = row.move};
            end.blocks[side] = row.blocks[side];
            rows.append(end);
        }
        return {.row = int(rows.size()) - 2, .otherEnd = int(rows.size()) - 1};
    }

    void markWords()
    {
        m_moves = linkMigratingSentences(m_texts, m_blocks, m_said, m_moves + 1, m_vocabulary, m_effort) - 1;
        for (std::size_t at = 0; at < m_texts.size() && !m_effort.isCanceled(); ++at) {
            AlignedText &text = m_texts[at];
            m_effort.spend(qint64(text.sides.left.tokens.size() + text.sides.right.tokens.size()) * 20 + 200);
            Row &row = m_comparison.rows[m_worded[at].row];
            const QList<MarkChange> changes = markChanges(text, m_blocks);
            const AlignedText marked = withoutSharedPunctuation(std::move(text), m_blocks, m_vocabulary);
            const PerSide<QList<Span>> spans = markSpans(marked, m_blocks);
            const double similarity = similarityOf(marked);
            if (m_worded[at].otherEnd < 0) {
                row.spans = spans;
                row.similarity = similarity;
                row.markChanges = changes;
            } else {
                Row &target = m_comparison.rows[m_worded[at].otherEnd];
                row.spans.left = spans.left;
                target.spans.right = spans.right;
                row.similarity = target.similarity = similarity;
                target.markChanges = changes;
            }
        }
    }

    void tellRowsOfReader()
    {
        PerSide<QHash<int, Relation>> said;
        // What belongs together is told last: it is said of whole rows.
        for (const Relation relation : {Relation::Apart, Relation::Together}) {
            for (const Alignment &alignment : std::as_const(m_comparison.alignments)) {
                for (const Side side : bothSides) {
                    for (const int block : alignment.relation == relation ? alignment.blocks[side] : QList<int>()) {
                        said[side].insert(block, relation);
                    }
                }
            }
        }
        if (said.left.isEmpty()) {
            return;
        }
        for (Row &row : m_comparison.rows) {
            for (const Side side : bothSides) {
                for (const int block : std::as_const(row.blocks[side])) {
                    if (const auto known = said[side].constFind(block); known != said[side].cend()) {
                        row.saidByReader = *known;
                    }
                }
            }
        }
    }

    PerSide<QList<Block>> m_blocks;
    ReaderAlignments m_said;
    Effort &m_effort;
    Tokenizer m_tokenizer;
    Vocabulary m_vocabulary;
    Comparison m_comparison;
    std::vector<AlignedText> m_texts;
    std::vector<Worded> m_worded; // one for each of m_texts
    int m_moves = 0;
};

Result<Comparison> compareHere(const Revision &left, const Revision &right, const CompareOptions &options, const CancelCheck &cancel,
                               qint64 bound)
{
    const auto checked = checkAlignments(options.alignments, {int(left.article.blocks.size()), int(right.article.blocks.size())});
    if (!checked) {
        return std::unexpected(checked.error());
    }
    Effort effort(cancel, bound, textSizeOf(left) + textSizeOf(right));
    if (options.ignored.isEmpty()) {
        return Comparing(left, right, options.alignments, effort).compare();
    }
    PerSide<QList<int>> aligned;
    for (const Alignment &alignment : options.alignments) {
        for (const Side side : bothSides) {
            aligned[side] += alignment.blocks[side];
        }
    }
    const PerSide<MaskedRevision> masked{maskedRevision(left, options.ignored, aligned.left, effort),
                                         maskedRevision(right, options.ignored, aligned.right, effort)};
    if (effort.isCanceled()) {
        return std::unexpected(canceled());
    }
    if (masked.left.isWhole() && masked.right.isWhole()) {
        return Comparing(left, right, options.alignments, effort).compare();
    }
    auto comparison =
        Comparing(masked.left.revision, masked.right.revision, maskedAlignments(options.alignments, masked), effort).compare();
    if (comparison) {
        comparison = withIgnoredText(*std::move(comparison), masked, {left, right}, effort);
        comparison->alignments = options.alignments;
    }
    return effort.isCanceled() ? std::unexpected(canceled()) : std::move(comparison);
}

} // namespace

Result<Comparison> compare(const Revision &left, const Revision &right, const CompareOptions &options)
{
    const CancelCheck never;
    return compareHere(left, right, options, never, Effort::usualBound);
}

Result<Comparison> compare(const Revision &left, const Revision &right, const CancelCheck &cancel, qint64 bound)
{
    return compare(left, right, CompareOptions(), cancel, bound);
}

Result<Comparison> compare(const Revision &left, const Revision &right, const CompareOptions &options, const CancelCheck &cancel,
                           qint64 bound)
{
    if (textSizeOf(left) + textSizeOf(right) < attendedSize) {
        return compareHere(left, right, options, cancel, bound);
    }
    return attended<Comparison>(cancel, canceled(), [left, right, options, bound](const CancelCheck &check) {
        return compareHere(left, right, options, check, bound);
    });
}

} // namespace recension
