// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/invariants.h"

#include "core/model/inlinetext.h"

#include <QMap>
#include <QSet>
#include <QTextBoundaryFinder>

namespace recension::test {

namespace {

struct Shape {
    PerSide<int> least;
    PerSide<int> most;
};

constexpr int many = 1'000'000;

Shape shapeOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Same:
    case RowKind::Changed:
        return {{1, 1}, {1, 1}};
    case RowKind::Added:
        return {{0, 1}, {0, 1}};
    case RowKind::Removed:
        return {{1, 0}, {1, 0}};
    case RowKind::MovedFrom:
        return {{1, 0}, {many, 0}};
    case RowKind::MovedTo:
        return {{0, 1}, {0, many}};
    case RowKind::Split:
        return {{1, 2}, {1, many}};
    case RowKind::Merged:
        return {{2, 1}, {many, 1}};
    case RowKind::Ignored:
        return {{0, 0}, {1, 1}};
    }
    Q_UNREACHABLE_RETURN({});
}

QString blocksViolation(const Comparison &comparison)
{
    for (const Side side : bothSides) {
        const auto count = comparison.revisions[side].article.blocks.size();
        QList<int> seen(count, 0);
        for (const Row &row : comparison.rows) {
            const Shape shape = shapeOf(row.kind);
            if (row.blocks[side].size() < shape.least[side] || row.blocks[side].size() > shape.most[side]) {
                return QStringLiteral("a %1 row has %2 blocks on a side").arg(rowKindName(row.kind)).arg(row.blocks[side].size());
            }
            int last = -1;
            for (const int block : row.blocks[side]) {
                if (block <= last || block >= count) {
                    return QStringLiteral("block %1 is out of order or range").arg(block);
                }
                last = block;
                ++seen[block];
            }
        }
        for (qsizetype block = 0; block < count; ++block) {
            if (seen[block] != 1) {
                return QStringLiteral("block %1 stands in %2 rows").arg(block).arg(seen[block]);
            }
        }
    }
    return {};
}

QString spanViolation(const Span &span, const QString &text, Side side)
{
    if (span.length <= 0 || span.start < 0 || span.start + span.length > text.size()) {
        return QStringLiteral("a span is empty or outside");
    }
    if (!belongsTo(span.kind, side)) {
        return QStringLiteral("a %1 span is on the wrong side").arg(spanKindName(span.kind));
    }
    if ((span.kind == SpanKind::MovedFrom || span.kind == SpanKind::MovedTo) != (span.move > 0)) {
        return QStringLiteral("a %1 span has move number %2").arg(spanKindName(span.kind)).arg(span.move);
    }
    return {};
}

/// `graphemes` of the text the span lies in.
QString edgeViolation(const Span &span, QTextBoundaryFinder &graphemes)
{
    for (const qsizetype edge : {span.start, span.start + span.length}) {
        graphemes.setPosition(edge);
        if (!graphemes.isAtBoundary()) {
            return QStringLiteral("a span cuts a grapheme at %1").arg(edge);
        }
    }
    return {};
}

/// What a row's side shows without marks, white space and typography.
QString unmarkedText(const Comparison &comparison, const Row &row, Side side)
{
    QString result;
    for (const int block : row.blocks[side]) {
        const QString &text = comparison.revisions[side].article.blocks[block].text;
        qsizetype at = 0;
        for (const Span &span : row.spans[side]) {
            if (span.block == block) {
                result += QStringView(text).mid(at, span.start - at);
                at = span.start + span.length;
            }
        }
        result += QStringView(text).mid(at);
    }
    result.removeIf([](QChar unit) { return unit.isSpace(); });
    return result;
}

QString spansViolation(const Comparison &comparison, const Row &row)
{
    for (const Side side : bothSides) {
        int block = -1;
        qsizetype end = 0;
        QTextBoundaryFinder graphemes;
        for (const Span &span : row.spans[side]) {
            if (!row.blocks[side].contains(span.block) || span.block < block || (span.block == block && span.start < end)) {
                return QStringLiteral("spans are out of order, overlap or name a foreign block");
            }
            const QString &text = comparison.revisions[side].article.blocks[span.block].text;
            if (span.block != block) {
                graphemes = QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, text);
            }
            block = span.block;
            end = span.start + span.length;
            for (const QString &wrong : {spanViolation(span, text, side), edgeViolation(span, graphemes)}) {
                if (!wrong.isEmpty()) {
                    return wrong;
                }
            }
        }
    }
    for (const Side side : bothSides) {
        const bool isAllIgnored = std::ranges::all_of(row.spans[side], [](const Span &span) { return span.kind == SpanKind::Ignored; });
        if (isUnchanged(row.kind) && !isAllIgnored) {
            return QStringLiteral("a same or ignored row has spans of changes");
        }
    }
    return {};
}

