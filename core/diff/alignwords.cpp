// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/alignwords.h"

#include "core/diff/order.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace recension {

namespace {

/// The price of a stretch of change.
constexpr int stretchPrice = 20;

/// Above so many cells the texts are cut at words that stand once on either side.
constexpr qint64 largestTable = 1'000'000;

/// So many words that both texts begin or end with may still give way to a change that fits better there.
constexpr std::size_t givenBack = 8;

/// Cuts inside cuts: texts that still don't fit then are replaced as a whole.
constexpr int deepestCut = 40;

using Tokens = std::span<const WeighedToken>;

class WordAlignment
{
public:
    WordAlignment(std::size_t size, Effort &effort) : m_matches(size, -1), m_effort(effort) { }

    void align(Tokens left, Tokens right, int leftStart, int rightStart, int depth = 0)
    {
        const std::size_t shorter = std::min(left.size(), right.size());
        std::size_t before = 0;
        while (before < shorter && left[before].setting == right[before].setting) {
            m_matches[std::size_t(leftStart) + before] = rightStart + int(before);
            ++before;
        }
        std::size_t after = 0;
        while (after < shorter - before && left[left.size() - 1 - after].setting == right[right.size() - 1 - after].setting) {
            ++after;
            m_matches[std::size_t(leftStart) + left.size() - after] = rightStart + int(right.size() - after);
        }
        if (left.size() == right.size() && before == shorter) {
            return;
        }
        before -= std::min(before, givenBack);
        after -= std::min(after, givenBack);
        left = left.subspan(before, left.size() - before - after);
        right = right.subspan(before, right.size() - before - after);
        leftStart += int(before);
        rightStart += int(before);
        if (left.empty() || right.empty()) {
            return;
        }
        std::fill_n(m_matches.begin() + leftStart, left.size(), -1);
        if (qint64(left.size()) * qint64(right.size()) <= largestTable) {
            fillTable(left, right, leftStart, rightStart);
        } else if (depth < deepestCut) {
            cutAtAnchors(left, right, leftStart, rightStart, depth + 1);
        }
    }

    [[nodiscard]] std::vector<int> take() { return std::move(m_matches); }

private:
    enum Step : quint8 { MatchAfterMatch = 1, MatchAfterChange = 2, ChangeFromMatch = 4, ChangeFromLeft = 8 };

    void fillTable(Tokens left, Tokens right, int leftStart, int rightStart)
    {
        const std::size_t columns = right.size() + 1;
        if (!m_effort.spend(qint64(left.size() + 1) * qint64(columns) * 2)) {
            return;
        }
        constexpr int impossible = std::numeric_limits<int>::min() / 2;
        m_steps.assign((left.size() + 1) * columns, 0);
        // Scores of the row above and this one, ending in a match or in a change.
        m_match.assign(columns, impossible);
        m_change.assign(columns, -stretchPrice);
        m_match[0] = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            m_steps[column] = column == 0 ? ChangeFromMatch : 0;
        }
        for (std::size_t row = 1; row <= left.size(); ++row) {
            int diagonalMatch = m_match[0];
            int diagonalChange = m_change[0];
            m_match[0] = impossible;
            m_steps[row * columns] = ChangeFromLeft;
            const WeighedToken &token = left[row - 1];
            const int borderAbove = row > 1 ? left[row - 2].border : 0;
            for (std::size_t column = 1; column < columns; ++column) {
                quint8 step = 0;
                int match = impossible;
                if (token.setting == right[column - 1].setting) {
                    const int closed = diagonalChange + borderAbove + (column > 1 ? right[column - 2].border : 0);
                    if (diagonalMatch > closed) {
                        match = diagonalMatch + token.weight;
                        step |= MatchAfterMatch;
                    } else {
                        match = closed + token.weight;
                        step |= MatchAfterChange;
                    }
                }
                diagonalMatch = m_match[column];
                diagonalChange = m_change[column];
                int change = m_change[column - 1];
                if (diagonalChange > change) { // skip a left token
                    change = diagonalChange;
                    step |= ChangeFromLeft;
                }
                // A change opened at this cell: counted from the match that ends here.
                if (const int opened = match - stretchPrice + token.border + right[column - 1].border; opened > change) {
                    change = opened;
                    step = quint8((step & ~ChangeFromLeft) | ChangeFromMatch);
                }
                m_match[column] = match;
                m_change[column] = change;
                m_steps[row * columns + column] = step;
            }
        }
        walkBack(left.size(), right.size(), leftStart, rightStart);
    }

