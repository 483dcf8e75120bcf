// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchwords.h"

#include "core/model/wordspacing.h"

#include <QStringList>
#include <QStringTokenizer>

#include <utility>

namespace recension {

namespace {

// The letter as words are compared: accents fall away where Unicode sees them as added, and of a sign that stands for several
// (“⑴”, “ﷺ”) the letters and digits stay, words of them set apart by a space. Empty where there are none.
QString plain(char32_t letter)
{
    if (letter < 0x80) {
        return QChar(static_cast<char16_t>(letter)).toLower();
    }
    QString plain;
    bool isApart = false;
    for (const char32_t part : QString(QChar::fromUcs4(letter)).normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (QChar::isLetterOrNumber(part)) {
            if (isApart && !plain.isEmpty()) {
                plain += QLatin1Char(' ');
            }
            plain += QChar::fromUcs4(part);
            isApart = false;
        } else {
            isApart = isApart || !QChar::isMark(part);
        }
    }
    return plain.toLower();
}

} // namespace

QList<SearchWord> searchWords(const QString &text)
{
    QList<SearchWord> words;
    bool continues = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const qsizetype length = isPair ? 2 : 1;
        const QString compared = QChar::isLetterOrNumber(letter) ? plain(letter) : QString();
        if (!compared.isEmpty()) {
            const bool alone = isWrittenWithoutSpaces(letter);
            if (!continues || alone) {
                words.append({.text = {}, .start = at});
            }
            words.last().length = at + length - words.constLast().start;
            bool isFirst = true;
            for (const QStringView part : QStringView(compared).tokenize(u' ')) {
                if (!std::exchange(isFirst, false)) {
                    words.append({.text = {}, .start = at, .length = length});
                }
                words.last().text += part;
            }
            continues = !alone;
        } else if (QChar::isMark(letter) && !words.isEmpty() && words.constLast().start + words.constLast().length == at) {
            words.last().length += length;
        } else {
            continues = false;
        }
        at += length;
    }
    return words;
}

QString searchText(const QString &text)
{
    QStringList words;
    for (const SearchWord &word : searchWords(text)) {
        words.append(word.text);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace recension