QString textViolation(const Comparison &comparison, const Row &row)
{
    if (row.kind == RowKind::Same) {
        return unmarkedText(comparison, row, Side::Left) == unmarkedText(comparison, row, Side::Right)
            ? QString()
            : QStringLiteral("a same row's texts differ");
    }
    if (row.kind == RowKind::Ignored
        && (row.blocks.left.size() + row.blocks.right.size() != 1
            || !(unmarkedText(comparison, row, Side::Left) + unmarkedText(comparison, row, Side::Right)).isEmpty())) {
        return QStringLiteral("an ignored row has both sides, or text that isn't ignored");
    }
    if (row.kind == RowKind::Changed && row.spans.left.isEmpty() && row.spans.right.isEmpty()) {
        return QStringLiteral("a changed row marks nothing");
    }
    if ((row.kind == RowKind::Changed || row.kind == RowKind::Split || row.kind == RowKind::Merged)
        && unmarkedText(comparison, row, Side::Left) != unmarkedText(comparison, row, Side::Right)) {
        return QStringLiteral("the unmarked texts differ: \"%1\" and \"%2\"")
            .arg(unmarkedText(comparison, row, Side::Left), unmarkedText(comparison, row, Side::Right));
    }
    return {};
}

QString movesViolation(const Comparison &comparison)
{
    struct Ends {
        PerSide<int> rows;
        PerSide<int> spans;
        PerSide<const Row *> row;
    };
    QMap<int, Ends> moves;
    for (const Row &row : comparison.rows) {
        const bool moved = row.kind == RowKind::MovedFrom || row.kind == RowKind::MovedTo;
        if (moved != (row.move > 0)) {
            return QStringLiteral("a %1 row has move number %2").arg(rowKindName(row.kind)).arg(row.move);
        }
        if (moved) {
            const Side side = row.kind == RowKind::MovedFrom ? Side::Left : Side::Right;
            ++moves[row.move].rows[side];
            moves[row.move].row[side] = &row;
        }
        for (const Side side : bothSides) {
            for (const Span &span : row.spans[side]) {
                if (span.move > 0) {
                    ++moves[span.move].spans[side];
                }
            }
        }
    }
    int expected = 1;
    for (auto move = moves.cbegin(); move != moves.cend(); ++move, ++expected) {
        const bool ofRows = move->rows == PerSide<int>{1, 1} && move->spans == PerSide<int>{0, 0};
        const bool ofSpans = move->rows == PerSide<int>{0, 0} && move->spans.left > 0 && move->spans.right > 0;
        if (move.key() != expected || (!ofRows && !ofSpans)) {
            return QStringLiteral("move %1 lacks an end or shares its number").arg(move.key());
        }
        if (ofRows) {
            const Row &from = *move->row.left;
            const Row &to = *move->row.right;
            if (unmarkedText(comparison, from, Side::Left) != unmarkedText(comparison, to, Side::Right)) {
                return QStringLiteral("the unmarked texts of move %1 differ").arg(move.key());
            }
        }
    }
    return {};
}

QString orderViolation(const Comparison &comparison)
{
    int last = -1;
    QSet<int> leftSeen;
    for (const Row &row : comparison.rows) {
        if (!row.blocks.right.isEmpty()) {
            if (row.blocks.right.constFirst() < last) {
                return QStringLiteral("right block %1 stands too late").arg(row.blocks.right.constFirst());
            }
            last = row.blocks.right.constFirst();
        } else if (const int first = row.blocks.left.constFirst(); first > 0 && !leftSeen.contains(first - 1)) {
            return QStringLiteral("left block %1 stands before its predecessor").arg(first);
        }
        leftSeen.unite(QSet<int>(row.blocks.left.cbegin(), row.blocks.left.cend()));
    }
    return {};
}

} // namespace

QString violation(const Comparison &comparison)
{
    if (const QString wrong = blocksViolation(comparison); !wrong.isEmpty()) {
        return wrong;
    }
    for (const Row &row : comparison.rows) {
        for (const QString &wrong : {spansViolation(comparison, row), textViolation(comparison, row)}) {
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
    }
    if (const QString wrong = movesViolation(comparison); !wrong.isEmpty()) {
        return wrong;
    }
    return orderViolation(comparison);
}

QString disobedience(const Comparison &comparison)
{
    // A row, or the two ends of a move, by each block.
    struct Place {
        int row = -1;
        int move = 0;
    };
    PerSide<QMap<int, Place>> places;
    for (int index = 0; index < comparison.rows.size(); ++index) {
        const Row &row = comparison.rows.at(index);
        for (const Side side : bothSides) {
            for (const int block : row.blocks[side]) {
                places[side][block] = {.row = index, .move = row.move};
            }
        }
    }
    const auto areTogether = [&places](int left, int right) {
        const Place one = places.left.value(left);
        const Place other = places.right.value(right);
        return one.move != 0 ? one.move == other.move : one.row == other.row;
    };
    for (const Alignment &alignment : comparison.alignments) {
        const bool wanted = alignment.relation == Relation::Together;
        for (const int left : alignment.blocks.left) {
            for (const int right : alignment.blocks.right) {
                if (areTogether(left, right) != wanted) {
                    return QStringLiteral("%1 and %2 are %3 against the reader's word")
                        .arg(left)
                        .arg(right)
                        .arg(wanted ? QStringLiteral("apart") : QStringLiteral("together"));
                }
            }
        }
        for (const Side side : bothSides) {
            for (const int block : alignment.blocks[side]) {
                const Row &row = comparison.rows.at(places[side].value(block).row);
                if (!row.saidByReader
                    || (wanted && (row.saidByReader != alignment.relation || row.blocks[side] != alignment.blocks[side]))) {
                    return QStringLiteral("the row of block %1 doesn't tell what the reader said, or holds more").arg(block);
                }
            }
        }
    }
    return {};
}

} // namespace recension::test
