// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/joinlines.h"

namespace recension {

namespace {

constexpr QChar softHyphen(0x00AD);

bool isHyphen(QChar letter)
{
    return letter == u'-' || letter == QChar(0x2010) || letter == softHyphen;
}

bool isPartOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || isHyphen(letter) || letter == u'\'' || letter == QChar(0x2019);
}

/// The word, with hyphens inside it, that begins or ends the text.
QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isPartOfWord(text.at(end))) {
        ++end;
    }
    return text.first(end);
}

QStringView lastWord(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && isPartOfWord(text.at(start - 1))) {
        --start;
    }
    return text.sliced(start);
}

/// Whether one of them is a digit and the other a letter of a script without spaces, as in "2021年".
bool isNumberInSpacelessScript(QChar before, QChar after)
{
    const auto isSpaceless = [](QChar letter) { return joinWithoutSpace(QStringView(&letter, 1), QStringView(&letter, 1)); };
    return (before.isDigit() && isSpaceless(after)) || (isSpaceless(before) && after.isDigit());
}

} // namespace

LineJoiner::LineJoiner(const QList<PdfLine> &lines) : m_lines(lines)
{
    for (const PdfLine &line : lines) {
        const QStringView text(line.text);
        for (qsizetype at = 0; at < text.size();) {
            const QStringView word = firstWord(text.sliced(at));
            // A word at the line's end may be half of one.
            if (!word.isEmpty() && !isHyphen(word.back())) {
                ++m_words[word.toString().toLower()];
            }
            at += word.size() + 1;
        }
        for (qsizetype at = 1; at < text.size(); ++at) {
            m_numbersTogether += isNumberInSpacelessScript(text.at(at - 1), text.at(at));
            m_numbersApart += at > 1 && text.at(at - 1).isSpace() && isNumberInSpacelessScript(text.at(at - 2), text.at(at));
        }
    }
}

// "Schwarz-" + "und", "Anglo-" + "Saxon", "state-of-the-" + "art", and words that stand so elsewhere.
bool LineJoiner::keepsHyphen(QStringView word, QStringView rest) const
{
    const QStringView stem = word.chopped(1);
    if (!rest.front().isLower() || stem.isEmpty() || !stem.back().isLetter()) {
        return true;
    }
    const QString whole = stem.toString().toLower() + rest.toString().toLower();
    const QString compound = stem.toString().toLower() + u'-' + rest.toString().toLower();
    if (m_words.contains(whole) != m_words.contains(compound)) {
        return m_words.contains(compound);
    }
    return stem.contains(u'-');
}

void LineJoiner::append(QString &text, const QString &line) const
{
    if (text.isEmpty() || line.isEmpty()) {
        text += line;
        return;
    }
    const QStringView word = lastWord(text);
    if (word.size() > 1 && isHyphen(word.back())) {
        const QStringView rest = firstWord(line);
        static const QStringList conjunctions{QStringLiteral("und"), QStringLiteral("oder"), QStringLiteral("bis"), QStringLiteral("bzw"),
                                              QStringLiteral("and"), QStringLiteral("or"),   QStringLiteral("to"),  QStringLiteral("en"),
                                              QStringLiteral("och"), QStringLiteral("og"),   QStringLiteral("ja")};
        if (word.back() == softHyphen) {
            text.chop(1);
        } else if (rest.isEmpty() || conjunctions.contains(rest)) {
            text += u' ';
        } else if (!keepsHyphen(word, rest)) {
            text.chop(1);
        }
    } else if (!joinWithoutSpace(text, line)
               && (m_numbersTogether <= m_numbersApart || !isNumberInSpacelessScript(text.back(), line.front()))) {
        text += u' ';
    }
    text += line;
}

QString LineJoiner::joined(const QList<qsizetype> &lines) const
{
    QString text;
    for (const qsizetype line : lines) {
        append(text, m_lines.at(line).text);
    }
    return text;
}

} // namespace recension
