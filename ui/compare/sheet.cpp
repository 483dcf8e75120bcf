// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/sheet.h"

#include "core/base/sentence.h"
#include "core/export/wording.h"
#include "core/model/inlinetext.h"
#include "core/model/unrecordedside.h"

#include <algorithm>
#include <array>
#include <map>

namespace recension {

namespace {

constexpr qsizetype longestUncut = 20'000;
constexpr qsizetype pieceLength = 6'000;
constexpr qsizetype pieceSlack = 500; ///< how far a cut may look for a space

/// Which marks or stretches reach into one piece of their text after another: a sweep line, one pass over all of them.
template<typename Stretched>
class Sweep
{
public:
    /// Sorted by start; they may overlap.
    explicit Sweep(const QList<Stretched> &all) : m_all(all) { }

    /// Those that reach into [from, to), in their order. Pieces come in ascending order; one further back begins anew.
    QList<Stretched> within(qsizetype from, qsizetype to)
    {
        if (from < m_from) {
            m_open.clear();
            m_next = 0;
        }
        m_from = from;
        m_open.removeIf([from](const Stretched &each) { return each.start + each.length <= from; });
        for (; m_next < m_all.size() && m_all.at(m_next).start < to; ++m_next) {
            if (const Stretched &each = m_all.at(m_next); each.start + each.length > from) {
                m_open.append(each);
            }
        }
        return m_open;
    }

private:
    QList<Stretched> m_all;
    QList<Stretched> m_open; ///< begun, and not known to end before the piece
    qsizetype m_next = 0;
    qsizetype m_from = 0;
};

QList<Mark> clippedMarks(Sweep<Mark> &marks, qsizetype start, qsizetype length, qsizetype shift)
{
    QList<Mark> result;
    for (const Mark &mark : marks.within(start, start + length)) {
        const qsizetype from = std::max(mark.start, start);
        const qsizetype to = std::min(mark.start + mark.length, start + length);
        if (from < to) {
            result.append({.kind = mark.kind, .start = from - start + shift, .length = to - from, .target = mark.target});
        }
    }
    return result;
}

/// In the reader's own time, where the page says in which zone its time is.
QString postedInWords(const Block &block)
{
    PageTime posted = block.posted;
    if (posted.precision == TimePrecision::Moment) {
        posted.time = posted.time.toLocalTime();
    }
    return timeInWords(posted);
}

SheetPassage passageOf(const Comparison &comparison, const Row &row, Side side, int index, const QList<PerSide<InnerMark>> &marks)
{
    const Block &block = comparison.revisions[side].article.blocks.at(index);
    SheetPassage passage{.kind = block.kind,
                         .level = block.level,
                         .text = block.text,
                         .language = block.language,
                         .posted = postedInWords(block),
                         .marks = block.marks};
    passage.block[side] = index;
    for (const Span &span : row.spans[side]) {
        if (span.block == index) {
            passage.stretches.append({.start = span.start, .length = span.length, .kind = span.kind, .move = span.move});
            if (const InnerMark *inner = innerMarkOf(marks, side, span)) {
                passage.stretches.last().innerStart = inner->start;
                passage.stretches.last().innerLength = inner->length;
            }
        }
    }
    return passage;
}

QList<SheetPassage> inlinePassages(const Comparison &comparison, const Row &row)
{
    QList<SheetPassage> result;
    const bool ignoredDiffers = differsInIgnored(comparison, row);
    PerSide<std::map<int, Sweep<Mark>>> marks; // by block
    for (const InlineParagraph &paragraph : inlineParagraphs(comparison, row)) {
        SheetPassage passage{.kind = paragraph.kind, .level = paragraph.level};
        for (const InlineSegment &segment : paragraph.segments) {
            const QList<Block> &blocks = comparison.revisions[segment.side].article.blocks;
            const qsizetype at = passage.text.size();
            if (segment.block >= 0 && segment.block < blocks.size()) {
                const Block &block = blocks.at(segment.block);
                int &first = passage.block[segment.side];
                first = first < 0 ? segment.block : first;
                Sweep<Mark> &ofBlock = marks[segment.side].try_emplace(segment.block, block.marks).first->second;
                passage.marks += clippedMarks(ofBlock, segment.start, segment.text.size(), at);
                passage.language = block.language;
                if (segment.start == 0 && block.posted.isValid() && (passage.posted.isEmpty() || segment.side == Side::Right)) {
                    passage.posted = postedInWords(block);
                }
            }
            if (segment.kind && !segment.text.isEmpty()) {
                passage.stretches.append({.start = at, .length = segment.text.size(), .kind = *segment.kind, .move = segment.move});
                if (segment.kind == SpanKind::Ignored && (segment.side == Side::Left || ignoredDiffers)) {
                    passage.stretches.last().onlyOn = segment.side;
                }
                if (segment.inner) {
                    passage.stretches.last().innerStart = at + segment.inner->start - segment.start;
                    passage.stretches.last().innerLength = segment.inner->length;
                }
            }
            passage.text += segment.text;
        }
        // A whole paragraph that came, went or moved is marked as a block; its stretches would say it twice.
        passage.stretches.removeIf([whole = kindOfWhole(row.kind)](const Stretch &stretch) { return stretch.kind == whole; });
        result.append(passage);
    }
    return result;
}

/// What became of links and emphasis, in a few words: "link added: “report”".
QString markNote(const QList<MarkChange> &changes)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype mostTold = 2;
    QStringList told;
    for (const MarkChange &change : changes.first(std::min(mostTold, changes.size()))) {
        const bool both = change.present.left && change.present.right;
        QString what;
        if (change.kind == MarkKind::Link) {
            what = both                ? Sentence::tr("link leads elsewhere: “%1”")
                : change.present.right ? Sentence::tr("link added: “%1”")
                                       : Sentence::tr("link removed: “%1”");
        } else {
            what = change.present.right ? Sentence::tr("emphasis added: “%1”") : Sentence::tr("emphasis removed: “%1”");
        }
        const QString text = change.text.simplified();
        told += what.arg(text.size() > longest ? text.left(longest - 1) + u'…' : text);
    }
    if (changes.size() > mostTold) {
        told += Sentence::tr("%1 more").arg(changes.size() - mostTold);
    }
    return told.join(QStringLiteral(" · "));
}

void addNote(Strip &strip, const Comparison &comparison, const Moves &moves, const Row &row, ComparisonLayout layout)
{
    const bool onLeft = row.kind == RowKind::Removed || row.kind == RowKind::MovedFrom || row.kind == RowKind::Merged
        || (row.kind == RowKind::Ignored && row.blocks.right.isEmpty());
    const Side textSide = onLeft ? Side::Left : Side::Right;
    strip.noteSide = layout == ComparisonLayout::Inline ? Side::Right : otherSide(textSide);
    switch (row.kind) {
    case RowKind::MovedFrom:
    case RowKind::MovedTo:
        strip.note = NoteKind::Moved;
        strip.noteText = moves.label(strip.row) + (moves.otherEnd(strip.row) > strip.row ? QStringLiteral(" ↓") : QStringLiteral(" ↑"));
        break;
    case RowKind::Added:
    case RowKind::Removed:
        if (hasUnrecordedSide(comparison, row)) {
            strip.note = NoteKind::SideUnrecorded;
            strip.noteText = unrecordedSideNote() + QStringLiteral(" · ")
                + (onLeft ? Sentence::tr("move to the right") : Sentence::tr("move to the left"));
        }
        break;
    case RowKind::Split:
        strip.note = NoteKind::Split;
        strip.noteText = Sentence::tr("split into %n paragraphs", nullptr, int(row.blocks.right.size()));
        break;
    case RowKind::Merged:
        strip.note = NoteKind::Merged;
        strip.noteText = Sentence::tr("joined from %n paragraphs", nullptr, int(row.blocks.left.size()));
        break;
    case RowKind::Ignored:
        strip.note = NoteKind::Ignored;
        strip.noteText = onLeft ? Sentence::tr("only in the older version, ignored") : Sentence::tr("only in the newer version, ignored");
        break;
    case RowKind::Same:
    case RowKind::Changed:
        if (!row.markChanges.isEmpty()) {
            strip.note = NoteKind::Marks;
            strip.noteText = markNote(row.markChanges);
        }
        break;
    }
    if (const QString note = readerNote(row); !note.isEmpty()) {
        strip.note = strip.note == NoteKind::None ? NoteKind::Reader : strip.note;
        strip.noteText += (strip.noteText.isEmpty() ? QString() : QStringLiteral(" · ")) + note;
    }
}

/// Cuts a passage's text at spaces, near every pieceLength units.
QList<qsizetype> cutsOf(const QString &text, qsizetype pieces)
{
    QList<qsizetype> cuts;
    for (qsizetype piece = 1; piece < pieces; ++piece) {
        const qsizetype near = text.size() * piece / pieces;
        qsizetype cut = text.indexOf(u' ', near);
        cut = cut < 0 || cut > near + pieceSlack ? near : cut + 1;
        if (cut < text.size() && text.at(cut).isLowSurrogate()) {
            ++cut;
        }
        if (cut < text.size() && (cuts.isEmpty() || cut > cuts.constLast())) {
            cuts.append(cut);
        }
    }
    return cuts;
}

/// Cuts a passage into pieces, which are asked for in their order.
class PassageCutter
{
public:
    explicit PassageCutter(const SheetPassage &whole) : m_whole(whole), m_marks(whole.marks), m_stretches(whole.stretches) { }

