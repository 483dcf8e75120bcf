// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/runtogether.h"

#include "core/model/wordspacing.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>
#include <vector>

namespace recension {

namespace {

constexpr qsizetype maximalWords = 6000;
constexpr double sentenceStrength = 3.0; // an end, a beginning, and signs as at the line's own ends

/// A word of the line: where it stands, and the number that equal words share.
struct Word {
    qsizetype start;
    qsizetype end;
    int id;
};

// Points that don't end a word: in "1.5", "e.g", "U.K" and addresses.
bool joinsWord(QStringView line, qsizetype at, qsizetype wordStart)
{
    if (at + 1 >= line.size() || !QStringView(u".,:/").contains(line[at])) {
        return false;
    }
    const QChar next = line[at + 1];
    if (line[at] == u'.' && next.isUpper() && line[at - 1].isUpper()) {
        const bool singleBefore = at - 1 == wordStart || line[at - 2] == u'.';
        const bool singleAfter = at + 2 >= line.size() || !line[at + 2].isLetterOrNumber();
        return singleBefore && singleAfter;
    }
    return (next.isDigit() && line[at - 1].isDigit()) || (next.isLower() && line[at] != u',' && line[at - 1].isLetterOrNumber());
}

// Letters and digits in a row; a capital after a small letter begins a word of its own ("BrexitUS" runs two together).
std::vector<Word> wordsOf(QStringView line, QHash<QString, int> &ids, SearchBudget &budget)
{
    constexpr qint64 stepsPerCharacter = 25;
    budget.steps -= line.size() * stepsPerCharacter;
    std::vector<Word> words;
    qsizetype i = 0;
    while (i < line.size()) {
        if (!line[i].isLetterOrNumber() && !line[i].isSurrogate()) {
            ++i;
            continue;
        }
        const qsizetype start = i++;
        while (i < line.size() && !isWrittenWithoutSpaces(line[i - 1].unicode()) && !isWrittenWithoutSpaces(line[i].unicode())) {
            const bool continues = line[i].isLetterOrNumber() || line[i].isMark() || line[i].isSurrogate();
            if (!(continues && !(line[i].isUpper() && line[i - 1].isLower())) && !joinsWord(line, i, start)) {
                break;
            }
            ++i;
        }
        const QString folded = line.sliced(start, i - start).toString().toCaseFolded();
        const int id = ids.value(folded, static_cast<int>(ids.size()));
        ids.insert(folded, id);
        words.push_back({start, i, id});
    }
    return words;
}

using Bits = std::vector<quint64>;

/// Where in a text each word stands, as one bit a position.
std::vector<Bits> positionsById(const std::vector<Word> &words, int ids)
{
    std::vector<Bits> positions(static_cast<std::size_t>(ids));
    const std::size_t length = words.size() / 64 + 1;
    for (std::size_t i = 0; i < words.size(); ++i) {
        Bits &bits = positions[static_cast<std::size_t>(words[i].id)];
        bits.resize(length, 0);
        bits[i / 64] |= quint64(1) << (i % 64);
    }
    return positions;
}

/// The length of the longest common subsequence of the first `count` positions and the words from `first` to `last`.
int commonLength(const std::vector<Bits> &positions, std::size_t count, const Word *first, const Word *last, SearchBudget &budget)
{
    const std::size_t length = (count + 63) / 64;
    budget.steps -= static_cast<qint64>(length) * (last - first);
    Bits row(length, ~quint64(0));
    for (const Word *word = first; word != last; ++word) {
        const Bits &bits = positions[static_cast<std::size_t>(word->id)];
        if (bits.empty()) {
            continue;
        }
        quint64 carry = 0;
        for (std::size_t i = 0; i < length; ++i) {
            const quint64 matches = row[i] & bits[i];
            const quint64 sum = row[i] + matches + carry;
            carry = carry ? (sum <= row[i] ? 1 : 0) : (sum < row[i] ? 1 : 0);
            row[i] = sum | (row[i] & ~matches);
        }
    }
    int common = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const quint64 used = i + 1 == length && count % 64 != 0 ? (quint64(1) << (count % 64)) - 1 : ~quint64(0);
        common += std::popcount(~row[i] & used);
    }
    return common;
}

bool closes(QChar c)
{
    return QStringView(u".,;:!?…”’»›)]}%。、！？」』）").contains(c);
}

bool opens(QChar c)
{
    return QStringView(u"“‘„«‹([{¿¡$£€#@「『（").contains(c);
}

bool endsSentence(QChar c)
{
    return QStringView(u".!?…。！？:।؟۔").contains(c);
}

/// A border between two words: where exactly it lies, and how much it looks like one text's end and another's beginning.
struct Border {
    qsizetype leftEnd;
    qsizetype rightStart;
    double strength;
};

double strengthOf(QStringView line, qsizetype leftEnd, qsizetype rightStart)
{
    double strength = 0;
    qsizetype last = leftEnd - 1;
    while (last > 0 && (closes(line[last]) || line[last] == u'"' || line[last] == u'\'') && !endsSentence(line[last])) {
        --last;
    }
    const bool sentence = endsSentence(line[last]);
    const QChar next = line[rightStart];
    qsizetype firstLetter = rightStart;
    while (firstLetter + 1 < line.size() && !line[firstLetter].isLetterOrNumber()) {
        ++firstLetter;
    }
    const bool begins =
        opens(next) || line[firstLetter].isUpper() || line[firstLetter].isDigit() || isWrittenWithoutSpaces(line[firstLetter].unicode());
    strength += sentence ? 1.0 : 0.0;
    strength += begins ? 1.0 : 0.0;
    strength -= line[firstLetter].isLower() && line[0].isUpper() ? 1.5 : 0.0;
    const bool glued = leftEnd == rightStart && !isWrittenWithoutSpaces(next.unicode());
    strength += glued && begins && (sentence || line[leftEnd - 1].isLower() || closes(line[leftEnd - 1])) ? 2.0 : 0.0;
    strength -= glued && !begins ? 3.0 : 0.0;
    return strength;
}

// The gap between two words holds punctuation and spaces; what closes belongs to the left text and what opens to the right.
// The old text should end in the signs that the line ends in, and the new one begin with those that the line begins with.
Border borderIn(QStringView line, const std::vector<Word> &words, std::size_t cut)
{
    const qsizetype gapStart = words[cut - 1].end;
    const qsizetype gapEnd = words[cut].start;
    const QStringView head = line.first(words.front().start);
    const QStringView tail = line.sliced(words.back().end);
    Border best{gapStart, gapEnd, -1000};
    const bool hasSpace = std::any_of(line.begin() + gapStart, line.begin() + gapEnd, [](QChar c) { return c.isSpace(); });
    for (qsizetype at = gapStart; at <= gapEnd; ++at) {
        const bool atSpace = at < gapEnd && line[at].isSpace();
        if (!atSpace && at > gapStart && line[at - 1].isSpace()) {
            continue;
        }
        const qsizetype rightStart = atSpace ? at + 1 : at;
        double fit = strengthOf(line, at, rightStart) - (hasSpace && !atSpace ? 2.5 : 0.0);
        fit += line.sliced(gapStart, at - gapStart) == tail ? 1.0 : 0.0;
        fit += line.sliced(rightStart, gapEnd - rightStart) == head ? 1.0 : 0.0;
        for (qsizetype i = gapStart; i < at; ++i) {
            fit -= opens(line[i]) ? 1.0 : 0.0;
        }
        for (qsizetype i = rightStart; i < gapEnd; ++i) {
            fit -= closes(line[i]) ? 1.0 : 0.0;
        }
        if (fit > best.strength) {
            best = {at, rightStart, fit};
        }
    }
    return best;
}

// Equal words at the beginnings and at the ends of the two texts.
double agreementAtEnds(const std::vector<Word> &words, std::size_t cut)
{
    constexpr std::size_t most = 3;
    std::size_t beginnings = 0;
    while (beginnings < most && beginnings < cut && cut + beginnings < words.size() && words[beginnings].id == words[cut + beginnings].id) {
        ++beginnings;
    }
    std::size_t ends = 0;
    while (ends < most && ends < cut && ends < words.size() - cut && words[cut - 1 - ends].id == words[words.size() - 1 - ends].id) {
        ++ends;
    }
    return 0.7 * static_cast<double>(beginnings + ends);
}

constexpr double greatestBonus = 6.0 + 0.7 * 6;

// For every cut, how many words the two texts share in any order: a bound for what they share in order.
std::vector<int> sharedWordsAtCuts(const std::vector<Word> &words, int ids)
{
    std::vector<int> left(static_cast<std::size_t>(ids), 0);
    std::vector<int> right(static_cast<std::size_t>(ids), 0);
    for (const Word &word : words) {
        ++right[static_cast<std::size_t>(word.id)];
    }
    std::vector<int> shared(words.size(), 0);
    int now = 0;
    for (std::size_t cut = 1; cut < words.size(); ++cut) {
        const auto id = static_cast<std::size_t>(words[cut - 1].id);
        now -= std::min(left[id], right[id]);
        ++left[id];
        --right[id];
        now += std::min(left[id], right[id]);
        shared[cut] = now;
    }
    return shared;
}

} // namespace