    void walkBack(std::size_t row, std::size_t column, int leftStart, int rightStart)
    {
        const std::size_t columns = column + 1;
        bool inMatch = m_match[column] > m_change[column];
        while (row > 0 || column > 0) {
            const quint8 step = m_steps[row * columns + column];
            if (inMatch) {
                if ((step & (MatchAfterMatch | MatchAfterChange)) == 0) {
                    break; // the corner
                }
                --row;
                --column;
                m_matches[std::size_t(leftStart) + row] = rightStart + int(column);
                inMatch = (step & MatchAfterMatch) != 0;
            } else if (step & ChangeFromMatch) {
                inMatch = true;
            } else if (step & ChangeFromLeft) {
                --row;
            } else {
                --column;
            }
        }
    }

    void cutAtAnchors(Tokens left, Tokens right, int leftStart, int rightStart, int depth)
    {
        if (!m_effort.spend(qint64(left.size() + right.size()) * 50)) {
            return;
        }
        struct Places {
            int leftCount = 0;
            int rightCount = 0;
        };
        QHash<quint32, Places> places;
        for (const WeighedToken &token : left) {
            ++places[token.setting].leftCount;
        }
        for (const WeighedToken &token : right) {
            if (const auto place = places.find(token.setting); place != places.end()) {
                ++place->rightCount;
            }
        }
        // Words that stand once on both sides; failing those, the k-th with the k-th of the rarest that both sides have.
        int fewest = std::numeric_limits<int>::max();
        for (const auto &[setting, place] : places.asKeyValueRange()) {
            if (place.leftCount == place.rightCount) {
                fewest = std::min(fewest, place.leftCount);
            }
        }
        QHash<quint32, std::vector<int>> rightPlaces;
        for (std::size_t at = right.size(); at > 0; --at) {
            const auto place = places.constFind(right[at - 1].setting);
            if (place != places.cend() && place->leftCount == fewest && place->rightCount == fewest) {
                rightPlaces[right[at - 1].setting].push_back(int(at) - 1);
            }
        }
        std::vector<OrderedPair> anchors;
        anchors.reserve(std::min(left.size(), right.size()));
        for (std::size_t at = 0; at < left.size(); ++at) {
            if (const auto place = rightPlaces.find(left[at].setting); place != rightPlaces.end() && !place->empty()) {
                anchors.push_back({.left = int(at), .right = place->back(), .weight = 1});
                place->pop_back();
            }
        }
        rightPlaces.clear();
        const std::vector<bool> kept = heaviestChain(anchors, m_effort);
        int fromLeft = 0;
        int fromRight = 0;
        bool cut = false;
        for (std::size_t at = 0; at < anchors.size(); ++at) {
            if (!kept[at]) {
                continue;
            }
            cut = true;
            const auto [l, r, weight] = anchors[at];
            align(left.subspan(std::size_t(fromLeft), std::size_t(l - fromLeft)),
                  right.subspan(std::size_t(fromRight), std::size_t(r - fromRight)), leftStart + fromLeft, rightStart + fromRight, depth);
            m_matches[std::size_t(leftStart + l)] = rightStart + r;
            fromLeft = l + 1;
            fromRight = r + 1;
        }
        if (cut) {
            align(left.subspan(std::size_t(fromLeft)), right.subspan(std::size_t(fromRight)), leftStart + fromLeft, rightStart + fromRight,
                  depth);
        }
    }

    std::vector<int> m_matches;
    Effort &m_effort;
    std::vector<quint8> m_steps;
    std::vector<int> m_match;
    std::vector<int> m_change;
};

} // namespace

std::vector<int> alignWords(std::span<const WeighedToken> left, std::span<const WeighedToken> right, Effort &effort)
{
    WordAlignment alignment(left.size(), effort);
    alignment.align(left, right, 0, 0);
    return alignment.take();
}

} // namespace recension
