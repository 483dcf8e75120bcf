// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/selection.h"

#include "core/model/inlinetext.h"
#include "ui/compare/versiontext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>

namespace recension {

namespace {

using Wrap = std::function<QString(const QString &text, std::optional<SpanKind> kind)>;

/// A part of a passage, cut at the ends of its stretches and handed to `wrap` piece by piece.
QString wrapped(const SheetPassage &passage, RowKind rowKind, const PassageRange &range, const Wrap &wrap)
{
    QString result;
    const std::optional<SpanKind> whole = kindOfWhole(rowKind);
    const qsizetype end = range.start + range.length;
    qsizetype at = range.start;
    const auto take = [&](qsizetype to, std::optional<SpanKind> kind) {
        if (to > at) {
            result += wrap(passage.text.mid(at, to - at), kind);
            at = to;
        }
    };
    for (const Stretch &stretch : passage.stretches) {
        take(std::clamp(stretch.start, at, end), whole);
        take(std::clamp(stretch.start + stretch.length, at, end), stretch.kind);
    }
    take(end, whole);
    return result;
}

/// All paragraphs of a selection, `piece` making each one's text.
QStringList paragraphsOf(const Sheet &sheet, const Selection &selection,
                         const std::function<QString(const Strip &, const SheetPassage &, const PassageRange &)> &piece)
{
    QStringList paragraphs;
    for (const PassageRange &range : rangesOf(sheet, selection)) {
        const Strip &strip = sheet.strips.at(range.strip);
        const SheetPassage &passage = strip.passages[selection.column].at(range.passage);
        const QString text = piece(strip, passage, range);
        if (passage.opening == Opening::Continuation && !paragraphs.isEmpty()) {
            paragraphs.last() += text;
        } else {
            paragraphs += text;
        }
    }
    paragraphs.removeAll(QString());
    return paragraphs;
}

/// The part of an inline passage that the version of that side has, too.
QString partOf(const VersionText &version, const PassageRange &range)
{
    const auto first = std::ranges::lower_bound(version.places, range.start);
    const auto end = std::ranges::lower_bound(version.places, range.start + range.length);
    return version.text.mid(first - version.places.begin(), end - first);
}

bool isDeletion(SpanKind kind)
{
    return kind == SpanKind::Deleted || kind == SpanKind::MovedFrom;
}

bool isInsertion(SpanKind kind)
{
    return kind == SpanKind::Inserted || kind == SpanKind::MovedTo;
}

bool isText(const Sheet &sheet, Side column, const TextPosition &position)
{
    return position.strip < sheet.strips.size() && position.passage < sheet.strips.at(position.strip).passages[column].size();
}

} // namespace

QList<PassageRange> rangesOf(const Sheet &sheet, const Selection &selection)
{
    QList<PassageRange> ranges;
    const TextPosition first = selection.first();
    const TextPosition last = selection.last();
    for (int strip = first.strip; strip <= last.strip && strip < sheet.strips.size(); ++strip) {
        const QList<SheetPassage> &passages = sheet.strips.at(strip).passages[selection.column];
        for (int passage = 0; passage < passages.size(); ++passage) {
            const TextPosition begin{strip, passage, 0};
            const TextPosition end{strip, passage, passages.at(passage).text.size()};
            const TextPosition from = std::max(begin, first);
            const TextPosition to = std::min(end, last);
            if (from < to) {
                ranges.append({.strip = strip, .passage = passage, .start = from.offset, .length = to.offset - from.offset});
            }
        }
    }
    return ranges;
}

QString plainText(const Sheet &sheet, const Selection &selection)
{
    if (sheet.layout != ComparisonLayout::Inline) {
        return paragraphsOf(sheet, selection,
                            [](const Strip &, const SheetPassage &passage, const PassageRange &range) {
                                return passage.text.mid(range.start, range.length);
                            })
            .join(u'\n');
    }
    QString text;
    for (const Side side : {Side::Right, Side::Left}) {
        text = paragraphsOf(sheet, selection, [side](const Strip &strip, const SheetPassage &passage, const PassageRange &range) {
                   return partOf(inlineVersion(strip, passage, side), range);
               }).join(u'\n');
        if (!text.trimmed().isEmpty()) {
            break;
        }
    }
    return text;
}

QString markedText(const Sheet &sheet, const Selection &selection)
{
    const Wrap wrap = [](const QString &text, std::optional<SpanKind> kind) {
        if (kind && isDeletion(*kind)) {
            return QStringLiteral("[-") + text + QStringLiteral("-]");
        }
        return kind && isInsertion(*kind) ? QStringLiteral("{+") + text + QStringLiteral("+}") : text;
    };
    return paragraphsOf(sheet, selection,
                        [&wrap](const Strip &strip, const SheetPassage &passage, const PassageRange &range) {
                            return wrapped(passage, strip.rowKind, range, wrap);
                        })
        .join(u'\n');
}

QString markedHtml(const Sheet &sheet, const Selection &selection)
{
    const Wrap wrap = [](const QString &text, std::optional<SpanKind> kind) {
        const QString escaped = text.toHtmlEscaped();
        if (kind && isDeletion(*kind)) {
            return QStringLiteral("<del>") + escaped + QStringLiteral("</del>");
        }
        return kind && isInsertion(*kind) ? QStringLiteral("<ins>") + escaped + QStringLiteral("</ins>") : escaped;
    };
    const QStringList paragraphs =
        paragraphsOf(sheet, selection, [&wrap](const Strip &strip, const SheetPassage &passage, const PassageRange &range) {
            return wrapped(passage, strip.rowKind, range, wrap);
        });
    QString html;
    for (const QString &paragraph : paragraphs) {
        html += QStringLiteral("<p>") + paragraph + QStringLiteral("</p>\n");
    }
    return html;
}

TextPosition samePosition(const Sheet &from, const Sheet &to, Side column, const TextPosition &position)
{
    if (position.strip >= from.strips.size() || to.firstStrip.isEmpty()) {
        return {};
    }
    // How many letters of the row stand before the place, and how many paragraphs begin up to it.
    const int row = from.strips.at(position.strip).row;
    qsizetype letters = position.offset;
    int paragraphs = 0;
    for (int strip = from.firstStrip.at(row); strip <= position.strip; ++strip) {
        const QList<SheetPassage> &passages = from.strips.at(strip).passages[column];
        for (int passage = 0; passage < passages.size() && TextPosition{strip, passage, 0} <= position; ++passage) {
            const bool isBefore = TextPosition{strip, passage + 1, 0} <= TextPosition{position.strip, position.passage, 0};
            letters += isBefore ? passages.at(passage).text.size() : 0;
            paragraphs += passages.at(passage).opening == Opening::Paragraph ? 1 : 0;
        }
    }
    TextPosition same{to.firstStrip.at(row), 0, 0};
    for (int strip = same.strip; strip < to.strips.size() && to.strips.at(strip).row == row; ++strip) {
        const QList<SheetPassage> &passages = to.strips.at(strip).passages[column];
        for (int passage = 0; passage < passages.size(); ++passage) {
            const bool opens = passages.at(passage).opening == Opening::Paragraph;
            if (opens && paragraphs-- == 0) {
                return same;
            }
            same = {strip, passage, std::min(letters, passages.at(passage).text.size())};
            if (paragraphs == 0 && letters <= passages.at(passage).text.size()) {
                return same;
            }
            letters -= passages.at(passage).text.size();
        }
    }
    return same;
}

Selection wholeColumn(const Sheet &sheet, Side column)
{
    Selection result{.column = column};
    for (int strip = int(sheet.strips.size()) - 1; strip >= 0; --strip) {
        const QList<SheetPassage> &passages = sheet.strips.at(strip).passages[column];
        if (!passages.isEmpty()) {
            result.caret = {strip, int(passages.size()) - 1, passages.constLast().text.size()};
            break;
        }
    }
    return result;
}

Selection wordAt(const Sheet &sheet, Side column, TextPosition position)
{
    Selection result{.column = column, .anchor = position, .caret = position};
    if (!isText(sheet, column, position)) {
        return result;
    }
    const QString &text = sheet.strips.at(position.strip).passages[column].at(position.passage).text;
    if (text.isEmpty()) {
        return result;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::min(position.offset, text.size() - 1));
    const bool startsHere = finder.isAtBoundary();
    const qsizetype start = startsHere ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    result.anchor.offset = std::max<qsizetype>(start, 0);
    result.caret.offset = end < 0 ? text.size() : end;
    return result;
}

Selection wholeWords(const Sheet &sheet, const Selection &selection)
{
    if (selection.isEmpty()) {
        return selection;
    }
    TextPosition lastLetter = selection.last();
    lastLetter.offset = std::max<qsizetype>(lastLetter.offset - 1, 0);
    const Selection first = wordAt(sheet, selection.column, selection.first());
    const Selection last = wordAt(sheet, selection.column, lastLetter);
    return {
        .column = selection.column, .anchor = std::min(first.first(), selection.first()), .caret = std::max(last.last(), selection.last())};
}

Selection paragraphAt(const Sheet &sheet, Side column, TextPosition position)
{
    Selection result{.column = column, .anchor = position, .caret = position};
    if (!isText(sheet, column, position)) {
        return result;
    }
    result.anchor.offset = 0;
    const auto opening = [&](int strip, int passage) { return sheet.strips.at(strip).passages[column].at(passage).opening; };
    // A fold's bar may stand between two parts.
    const auto beside = [&sheet](int strip, int step) {
        do {
            strip += step;
        } while (strip >= 0 && strip < sheet.strips.size() && sheet.strips.at(strip).kind == StripKind::Fold);
        return strip;
    };
    for (int above = beside(result.anchor.strip, -1); opening(result.anchor.strip, result.anchor.passage) == Opening::Continuation
         && above >= 0 && !sheet.strips.at(above).passages[column].isEmpty();
         above = beside(above, -1)) {
        result.anchor.strip = above;
        result.anchor.passage = int(sheet.strips.at(above).passages[column].size()) - 1;
    }
    for (int below = beside(result.caret.strip, 1);
         below < sheet.strips.size() && !sheet.strips.at(below).passages[column].isEmpty() && opening(below, 0) == Opening::Continuation;
         below = beside(below, 1)) {
        result.caret.strip = below;
        result.caret.passage = 0;
    }
    result.caret.offset = sheet.strips.at(result.caret.strip).passages[column].at(result.caret.passage).text.size();
    return result;
}

} // namespace recension
