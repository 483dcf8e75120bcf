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
        return std::ranges::all_of(row.spans[side], [](const Span &span) { return span.kind == SpanKind::Typographic; });
    });
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
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace recension
