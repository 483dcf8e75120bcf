// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/markwords.h"

#include "core/diff/alignwords.h"

namespace recension {

namespace {

/// A match of a mark without letters, or of a very short word, is worth less than one of a content word.
constexpr float symbolWeight = 0.4F;
constexpr float shortWordWeight = 0.9F;

JoinedPassage join(const std::vector<int> &indexes, const QList<Block> &blocks, Tokenizer &tokenizer, Vocabulary &vocabulary)
{
    JoinedPassage joined;
    for (const int index : indexes) {
        const Passage passage = passageOf(blocks[index].text, tokenizer, vocabulary);
        joined.block.insert(joined.block.end(), passage.tokens.size(), index);
        joined.tokens.insert(joined.tokens.end(), passage.tokens.begin(), passage.tokens.end());
        joined.numbers.insert(joined.numbers.end(), passage.numbers.begin(), passage.numbers.end());
    }
    return joined;
}

std::vector<WeighedToken> weigh(const JoinedPassage &text, Vocabulary &vocabulary)
{
    std::vector<WeighedToken> weighed;
    weighed.reserve(text.numbers.size());
    for (const quint32 number : text.numbers) {
        const Form form = vocabulary.form(number);
        float weight = 1;
        if (form.word == 0) {
            weight = symbolWeight;
        } else if (vocabulary.text(form.word).size() <= 3) {
            weight = shortWordWeight;
        }
        weighed.push_back({.setting = form.setting, .weight = weight});
    }
    return weighed;
}

/// Appends a span, or lengthens the last one where both are one stretch of change or touching typography.
void mark(QList<Span> &spans, int block, int start, int end, SpanKind kind, bool joins)
{
    if (end <= start) {
        return;
    }
    const bool sameKind = !spans.isEmpty() && spans.constLast().block == block && spans.constLast().kind == kind;
    if (sameKind && (joins || (kind == SpanKind::Typographic && spans.constLast().start + spans.constLast().length == start))) {
        spans.last().length = end - spans.constLast().start;
        return;
    }
    spans.append({.block = block, .start = start, .length = end - start, .kind = kind});
}

/// The white space before a token: from the end of the token before it in its block.
std::pair<int, int> gapBefore(const JoinedPassage &text, std::size_t at)
{
    const bool first = at == 0 || text.block[at - 1] != text.block[at];
    return {first ? 0 : text.tokens[at - 1].start + text.tokens[at - 1].length, text.tokens[at].start};
}

QStringView part(const QList<Block> &blocks, int block, std::pair<int, int> range)
{
    return QStringView(blocks[block].text).mid(range.first, range.second - range.first);
}

} // namespace

MarkedWords markWords(const BlockGroup &group, const PerSide<QList<Block>> &blocks, Tokenizer &tokenizer, Vocabulary &vocabulary,
                      Effort &effort)
{
    MarkedWords result;
    PerSide<std::vector<WeighedToken>> weighed;
    for (const Side side : bothSides) {
        result.texts[side] = join(group.blocks[side], blocks[side], tokenizer, vocabulary);
        weighed[side] = weigh(result.texts[side], vocabulary);
    }
    result.matches = alignWords(weighed.left, weighed.right, effort);

    const JoinedPassage &left = result.texts.left;
    const JoinedPassage &right = result.texts.right;
    std::size_t l = 0;
    std::size_t r = 0;
    std::size_t matched = 0;
    while (l < left.tokens.size() || r < right.tokens.size()) {
        const int match = l < left.tokens.size() ? result.matches[l] : int(right.tokens.size());
        if (l < left.tokens.size() && match < 0) {
            const bool joins = l > 0 && result.matches[l - 1] < 0;
            mark(result.spans.left, left.block[l], left.tokens[l].start, left.tokens[l].start + left.tokens[l].length, SpanKind::Deleted, joins);
            ++l;
            continue;
        }
        for (bool joins = false; int(r) < match; ++r, joins = true) {
            mark(result.spans.right, right.block[r], right.tokens[r].start, right.tokens[r].start + right.tokens[r].length,
                 SpanKind::Inserted, joins);
        }
        if (l >= left.tokens.size()) {
            break;
        }
        ++matched;
        // White space between two matches that follow each other on both sides, and the tokens themselves.
        const auto leftGap = gapBefore(left, l);
        const auto rightGap = gapBefore(right, r);
        const bool follows = (l == 0 || result.matches[l - 1] == int(r) - 1) && (l > 0 || r == 0);
        if (follows && part(blocks.left, left.block[l], leftGap) != part(blocks.right, right.block[r], rightGap)) {
            mark(result.spans.left, left.block[l], leftGap.first, leftGap.second, SpanKind::Typographic, false);
            mark(result.spans.right, right.block[r], rightGap.first, rightGap.second, SpanKind::Typographic, false);
        }
        if (left.numbers[l] != right.numbers[r]) {
            mark(result.spans.left, left.block[l], left.tokens[l].start, left.tokens[l].start + left.tokens[l].length, SpanKind::Typographic, false);
            mark(result.spans.right, right.block[r], right.tokens[r].start, right.tokens[r].start + right.tokens[r].length,
                 SpanKind::Typographic, false);
        }
        ++l;
        ++r;
    }
    const std::size_t all = left.tokens.size() + right.tokens.size();
    result.similarity = all == 0 ? 1 : 2.0 * double(matched) / double(all);
    return result;
}

} // namespace recension
