// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonmarkdown.h"

#include "core/base/sentence.h"
#include "core/export/evidence.h"
#include "core/export/markdownblock.h"
#include "core/export/plaintext.h"
#include "core/export/wording.h"
#include "core/model/inlinetext.h"

namespace recension {

namespace {

QString remark(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("{>>%1<<}").arg(escapedMarkdown(text));
}

bool isNew(const InlineSegment &segment)
{
    return segment.kind == SpanKind::Inserted || segment.kind == SpanKind::MovedTo;
}

/// Deletions and insertions that follow each other are one substitution, whatever number of spans they are made of.
class CriticText
{
public:
    CriticText(const Comparison &comparison, const Row &row, BlockKind kind)
        : m_comparison(comparison), m_isCode(kind == BlockKind::Code), m_ignoredDiffers(differsInIgnored(comparison, row))
    { }

    void add(const InlineSegment &segment)
    {
        if (segment.block == joiningSpace) {
            m_space = true;
            return;
        }
        const QString &whole = m_comparison.revisions[segment.side].article.blocks.at(segment.block).text;
        const QString text = m_isCode ? withoutControls(segment.text) : escapedMarkdown(whole, segment.start, segment.text.size());
        if (segment.kind == SpanKind::Ignored) {
            addIgnored(text, segment.side);
        } else if (isOld(segment)) {
            if (!m_new.isEmpty()) {
                flush();
            }
            m_old += (m_space && !m_old.isEmpty() ? QStringLiteral(" ") : QString()) + text;
        } else if (isNew(segment)) {
            m_new += text;
        } else {
            flush();
            m_text += text;
        }
        m_space = false;
    }

    [[nodiscard]] QString finished()
    {
        flush();
        return m_text;
    }

private:
    /// Accepting or rejecting all changes still gives the new text or the old one.
    void addIgnored(const QString &text, Side side)
    {
        flush();
        const QString mark = !m_ignoredDiffers ? QStringLiteral("%1")
            : side == Side::Left               ? QStringLiteral("{--%1--}")
                                               : QStringLiteral("{++%1++}");
        m_text += mark.arg(text) + remark(Sentence::tr("ignored"));
    }

    void flush()
    {
        if (!m_old.isEmpty() && !m_new.isEmpty()) {
            m_text += QStringLiteral("{~~") + m_old + QStringLiteral("~>") + m_new + QStringLiteral("~~}");
        } else if (!m_old.isEmpty()) {
            m_text += QStringLiteral("{--") + m_old + QStringLiteral("--}");
        } else if (!m_new.isEmpty()) {
            m_text += QStringLiteral("{++") + m_new + QStringLiteral("++}");
        }
        m_old.clear();
        m_new.clear();
    }

    const Comparison &m_comparison;
    bool m_isCode = false;
    bool m_ignoredDiffers = false;
    bool m_space = false;
    QString m_text;
    QString m_old;
    QString m_new;
};

QStringList rowBlocks(const Comparison &comparison, const Moves &moves, int index)
{
    QStringList blocks;
    for (const InlineParagraph &paragraph : inlineParagraphs(comparison, comparison.rows.at(index))) {
        CriticText text(comparison, comparison.rows.at(index), paragraph.kind);
        for (const InlineSegment &segment : paragraph.segments) {
            text.add(segment);
        }
        blocks += markdownBlock(paragraph.kind, paragraph.level, text.finished());
    }
    QString remarks;
    for (const QString &each : rowRemarks(comparison, moves, index)) {
        remarks += remark(each);
    }
    if (!remarks.isEmpty() && !blocks.isEmpty()) {
        blocks.last() += (blocks.constLast().endsWith(u'`') ? QStringLiteral("\n\n") : QString()) + remarks;
    }
    return blocks;
}

/// A list item whose lines are the evidence of one side.
QString evidenceItem(const Revision &revision)
{
    QStringList lines{QStringLiteral("- **%1**").arg(escapedMarkdown(versionName(revision)))};
    for (const EvidenceLine &line : evidenceLines(revision)) {
        lines += QStringLiteral("    - %1: %2").arg(line.label, escapedMarkdown(line.value));
    }
    return lines.join(u'\n');
}

/// A list item whose lines are what the reader wrote.
QString noteItem(const QString &note)
{
    QStringList lines{QStringLiteral("- **%1**").arg(escapedMarkdown(Sentence::tr("Note")))};
    for (const QString &line : note.split(u'\n', Qt::SkipEmptyParts)) {
        lines += QStringLiteral("    - %1").arg(escapedMarkdown(line));
    }
    return lines.join(u'\n');
}

} // namespace

QByteArray comparisonMarkdown(const Comparison &comparison, const ExportOptions &options)
{
    QStringList blocks;
    QStringList head;
    for (const Side side : bothSides) {
        head += evidenceItem(comparison.revisions[side]);
    }
    if (!options.note.isEmpty()) {
        head += noteItem(options.note);
    }
    for (const QString &line : {summaryInWords(comparison), ignoredNote(comparison), detailNote(comparison.detail),
                                alignmentsNote(comparison), madeBy(options.programVersion, options.madeAt)}) {
        if (!line.isEmpty()) {
            head += QStringLiteral("- ") + escapedMarkdown(line);
        }
    }
    blocks += head.join(u'\n');
    blocks += QStringLiteral("---");
    const Moves moves(comparison);
    const QList<RowRun> runs = shownRuns(comparison, options.unchanged);
    for (const RowRun &run : runs) {
        if (run.folded) {
            blocks += remark(Sentence::tr("%1, left out").arg(unchangedInWords(comparison, run)));
            continue;
        }
        for (int row = run.first; row < run.first + run.count; ++row) {
            const RowPart part = partOf(run, row);
            if (part.isWhole()) {
                blocks += rowBlocks(comparison, moves, row);
                continue;
            }
            const Block &block = comparison.revisions.right.article.blocks.at(comparison.rows.at(row).blocks.right.constFirst());
            blocks += markdownBlock(block.kind, block.level, escapedMarkdown(excerptOf(comparison, part)));
        }
    }
    return blocks.join(QStringLiteral("\n\n")).toUtf8() + '\n';
}

} // namespace recension
