// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawing.h"

namespace recension::test {

namespace {

QString opening(const Span &span)
{
    switch (span.kind) {
    case SpanKind::Inserted:
        return QStringLiteral("{+");
    case SpanKind::Deleted:
        return QStringLiteral("[-");
    case SpanKind::MovedFrom:
        return QStringLiteral("[%1<").arg(span.move);
    case SpanKind::MovedTo:
        return QStringLiteral("{%1>").arg(span.move);
    case SpanKind::Typographic:
        return QStringLiteral("(~");
    case SpanKind::Ignored:
        return QStringLiteral("[x");
    }
    Q_UNREACHABLE_RETURN({});
}

QString closing(const Span &span)
{
    switch (span.kind) {
    case SpanKind::Inserted:
        return QStringLiteral("+}");
    case SpanKind::Deleted:
        return QStringLiteral("-]");
    case SpanKind::MovedFrom:
        return QStringLiteral("]");
    case SpanKind::MovedTo:
        return QStringLiteral("}");
    case SpanKind::Typographic:
        return QStringLiteral("~)");
    case SpanKind::Ignored:
        return QStringLiteral("x]");
    }
    Q_UNREACHABLE_RETURN({});
}

QString drawBlock(const Comparison &comparison, const Row &row, Side side, int block)
{
    const QString &text = comparison.revisions[side].article.blocks.at(block).text;
    QString drawn;
    qsizetype at = 0;
    for (const Span &span : row.spans[side]) {
        if (span.block != block) {
            continue;
        }
        drawn += QStringView(text).mid(at, span.start - at);
        drawn += opening(span) + text.mid(span.start, span.length) + closing(span);
        at = span.start + span.length;
    }
    return drawn + text.mid(at);
}

QString drawSide(const Comparison &comparison, const Row &row, Side side)
{
    QStringList parts;
    for (const int block : row.blocks[side]) {
        parts += drawBlock(comparison, row, side, block);
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace

Revision revision(const QString &drawing)
{
    Revision result;
    for (const QString &line : drawing.split(u'\n', Qt::SkipEmptyParts)) {
        Block block;
        block.text = line;
        if (line.startsWith(QStringLiteral("## "))) {
            block = {.kind = BlockKind::Heading, .level = 2, .text = line.mid(3)};
        } else if (line.startsWith(QStringLiteral("# "))) {
            block = {.kind = BlockKind::Headline, .text = line.mid(2)};
            result.article.title = block.text;
        } else if (line.startsWith(QStringLiteral("- "))) {
            block = {.kind = BlockKind::ListItem, .level = 1, .text = line.mid(2)};
        } else if (line.startsWith(QStringLiteral("> "))) {
            block = {.kind = BlockKind::Quote, .text = line.mid(2)};
        }
        result.article.blocks.append(block);
    }
    return result;
}

QString toText(const Comparison &comparison)
{
    QStringList lines;
    for (const Row &row : comparison.rows) {
        const QString left = drawSide(comparison, row, Side::Left);
        const QString right = drawSide(comparison, row, Side::Right);
        switch (row.kind) {
        case RowKind::Same:
            lines += QStringLiteral("= ") + (left == right ? right : left + QStringLiteral(" -> ") + right);
            break;
        case RowKind::Changed:
            lines += QStringLiteral("~ ") + left + QStringLiteral(" -> ") + right;
            break;
        case RowKind::Added:
            lines += QStringLiteral("+ ") + right;
            break;
        case RowKind::Removed:
            lines += QStringLiteral("- ") + left;
            break;
        case RowKind::MovedFrom:
            lines += QStringLiteral("<%1 ").arg(row.move) + left;
            break;
        case RowKind::MovedTo:
            lines += QStringLiteral(">%1 ").arg(row.move) + right;
            break;
        case RowKind::Split:
            lines += QStringLiteral("/ ") + left + QStringLiteral(" -> ") + right;
            break;
        case RowKind::Merged:
            lines += QStringLiteral("\\ ") + left + QStringLiteral(" -> ") + right;
            break;
        case RowKind::Ignored:
            lines += QStringLiteral("x ") + left + right;
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace recension::test
