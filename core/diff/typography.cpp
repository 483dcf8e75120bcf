// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/typography.h"

#include "core/base/normalize.h"

namespace recension {

namespace {

bool isInvisible(char16_t unit)
{
    return unit == 0x00ad || unit == 0x200b || unit == 0x2060 || unit == 0xfeff;
}

char16_t plain(char16_t unit)
{
    switch (unit) {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2032:
    case 0x00b4:
    case 0x0060:
    case 0x02bc:
    case 0x2039:
    case 0x203a:
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2033:
    case 0x00ab:
    case 0x00bb:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    default:
        return QChar::isSpace(unit) ? u' ' : unit;
    }
}

bool isWordUnit(QChar unit)
{
    // Half of a surrogate pair belongs to the word: emoji and rare ideographs are content.
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

/// Whether a space between the neighbours of this one only sets them apart.
bool mayHaveSpace(QStringView text, qsizetype at)
{
    constexpr qsizetype digitsOfGroup = 3;
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    if ((before.isLetter() && after.isLetter()) || (before.isDigit() && after.isDigit())) {
        return false;
    }
    const bool followsNumber = at > 1 && text[at - 2].isDigit() && after.isDigit();
    qsizetype digits = 0;
    while (at + 1 + digits < text.size() && text[at + 1 + digits].isDigit()) {
        ++digits;
    }
    return !followsNumber || (before != u'.' && (before != u',' || digits != digitsOfGroup));
}

bool isPlainAscii(QStringView text)
{
    for (const QChar unit : text) {
        if (unit.unicode() >= 0x80 || unit == u'`') {
            return false;
        }
    }
    return true;
}

} // namespace

bool isUnitSign(QChar unit)
{
    return unit == u'%' || unit == u'‰' || unit == u'°' || unit.category() == QChar::Symbol_Currency;
}

QString foldTypography(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    if (isPlainAscii(text)) {
        folded = text.toString();
    } else {
        const QString composed = composedText(text.toString());
        for (const QChar unit : composed) {
            if (unit == u'…') {
                folded += QLatin1StringView("...");
            } else if (!isInvisible(unit.unicode())) {
                folded += QChar(plain(unit.unicode()));
            }
        }
    }
    // A number and its sign: "5 %" is "5%".
    for (qsizetype at = folded.indexOf(u' '); at >= 0; at = folded.indexOf(u' ', at)) {
        if (at + 1 < folded.size() && isUnitSign(folded[at + 1]) != (at > 0 && isUnitSign(folded[at - 1]))) {
            folded.remove(at, 1);
        } else {
            ++at;
        }
    }
    // The typewriter's dash, also between words.
    folded.replace(QLatin1StringView("---"), QLatin1StringView("-"));
    folded.replace(QLatin1StringView("--"), QLatin1StringView("-"));
    return folded;
}

QChar foldTypography(QChar unit)
{
    return QChar(plain(unit.unicode()));
}

bool differInSpacesAlone(QStringView one, QStringView other)
{
    const QString left = foldTypography(one);
    const QString right = foldTypography(other);
    qsizetype at = 0;
    qsizetype otherAt = 0;
    while (at < left.size() && otherAt < right.size()) {
        const bool isSpace = left[at] == u' ';
        const bool isOtherSpace = right[otherAt] == u' ';
        if (isSpace != isOtherSpace) {
            const QString &spaced = isSpace ? left : right;
            qsizetype &space = isSpace ? at : otherAt;
            if (!mayHaveSpace(spaced, space)) {
                return false;
            }
            ++space;
        } else if (left[at] == right[otherAt]) {
            ++at;
            ++otherAt;
        } else {
            return false;
        }
    }
    return at == left.size() && otherAt == right.size();
}

QString foldToWord(QStringView text)
{
    const QString folded = foldTypography(text).toCaseFolded();
    qsizetype first = 0;
    qsizetype last = folded.size();
    while (first < last && !isWordUnit(folded[first])) {
        ++first;
    }
    while (last > first && !isWordUnit(folded[last - 1])) {
        --last;
    }
    return folded.mid(first, last - first);
}

} // namespace recension
