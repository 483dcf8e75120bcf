// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"

#include "core/diff/alignblocks.h"
#include "core/diff/arrangerows.h"
#include "core/diff/markwords.h"
#include "core/diff/summarize.h"

#include <QCoreApplication>

namespace recension {

namespace {

Row rowOf(const BlockGroup &group)
{
    Row row;
    for (const Side side : bothSides) {
        row.blocks[side] = QList<int>(group.blocks[side].begin(), group.blocks[side].end());
    }
    row.kind = row.blocks.right.size() > 1 ? RowKind::Split : row.blocks.left.size() > 1 ? RowKind::Merged : RowKind::Changed;
    return row;
}

bool isUnchanged(const BlockGroup &group, const PerSide<QList<Block>> &blocks)
{
    return group.blocks.left.size() == 1 && group.blocks.right.size() == 1
        && blocks.left[group.blocks.left.front()].text == blocks.right[group.blocks.right.front()].text;
}

void appendMove(QList<Row> &rows, const Row &whole, int number)
{
    for (const Side side : bothSides) {
        Row end;
        end.kind = side == Side::Left ? RowKind::MovedFrom : RowKind::MovedTo;
        end.blocks[side] = whole.blocks[side];
        end.spans[side] = whole.spans[side];
        end.similarity = whole.similarity;
        end.move = number;
        rows.append(end);
    }
}

QList<Row> rowsOf(const std::vector<BlockGroup> &groups, const PerSide<QList<Block>> &blocks, Tokenizer &tokenizer,
                  Vocabulary &vocabulary, Effort &effort)
{
    QList<Row> rows;
    PerSide<std::vector<bool>> inRow{std::vector<bool>(std::size_t(blocks.left.size())), std::vector<bool>(std::size_t(blocks.right.size()))};
    int moves = 0;
    for (const BlockGroup &group : groups) {
        for (const Side side : bothSides) {
            for (const int block : group.blocks[side]) {
                inRow[side][std::size_t(block)] = true;
            }
        }
        Row row = rowOf(group);
        if (isUnchanged(group, blocks)) {
            row.kind = RowKind::Same;
        } else {
            MarkedWords marked = markWords(group, blocks, tokenizer, vocabulary, effort);
            row.spans = std::move(marked.spans);
            row.similarity = marked.similarity;
        }
        if (group.moved) {
            appendMove(rows, row, ++moves);
        } else {
            rows.append(row);
        }
    }
    for (const Side side : bothSides) {
        for (int block = 0; block < blocks[side].size(); ++block) {
            if (!inRow[side][std::size_t(block)]) {
                Row row;
                row.kind = side == Side::Left ? RowKind::Removed : RowKind::Added;
                row.blocks[side] = {block};
                row.similarity = 0;
                rows.append(row);
            }
        }
    }
    return rows;
}

} // namespace

Result<Comparison> compare(const Revision &left, const Revision &right, const CancelCheck &cancel)
{
    Comparison comparison{.revisions = {left, right}, .rows = {}, .summary = {}, .detail = Detail::Words};
    const PerSide<QList<Block>> blocks{left.article.blocks, right.article.blocks};
    Effort effort(cancel);
    Tokenizer tokenizer;
    Vocabulary vocabulary;
    const std::vector<BlockGroup> groups = alignBlocks(blocks, vocabulary, effort);
    comparison.rows = rowsOf(groups, blocks, tokenizer, vocabulary, effort);
    arrangeRows(comparison.rows, {int(blocks.left.size()), int(blocks.right.size())});
    comparison.summary = summarize(comparison, tokenizer);
    if (effort.isCanceled()) {
        return failure(ErrorCode::Canceled, QCoreApplication::translate("recension", "The comparison was canceled."));
    }
    return comparison;
}

} // namespace recension
