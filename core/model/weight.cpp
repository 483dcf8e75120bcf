// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/weight.h"

#include "core/model/fingerprint.h"
#include "core/model/lookalikes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype shortestSlip = 5;

// The words with what belongs to their meaning: inner signs, quotation marks, ? and !, but without the commas, stops and
// brackets around them and without dashes that stand between words.
QStringList weighedWords(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\s+|(?<=\\s)[-\\x{2010}-\\x{2015}](?=\\s)|[\\x{2014}\\x{2015}]"));
    static const QString before = QStringLiteral("([{…");
    static const QString after = QStringLiteral(",;:.…)]}、。，；：");
    QStringList words;
    for (QString word : comparableText(text).split(gap, Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && before.contains(word.front())) {
            word.remove(0, 1);
        }
        while (!word.isEmpty() && after.contains(word.back())) {
            word.chop(1);
        }
        if (!word.isEmpty() && !(word.size() == 1 && word.front().category() == QChar::Punctuation_Dash)) {
            words.append(word);
        }
    }
    return words;
}

bool isAllLetters(const QString &word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.isLetter() || letter.isMark(); });
}

bool twoNeighborsSwapped(const QString &one, const QString &other)
{
    if (one.size() != other.size()) {
        return false;
    }
    const auto [left, right] = std::ranges::mismatch(one, other);
    const auto at = left - one.begin();
    return at + 1 < one.size() && one.at(at) == other.at(at + 1) && one.at(at + 1) == other.at(at)
        && QStringView(one).sliced(at + 2) == QStringView(other).sliced(at + 2);
}

bool oneLetterDoubled(const QString &shorter, const QString &longer)
{
    if (shorter.size() + 1 != longer.size()) {
        return false;
    }
    const auto [left, right] = std::ranges::mismatch(shorter, longer);
    const auto at = left - shorter.begin();
    return at > 0 && longer.at(at) == longer.at(at - 1) && QStringView(shorter).sliced(at) == QStringView(longer).sliced(at + 1);
}

// A name may be spelled in any way, and "bleiben" and "blieben" are two tenses of one verb; but after a "c" it is English.
bool mayMeanAnother(const QString &one, const QString &other)
{
    const auto [left, right] = std::ranges::mismatch(one, other);
    const auto at = left - one.begin();
    const QString swapped = one.sliced(at, 2);
    const bool isVowelsTurned = swapped == u"ei" || swapped == u"ie";
    return one.front().isUpper() || (isVowelsTurned && (at == 0 || one.at(at - 1) != u'c')) || areLookalikes(one, other);
}

// `known`: how often each word stands in the state before
bool isSlip(const QString &before, const QString &after, const QHash<QString, int> &known)
{
    if (std::min(before.size(), after.size()) < shortestSlip || !isAllLetters(before) || !isAllLetters(after)) {
        return false;
    }
    const bool isNear = twoNeighborsSwapped(before, after) || oneLetterDoubled(before, after) || oneLetterDoubled(after, before);
    // What else the article says that way is no slip of the pen.
    return isNear && known.value(before) == 1 && !mayMeanAnother(before, after);
}

QStringList weighedWords(const Article &article)
{
    QStringList words = weighedWords(article.title);
    words += weighedWords(article.byline);
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Code) {
            words.append(block.text);
        } else if (!isPassing(block.text)) {
            words += weighedWords(block.text);
        }
    }
    return words;
}

} // namespace

QString weightName(Weight weight)
{
    switch (weight) {
    case Weight::None:
        return QStringLiteral("none");
    case Weight::Minor:
        return QStringLiteral("minor");
    case Weight::Substantive:
        return QStringLiteral("substantive");
    }
    Q_UNREACHABLE_RETURN({});
}

Weight weightOfName(const QString &name)
{
    for (const Weight weight : {Weight::None, Weight::Minor}) {
        if (name == weightName(weight)) {
            return weight;
        }
    }
    return Weight::Substantive;
}

Weight weighChange(const Article &before, const Article &after)
{
    if (fingerprint(before) == fingerprint(after)) {
        return Weight::None;
    }
    const QStringList left = weighedWords(before);
    const QStringList right = weighedWords(after);
    QHash<QString, int> known;
    for (const QString &word : left) {
        ++known[word];
    }
    const bool minor = std::ranges::equal(left, right, [&known](const QString &one, const QString &other) {
        return one.compare(other, Qt::CaseInsensitive) == 0 || isSlip(one, other, known);
    });
    return minor ? Weight::Minor : Weight::Substantive;
}

} // namespace recension
