// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/find.h"

#include "core/model/inlinetext.h"

#include <algorithm>

namespace recension {

namespace {

/// A version's words of one passage, and where each letter of them stands in the passage.
struct VersionText {
    QString text;
    QList<qsizetype> places; ///< empty: the passage's own
};

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

bool rowHas(RowKind kind, Side side)
{
    const std::optional<SpanKind> whole = kindOfWhole(kind);
    return !whole || belongsTo(*whole, side);
}

VersionText inlineVersion(const SheetPassage &passage, Side side)
{
    VersionText result;
    const auto take = [&](qsizetype from, qsizetype to) {
        for (qsizetype place = from; place < to; ++place) {
            // Where the other version's words are left out, the spaces on both sides of them meet.
            const QChar letter = passage.text.at(place);
            if (letter != u' ' || !result.text.endsWith(u' ') || passage.kind == BlockKind::Code) {
                result.text += letter;
                result.places.append(place);
            }
        }
    };
    qsizetype at = 0;
    for (const Stretch &stretch : passage.stretches) {
        take(at, stretch.start);
        at = stretch.start + stretch.length;
        if (belongsTo(stretch.kind, side)) {
            take(stretch.start, at);
        }
    }
    take(at, passage.text.size());
    return result;
}

QList<FindHit> hitsIn(const VersionText &version, const QString &needle, const FindQuery &query, const FindHit &pattern)
{
    QList<FindHit> hits;
    const QString haystack = plainForms(version.text);
    for (qsizetype at = haystack.indexOf(needle, 0, query.caseSensitivity); at >= 0;
         at = haystack.indexOf(needle, at + needle.size(), query.caseSensitivity)) {
        FindHit hit = pattern;
        const qsizetype last = at + needle.size() - 1;
        hit.range.start = version.places.isEmpty() ? at : version.places.at(at);
        hit.range.length = (version.places.isEmpty() ? last : version.places.at(last)) + 1 - hit.range.start;
        hits.append(hit);
    }
    return hits;
}

void addInline(QList<FindHit> &hits, const Strip &strip, int passageIndex, const QString &needle, const FindQuery &query,
               const FindHit &pattern)
{
    const SheetPassage &passage = strip.passages.right.at(passageIndex);
    QList<FindHit> found;
    for (const Side side : bothSides) {
        if ((query.side && *query.side != side) || !rowHas(strip.rowKind, side)) {
            continue;
        }
        FindHit mine = pattern;
        mine.in[side] = true;
        for (const FindHit &hit : hitsIn(inlineVersion(passage, side), needle, query, mine)) {
            const auto same = std::ranges::find_if(found, [&hit](const FindHit &other) { return other.range == hit.range; });
            same == found.end() ? found.append(hit) : void(same->in[side] = true);
        }
    }
    std::ranges::sort(found, {}, [](const FindHit &hit) { return hit.range.start; });
    hits += found;
}

} // namespace

QList<FindHit> findAll(const Sheet &sheet, const FindQuery &query)
{
    QList<FindHit> hits;
    const QString needle = plainForms(query.text);
    if (needle.isEmpty()) {
        return hits;
    }
    for (int index = 0; index < sheet.strips.size(); ++index) {
        const Strip &strip = sheet.strips.at(index);
        for (const Side column : sheet.columns()) {
            for (int passage = 0; passage < strip.passages[column].size(); ++passage) {
                FindHit pattern{.column = column, .range = {.strip = index, .passage = passage}};
                if (sheet.layout == ComparisonLayout::Inline) {
                    addInline(hits, strip, passage, needle, query, pattern);
                } else if (!query.side || *query.side == column) {
                    pattern.in[column] = true;
                    hits += hitsIn({.text = strip.passages[column].at(passage).text}, needle, query, pattern);
                }
            }
        }
    }
    return hits;
}

} // namespace recension
