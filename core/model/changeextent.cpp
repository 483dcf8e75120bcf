// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changeextent.h"

#include <algorithm>

namespace recension {

namespace {

bool hasChangedNumber(const Comparison &comparison, const Row &row)
{
    return std::ranges::any_of(bothSides, [&](Side side) {
        return std::ranges::any_of(row.spans[side], [&](const Span &span) {
            const bool isEdit = span.kind == SpanKind::Inserted || span.kind == SpanKind::Deleted;
            const QString &text = comparison.revisions[side].article.blocks.at(span.block).text;
            return isEdit
                && std::ranges::any_of(QStringView(text).mid(span.start, span.length), [](QChar letter) { return letter.isDigit(); });
        });
    });
}

} // namespace

bool holdsHeadline(const Comparison &comparison, const Row &row)
{
    return std::ranges::any_of(bothSides, [&](Side side) {
        return std::ranges::any_of(
            row.blocks[side], [&](int block) { return comparison.revisions[side].article.blocks.at(block).kind == BlockKind::Headline; });
    });
}

ChangeExtent extentOf(const Comparison &comparison)
{
    const Summary &summary = comparison.summary;
    ChangeExtent extent{.wordsInserted = summary.wordsInserted,
                        .wordsDeleted = summary.wordsDeleted,
                        .blocksMoved = summary.blocksMoved,
                        .isTypographic = summary.typographicChanges > 0};
    for (const Row &row : comparison.rows) {
        if (isUnchanged(row.kind) || isTypographicOnly(row)) {
            continue;
        }
        extent.isTypographic = false;
        extent.changesHeadline |= holdsHeadline(comparison, row);
        extent.changesNumber |= row.kind == RowKind::Changed && hasChangedNumber(comparison, row);
    }
    return extent;
}

} // namespace recension
