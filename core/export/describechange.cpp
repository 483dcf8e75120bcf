// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/describechange.h"

#include "core/base/sentence.h"
#include "core/export/wording.h"
#include "core/model/inlinetext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdlib>

namespace recension {

namespace {

constexpr qsizetype excerptLength = 48; ///< characters, about a line of the list of changes
constexpr int wordsWorthQuoting = 6; ///< longer replacements are counted, not quoted

/// What could turn the text around an excerpt: bidi controls (UAX #9) and line breaks have no place in a label.
bool isControl(QChar unit)
{
    const char16_t code = unit.unicode();
    return unit.category() == QChar::Other_Control || code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString quoted(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar unit) { return isControl(unit) && !unit.isSpace(); });
    plain = plain.simplified();
    if (plain.size() > excerptLength) {
        QTextBoundaryFinder words(QTextBoundaryFinder::Line, plain);
        words.setPosition(excerptLength);
        qsizetype end = words.toPreviousBoundary();
        if (end < excerptLength / 2) {
            QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, plain);
            graphemes.setPosition(excerptLength);
            end = graphemes.isAtBoundary() ? excerptLength : graphemes.toPreviousBoundary();
        }
        plain = plain.left(end).trimmed() + u'…';
    }
    if (plain.isRightToLeft()) {
        plain = QChar(0x2068) + plain + QChar(0x2069); // first strong isolate … pop directional isolate
    }
    return Sentence::tr("“%1”").arg(plain);
}

QString placeOfRow(const Comparison &comparison, const ParagraphNumbers &numbers, const Row &row)
{
    const Side side = shownSide(row);
    const int number = numbers[side].at(row.blocks[side].constFirst());
    switch (shownBlock(comparison, row).kind) {
    case BlockKind::Headline:
        return Sentence::tr("headline");
    case BlockKind::Standfirst:
        return Sentence::tr("standfirst");
    default:
        return Sentence::tr("paragraph %1").arg(number);
    }
}

/// Old words and the new ones that took their place; either may be empty.
struct Edit {
    QString before;
    QString after;
};

QList<Edit> editsOf(const Comparison &comparison, const Row &row)
{
    QList<Edit> edits;
    bool open = false;
    for (const InlineParagraph &paragraph : inlineParagraphs(comparison, row)) {
        for (const InlineSegment &segment : paragraph.segments) {
            if (segment.block == joiningSpace) {
                continue;
            }
            if (!segment.kind || segment.kind == SpanKind::Typographic || segment.kind == SpanKind::Ignored) {
                open = false;
                continue;
            }
            const bool old = isOld(segment);
            if (!open || (old && !edits.constLast().after.isEmpty())) {
                edits.append(Edit{});
                open = true;
            }
            (old ? edits.last().before : edits.last().after) += segment.text;
        }
    }
    return edits;
}

/// "1.5", "15", "£3,200", "40%": a figure and nothing else.
bool isFigure(const QString &text)
{
    const QString plain = text.simplified();
    return std::ranges::any_of(plain, [](QChar unit) { return unit.isDigit(); })
        && std::ranges::none_of(plain, [](QChar unit) { return unit.isLetter(); }) && !plain.contains(u' ');
}

QString wordsReplaced(int before, int after)
{
    if (after == 0) {
        return before == 1 ? Sentence::tr("1 word deleted") : Sentence::tr("%n words deleted", nullptr, before);
    }
    if (before == 0) {
        return after == 1 ? Sentence::tr("1 word inserted") : Sentence::tr("%n words inserted", nullptr, after);
    }
    return (before == 1 ? Sentence::tr("1 word replaced by %1") : Sentence::tr("%n words replaced by %1", nullptr, before)).arg(after);
}

QString textOfEdits(const QList<Edit> &edits)
{
    int before = 0;
    int after = 0;
    for (const Edit &edit : edits) {
        before += countWords(edit.before);
        after += countWords(edit.after);
    }
    if (edits.size() != 1 || before > wordsWorthQuoting || after > wordsWorthQuoting) {
        return before + after > 0 ? wordsReplaced(before, after) : Sentence::tr("punctuation");
    }
    const Edit &edit = edits.constFirst();
    if (edit.after.isEmpty()) {
        return Sentence::tr("%1 deleted").arg(quoted(edit.before));
    }
    if (edit.before.isEmpty()) {
        return Sentence::tr("%1 inserted").arg(quoted(edit.after));
    }
    return isFigure(edit.before) && isFigure(edit.after) ? Sentence::tr("%1 → %2").arg(edit.before.simplified(), edit.after.simplified())
                                                         : Sentence::tr("%1 → %2").arg(quoted(edit.before), quoted(edit.after));
}

