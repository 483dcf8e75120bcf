// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/inlinetext.h"

#include "core/model/wordspacing.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace recension {

namespace {

bool wouldStick(const QString &before, const QString &after)
{
    constexpr qsizetype longestCharacter = 2; // UTF-16 units
    const char32_t last = before.last(std::min(longestCharacter, before.size())).toUcs4().constLast();
    const char32_t first = after.first(std::min(longestCharacter, after.size())).toUcs4().constFirst();
    if (isWrittenWithoutSpaces(last) || isWrittenWithoutSpaces(first)) {
        return false;
    }
    const QChar::Category category = QChar::category(first);
    const bool opensWord = category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote
        || (category >= QChar::Symbol_Math && category <= QChar::Symbol_Other);
    return opensWord || QChar::isLetterOrNumber(first);
}

/// As markedSegments(), with the row's inner marks at hand.
QList<InlineSegment> segmentsOf(const Comparison &comparison, const Row &row, Side side, int block, const QList<PerSide<InnerMark>> &marks)
{
    const QString &text = comparison.revisions[side].article.blocks.at(block).text;
    const std::optional<SpanKind> outside = kindOfWhole(row.kind);
    QList<InlineSegment> segments;
    const auto add = [&](qsizetype start, qsizetype end, std::optional<SpanKind> kind, int move) {
        if (end > start) {
            segments.append(
                {.text = text.mid(start, end - start), .kind = kind, .move = move, .side = side, .block = block, .start = start});
        }
    };
    qsizetype at = 0;
    for (const Span &span : row.spans[side]) {
        if (span.block == block) {
            add(at, span.start, outside, row.move);
            add(span.start, span.start + span.length, span.kind, span.move);
            at = span.start + span.length;
            if (const InnerMark *inner = innerMarkOf(marks, side, span)) {
                segments.last().inner = *inner;
            }
        }
    }
    add(at, text.size(), outside, row.move);
    return segments;
}

/// A stretch of the left text that the right text lacks, and where it belongs.
struct OldStretch {
    InlineSegment segment;
    qsizetype position = 0; ///< how many common characters, spaces apart, stand before it
    bool afterSpace = false;
    bool beforeSpace = false;
};

/// Spaces don't count as positions: whether the one before or the one after a word went with it is chance.
QList<OldStretch> oldStretches(const Comparison &comparison, const Row &row, const QList<PerSide<InnerMark>> &marks)
{
    QList<OldStretch> stretches;
    if (row.spans.left.isEmpty() && !kindOfWhole(row.kind)) {
        return stretches;
    }
    qsizetype position = 0;
    for (const int block : row.blocks.left) {
        const QString &text = comparison.revisions.left.article.blocks.at(block).text;
        for (const InlineSegment &segment : segmentsOf(comparison, row, Side::Left, block, marks)) {
            if (segment.kind) {
                const qsizetype end = segment.start + segment.text.size();
                const bool first = block == row.blocks.left.constFirst();
                stretches.append({.segment = segment,
                                  .position = position,
                                  .afterSpace = segment.start > 0 ? text.at(segment.start - 1).isSpace() : !first,
                                  .beforeSpace = end >= text.size() || text.at(end).isSpace()});
                continue;
            }
            position += std::ranges::count_if(segment.text, [](QChar unit) { return !unit.isSpace(); });
        }
    }
    return stretches;
}

/// A stretch of the right text.
struct NewStretch {
    InlineSegment segment;
    bool hasSuccessor = false; ///< marked, and nothing but spaces stands between it and the next marked one
};

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.isSpace(); });
}

QList<NewStretch> newStretches(const Comparison &comparison, const Row &row, Side side, const QList<PerSide<InnerMark>> &marks)
{
    QList<NewStretch> stretches;
    qsizetype lastMarked = -1;
    for (const int block : row.blocks[side]) {
        for (const InlineSegment &segment : segmentsOf(comparison, row, side, block, marks)) {
            if (segment.kind && segment.kind != SpanKind::Typographic) {
                if (lastMarked >= 0) {
                    stretches[lastMarked].hasSuccessor = true;
                }
                lastMarked = stretches.size();
            } else if (!isBlank(segment.text)) {
                lastMarked = -1;
            }
            stretches.append({.segment = segment});
        }
    }
    return stretches;
}

/// Lays the right text out as paragraphs and puts the old stretches in where they stood.
class Interleaving
{
public:
    explicit Interleaving(QList<OldStretch> stretches) : m_stretches(std::move(stretches)) { }

    void beginParagraph(const Block &block)
    {
        while (!m_paragraphs.isEmpty() && hasDue() && !m_stretches.at(m_next).afterSpace) {
            addOld();
        }
        m_paragraphs.append({.kind = block.kind, .level = block.level, .segments = {}});
    }

    void addRight(const NewStretch &stretch)
    {
        if (!stretch.segment.kind) {
            addCommon(stretch.segment);
            return;
        }
        while (hasDue() && m_stretches.at(m_next).segment.kind != SpanKind::Typographic) {
            if (stretch.segment.kind == SpanKind::Ignored && isSameIgnored(m_stretches.at(m_next).segment, stretch.segment)) {
                ++m_next;
                break;
            }
            addOld();
            if (stretch.hasSuccessor) {
                break; // what else is due is for the next one to replace
            }
        }
        if (stretch.segment.kind == SpanKind::Typographic && hasDue()) {
            ++m_next; // the other shape of the same characters
        }
        append(stretch.segment);
    }

