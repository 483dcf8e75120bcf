// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/sharedpunctuation.h"

#include <algorithm>

namespace recension {

namespace {

/// The tokens [first, end) of one side that stand between two matches.
struct Stretch {
    std::size_t first = 0;
    std::size_t end = 0;
};

bool opens(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote || c == u'"' || c == u'\'';
}

bool closes(QChar c)
{
    constexpr QStringView stops = u".,;:!?…。、，．：；！？،؛؟।";
    return c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote || c == u'"' || c == u'\''
        || stops.contains(c);
}

QStringView textOf(const JoinedText &joined, std::size_t at, const QList<Block> &blocks)
{
    return QStringView(blocks[joined.block[at]].text).mid(joined.tokens[at].start, joined.tokens[at].length);
}

/// "U.S": a stop between letters makes the last stop part of the word.
bool isAbbreviation(QStringView word)
{
    const qsizetype stop = word.indexOf(u'.');
    return stop > 0 && stop + 1 < word.size() && word[stop + 1].isLetter();
}

/// Whether the bracket that the text ends with was opened in it: "O(n log n)".
bool closesOwnBracket(QStringView text)
{
    const QChar closer = text.back();
    if (closer.category() != QChar::Punctuation_Close) {
        return false;
    }
    int depth = 0;
    for (qsizetype at = text.size(); at > 0; --at) {
        const QChar c = text[at - 1];
        depth += c == closer ? 1 : c == closer.mirroredChar() ? -1 : 0;
        if (depth == 0) {
            return true;
        }
    }
    return false;
}

/// Takes the last words of two stretches and all of their texts.
int sharedAtEnd(QStringView left, QStringView right, QStringView wholeLeft, QStringView wholeRight)
{
    const qsizetype most = std::min(left.size(), right.size()) - 1;
    qsizetype count = 0;
    while (count < most && left[left.size() - 1 - count] == right[right.size() - 1 - count] && closes(left[left.size() - 1 - count])
           && !closesOwnBracket(wholeLeft.chopped(count)) && !closesOwnBracket(wholeRight.chopped(count))) {
        ++count;
    }
    const bool takesStop = count > 0 && left[left.size() - count] == u'.';
    return takesStop && (isAbbreviation(left.chopped(count)) || isAbbreviation(right.chopped(count))) ? int(count) - 1 : int(count);
}

int sharedAtStart(QStringView left, QStringView right)
{
    const qsizetype most = std::min(left.size(), right.size()) - 1;
    qsizetype count = 0;
    while (count < most && left[count] == right[count] && opens(left[count])) {
        ++count;
    }
    return int(count);
}

/// The stretch as far as it lies in its last block.
QStringView wholeText(const JoinedText &joined, Stretch stretch, const QList<Block> &blocks)
{
    const int block = joined.block[stretch.end - 1];
    while (joined.block[stretch.first] != block) {
        ++stretch.first;
    }
    const Token &last = joined.tokens[stretch.end - 1];
    return QStringView(blocks[block].text).first(last.start + last.length).mid(joined.tokens[stretch.first].start);
}

bool movesAway(const JoinedText &joined, Stretch stretch)
{
    return std::any_of(joined.move.begin() + qsizetype(stretch.first), joined.move.begin() + qsizetype(stretch.end),
                       [](int move) { return move != 0; });
}

void shorten(AlignedText &text, const PerSide<Stretch> &replaced, const PerSide<QList<Block>> &blocks)
{
    JoinedText &left = text.sides.left;
    JoinedText &right = text.sides.right;
    if (replaced.left.first >= replaced.left.end || replaced.right.first >= replaced.right.end || movesAway(left, replaced.left)
        || movesAway(right, replaced.right)) {
        return;
    }
    const int atStart = sharedAtStart(textOf(left, replaced.left.first, blocks.left), textOf(right, replaced.right.first, blocks.right));
    for (Token *token : {&left.tokens[replaced.left.first], &right.tokens[replaced.right.first]}) {
        token->start += atStart;
        token->length -= atStart;
    }
    const int atEnd = sharedAtEnd(textOf(left, replaced.left.end - 1, blocks.left), textOf(right, replaced.right.end - 1, blocks.right),
                                  wholeText(left, replaced.left, blocks.left), wholeText(right, replaced.right, blocks.right));
    left.tokens[replaced.left.end - 1].length -= atEnd;
    right.tokens[replaced.right.end - 1].length -= atEnd;
}

} // namespace

AlignedText withoutSharedPunctuation(AlignedText text, const PerSide<QList<Block>> &blocks)
{
    PerSide<Stretch> replaced;
    const std::size_t count = text.sides.left.tokens.size();
    for (std::size_t at = 0; at <= count; ++at) {
        const int partner = at < count ? text.sides.left.partner[at] : int(text.sides.right.tokens.size());
        if (partner >= 0) {
            replaced.left.end = at;
            replaced.right.end = std::size_t(partner);
            shorten(text, replaced, blocks);
            replaced.left.first = at + 1;
            replaced.right.first = std::size_t(partner) + 1;
        }
    }
    return text;
}

} // namespace recension
