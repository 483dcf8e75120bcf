// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/comparison.h"

#include <algorithm>

namespace recension {

bool isTypographicOnly(const Row &row)
{
    if (row.kind != RowKind::Changed) {
        return false;
    }
    return std::ranges::all_of(bothSides, [&row](Side side) {
        return std::ranges::all_of(row.spans[side],
                                   [](const Span &span) { return span.kind == SpanKind::Typographic || span.kind == SpanKind::Ignored; });
    });
}

bool isUnchanged(RowKind kind)
{
    return kind == RowKind::Same || kind == RowKind::Ignored;
}

bool hasIgnored(const Row &row)
{
    return std::ranges::any_of(bothSides, [&row](Side side) {
        return std::ranges::any_of(row.spans[side], [](const Span &span) { return span.kind == SpanKind::Ignored; });
    });
}

Side shownSide(const Row &row)
{
    return row.blocks.right.isEmpty() ? Side::Left : Side::Right;
}

const Block &shownBlock(const Comparison &comparison, const Row &row)
{
    const Side side = shownSide(row);
    return comparison.revisions[side].article.blocks.at(row.blocks[side].constFirst());
}

int ignoredPassages(const Comparison &comparison)
{
    return int(std::ranges::count_if(comparison.rows, hasIgnored));
}

bool differsInIgnored(const Comparison &comparison, const Row &row)
{
    const auto ignoredOn = [&](Side side) {
        QStringList texts;
        for (const Span &span : row.spans[side]) {
            if (span.kind == SpanKind::Ignored) {
                texts += comparison.revisions[side].article.blocks.at(span.block).text.sliced(span.start, span.length);
            }
        }
        return texts;
    };
    const auto wholeText = [&](Side side) { return comparison.revisions[side].article.blocks.at(row.blocks[side].constFirst()).text; };
    return hasIgnored(row)
        && (row.kind == RowKind::Same ? wholeText(Side::Left) != wholeText(Side::Right) : ignoredOn(Side::Left) != ignoredOn(Side::Right));
}

QString rowKindName(RowKind kind)
{
    switch (kind) {
    case RowKind::Same:
        return QStringLiteral("same");
    case RowKind::Changed:
        return QStringLiteral("changed");
    case RowKind::Added:
        return QStringLiteral("added");
    case RowKind::Removed:
        return QStringLiteral("removed");
    case RowKind::MovedFrom:
        return QStringLiteral("movedFrom");
    case RowKind::MovedTo:
        return QStringLiteral("movedTo");
    case RowKind::Split:
        return QStringLiteral("split");
    case RowKind::Merged:
        return QStringLiteral("merged");
    case RowKind::Ignored:
        return QStringLiteral("ignored");
    }
    Q_UNREACHABLE_RETURN({});
}

QString spanKindName(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Inserted:
        return QStringLiteral("inserted");
    case SpanKind::Deleted:
        return QStringLiteral("deleted");
    case SpanKind::MovedFrom:
        return QStringLiteral("movedFrom");
    case SpanKind::MovedTo:
        return QStringLiteral("movedTo");
    case SpanKind::Typographic:
        return QStringLiteral("typographic");
    case SpanKind::Ignored:
        return QStringLiteral("ignored");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace recension
