// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisontext.h"

#include "core/base/sentence.h"
#include "core/export/evidence.h"
#include "core/export/plaintext.h"
#include "core/export/wording.h"
#include "core/model/inlinetext.h"

namespace recension {

namespace {

QString signOf(const Row &row)
{
    switch (row.kind) {
    case RowKind::Same:
        return QStringLiteral("=");
    case RowKind::Changed:
    case RowKind::Split:
    case RowKind::Merged:
        return isTypographicOnly(row) ? QStringLiteral("=") : QStringLiteral("~");
    case RowKind::Added:
        return QStringLiteral("+");
    case RowKind::Removed:
        return QStringLiteral("-");
    case RowKind::MovedFrom:
        return QStringLiteral("<");
    case RowKind::MovedTo:
        return QStringLiteral(">");
    case RowKind::Ignored:
        return QStringLiteral("x");
    }
    Q_UNREACHABLE_RETURN({});
}

QString marked(const Row &row, const InlineSegment &segment)
{
    const bool isOneSided = row.blocks.left.isEmpty() || row.blocks.right.isEmpty();
    const bool isEditOfMove = row.move != 0 && (segment.kind == SpanKind::Deleted || segment.kind == SpanKind::Inserted);
    const bool isIgnoredPart = segment.kind == SpanKind::Ignored && row.kind != RowKind::Ignored;
    if (!segment.kind || (isOneSided && !isEditOfMove && !isIgnoredPart)) {
        return segment.text; // the sign before the line says it
    }
    switch (*segment.kind) {
    case SpanKind::Deleted:
        return QStringLiteral("[-") + segment.text + QStringLiteral("-]");
    case SpanKind::Inserted:
        return QStringLiteral("{+") + segment.text + QStringLiteral("+}");
    case SpanKind::MovedFrom:
        return QStringLiteral("[<") + segment.text + QStringLiteral("<]");
    case SpanKind::MovedTo:
        return QStringLiteral("{>") + segment.text + QStringLiteral(">}");
    case SpanKind::Ignored:
        return QStringLiteral("[~") + segment.text + QStringLiteral("~]");
    case SpanKind::Typographic:
        break;
    }
    return segment.text;
}

/// Every line of the row bears its sign; remarks stand below in parentheses.
QString rowLines(const Comparison &comparison, const Moves &moves, int index)
{
    const Row &row = comparison.rows.at(index);
    const QString sign = signOf(row);
    QString lines;
    for (const InlineParagraph &paragraph : inlineParagraphs(comparison, row)) {
        QString text;
        for (const InlineSegment &segment : paragraph.segments) {
            text += marked(row, segment);
        }
        for (const QString &line : text.split(u'\n')) {
            lines += sign + u' ' + line + u'\n';
        }
    }
    for (const QString &remark : rowRemarks(comparison, moves, index)) {
        lines += QStringLiteral("    (%1)\n").arg(remark);
    }
    return lines;
}

QString head(const Comparison &comparison, const ExportOptions &options)
{
    QString lines;
    for (const Side side : bothSides) {
        const Revision &revision = comparison.revisions[side];
        const QString period = side == Side::Right ? periodBetween(comparison.revisions.left, revision) : QString();
        lines += versionName(revision) + (period.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(period)) + u'\n';
        for (const EvidenceLine &line : evidenceLines(revision)) {
            lines += QStringLiteral("    %1: %2\n").arg(line.label, line.value);
        }
    }
    if (!options.note.isEmpty()) {
        const QString note = Sentence::tr("Note: %1").arg(options.note);
        lines += QString(note).replace(u'\n', QStringLiteral("\n    ")) + u'\n';
    }
    for (const QString &line : {summaryInWords(comparison), ignoredNote(comparison), detailNote(comparison.detail),
                                alignmentsNote(comparison), madeBy(options.programVersion, options.madeAt)}) {
        lines += line.isEmpty() ? QString() : line + u'\n';
    }
    return lines + u'\n';
}

} // namespace

QByteArray comparisonText(const Comparison &comparison, const ExportOptions &options)
{
    QString text = head(comparison, options);
    const Moves moves(comparison);
    const QList<RowRun> runs = shownRuns(comparison, options.unchanged);
    for (const RowRun &run : runs) {
        if (run.folded) {
            text += QStringLiteral("    ⋯ %1\n").arg(unchangedInWords(comparison, run));
            continue;
        }
        for (int row = run.first; row < run.first + run.count; ++row) {
            const RowPart part = partOf(run, row);
            text += part.isWhole() ? rowLines(comparison, moves, row) : QStringLiteral("= %1\n").arg(excerptOf(comparison, part));
        }
    }
    return withoutControls(text).toUtf8();
}

} // namespace recension
