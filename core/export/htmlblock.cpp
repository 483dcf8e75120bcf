// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlblock.h"

#include "core/export/wording.h"
#include "core/model/inlinetext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace recension {

namespace {

const QList<HtmlAttribute> movedClass{{"class", QStringLiteral("moved")}};
const QList<HtmlAttribute> innerClass{{"class", QStringLiteral("inner")}};

/// How many elements were opened, to be closed again.
int openBlock(HtmlWriter &html, BlockKind kind, int level)
{
    static constexpr std::array headings{"h2", "h2", "h3", "h4", "h5", "h6", "h6"};
    switch (kind) {
    case BlockKind::Headline:
        html.open("h2", {{"class", QStringLiteral("headline")}});
        return 1;
    case BlockKind::Heading:
        html.open(headings.at(std::clamp(level, 1, 6)));
        return 1;
    case BlockKind::ListItem:
        html.open("ul");
        html.open("li");
        return 2;
    case BlockKind::Quote:
        html.open("blockquote");
        html.open("p");
        return 2;
    case BlockKind::Code:
        html.open("pre");
        html.open("code");
        return 2;
    case BlockKind::Standfirst:
    case BlockKind::Caption:
    case BlockKind::TableRow:
        html.open("p", {{"class", kind == BlockKind::TableRow ? QStringLiteral("table-row") : blockKindName(kind)}});
        return 1;
    case BlockKind::Paragraph:
        break;
    }
    html.open("p");
    return 1;
}

/// How a block's text is emphasized from a place on.
struct Emphasis {
    qsizetype start = 0; ///< UTF-16 units
    bool emphasis = false;
    bool strong = false;
};

/// The marks of a block as stretches, sorted by start, so that each segment need not look through all of them.
QList<Emphasis> emphasisOf(const QList<Mark> &marks)
{
    struct Edge {
        qsizetype at;
        MarkKind kind;
        int opened; ///< 1, or -1 where a mark ends
    };
    std::vector<Edge> edges;
    for (const Mark &mark : marks) {
        if (mark.kind != MarkKind::Link) {
            edges.push_back({.at = mark.start, .kind = mark.kind, .opened = 1});
            edges.push_back({.at = mark.start + mark.length, .kind = mark.kind, .opened = -1});
        }
    }
    std::ranges::stable_sort(edges, {}, &Edge::at);
    QList<Emphasis> stretches;
    int emphasis = 0;
    int strong = 0;
    for (const Edge &edge : edges) {
        (edge.kind == MarkKind::Strong ? strong : emphasis) += edge.opened;
        if (stretches.isEmpty() || stretches.constLast().start < edge.at) {
            stretches.append({.start = edge.at});
        }
        stretches.last().emphasis = emphasis > 0;
        stretches.last().strong = strong > 0;
    }
    return stretches;
}

/// The emphasis of a comparison's blocks, found once for each.
class BlockEmphasis
{
public:
    explicit BlockEmphasis(const Comparison &comparison) : m_comparison(comparison) { }

