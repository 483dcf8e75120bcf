// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/migration.h"

#include "core/diff/blockcandidates.h"
#include "core/diff/sentences.h"
#include "core/diff/sortwitheffort.h"

#include <algorithm>
#include <span>

namespace recension {

namespace {

/// Shorter sentences ("He left.") may be chance.
constexpr int fewestWords = 4;

/// So much of a sentence may find partners in its own text by chance.
constexpr float explainedAtMost = 0.5F;

/// So alike must both ends be, and so much better than what their own texts explain.
constexpr float leastDice = 0.55F;
constexpr float leastGain = 0.2F;
constexpr float leastEvidence = 18;

/// A sentence that its own text doesn't explain.
struct LooseSentence {
    int text = 0;
    std::pair<int, int> range; ///< first token and count
    float explained = 0; ///< the share of its words that have partners
};

void collect(const std::vector<AlignedText> &texts, Side side, const PerSide<QList<Block>> &blocks, Vocabulary &vocabulary,
             std::vector<LooseSentence> &sentences, NumberLists &words, Effort &effort)
{
    for (std::size_t text = 0; text < texts.size(); ++text) {
        const JoinedText &joined = texts[text].sides[side];
        if (!effort.spend(qint64(joined.tokens.size()) * 50)) {
            return;
        }
        for (std::size_t first = 0; first < joined.tokens.size();) {
            const int block = joined.block[first];
            const auto end = std::size_t(std::ranges::find_if(joined.block.begin() + std::ptrdiff_t(first), joined.block.end(),
                                                              [block](int other) { return other != block; })
                                         - joined.block.begin());
            // A text that is explained throughout needs no cutting into sentences.
            if (std::find(joined.partner.begin() + std::ptrdiff_t(first), joined.partner.begin() + std::ptrdiff_t(end), -1)
                == joined.partner.begin() + std::ptrdiff_t(end)) {
                first = end;
                continue;
            }
            const std::span tokens = std::span(joined.tokens).subspan(first, end - first);
            for (const Sentence &sentence : sentencesOf(blocks[side][block].text, tokens)) {
                const int from = int(first) + sentence.first;
                std::vector<quint32> ids;
                ids.reserve(std::size_t(sentence.count));
                int matched = 0;
                for (int at = from; at < from + sentence.count; ++at) {
                    if (const quint32 word = vocabulary.form(joined.numbers[std::size_t(at)]).word) {
                        ids.push_back(word);
                        matched += joined.partner[std::size_t(at)] >= 0 ? 1 : 0;
                    }
                }
                const float explained = ids.empty() ? 1 : float(matched) / float(ids.size());
                if (int(ids.size()) >= fewestWords && explained <= explainedAtMost) {
                    sentences.push_back({.text = int(text), .range = {from, sentence.count}, .explained = explained});
                    words.append(ids);
                }
            }
            first = end;
        }
    }
}

/// Takes the partners of a range away.
void detach(AlignedText &text, Side side, std::pair<int, int> range)
{
    JoinedText &joined = text.sides[side];
    for (int at = range.first; at < range.first + range.second; ++at) {
        int &partner = joined.partner[std::size_t(at)];
        if (partner >= 0) {
            text.sides[otherSide(side)].partner[std::size_t(partner)] = -1;
            partner = -1;
        }
    }
}

/// Whether both sentences stand between the same words of one text, or share words that stand for each other: then the
/// sentence has not gone anywhere.
bool isInPlace(const std::vector<AlignedText> &texts, const LooseSentence &from, const LooseSentence &to)
{
    if (from.text != to.text) {
        return false;
    }
    const std::vector<int> &partner = texts[std::size_t(from.text)].sides.left.partner;
    const auto start = partner.begin() + from.range.first;
    const auto end = start + from.range.second;
    const int toEnd = to.range.first + to.range.second;
    if (std::any_of(start, end, [&](int at) { return at >= to.range.first && at < toEnd; })) {
        return true;
    }
    const auto isMatched = [](int at) { return at >= 0; };
    const auto before = std::find_if(std::make_reverse_iterator(start), partner.rend(), isMatched);
    const auto after = std::find_if(end, partner.end(), isMatched);
    return (before == partner.rend() || *before < to.range.first) && (after == partner.end() || *after >= toEnd);
}

int blockOf(const std::vector<AlignedText> &texts, Side side, const LooseSentence &sentence)
{
    return texts[std::size_t(sentence.text)].sides[side].block[std::size_t(sentence.range.first)];
}

struct Journey {
    int left = 0; ///< loose sentences
    int right = 0;
};

} // namespace

int linkMigratingSentences(std::vector<AlignedText> &texts, const PerSide<QList<Block>> &blocks, const ReaderAlignments &said, int nextMove,
                           Vocabulary &vocabulary, Effort &effort)
{
    PerSide<std::vector<LooseSentence>> loose;
    PerSide<NumberLists> words;
    for (const Side side : bothSides) {
        std::size_t mostWords = 0;
        for (const AlignedText &text : texts) {
            mostWords += text.sides[side].tokens.size();
        }
        loose[side].reserve(mostWords / fewestWords);
        words[side].reserve(mostWords, mostWords / fewestWords);
        collect(texts, side, blocks, vocabulary, loose[side], words[side], effort);
        if (effort.isCanceled() || loose[side].empty()) {
            return nextMove;
        }
    }
    const BlockFeatures features = blockFeatures(words, vocabulary, effort);
    if (effort.isCanceled()) {
        return nextMove;
    }
    PerSide<std::vector<bool>> taken{std::vector<bool>(loose.left.size()), std::vector<bool>(loose.right.size())};
    std::vector<Journey> journeys;
    for (const BlockCandidate &candidate : blockCandidates(features, effort)) {
        const auto left = std::size_t(candidate.left);
        const auto right = std::size_t(candidate.right);
        const float explained = std::max(loose.left[left].explained, loose.right[right].explained);
        if (candidate.dice < leastDice) {
            break;
        }
        if (!taken.left[left] && !taken.right[right] && candidate.shared >= leastEvidence && candidate.dice >= explained + leastGain
            && !isInPlace(texts, loose.left[left], loose.right[right])
            && !said.areApart(blockOf(texts, Side::Left, loose.left[left]), blockOf(texts, Side::Right, loose.right[right]))) {
            taken.left[left] = true;
            taken.right[right] = true;
            journeys.push_back({.left = candidate.left, .right = candidate.right});
        }
    }
    sortWithEffort(journeys, [](const Journey &one, const Journey &other) { return one.right < other.right; }, effort);
    for (std::size_t at = 0; at < journeys.size() && !effort.isCanceled(); ++at) {
        const LooseSentence &from = loose.left[std::size_t(journeys[at].left)];
        const LooseSentence &to = loose.right[std::size_t(journeys[at].right)];
        bool together = false;
        if (at > 0) {
            const LooseSentence &fromBefore = loose.left[std::size_t(journeys[at - 1].left)];
            const LooseSentence &toBefore = loose.right[std::size_t(journeys[at - 1].right)];
            together = fromBefore.text == from.text && toBefore.text == to.text
                && fromBefore.range.first + fromBefore.range.second == from.range.first
                && toBefore.range.first + toBefore.range.second == to.range.first;
        }
        nextMove += together ? 0 : 1;
        const int number = nextMove - 1;
        AlignedText &source = texts[std::size_t(from.text)];
        AlignedText &target = texts[std::size_t(to.text)];
        detach(source, Side::Left, from.range);
        detach(target, Side::Right, to.range);
        alignTokens(source.sides.left, from.range, target.sides.right, to.range, vocabulary, effort, [&](int left, int right) {
            source.sides.left.move[std::size_t(left)] = number;
            target.sides.right.move[std::size_t(right)] = number;
        });
    }
    return nextMove;
}

} // namespace recension
