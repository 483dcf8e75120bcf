// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchwords.h"

#include "core/model/wordspacing.h"

#include <QStringList>

namespace recension {

namespace {

// The letter as words are compared: accents fall away where Unicode sees them as added.
QString plain(char32_t letter)
{
    if (letter < 0x80) {
        return QChar(static_cast<char16_t>(letter)).toLower();
    }
    QString plain;
    for (const QChar part : QString(QChar::fromUcs4(letter)).normalized(QString::NormalizationForm_KD)) {
        if (!part.isMark()) {
            plain += part;
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
        if (QChar::isLetterOrNumber(letter)) {
            const bool alone = isWrittenWithoutSpaces(letter);
            if (!continues || alone) {
                words.append({.text = {}, .start = at});
            }
            words.last().text += plain(letter);
            words.last().length = at + length - words.constLast().start;
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