    SheetPassage piece(qsizetype from, qsizetype to)
    {
        SheetPassage piece{.kind = m_whole.kind,
                           .level = m_whole.level,
                           .opening = from == 0 ? m_whole.opening : Opening::Continuation,
                           .text = m_whole.text.mid(from, to - from),
                           .language = m_whole.language,
                           .posted = from == 0 ? m_whole.posted : QString(),
                           .marks = clippedMarks(m_marks, from, to - from, 0),
                           .block = m_whole.block};
        for (const Stretch &stretch : m_stretches.within(from, to)) {
            const qsizetype start = std::max(stretch.start, from);
            const qsizetype end = std::min(stretch.start + stretch.length, to);
            if (start < end) {
                piece.stretches.append(
                    {.start = start - from, .length = end - start, .kind = stretch.kind, .move = stretch.move, .onlyOn = stretch.onlyOn});
                const qsizetype innerStart = std::max(stretch.innerStart, start);
                const qsizetype innerEnd = std::min(stretch.innerStart + stretch.innerLength, end);
                if (innerStart < innerEnd) {
                    piece.stretches.last().innerStart = innerStart - from;
                    piece.stretches.last().innerLength = innerEnd - innerStart;
                }
            }
        }
        return piece;
    }

private:
    const SheetPassage &m_whole;
    Sweep<Mark> m_marks;
    Sweep<Stretch> m_stretches;
};

/// Lays a strip with a huge paragraph out as several, the sides cut in step.
QList<Strip> cutStrip(const Strip &strip)
{
    qsizetype longest = 0;
    for (const Side side : bothSides) {
        for (const SheetPassage &passage : strip.passages[side]) {
            longest = std::max(longest, passage.text.size());
        }
    }
    if (longest <= longestUncut) {
        return {strip};
    }
    const qsizetype pieces = (longest + pieceLength - 1) / pieceLength;
    Strip blank = strip;
    blank.passages = {};
    QList<Strip> result{blank};
    const auto pieceAt = [&result, &blank](qsizetype index) -> Strip & {
        while (result.size() <= index) {
            result.append(blank);
            result.last().note = NoteKind::None;
            result.last().noteText.clear();
        }
        return result[index];
    };
    for (const Side side : bothSides) {
        const QList<SheetPassage> &passages = strip.passages[side];
        qsizetype at = 0;
        for (const SheetPassage &passage : passages) {
            const qsizetype own = passages.size() == 1 ? pieces : (passage.text.size() + pieceLength - 1) / pieceLength;
            QList<qsizetype> cuts = cutsOf(passage.text, own);
            cuts.append(passage.text.size());
            PassageCutter cutter(passage);
            qsizetype from = 0;
            for (qsizetype piece = 0; piece < cuts.size(); ++piece) {
                pieceAt(at + piece).passages[side].append(cutter.piece(from, cuts.at(piece)));
                from = cuts.at(piece);
            }
            at += cuts.size() - 1;
        }
    }
    return result;
}

Strip stripOf(const Comparison &comparison, const Moves &moves, int index, ComparisonLayout layout)
{
    const Row &row = comparison.rows.at(index);
    Strip strip{.row = index, .rowKind = row.kind, .typographicOnly = isTypographicOnly(row)};
    if (layout == ComparisonLayout::Inline) {
        strip.passages.right = inlinePassages(comparison, row);
    } else {
        const QList<PerSide<InnerMark>> marks = innerMarks(comparison, row);
        for (const Side side : bothSides) {
            for (const int block : row.blocks[side]) {
                strip.passages[side].append(passageOf(comparison, row, side, block, marks));
            }
        }
    }
    addNote(strip, comparison, moves, row, layout);
    return strip;
}

/// Both sides of a row that is cut say the same.
Strip partOf(Strip strip, const RowPart &part)
{
    for (const Side side : bothSides) {
        for (SheetPassage &passage : strip.passages[side]) {
            passage = part.isWhole() ? passage : PassageCutter(passage).piece(part.from, part.to < 0 ? passage.text.size() : part.to);
        }
    }
    return strip;
}

} // namespace

