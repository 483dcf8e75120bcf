// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/runtogetherrows.h"

#include "core/base/sentence.h"
#include "core/reading/runtogether.h"

#include <algorithm>
#include <vector>

namespace recension {

namespace {

// Measured on simulated pages: paragraphs that stand alone hardly ever reach it, reworded ones rarely stay below.
constexpr double alikeEnough = 0.5;
constexpr double alikeEnoughAnywhere = 0.7; // where the border itself doesn't look like one
// The bar for a part of one line as the other side of a neighbouring line, which has more candidates and so more chances.
constexpr double sameTextReworded = 0.75;
constexpr qsizetype shortestEvidence = 30; // characters: too little repeats itself by chance
constexpr int neighbourhood = 6; // lines
constexpr qsizetype mostCuts = 16; // of a line, when compared with its neighbours

struct Line {
    QString text;
    std::optional<RunTogetherCut> cut;
    bool same = false;

    [[nodiscard]] QStringView left() const { return QStringView(text).first(cut->leftEnd); }
    [[nodiscard]] QStringView right() const { return QStringView(text).sliced(cut->rightStart); }
};

/// "The old text of this line is the new text of that one": how a shifted pair gives itself away.
struct Evidence {
    double similarity = 0;
    std::size_t older = 0; ///< the line whose left text it is
    std::optional<RunTogetherCut> olderCut; ///< empty: the whole line
    std::size_t newer = 0; ///< the line whose right text it is
    std::optional<RunTogetherCut> newerCut;
};

QList<std::optional<RunTogetherCut>> possibleCuts(const Line &line, SearchBudget &budget)
{
    if (line.cut) {
        return {line.cut};
    }
    QList<std::optional<RunTogetherCut>> cuts{std::nullopt};
    const QList<RunTogetherCut> sentences = sentenceCuts(line.text, budget);
    for (const RunTogetherCut &cut : sentences.first(std::min(mostCuts, sentences.size()))) {
        cuts.append(cut);
    }
    return cuts;
}

// The likeliest way in which a left text of one line and a right text of another are the same paragraph.
std::optional<Evidence> compareLines(const std::vector<Line> &lines, std::size_t older, std::size_t newer, SearchBudget &budget)
{
    Evidence best;
    const auto newerCuts = possibleCuts(lines[newer], budget);
    for (const auto &olderCut : possibleCuts(lines[older], budget)) {
        const QStringView oldText = QStringView(lines[older].text).first(olderCut ? olderCut->leftEnd : lines[older].text.size());
        for (const auto &newerCut : newerCuts) {
            const QStringView newText = QStringView(lines[newer].text).sliced(newerCut ? newerCut->rightStart : 0);
            // Two lines that stand alone side by side are of one side: the page would have paired them otherwise.
            if ((!olderCut && !newerCut) || std::min(oldText.size(), newText.size()) < shortestEvidence) {
                continue;
            }
            const double similarity = wordSimilarity(oldText, newText, budget);
            if (similarity > best.similarity) {
                best = {similarity, older, olderCut, newer, newerCut};
            }
        }
    }
    return best.similarity >= sameTextReworded ? std::optional(best) : std::nullopt;
}

bool agrees(const Line &line, const std::optional<RunTogetherCut> &cut)
{
    return !line.cut || (cut && line.cut->leftEnd == cut->leftEnd);
}

// A sentence that left a paragraph for a line of its own stands at the end of the old text and again as the new one.
void moveIntoDoubledEnd(Line &line)
{
    if (const auto doubled = line.cut ? cutDoubled(line.right()) : std::nullopt) {
        const qsizetype start = line.cut->rightStart;
        line.cut->leftEnd = start + doubled->leftEnd;
        line.cut->rightStart = start + doubled->rightStart;
    }
}

// Cuts what is left whole among the changed lines from `first` to before `last` by what their neighbours hold.
void cutByNeighbours(std::vector<Line> &lines, std::size_t first, std::size_t last, SearchBudget &budget)
{
    std::vector<Evidence> found;
    for (std::size_t older = first; older < last; ++older) {
        const std::size_t begin = older > first + neighbourhood ? older - neighbourhood : first;
        for (std::size_t newer = begin; newer < std::min(last, older + neighbourhood + 1); ++newer) {
            if (older == newer || (lines[older].cut && lines[newer].cut)) {
                continue;
            }
            if (const auto evidence = compareLines(lines, older, newer, budget)) {
                found.push_back(*evidence);
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Evidence &a, const Evidence &b) { return a.similarity > b.similarity; });
    std::vector<bool> lone(last - first, false);
    for (const Evidence &evidence : found) {
        Line &older = lines[evidence.older];
        Line &newer = lines[evidence.newer];
        // Pairs stand before what is left over on one side.
        const bool inOrder = evidence.olderCut ? (evidence.newerCut || evidence.older < evidence.newer) : evidence.newer < evidence.older;
        const bool contradicts = (evidence.olderCut && lone[evidence.older - first]) || (evidence.newerCut && lone[evidence.newer - first]);
        if (!inOrder || contradicts || !agrees(older, evidence.olderCut) || !agrees(newer, evidence.newerCut)) {
            continue;
        }
        older.cut = evidence.olderCut;
        newer.cut = evidence.newerCut;
        lone[evidence.older - first] = !evidence.olderCut;
        lone[evidence.newer - first] = !evidence.newerCut;
    }
    std::for_each(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.begin() + static_cast<std::ptrdiff_t>(last),
                  moveIntoDoubledEnd);
}

PageRow rowOf(const Line &line)
{
    PageRow row;
    if (line.cut) {
        row.text.left = line.left().toString();
        row.text.right = line.right().toString();
    } else {
        row.text.right = line.text;
        row.sideRecord = SideRecord::Unrecorded;
    }
    return row;
}

// A line that stands whole before a cut one of the same stretch should be a pair; nothing in the text tells where it ends.
int wholeBeforePairs(const std::vector<Line> &lines)
{
    int count = 0;
    bool pairFollows = false;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        pairFollows = !line->same && (pairFollows || line->cut);
        count += pairFollows && !line->cut ? 1 : 0;
    }
    return count;
}

QStringList remarksOn(const std::vector<Line> &lines, bool titlesAreGuessed)
{
    int cut = 0;
    int alone = 0;
    for (const Line &line : lines) {
        cut += line.cut && !line.same ? 1 : 0;
        alone += line.cut ? 0 : 1;
    }
    cut -= titlesAreGuessed ? 1 : 0;
    QStringList remarks;
    if (cut > 0) {
        remarks +=
            Sentence::tr(
                "This file runs the old and new text of changed paragraphs together; in %1 of them the border between the two was found from the text itself.")
                .arg(cut);
    }
    if (titlesAreGuessed) {
        remarks += Sentence::tr("The two headlines run together in this file and have little in common; where the first ends is a guess.");
    }
    if (alone > 0) {
        remarks +=
            Sentence::tr(
                "This file does not record the side of paragraphs that are in one version only; %1 shown as added, and each can be taken to the other side.")
                .arg(alone);
    }
    if (const int whole = wholeBeforePairs(lines); whole > 0) {
        remarks += Sentence::tr("Of these, %1 may hold both old and new text that could not be told apart.").arg(whole);
    }
    return remarks;
}

} // namespace

Result<RunTogetherRows> separateRows(const QStringList &lines, const CancelCheck &cancel)
{
    SearchBudget budget;
    std::vector<Line> all;
    bool titlesAreGuessed = false;
    for (const QString &text : lines) {
        if (cancel.isCanceled()) {
            return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
        }
        Line line{.text = text, .cut = cutDoubled(text)};
        line.same = line.cut.has_value();
        if (!line.cut) {
            const auto cut = bestCut(text, budget);
            // Both headlines always stand in the first line, however little they have in common.
            const bool isTitle = all.empty();
            if (cut && (isTitle || cut->similarity >= (cut->cleanBorder ? alikeEnough : alikeEnoughAnywhere))) {
                line.cut = cut;
                titlesAreGuessed = titlesAreGuessed || cut->similarity < alikeEnough;
            }
        }
        all.push_back(std::move(line));
    }
    for (std::size_t first = 1; first < all.size();) {
        std::size_t last = first;
        while (last < all.size() && !all[last].same) {
            ++last;
        }
        cutByNeighbours(all, first, last, budget);
        first = last + 1;
    }

    RunTogetherRows result;
    for (const Line &line : all) {
        result.rows.append(rowOf(line));
    }
    if (!result.rows.isEmpty()) {
        result.rows.front().kind = BlockKind::Headline;
        result.rows.front().sideRecord = SideRecord::Recorded;
    }
    result.remarks = remarksOn(all, titlesAreGuessed);
    return result;
}

} // namespace recension
