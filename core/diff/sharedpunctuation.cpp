// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/sharedpunctuation.h"

#include "core/diff/pairedpieces.h"
#include "core/diff/typography.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace recension {

namespace {

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

bool haveOneShape(QChar one, QChar other)
{
    return foldTypography(one) == foldTypography(other);
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
    while (count < most && haveOneShape(left[left.size() - 1 - count], right[right.size() - 1 - count])
           && closes(left[left.size() - 1 - count]) && closes(right[right.size() - 1 - count])
           && !closesOwnBracket(wholeLeft.chopped(count)) && !closesOwnBracket(wholeRight.chopped(count))) {
        ++count;
    }
    const bool takesStop = count > 0 && left[left.size() - count] == u'.';
    return takesStop && (isAbbreviation(left.chopped(count)) || isAbbreviation(right.chopped(count))) ? int(count) - 1 : int(count);
}

/// Whether no combining mark ties this place to the one before it.
bool isEdge(QStringView text, qsizetype at)
{
    constexpr char16_t firstCombining = 0x300;
    if (text[at].unicode() < firstCombining) {
        return true;
    }
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    graphemes.setPosition(at);
    return graphemes.isAtBoundary();
}

int sharedAtStart(QStringView left, QStringView right)
{
    const qsizetype most = std::min(left.size(), right.size()) - 1;
    qsizetype count = 0;
    while (count < most && haveOneShape(left[count], right[count]) && opens(left[count]) && opens(right[count])) {
        ++count;
    }
    while (count > 0 && !(isEdge(left, count) && isEdge(right, count))) {
        --count;
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

/// Looks at one replacement after the other.
class Undressing
{
public:
    Undressing(AlignedText &text, const PerSide<QList<Block>> &blocks) : m_text(text), m_blocks(blocks) { }

    void undress(const PerSide<Stretch> &replaced)
    {
        if (movesAway(m_text.sides.left, replaced.left) || movesAway(m_text.sides.right, replaced.right) || respace(replaced)) {
            return;
        }
        const int atStart = sharedAtStart(textOf(Side::Left, replaced.left.first), textOf(Side::Right, replaced.right.first));
        take(
            replaced, atStart,
            [](Token &token, int count) {
                const Token piece{.start = token.start, .length = count};
                token = {.start = token.start + count, .length = token.length - count};
                return piece;
            },
            &Stretch::first);
        const int atEnd = sharedAtEnd(textOf(Side::Left, replaced.left.end - 1), textOf(Side::Right, replaced.right.end - 1),
                                      wholeText(m_text.sides.left, replaced.left, m_blocks.left),
                                      wholeText(m_text.sides.right, replaced.right, m_blocks.right));
        take(
            replaced, atEnd,
            [](Token &token, int count) {
                token.length -= count;
                return Token{.start = token.start + token.length, .length = count};
            },
            &Stretch::end);
    }

    [[nodiscard]] const std::vector<PiecePair> &pairs() const { return m_pairs; }

private:
    [[nodiscard]] QStringView textOf(Side side, std::size_t at) const { return recension::textOf(m_text.sides[side], at, m_blocks[side]); }

    /// Takes so many units off the first or the last tokens; where they differ in shape they become a pair.
    template<typename Cut>
    void take(const PerSide<Stretch> &replaced, int count, Cut &&cut, std::size_t Stretch::*border)
    {
        if (count == 0) {
            return;
        }
        PiecePair pair;
        PerSide<QStringView> words;
        for (const Side side : bothSides) {
            const std::size_t place = replaced[side].*border;
            const std::size_t at = border == &Stretch::first ? place : place - 1;
            JoinedText &joined = m_text.sides[side];
            pair.block[side] = joined.block[at];
            pair.pieces[side] = cut(joined.tokens[at], count);
            pair.takes[side] = {.first = place, .end = place};
            words[side] = QStringView(m_blocks[side][pair.block[side]].text).mid(pair.pieces[side].start, count);
        }
        if (words.left != words.right) {
            m_pairs.push_back(pair);
        }
    }

    /// Pairs the stretches as wholes where nothing but the spaces in them differ.
    bool respace(const PerSide<Stretch> &replaced)
    {
        PiecePair pair{.takes = replaced, .pieces = {}, .block = {}};
        PerSide<QStringView> words;
        for (const Side side : bothSides) {
            const JoinedText &joined = m_text.sides[side];
            const Token &first = joined.tokens[replaced[side].first];
            const Token &last = joined.tokens[replaced[side].end - 1];
            const int block = joined.block[replaced[side].first];
            if (joined.block[replaced[side].end - 1] != block) {
                return false;
            }
            pair.block[side] = block;
            pair.pieces[side] = {.start = first.start, .length = last.start + last.length - first.start};
            words[side] = QStringView(m_blocks[side][block].text).mid(first.start, pair.pieces[side].length);
        }
        if (!differInSpacesAlone(words.left, words.right)) {
            return false;
        }
        m_pairs.push_back(pair);
        return true;
    }

    AlignedText &m_text;
    const PerSide<QList<Block>> &m_blocks;
    std::vector<PiecePair> m_pairs;
};

} // namespace

AlignedText withoutSharedPunctuation(AlignedText text, const PerSide<QList<Block>> &blocks, Vocabulary &vocabulary)
{
    Undressing undressing(text, blocks);
    forEachReplacement(text, [&undressing](const PerSide<Stretch> &replaced) { undressing.undress(replaced); });
    return undressing.pairs().empty() ? std::move(text) : withPiecePairs(text, undressing.pairs(), blocks, vocabulary);
}

} // namespace recension
