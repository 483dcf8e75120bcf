// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/sentences.h"

#include <QSet>
#include <QString>

namespace recension {

namespace {

using namespace Qt::StringLiterals;

/// What a stop follows without ending a sentence, lower case and without the last stop.
const QSet<QString> &abbreviations()
{
    static const QSet<QString> all{
        // English
        u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"prof"_s, u"rev"_s, u"gen"_s, u"col"_s, u"lt"_s, u"sgt"_s, u"capt"_s, u"sen"_s, u"rep"_s,
        u"gov"_s, u"st"_s, u"mt"_s, u"jr"_s, u"sr"_s, u"vs"_s, u"cf"_s, u"e.g"_s, u"i.e"_s, u"approx"_s, u"al"_s, u"ca"_s, u"ave"_s,
        u"jan"_s, u"feb"_s, u"aug"_s, u"sept"_s, u"oct"_s, u"nov"_s, u"dec"_s,
        // German
        u"z.b"_s, u"d.h"_s, u"u.a"_s, u"bzw"_s, u"hr"_s, u"fr"_s, u"str"_s, u"abs"_s, u"ca"_s, u"vgl"_s, u"mio"_s, u"mrd"_s,
        // French, Spanish, Italian, Portuguese
        u"m"_s, u"mm"_s, u"mme"_s, u"mlle"_s, u"sra"_s, u"srta"_s, u"ud"_s, u"uds"_s, u"dra"_s, u"p.ej"_s, u"sig"_s, u"dott"_s,
        // Russian
        u"г"_s, u"гг"_s, u"т.е"_s, u"т.д"_s, u"т.п"_s, u"им"_s, u"ул"_s, u"руб"_s, u"млн"_s, u"млрд"_s, u"тыс"_s, u"см"_s, u"др"_s};
    return all;
}

/// The same, where a number follows.
const QSet<QString> &abbreviationsBeforeNumbers()
{
    static const QSet<QString> all{u"no"_s,  u"nos"_s, u"nr"_s, u"fig"_s, u"figs"_s, u"eq"_s,
                                   u"vol"_s, u"p"_s,   u"pp"_s, u"art"_s, u"§"_s,    u"№"_s};
    return all;
}

bool closes(QChar unit)
{
    switch (unit.category()) {
    case QChar::Punctuation_Close:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_InitialQuote: // “ closes in German
        return true;
    default:
        return unit == u'"' || unit == u'\'';
    }
}

bool isStop(QChar unit)
{
    static constexpr QStringView stops = u".!?…。！？؟।॥۔։።．｡។៕။";
    return stops.contains(unit);
}

/// Stops of scripts that write sentences without a space between them, or that stand for nothing else.
bool isCertainStop(QChar unit)
{
    static constexpr QStringView stops = u"。！？।॥۔｡។៕။";
    return stops.contains(unit);
}

bool beginsSmall(QStringView token)
{
    for (qsizetype at = 0; at < token.size(); ++at) {
        if (token[at].isLetterOrNumber()) {
            return token[at].isLower();
        }
    }
    return false;
}

bool endsSentence(QStringView token, QStringView next)
{
    qsizetype end = token.size();
    while (end > 0 && closes(token[end - 1])) {
        --end;
    }
    if (end == 0 || !isStop(token[end - 1])) {
        return false;
    }
    if (isCertainStop(token[end - 1])) {
        return true;
    }
    if (beginsSmall(next)) {
        return false;
    }
    if (token[end - 1] != u'.') {
        return true;
    }
    qsizetype first = 0;
    while (first < end && !token[first].isLetterOrNumber()) {
        ++first;
    }
    const QStringView word = token.mid(first, std::max<qsizetype>(0, end - 1 - first));
    const bool initial = word.size() == 1 && word[0].isUpper();
    const bool initials = word.size() > 1 && word[1] == u'.' && word[0].isUpper(); // "U.S", "J.R.R"
    const QString lower = word.toString().toLower();
    return !initial && !initials && !abbreviations().contains(lower)
        && !(next.front().isDigit() && abbreviationsBeforeNumbers().contains(lower));
}

/// Thai and Lao set a space where others end a sentence or a clause, and none between words.
bool partsSentences(QStringView text, const Token &token, const Token &next)
{
    const auto isThaiOrLao = [](QChar unit) {
        return unit.unicode() >= 0x0e00 && unit.unicode() <= 0x0eff && (unit.isLetter() || unit.isMark());
    };
    const int end = token.start + token.length;
    return next.start > end && isThaiOrLao(text[end - 1]) && isThaiOrLao(text[next.start]);
}

} // namespace

std::vector<Sentence> sentencesOf(QStringView text, std::span<const Token> tokens)
{
    std::vector<Sentence> sentences;
    const auto textOf = [&](std::size_t at) { return text.mid(tokens[at].start, tokens[at].length); };
    const auto isCloser = [&](std::size_t at) { return at < tokens.size() && closes(textOf(at).front()) && tokens[at].length == 1; };
    std::size_t first = 0;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const bool last = at + 1 == tokens.size();
        if (!last && !partsSentences(text, tokens[at], tokens[at + 1])
            && (isCloser(at + 1) || !endsSentence(isCloser(at) && at > first ? textOf(at - 1) : textOf(at), textOf(at + 1)))) {
            continue;
        }
        sentences.push_back({.first = int(first), .count = int(at + 1 - first)});
        first = at + 1;
    }
    return sentences;
}

} // namespace recension