std::span<const Side> Sheet::columns() const
{
    static constexpr std::array<Side, 1> one{Side::Right};
    return layout == ComparisonLayout::Inline ? std::span<const Side>(one) : std::span<const Side>(bothSides);
}

Sheet makeSheet(const Comparison &comparison, ComparisonLayout layout, UnchangedText unchanged)
{
    Sheet sheet{.layout = layout};
    const Moves moves(comparison);
    sheet.strips.reserve(comparison.rows.size());
    sheet.firstStrip.reserve(comparison.rows.size());
    for (const RowRun &run : shownRuns(comparison, unchanged)) {
        const int fold = run.folded ? int(sheet.folds.size()) : -1;
        if (run.folded) {
            sheet.folds.append({.bar = int(sheet.strips.size()),
                                .first = int(sheet.strips.size()) + 1,
                                .rows = run.count,
                                .words = unchangedInWords(comparison, run)});
            sheet.strips.append({.kind = StripKind::Fold, .row = run.first, .fold = fold});
        }
        for (int row = run.first; row < run.first + run.count; ++row) {
            const RowPart part = partOf(run, row);
            if (part.from == 0) {
                sheet.firstStrip.append(int(sheet.strips.size()));
            }
            for (Strip &strip : cutStrip(partOf(stripOf(comparison, moves, row, layout), part))) {
                strip.fold = fold;
                sheet.strips.append(std::move(strip));
            }
        }
        if (run.folded) {
            sheet.folds.last().last = int(sheet.strips.size()) - 1;
        }
    }
    return sheet;
}

} // namespace recension
