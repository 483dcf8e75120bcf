// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/alignedtext.h"

#include "core/diff/alignwords.h"
#include "core/diff/sentences.h"

#include <algorithm>
#include <map>
#include <span>

namespace recension {

namespace {

/// A match of a mark without letters, or of a very short word, is worth less than one of a content word.
constexpr qint16 wordWeight = 100;
constexpr qint16 symbolWeight = 40;
constexpr qint16 shortWordWeight = 90;
constexpr qsizetype shortWord = 3;

/// What a change may gain by beginning or ending at a sentence's or a phrase's border. Four such borders weigh less than
/// the least difference between two matches.
constexpr qint16 sentenceBorder = 2;
constexpr qint16 phraseBorder = 1;

/// By the mark that a token ends with, closing quotes and brackets aside.
qint16 borderAfter(QStringView token)
{
    constexpr QStringView sentenceMarks = u".!?…。！？؟।";
    constexpr QStringView phraseMarks = u",;:–—、，；：،؛";
    for (qsizetype at = token.size(); at > 0; --at) {
        const QChar c = token[at - 1];
        if (sentenceMarks.contains(c)) {
            return sentenceBorder;
        }
        if (phraseMarks.contains(c)) {
            return phraseBorder;
        }
        if (c.category() != QChar::Punctuation_Close && c.category() != QChar::Punctuation_FinalQuote && c != u'"' && c != u'\'') {
            return at < token.size() ? phraseBorder : qint16(0);
        }
    }
    return 0;
}

std::vector<WeighedToken> weigh(const JoinedText &text, std::pair<int, int> range, Vocabulary &vocabulary)
{
    std::vector<WeighedToken> weighed;
    weighed.reserve(std::size_t(range.second));
    for (int at = range.first; at < range.first + range.second; ++at) {
        const Form form = vocabulary.form(text.numbers[std::size_t(at)]);
        qint16 weight = wordWeight;
        if (form.word == 0) {
            weight = symbolWeight;
        } else if (vocabulary.text(form.word).size() <= shortWord) {
            weight = shortWordWeight;
        }
        weighed.push_back(
            {.setting = form.setting, .weight = weight, .border = borderAfter(vocabulary.text(text.numbers[std::size_t(at)]))});
    }
    return weighed;
}

/// A sentence of a joined text.
struct JoinedSentence {
    int first = 0; ///< token
    int count = 0;
};

std::vector<JoinedSentence> sentencesIn(const JoinedText &joined, const QList<int> &indexes, const QList<Block> &blocks)
{
    std::vector<JoinedSentence> sentences;
    int first = 0;
    for (const int index : indexes) {
        const auto start = joined.tokens.begin() + first;
        const auto count = std::ranges::count(joined.block, index);
        for (const Sentence &sentence : sentencesOf(blocks[index].text, std::span(start, start + count))) {
            sentences.push_back({.first = first + sentence.first, .count = sentence.count});
        }
        first += int(count);
    }
    return sentences;
}

/// Matches the tokens of sentences that are equal word for word.
void alignSentences(const AlignedText &text, const PerSide<QList<Block>> &blocks, Vocabulary &vocabulary, Effort &effort,
                    const std::function<void(int, int)> &match)
{
    std::map<std::vector<quint32>, quint32> numbers; // settings of a sentence → its number
    PerSide<std::vector<JoinedSentence>> sentences;
    PerSide<std::vector<WeighedToken>> weighed;
    for (const Side side : bothSides) {
        const JoinedText &joined = text.sides[side];
        sentences[side] = sentencesIn(joined, text.blocks[side], blocks[side]);
        for (const JoinedSentence &sentence : sentences[side]) {
            std::vector<quint32> settings;
            for (int at = sentence.first; at < sentence.first + sentence.count; ++at) {
                settings.push_back(vocabulary.form(joined.numbers[std::size_t(at)]).setting);
            }
            const quint32 number = numbers.emplace(std::move(settings), quint32(numbers.size())).first->second;
            weighed[side].push_back({.setting = number});
        }
    }
    const std::vector<int> matches = alignWords(weighed.left, weighed.right, effort);
    for (std::size_t at = 0; at < matches.size(); ++at) {
        if (matches[at] >= 0) {
            for (int token = 0; token < sentences.left[at].count; ++token) {
                match(sentences.left[at].first + token, sentences.right[std::size_t(matches[at])].first + token);
            }
        }
    }
}

/// Most texts that belong together share a beginning and an end; a few hundred cells for every word is generous.
qint64 workOfAligning(qint64 left, qint64 right)
{
    return std::min(left * right * 2, (left + right) * 400);
}

} // namespace

AlignedText alignText(const PerSide<QList<int>> &indexes, const PerSide<QList<Block>> &blocks, Tokenizer &tokenizer, Vocabulary &vocabulary,
                      Effort &effort)
{
    AlignedText result{.blocks = indexes, .sides = {}};
    for (const Side side : bothSides) {
        JoinedText &joined = result.sides[side];
        for (const int index : indexes[side]) {
            const QStringView text = blocks[side][index].text;
            if (!effort.spend(text.size() * 4)) {
                return result;
            }
            std::vector<Token> tokens = tokenizer.tokens(text);
            joined.block.insert(joined.block.end(), tokens.size(), index);
            if (joined.tokens.empty()) {
                joined.numbers.reserve(tokens.size());
            }
            for (const Token &token : tokens) {
                joined.numbers.push_back(vocabulary.number(text.mid(token.start, token.length)));
            }
            if (joined.tokens.empty()) {
                joined.tokens = std::move(tokens);
            } else {
                joined.tokens.insert(joined.tokens.end(), tokens.begin(), tokens.end());
            }
        }
        joined.partner.assign(joined.tokens.size(), -1);
    }
    JoinedText &left = result.sides.left;
    JoinedText &right = result.sides.right;
    const auto link = [&](int l, int r) {
        left.partner[std::size_t(l)] = r;
        right.partner[std::size_t(r)] = l;
    };
    const std::pair<int, int> allLeft{0, int(left.tokens.size())};
    const std::pair<int, int> allRight{0, int(right.tokens.size())};
    const Detail detail = effort.detailFor(workOfAligning(allLeft.second, allRight.second));
    if (allLeft.second > 0 && allRight.second > 0) {
        switch (detail) {
        case Detail::Words:
            alignTokens(left, allLeft, right, allRight, vocabulary, effort, link);
            break;
        case Detail::Sentences:
            alignSentences(result, blocks, vocabulary, effort, link);
            break;
        case Detail::Blocks:
            break;
        }
    }
    for (const Side side : bothSides) {
        result.sides[side].move.assign(result.sides[side].tokens.size(), 0);
    }
    return result;
}

void alignTokens(const JoinedText &left, std::pair<int, int> leftRange, const JoinedText &right, std::pair<int, int> rightRange,
                 Vocabulary &vocabulary, Effort &effort, const std::function<void(int, int)> &match)
{
    const std::vector<int> matches = alignWords(weigh(left, leftRange, vocabulary), weigh(right, rightRange, vocabulary), effort);
    for (std::size_t at = 0; at < matches.size(); ++at) {
        if (matches[at] >= 0) {
            match(leftRange.first + int(at), rightRange.first + matches[at]);
        }
    }
}

double similarityOf(const AlignedText &text)
{
    const std::size_t all = text.sides.left.tokens.size() + text.sides.right.tokens.size();
    const auto matched =
        all - std::size_t(std::ranges::count(text.sides.left.partner, -1)) - std::size_t(std::ranges::count(text.sides.right.partner, -1));
    return all == 0 ? 1 : double(matched) / double(all);
}

} // namespace recension