    [[nodiscard]] const QList<Emphasis> &of(Side side, int block)
    {
        const auto known = m_known[side].find(block);
        return known != m_known[side].end()
            ? *known
            : *m_known[side].insert(block, emphasisOf(m_comparison.revisions[side].article.blocks.at(block).marks));
    }

private:
    const Comparison &m_comparison;
    PerSide<QHash<int, QList<Emphasis>>> m_known;
};

/// The text with its emphasis and its inner mark; marks that begin or end inside are cut at the segment's edges.
void writeEmphasized(HtmlWriter &html, const InlineSegment &segment, const QList<Emphasis> &stretches)
{
    const qsizetype end = segment.start + segment.text.size();
    const qsizetype innerEnd = segment.inner ? segment.inner->start + segment.inner->length : 0;
    auto ahead = std::ranges::upper_bound(stretches, segment.start, {}, &Emphasis::start);
    qsizetype at = segment.start;
    while (at < end) {
        const Emphasis here = ahead == stretches.cbegin() ? Emphasis() : *(ahead - 1);
        qsizetype next = ahead == stretches.cend() ? end : std::min(end, ahead->start);
        const bool inner = segment.inner && at >= segment.inner->start && at < innerEnd;
        if (segment.inner) {
            next = inner ? std::min(next, innerEnd) : at < segment.inner->start ? std::min(next, segment.inner->start) : next;
        }
        const QString text = segment.text.mid(at - segment.start, next - at);
        if (inner) {
            html.open("b", innerClass);
        }
        if (here.strong) {
            html.open("strong");
        }
        if (here.emphasis) {
            html.element("em", {}, text);
        } else {
            html.text(text);
        }
        if (here.strong) {
            html.close();
        }
        if (inner) {
            html.close();
        }
        at = next;
        ahead += ahead != stretches.cend() && ahead->start == at ? 1 : 0;
    }
}

void openMark(HtmlWriter &html, SpanKind kind)
{
    switch (kind) {
    case SpanKind::Inserted:
        html.open("ins");
        return;
    case SpanKind::Deleted:
        html.open("del");
        return;
    case SpanKind::MovedFrom:
        html.open("del", movedClass);
        return;
    case SpanKind::MovedTo:
        html.open("ins", movedClass);
        return;
    case SpanKind::Typographic:
        html.open("span", {{"class", QStringLiteral("typographic")}});
        return;
    case SpanKind::Ignored:
        html.open("s", {{"class", QStringLiteral("ignored")}});
        return;
    }
}

void openWhole(HtmlWriter &html, SpanKind kind)
{
    const bool moved = kind == SpanKind::MovedFrom || kind == SpanKind::MovedTo;
    const bool old = kind == SpanKind::MovedFrom || kind == SpanKind::Deleted;
    html.open(old ? "del" : "ins", {{"class", moved ? QStringLiteral("moved block") : QStringLiteral("block")}});
}

void writeSegments(HtmlWriter &html, BlockEmphasis &emphasis, const QList<InlineSegment> &segments, std::optional<SpanKind> whole)
{
    for (const InlineSegment &segment : segments) {
        if (segment.block == joiningSpace) {
            html.text(segment.text);
            continue;
        }
        const bool marked = segment.kind && segment.kind != whole;
        if (marked) {
            openMark(html, *segment.kind);
        }
        writeEmphasized(html, segment, emphasis.of(segment.side, segment.block));
        if (marked) {
            html.close();
        }
    }
}

/// When the post of a live blog that begins with the paragraph was made: of its newer version, where both are told.
PageTime postedOf(const Comparison &comparison, const InlineParagraph &paragraph)
{
    PageTime posted;
    for (const InlineSegment &segment : paragraph.segments) {
        if (segment.block == joiningSpace || segment.start != 0) {
            continue;
        }
        const PageTime own = comparison.revisions[segment.side].article.blocks.at(segment.block).posted;
        if (own.isValid() && (!posted.isValid() || segment.side == Side::Right)) {
            posted = own;
        }
    }
    if (posted.precision == TimePrecision::Moment) {
        posted.time = posted.time.toUTC();
    }
    return posted;
}

void writeParagraphs(HtmlWriter &html, const Comparison &comparison, const Row &row, const QList<InlineParagraph> &paragraphs)
{
    const std::optional<SpanKind> whole = kindOfWhole(row.kind);
    BlockEmphasis emphasis(comparison);
    if (whole) {
        openWhole(html, *whole);
    }
    for (const InlineParagraph &paragraph : paragraphs) {
        if (const PageTime posted = postedOf(comparison, paragraph); posted.isValid()) {
            html.open("p", {{"class", QStringLiteral("posted")}});
            html.element("time", {{"datetime", isoText(posted)}}, timeInWords(posted));
            html.close();
        }
        const int opened = openBlock(html, paragraph.kind, paragraph.level);
        writeSegments(html, emphasis, paragraph.segments, whole);
        for (int element = 0; element < opened; ++element) {
            html.close();
        }
    }
    if (whole) {
        html.close();
    }
}

/// What the part has of them; a row that is cut says the same on both sides.
QList<InlineParagraph> partOf(QList<InlineParagraph> paragraphs, const RowPart &part)
{
    if (part.isWhole()) {
        return paragraphs;
    }
    for (InlineParagraph &paragraph : paragraphs) {
        for (InlineSegment &segment : paragraph.segments) {
            const qsizetype end = segment.start + segment.text.size();
            const qsizetype from = std::max(segment.start, part.from);
            const qsizetype to = part.to < 0 ? end : std::min(end, part.to);
            segment.text = segment.text.mid(from - segment.start, std::max<qsizetype>(0, to - from));
            segment.start = from;
        }
        paragraph.segments.removeIf([](const InlineSegment &segment) { return segment.text.isEmpty(); });
    }
    return paragraphs;
}

} // namespace

void writeSide(HtmlWriter &html, const Comparison &comparison, const RowPart &part, Side side)
{
    const Row &row = comparison.rows.at(part.row);
    QList<InlineParagraph> paragraphs;
    for (const int block : row.blocks[side]) {
        const Block &each = comparison.revisions[side].article.blocks.at(block);
        paragraphs.append({.kind = each.kind, .level = each.level, .segments = markedSegments(comparison, row, side, block)});
    }
    writeParagraphs(html, comparison, row, partOf(paragraphs, part));
}

void writeInline(HtmlWriter &html, const Comparison &comparison, const RowPart &part)
{
    const Row &row = comparison.rows.at(part.row);
    writeParagraphs(html, comparison, row, partOf(inlineParagraphs(comparison, row), part));
}

void writeInlineText(HtmlWriter &html, const Comparison &comparison, const Row &row)
{
    BlockEmphasis emphasis(comparison);
    for (const InlineParagraph &paragraph : inlineParagraphs(comparison, row)) {
        writeSegments(html, emphasis, paragraph.segments, std::nullopt);
    }
}

} // namespace recension
