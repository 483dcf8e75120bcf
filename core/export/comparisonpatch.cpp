// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonpatch.h"

#include <QFileInfo>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype contextLines = 3;

/// A line of the whole diff, before it is cut into hunks.
struct DiffLine {
    char sign = ' ';
    QString text;
};

/// Same rows are what both texts share; all between two of them is replaced. A patch knows no moves, so a shared row
/// that would step back on either side is replaced too.
QList<DiffLine> diffLines(const Comparison &comparison)
{
    QList<DiffLine> lines;
    PerSide<qsizetype> next;
    const auto add = [&](Side side, qsizetype end, char sign) {
        const QList<Block> &blocks = comparison.revisions[side].article.blocks;
        for (; next[side] < end; ++next[side]) {
            for (const QString &line : blocks.at(next[side]).text.split(u'\n')) {
                lines.append({.sign = sign, .text = line});
            }
        }
    };
    const auto &[left, right] = comparison.revisions;
    for (const Row &row : comparison.rows) {
        if (row.kind != RowKind::Same || row.blocks.left.size() != 1 || row.blocks.right.size() != 1) {
            continue;
        }
        const int atLeft = row.blocks.left.constFirst();
        const int atRight = row.blocks.right.constFirst();
        if (atLeft < next.left || atRight < next.right || left.article.blocks.at(atLeft).text != right.article.blocks.at(atRight).text) {
            continue;
        }
        add(Side::Left, atLeft, '-');
        add(Side::Right, atRight, '+');
        add(Side::Left, atLeft + 1, ' ');
        next.right = atRight + 1;
    }
    add(Side::Left, left.article.blocks.size(), '-');
    add(Side::Right, right.article.blocks.size(), '+');
    return lines;
}

/// "3,7"; POSIX leaves out a length of 1 and counts an empty range from the line before.
QByteArray range(qsizetype first, qsizetype length)
{
    return QByteArray::number(length == 0 ? first : first + 1) + (length == 1 ? QByteArray() : ',' + QByteArray::number(length));
}

/// A file's name as patch(1) and git-apply(1) read it back: without what ends it there, and a tab after one with spaces.
QByteArray fileName(const Revision &revision)
{
    const QString source = revision.capture.filePath.isEmpty() ? QString() : QFileInfo(revision.capture.filePath).fileName();
    QString name = source.isEmpty() ? QStringLiteral("article.txt") : source;
    std::ranges::replace_if(
        name, [](QChar unit) { return unit.category() == QChar::Other_Control || unit == u'"' || unit == u'\\'; }, u'_');
    return name.toUtf8() + (name.contains(u' ') ? "\t" : "");
}

} // namespace

QByteArray comparisonPatch(const Comparison &comparison)
{
    const QList<DiffLine> lines = diffLines(comparison);
    const auto isChange = [](const DiffLine &line) { return line.sign != ' '; };
    QByteArray patch;
    PerSide<qsizetype> number; // lines before `at` on each side
    qsizetype at = 0;
    while (true) {
        const qsizetype change = std::find_if(lines.cbegin() + at, lines.cend(), isChange) - lines.cbegin();
        if (change == lines.size()) {
            return patch;
        }
        // A hunk goes on while the next change is within twice the context.
        qsizetype last = change;
        for (qsizetype line = change; line < lines.size() && line - last <= 2 * contextLines; ++line) {
            last = isChange(lines.at(line)) ? line : last;
        }
        const qsizetype begin = std::max(at, change - contextLines);
        const qsizetype end = std::min(lines.size(), last + contextLines + 1);
        number.left += begin - at;
        number.right += begin - at;
        PerSide<qsizetype> length;
        QByteArray body;
        for (qsizetype line = begin; line < end; ++line) {
            const auto &[sign, text] = lines.at(line);
            length.left += sign == '+' ? 0 : 1;
            length.right += sign == '-' ? 0 : 1;
            body += sign + text.toUtf8() + '\n';
        }
        if (patch.isEmpty()) {
            patch = "--- a/" + fileName(comparison.revisions.left) + "\n+++ b/" + fileName(comparison.revisions.right) + '\n';
        }
        patch += "@@ -" + range(number.left, length.left) + " +" + range(number.right, length.right) + " @@\n" + body;
        number.left += length.left;
        number.right += length.right;
        at = end;
    }
}

} // namespace recension
