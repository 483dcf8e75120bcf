// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/typography.h"

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

QString foldTypography(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    if (isPlainAscii(text)) {
        folded = text.toString();
    } else {
        const QString composed = text.toString().normalized(QString::NormalizationForm_C);
        for (const QChar unit : composed) {
            if (unit == u'…') {
                folded += QLatin1StringView("...");
            } else if (!isInvisible(unit.unicode())) {
                folded += QChar(plain(unit.unicode()));
            }
        }
    }
    // The typewriter's dash, also between words.
    folded.replace(QLatin1StringView("---"), QLatin1StringView("-"));
    folded.replace(QLatin1StringView("--"), QLatin1StringView("-"));
    return folded;
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
