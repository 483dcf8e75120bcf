// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace recension {

/// Where a line in which an old and a new text run together is cut.
struct RunTogetherCut {
    qsizetype leftEnd = 0; ///< the old text is the line up to here, UTF-16 units
    qsizetype rightStart = 0; ///< the new text is the line from here; only white space stands between
    double similarity = 1.0; ///< of the two texts: shared words in order, twice, over all words; 0 to 1
    bool cleanBorder = true; ///< what stands before it looks like a text's end, and what follows like a beginning

    bool operator==(const RunTogetherCut &) const = default;
};

/// The cut of a line whose halves are equal ("XX" or "X X"); linear. `line` is normalised text.
[[nodiscard]] std::optional<RunTogetherCut> cutDoubled(QStringView line);

/// What a search may still cost, in steps of about a nanosecond; shared by the lines of a document so that none can hang.
/// When it is used up, lines stay whole.
struct SearchBudget {
    qint64 steps = 300'000'000;
};

/// The cut that makes the two texts most alike: the longest common subsequence of words decides (bit-parallel, Hyyrö
/// 2004), and among nearly equal cuts the better border between two texts: equal beginnings and ends, a sentence's end,
/// a capital, a space that is missing. Empty for lines of fewer than 2 or more than 6000 words and where the budget ends.
/// Always gives the best cut there is; the caller judges by its similarity whether it is one.
[[nodiscard]] std::optional<RunTogetherCut> bestCut(QStringView line, SearchBudget &budget);

/// The places of a line where one text may end and another begin: ends of sentences and missing spaces. Ascending;
/// similarity is 0.
[[nodiscard]] QList<RunTogetherCut> sentenceCuts(QStringView line, SearchBudget &budget);

/// Shared words in order, twice, over all words: 0 (nothing in common, or no words) to 1.
[[nodiscard]] double wordSimilarity(QStringView one, QStringView other, SearchBudget &budget);

} // namespace recension