std::optional<RunTogetherCut> cutDoubled(QStringView line)
{
    const qsizetype half = line.size() / 2;
    if (half == 0) {
        return std::nullopt;
    }
    if (line.size() % 2 == 0 && line.first(half) == line.sliced(half)) {
        return RunTogetherCut{half, half, 1.0};
    }
    if (line.size() % 2 == 1 && line[half].isSpace() && line.first(half) == line.sliced(half + 1)) {
        return RunTogetherCut{half, half + 1, 1.0};
    }
    return std::nullopt;
}

std::optional<RunTogetherCut> bestCut(QStringView line, SearchBudget &budget)
{
    if (budget.steps < 0) {
        return std::nullopt;
    }
    QHash<QString, int> ids;
    const std::vector<Word> words = wordsOf(line, ids, budget);
    if (words.size() < 2 || std::cmp_greater(words.size(), maximalWords)) {
        return std::nullopt;
    }
    const std::vector<int> shared = sharedWordsAtCuts(words, static_cast<int>(ids.size()));
    std::vector<std::size_t> cuts(words.size() - 1);
    std::iota(cuts.begin(), cuts.end(), std::size_t(1));
    std::stable_sort(cuts.begin(), cuts.end(), [&shared](std::size_t a, std::size_t b) { return shared[a] > shared[b]; });

    const std::vector<Bits> positions = positionsById(words, static_cast<int>(ids.size()));
    RunTogetherCut best;
    double bestScore = -1000;
    for (const std::size_t cut : cuts) {
        if (shared[cut] + greatestBonus < bestScore) {
            break;
        }
        if (budget.steps < 0) {
            return std::nullopt;
        }
        const int common = commonLength(positions, cut, words.data() + cut, words.data() + words.size(), budget);
        const Border border = borderIn(line, words, cut);
        const double score = common + border.strength + agreementAtEnds(words, cut);
        if (score > bestScore) {
            bestScore = score;
            best = {border.leftEnd, border.rightStart, 2.0 * common / static_cast<double>(words.size()),
                    border.strength >= sentenceStrength};
        }
    }
    return best;
}

QList<RunTogetherCut> sentenceCuts(QStringView line, SearchBudget &budget)
{
    if (budget.steps < 0) {
        return {};
    }
    QHash<QString, int> ids;
    const std::vector<Word> words = wordsOf(line, ids, budget);
    QList<RunTogetherCut> cuts;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const Border border = borderIn(line, words, i);
        if (border.strength >= sentenceStrength) {
            cuts.append({border.leftEnd, border.rightStart, 0.0});
        }
    }
    return cuts;
}

double wordSimilarity(QStringView one, QStringView other, SearchBudget &budget)
{
    if (budget.steps < 0) {
        return 0;
    }
    QHash<QString, int> ids;
    const std::vector<Word> first = wordsOf(one, ids, budget);
    const std::vector<Word> second = wordsOf(other, ids, budget);
    if (first.empty() || second.empty() || std::cmp_greater(first.size() + second.size(), maximalWords)) {
        return 0;
    }
    const std::vector<Bits> positions = positionsById(first, static_cast<int>(ids.size()));
    const int common = commonLength(positions, first.size(), second.data(), second.data() + second.size(), budget);
    return 2.0 * common / static_cast<double>(first.size() + second.size());
}

} // namespace recension