/// How many words of a moved pair were edited on the way.
int wordsEdited(const Comparison &comparison, const Change &change)
{
    int words = 0;
    for (const int index : {change.row, change.otherEnd}) {
        const Row &row = comparison.rows.at(index);
        for (const Side side : bothSides) {
            int onSide = 0;
            for (const Span &span : row.spans[side]) {
                if (span.kind == SpanKind::Deleted || span.kind == SpanKind::Inserted) {
                    onSide += countWords(comparison.revisions[side].article.blocks.at(span.block).text.mid(span.start, span.length));
                }
            }
            words = std::max(words, onSide);
        }
    }
    return words;
}

ChangeDescription describeMove(const Comparison &comparison, const ParagraphNumbers &numbers, const Change &change)
{
    const Row &first = comparison.rows.at(change.row);
    const Row &second = comparison.rows.at(change.otherEnd);
    const Row &from = first.kind == RowKind::MovedFrom ? first : second;
    const Row &to = first.kind == RowKind::MovedFrom ? second : first;
    QString place = Sentence::tr("paragraph %1 → %2")
                        .arg(numbers.left.at(from.blocks.left.constFirst()))
                        .arg(numbers.right.at(to.blocks.right.constFirst()));
    if (const int words = wordsEdited(comparison, change); words > 0) {
        place += words == 1 ? Sentence::tr(", one word edited") : Sentence::tr(", %n words edited", nullptr, words);
    }
    return {.kind = Sentence::tr("Moved"), .text = quoted(shownBlock(comparison, to).text), .place = place};
}

ChangeDescription describeEdited(const Comparison &comparison, const ParagraphNumbers &numbers, const Row &row)
{
    const QList<Edit> edits = editsOf(comparison, row);
    ChangeDescription description{
        .kind = Sentence::tr("Changed"), .text = textOfEdits(edits), .place = placeOfRow(comparison, numbers, row)};
    if (edits.isEmpty()) {
        description.text = Sentence::tr("links or emphasis");
    }
    if (shownBlock(comparison, row).kind == BlockKind::Headline) {
        description.kind = Sentence::tr("Headline");
        description.place = Sentence::tr("first line");
    } else if (!edits.isEmpty()
               && std::ranges::all_of(edits, [](const Edit &edit) { return isFigure(edit.before) && isFigure(edit.after); })) {
        description.kind = Sentence::tr("Number");
    }
    return description;
}

ChangeDescription describeRow(const Comparison &comparison, const ParagraphNumbers &numbers, const Change &change)
{
    const Row &row = comparison.rows.at(change.row);
    const QString text = quoted(shownBlock(comparison, row).text);
    const QString place = placeOfRow(comparison, numbers, row);
    switch (row.kind) {
    case RowKind::MovedFrom:
    case RowKind::MovedTo:
        if (change.otherEnd >= 0) {
            return describeMove(comparison, numbers, change);
        }
        return {.kind = Sentence::tr("Moved"), .text = text, .place = place};
    case RowKind::Added:
        return {.kind = Sentence::tr("Added"), .text = text, .place = place};
    case RowKind::Removed:
        return {.kind = Sentence::tr("Removed"), .text = text, .place = place};
    case RowKind::Split:
        return {.kind = Sentence::tr("Split"),
                .text = text,
                .place = Sentence::tr("%1, now %2 paragraphs").arg(place, QString::number(row.blocks.right.size()))};
    case RowKind::Merged:
        return {.kind = Sentence::tr("Merged"),
                .text = text,
                .place = Sentence::tr("%1, before %2 paragraphs").arg(place, QString::number(row.blocks.left.size()))};
    case RowKind::Changed:
    case RowKind::Same:
    case RowKind::Ignored:
        break;
    }
    return describeEdited(comparison, numbers, row);
}

} // namespace

int countWords(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int words = 0;
    do {
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) ? 1 : 0;
    } while (finder.toNextBoundary() != -1);
    return words;
}

ParagraphNumbers paragraphNumbers(const Comparison &comparison)
{
    ParagraphNumbers numbers;
    for (const Side side : bothSides) {
        int number = 0;
        for (const Block &block : comparison.revisions[side].article.blocks) {
            const bool isCounted = block.kind != BlockKind::Headline && block.kind != BlockKind::Standfirst;
            numbers[side].append(isCounted ? ++number : 0);
        }
    }
    return numbers;
}

ChangeDescription describeChange(const Comparison &comparison, const ParagraphNumbers &numbers, const Change &change)
{
    ChangeDescription description = describeRow(comparison, numbers, change);
    if (const QString note = readerNote(comparison.rows.at(change.row)); !note.isEmpty()) {
        description.place = Sentence::tr("%1, %2").arg(description.place, note);
    }
    return description;
}

QString inOneLine(const ChangeDescription &description)
{
    const QString words = description.kind + u' ' + description.text;
    return description.place.isEmpty() ? words : words + QStringLiteral(", ") + description.place;
}

} // namespace recension
