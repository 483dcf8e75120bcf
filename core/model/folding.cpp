// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/folding.h"

#include "core/model/changeextent.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace recension {

namespace {

constexpr int shortestFold = 2;
constexpr qsizetype contextLength = 300; ///< about three lines
constexpr qsizetype worthCutting = 150; ///< less is not worth a line that says that it is left out

/// What is ignored stays in view where it is not the same on both sides.
bool mayFold(const Comparison &comparison, const Row &row)
{
    return (isUnchanged(row.kind) || isTypographicOnly(row)) && row.markChanges.isEmpty() && !row.saidByReader
        && !differsInIgnored(comparison, row);
}

/// Changed rows, `context` rows around them, and the headline.
QList<bool> shownRows(const Comparison &comparison, int context)
{
    const int rowCount = int(comparison.rows.size());
    QList<bool> shown(rowCount, false);
    for (int row = 0; row < rowCount; ++row) {
        if (!mayFold(comparison, comparison.rows.at(row))) {
            for (int near = std::max(0, row - context); near <= std::min(rowCount - 1, row + context); ++near) {
                shown[near] = true;
            }
        } else if (holdsHeadline(comparison, comparison.rows.at(row))) {
            shown[row] = true;
        }
    }
    return shown;
}

void showHeadings(const Comparison &comparison, QList<bool> &shown)
{
    int heading = -1;
    for (int row = 0; row < comparison.rows.size(); ++row) {
        if (shownBlock(comparison, comparison.rows.at(row)).kind == BlockKind::Heading) {
            heading = row;
        } else if (heading >= 0 && !mayFold(comparison, comparison.rows.at(row))) {
            shown[heading] = true;
        }
    }
}

bool isCuttable(const Comparison &comparison, const Row &row)
{
    if (row.kind != RowKind::Same || hasIgnored(row) || !mayFold(comparison, row)) {
        return false;
    }
    const BlockKind kind = shownBlock(comparison, row).kind;
    return kind == BlockKind::Paragraph || kind == BlockKind::ListItem || kind == BlockKind::Quote || kind == BlockKind::Caption;
}

/// Between two words, or at least between two letters, near the end of the first of these units.
qsizetype cutWithin(const QString &text)
{
    for (const auto kind : {QTextBoundaryFinder::Line, QTextBoundaryFinder::Grapheme}) {
        QTextBoundaryFinder finder(kind, text);
        finder.toEnd();
        if (const qsizetype cut = finder.toPreviousBoundary(); cut > text.size() / 2) {
            return cut;
        }
    }
    return text.size();
}

/// The same near the beginning of the last of them.
qsizetype cutAfterBeginning(const QString &text)
{
    for (const auto kind : {QTextBoundaryFinder::Line, QTextBoundaryFinder::Grapheme}) {
        QTextBoundaryFinder finder(kind, text);
        finder.toStart();
        if (const qsizetype cut = finder.toNextBoundary(); cut >= 0 && cut < text.size() / 2) {
            return cut;
        }
    }
    return 0;
}

struct Piece {
    RowPart part;
    bool isShown = true;
};

/// A shown row as one piece, or cut where what it shows of itself is far from any change.
void addShown(QList<Piece> &pieces, const Comparison &comparison, int row)
{
    const auto isChange = [&comparison](int other) {
        return other >= 0 && other < comparison.rows.size() && !mayFold(comparison, comparison.rows.at(other));
    };
    const bool follows = isChange(row - 1);
    const bool precedes = isChange(row + 1);
    const QString &text = shownBlock(comparison, comparison.rows.at(row)).text;
    const qsizetype kept = (follows ? contextLength : 0) + (precedes ? contextLength : 0);
    if (kept == 0 || text.size() < kept + worthCutting || !isCuttable(comparison, comparison.rows.at(row))) {
        pieces.append(Piece{.part = {.row = row}});
        return;
    }
    const qsizetype head = follows ? cutWithin(text.first(contextLength)) : 0;
    const qsizetype tail = precedes ? text.size() - contextLength + cutAfterBeginning(text.last(contextLength)) : -1;
    if (follows) {
        pieces.append({.part = {.row = row, .to = head}, .isShown = true});
    }
    pieces.append({.part = {.row = row, .from = head, .to = tail}, .isShown = false});
    if (precedes) {
        pieces.append({.part = {.row = row, .from = tail}, .isShown = true});
    }
}

} // namespace

QString textOf(const Comparison &comparison, const RowPart &part)
{
    return shownBlock(comparison, comparison.rows.at(part.row)).text.mid(part.from, part.to < 0 ? -1 : part.to - part.from);
}

RowPart partOf(const RowRun &run, int row)
{
    return {.row = row, .from = row == run.first ? run.from : 0, .to = row == run.first + run.count - 1 ? run.to : -1};
}

int wholeRows(const RowRun &run)
{
    const int cut = (run.from > 0 ? 1 : 0) + (run.to >= 0 ? 1 : 0);
    return std::max(0, run.count - cut);
}

QList<RowRun> foldUnchanged(const Comparison &comparison, int context)
{
    const int rowCount = int(comparison.rows.size());
    const QList<bool> shown = shownRows(comparison, context);
    QList<RowRun> runs;
    for (int row = 0; row < rowCount;) {
        int end = row;
        while (end < rowCount && shown.at(end) == shown.at(row)) {
            ++end;
        }
        const bool folded = !shown.at(row) && end - row >= shortestFold;
        if (!folded && !runs.isEmpty() && !runs.constLast().folded) {
            runs.last().count += end - row;
        } else {
            runs.append({.first = row, .count = end - row, .folded = folded});
        }
        row = end;
    }
    return runs;
}

QList<RowRun> changesInContext(const Comparison &comparison)
{
    QList<bool> shown = shownRows(comparison, 1);
    showHeadings(comparison, shown);
    QList<Piece> pieces;
    for (int row = 0; row < shown.size(); ++row) {
        if (shown.at(row)) {
            addShown(pieces, comparison, row);
        } else {
            pieces.append({.part = {.row = row}, .isShown = false});
        }
    }
    QList<RowRun> runs;
    for (qsizetype at = 0; at < pieces.size();) {
        qsizetype end = at;
        while (end < pieces.size() && pieces.at(end).isShown == pieces.at(at).isShown) {
            ++end;
        }
        const RowPart &first = pieces.at(at).part;
        const RowPart &last = pieces.at(end - 1).part;
        const bool isCut = first.from > 0 || last.to >= 0;
        const bool folded = !pieces.at(at).isShown && (isCut || end - at >= shortestFold);
        if (!folded && !runs.isEmpty() && !runs.constLast().folded) {
            runs.last().count += int(end - at);
            runs.last().to = last.to;
        } else {
            runs.append({.first = first.row, .count = last.row - first.row + 1, .folded = folded, .from = first.from, .to = last.to});
        }
        at = end;
    }
    return runs;
}

} // namespace recension
