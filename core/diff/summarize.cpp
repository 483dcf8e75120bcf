// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/summarize.h"

#include <algorithm>

namespace recension {

namespace {

int wordsIn(QStringView text, Tokenizer &tokenizer)
{
    return int(std::ranges::count_if(tokenizer.tokens(text), [text](const Token &token) {
        return std::ranges::any_of(text.mid(token.start, token.length),
                                   [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate(); });
    }));
}

} // namespace

Summary summarize(const Comparison &comparison, Tokenizer &tokenizer, Effort &effort)
{
    Summary summary;
    double common = 0; // in UTF-16 units, which weigh rows as well as words do, and need not be looked for
    double all = 0;
    for (const Row &row : comparison.rows) {
        qsizetype rowSize = 0;
        for (const Side side : bothSides) {
            const QList<Block> &blocks = comparison.revisions[side].article.blocks;
            for (const int block : row.blocks[side]) {
                if (!effort.spend(row.kind == RowKind::Same ? 20 : blocks[block].text.size() * 4)) {
                    return summary;
                }
                rowSize += blocks[block].text.size() + 1;
                if (row.kind == RowKind::Added) {
                    summary.wordsInserted += wordsIn(blocks[block].text, tokenizer);
                } else if (row.kind == RowKind::Removed) {
                    summary.wordsDeleted += wordsIn(blocks[block].text, tokenizer);
                } else if (row.kind == RowKind::MovedTo) {
                    summary.wordsMoved += wordsIn(blocks[block].text, tokenizer);
                }
            }
            for (const Span &span : row.spans[side]) {
                const QStringView text = QStringView(blocks[span.block].text).mid(span.start, span.length);
                switch (span.kind) {
                case SpanKind::Inserted: {
                    const int words = wordsIn(text, tokenizer);
                    summary.wordsInserted += words;
                    summary.wordsMoved -= row.kind == RowKind::MovedTo ? words : 0;
                    break;
                }
                case SpanKind::Deleted:
                    summary.wordsDeleted += wordsIn(text, tokenizer);
                    break;
                case SpanKind::MovedTo:
                    summary.wordsMoved += wordsIn(text, tokenizer);
                    break;
                case SpanKind::MovedFrom:
                case SpanKind::Ignored:
                    break;
                case SpanKind::Typographic:
                    summary.typographicChanges += side == Side::Right ? 1 : 0;
                    break;
                }
            }
        }
        all += double(rowSize);
        common += double(rowSize) * row.similarity;
        switch (row.kind) {
        case RowKind::Same:
        case RowKind::MovedFrom:
        case RowKind::Ignored:
            break;
        case RowKind::Changed:
            summary.blocksChanged += isTypographicOnly(row) ? 0 : 1;
            break;
        case RowKind::Added:
            ++summary.blocksAdded;
            break;
        case RowKind::Removed:
            ++summary.blocksRemoved;
            break;
        case RowKind::MovedTo:
            ++summary.blocksMoved;
            break;
        case RowKind::Split:
        case RowKind::Merged:
            ++summary.blocksChanged;
            break;
        }
    }
    summary.similarity = all > 0 ? std::clamp(common / all, 0.0, 1.0) : 1.0;
    return summary;
}

} // namespace recension