    [[nodiscard]] QList<InlineParagraph> finished()
    {
        while (m_next < m_stretches.size()) {
            addOld();
        }
        return m_paragraphs;
    }

private:
    void addCommon(const InlineSegment &segment)
    {
        if (m_next == m_stretches.size()) {
            append(segment);
            return;
        }
        qsizetype from = 0;
        const auto flush = [&](qsizetype end) {
            if (end > from) {
                InlineSegment part = segment;
                part.text = segment.text.mid(from, end - from);
                part.start = segment.start + from;
                append(part);
                from = end;
            }
        };
        const QStringView text = segment.text;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const qsizetype due = m_next < m_stretches.size() ? m_stretches.at(m_next).position : std::numeric_limits<qsizetype>::max();
            for (; at < text.size() && m_position < due; ++at) {
                m_position += text[at].isSpace() ? 0 : 1;
            }
            if (at == text.size()) {
                break;
            }
            const bool isSpace = text[at].isSpace();
            while (hasDue() && !(isSpace && m_stretches.at(m_next).afterSpace)) {
                flush(at);
                addOld();
            }
            m_position += isSpace ? 0 : 1;
        }
        flush(text.size());
    }

    static bool isSameIgnored(const InlineSegment &old, const InlineSegment &now)
    {
        return old.kind == SpanKind::Ignored && old.text.trimmed() == now.text.trimmed();
    }

    [[nodiscard]] bool hasDue() const { return m_next < m_stretches.size() && m_stretches.at(m_next).position <= m_position; }

    void addOld()
    {
        const OldStretch &stretch = m_stretches.at(m_next++);
        if (stretch.segment.kind == SpanKind::Typographic) {
            return;
        }
        if (stretch.afterSpace && endsWithoutSpace() && !stretch.segment.text.front().isSpace()) {
            appendJoiningSpace();
        }
        m_paragraphs.last().segments.append(stretch.segment);
        m_spaceFollowed = stretch.beforeSpace;
    }

    void append(const InlineSegment &segment)
    {
        const QList<InlineSegment> &segments = m_paragraphs.constLast().segments;
        if (endsWithoutSpace() && isOld(segments.constLast()) && !segment.text.front().isSpace()
            && (segment.kind ? wouldStick(segments.constLast().text, segment.text) : m_spaceFollowed)) {
            appendJoiningSpace();
        }
        m_paragraphs.last().segments.append(segment);
    }

    [[nodiscard]] bool endsWithoutSpace() const
    {
        const QList<InlineSegment> &segments = m_paragraphs.constLast().segments;
        return !segments.isEmpty() && !segments.constLast().text.back().isSpace();
    }

    void appendJoiningSpace()
    {
        m_paragraphs.last().segments.append({.text = QStringLiteral(" "), .kind = std::nullopt, .block = joiningSpace});
    }

    QList<OldStretch> m_stretches;
    qsizetype m_next = 0;
    qsizetype m_position = 0;
    bool m_spaceFollowed = false; ///< a space stood behind the last old stretch in the left text
    QList<InlineParagraph> m_paragraphs;
};

} // namespace

bool belongsTo(SpanKind kind, Side side)
{
    switch (kind) {
    case SpanKind::Inserted:
    case SpanKind::MovedTo:
        return side == Side::Right;
    case SpanKind::Deleted:
    case SpanKind::MovedFrom:
        return side == Side::Left;
    case SpanKind::Typographic:
    case SpanKind::Ignored:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

std::optional<SpanKind> kindOfWhole(RowKind kind)
{
    switch (kind) {
    case RowKind::Added:
        return SpanKind::Inserted;
    case RowKind::Removed:
        return SpanKind::Deleted;
    case RowKind::MovedFrom:
        return SpanKind::MovedFrom;
    case RowKind::MovedTo:
        return SpanKind::MovedTo;
    case RowKind::Same:
    case RowKind::Changed:
    case RowKind::Split:
    case RowKind::Merged:
    case RowKind::Ignored:
        break;
    }
    return std::nullopt;
}

bool isOld(const InlineSegment &segment)
{
    return segment.kind == SpanKind::Deleted || segment.kind == SpanKind::MovedFrom
        || (segment.kind == SpanKind::Ignored && segment.side == Side::Left);
}

QList<InlineSegment> markedSegments(const Comparison &comparison, const Row &row, Side side, int block)
{
    return segmentsOf(comparison, row, side, block, innerMarks(comparison, row));
}

QList<InlineParagraph> inlineParagraphs(const Comparison &comparison, const Row &row)
{
    const Side shown = shownSide(row);
    const QList<PerSide<InnerMark>> marks = innerMarks(comparison, row);
    Interleaving interleaving(shown == Side::Right ? oldStretches(comparison, row, marks) : QList<OldStretch>());
    const QList<NewStretch> stretches = newStretches(comparison, row, shown, marks);
    auto stretch = stretches.cbegin();
    for (const int block : row.blocks[shown]) {
        interleaving.beginParagraph(comparison.revisions[shown].article.blocks.at(block));
        for (; stretch != stretches.cend() && stretch->segment.block == block; ++stretch) {
            interleaving.addRight(*stretch);
        }
    }
    return interleaving.finished();
}

} // namespace recension
