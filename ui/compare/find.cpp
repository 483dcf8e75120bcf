// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/find.h"

#include "ui/compare/versiontext.h"

#include <algorithm>

namespace recension {

namespace {

/// The plain form of a letter that has typographic ones. One UTF-16 unit for one.
QChar plainForm(QChar letter)
{
    switch (letter.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201F:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
        return u'-';
    case 0x00A0:
    case 0x2009:
    case 0x202F:
        return u' ';
    default:
        return letter;
    }
}

QString plainForms(QString text)
{
    for (QChar &letter : text) {
        letter = plainForm(letter);
    }
    return text;
}

/// A piece of a paragraph, and where it begins in the whole.
struct Piece {
    int strip = 0;
    int passage = 0;
    qsizetype start = 0;
    qsizetype length = 0;
};

struct Paragraph {
    Side column = Side::Right;
    QList<Piece> pieces; ///< one, or those that a huge paragraph was cut into
};

QList<Paragraph> paragraphsOf(const Sheet &sheet)
{
    QList<Paragraph> paragraphs;
    PerSide<qsizetype> latest{-1, -1};
    for (int index = 0; index < sheet.strips.size(); ++index) {
        for (const Side column : sheet.columns()) {
            const QList<SheetPassage> &passages = sheet.strips.at(index).passages[column];
            for (int passage = 0; passage < passages.size(); ++passage) {
                if (passages.at(passage).opening == Opening::Paragraph || latest[column] < 0) {
                    latest[column] = paragraphs.size();
                    paragraphs.append({.column = column, .pieces = {}});
                }
                QList<Piece> &pieces = paragraphs[latest[column]].pieces;
                const qsizetype start = pieces.isEmpty() ? 0 : pieces.constLast().start + pieces.constLast().length;
                pieces.append({.strip = index, .passage = passage, .start = start, .length = passages.at(passage).text.size()});
            }
        }
    }
    return paragraphs;
}

/// What the version of that side says in the paragraph.
VersionText versionText(const Sheet &sheet, const Paragraph &paragraph, Side side)
{
    VersionText result;
    for (const Piece &piece : paragraph.pieces) {
        const Strip &strip = sheet.strips.at(piece.strip);
        const SheetPassage &passage = strip.passages[paragraph.column].at(piece.passage);
        if (sheet.layout != ComparisonLayout::Inline) {
            result.text += passage.text;
            continue;
        }
        const VersionText said = inlineVersion(strip, passage, side);
        result.text += said.text;
        for (const qsizetype place : said.places) {
            result.places.append(piece.start + place);
        }
    }
    return result;
}

QList<PassageRange> rangesWithin(const Paragraph &paragraph, qsizetype from, qsizetype to)
{
    QList<PassageRange> ranges;
    for (const Piece &piece : paragraph.pieces) {
        const qsizetype start = std::max(from, piece.start);
        const qsizetype end = std::min(to, piece.start + piece.length);
        if (start < end) {
            ranges.append({.strip = piece.strip, .passage = piece.passage, .start = start - piece.start, .length = end - start});
        }
    }
    return ranges;
}

void addHits(QList<FindHit> &hits, const VersionText &version, const Paragraph &paragraph, Side side, const QString &needle,
             Qt::CaseSensitivity caseSensitivity)
{
    const QString haystack = plainForms(version.text);
    for (qsizetype at = haystack.indexOf(needle, 0, caseSensitivity); at >= 0;
         at = haystack.indexOf(needle, at + needle.size(), caseSensitivity)) {
        const qsizetype last = at + needle.size() - 1;
        QList<PassageRange> ranges = rangesWithin(paragraph, version.places.isEmpty() ? at : version.places.at(at),
                                                  (version.places.isEmpty() ? last : version.places.at(last)) + 1);
        FindHit hit{.column = paragraph.column, .range = ranges.takeFirst()};
        hit.rest = ranges;
        const auto same =
            std::ranges::find_if(hits, [&hit](const FindHit &other) { return other.range == hit.range && other.rest == hit.rest; });
        (same == hits.end() ? hits.emplaceBack(hit) : *same).in[side] = true;
    }
}

} // namespace

FindOrder orderOf(const FindHit &hit)
{
    return {hit.range.strip, hit.column, hit.range.passage, hit.range.start};
}

QList<FindHit> findAll(const Sheet &sheet, const FindQuery &query)
{
    QList<FindHit> hits;
    const QString needle = plainForms(query.text);
    if (needle.isEmpty()) {
        return hits;
    }
    for (const Paragraph &paragraph : paragraphsOf(sheet)) {
        QList<FindHit> found;
        for (const Side side : bothSides) {
            const bool isHere = sheet.layout == ComparisonLayout::Inline || paragraph.column == side;
            if (isHere && query.side.value_or(side) == side) {
                addHits(found, versionText(sheet, paragraph, side), paragraph, side, needle, query.caseSensitivity);
            }
        }
        hits += found;
    }
    std::ranges::sort(hits, {}, orderOf);
    return hits;
}

} // namespace recension
