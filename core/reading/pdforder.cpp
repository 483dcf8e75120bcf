// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdforder.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace recension {

namespace {

constexpr double binWidth = 1; // points
constexpr double widestPage = 4000;
constexpr double letterShare = 0.8; // of the letters' size, which a gutter is wide at least
constexpr int fewestLines = 4; // that make a column
constexpr double fewestLetters = 6; // of their size, which a column's lines are wide on average: shorter ones are a table's

/// The usual size of letters, whatever headlines there are.
double middleSize(std::vector<double> sizes)
{
    if (sizes.empty()) {
        return 0;
    }
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    return *middle;
}

/// The stretches within the boxes that at most `few` of them cover and that are at least `narrowest` wide.
std::vector<PdfGutter> stretchesBetween(const std::vector<QRectF> &boxes, double pageWidth, int few, double narrowest)
{
    const auto bins = static_cast<std::size_t>(std::clamp(pageWidth, binWidth, widestPage) / binWidth);
    const auto binOf = [bins](double x) { return static_cast<std::size_t>(std::clamp(std::floor(x / binWidth), 0.0, double(bins - 1))); };
    std::vector<int> changes(bins + 1, 0); // how many more boxes cover a bin than the one before it
    std::size_t first = bins;
    std::size_t last = 0;
    for (const QRectF &box : boxes) {
        const std::size_t begin = binOf(box.left());
        const std::size_t end = std::max(begin, binOf(box.right() - 0.01));
        ++changes[begin];
        --changes[end + 1];
        first = std::min(first, begin);
        last = std::max(last, end);
    }
    std::vector<PdfGutter> stretches;
    int covered = 0;
    std::size_t begin = bins;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        covered += changes[bin];
        const bool isFree = covered <= few && bin > first && bin < last;
        if (isFree && begin == bins) {
            begin = bin;
        } else if (!isFree && begin != bins) {
            if (double(bin - begin) * binWidth >= narrowest) {
                stretches.push_back({double(begin) * binWidth, double(bin) * binWidth});
            }
            begin = bins;
        }
    }
    return stretches;
}

std::vector<PdfGutter> guttersOf(const QList<PdfLine> &lines, double pageWidth)
{
    std::vector<QRectF> boxes;
    std::vector<double> sizes;
    for (const PdfLine &line : lines) {
        boxes.push_back(line.box);
        sizes.push_back(line.size);
    }
    return stretchesBetween(boxes, pageWidth, static_cast<int>(lines.size() / 10), letterShare * middleSize(std::move(sizes)));
}

/// The number of the column the line stands in, or -1 where it crosses a gutter.
int columnOf(const PdfLine &line, const std::vector<PdfGutter> &gutters)
{
    int column = 0;
    for (const PdfGutter &gutter : gutters) {
        if (line.box.left() < gutter.begin && line.box.right() > gutter.end) {
            return -1;
        }
        column += line.box.center().x() > (gutter.begin + gutter.end) / 2;
    }
    return column;
}

bool areColumnsOfText(const QList<PdfLine> &lines, const std::vector<PdfGutter> &gutters)
{
    std::vector<std::pair<int, double>> columns(gutters.size() + 1); // lines, and how many letters' sizes they are wide
    for (const PdfLine &line : lines) {
        if (const int column = columnOf(line, gutters); column >= 0) {
            auto &[count, letters] = columns[static_cast<std::size_t>(column)];
            ++count;
            letters += line.box.width() / std::max(line.size, 1.0);
        }
    }
    return std::ranges::all_of(
        columns, [](const auto &column) { return column.first >= fewestLines && column.second >= column.first * fewestLetters; });
}

} // namespace

std::vector<PdfGutter> possibleGutters(const PdfPage &page)
{
    std::vector<QRectF> boxes;
    std::vector<double> sizes;
    std::set<long> rows;
    for (const PdfWord &word : page.words) {
        boxes.push_back(word.box);
        sizes.push_back(word.size);
        rows.insert(std::lround(word.box.bottom() / 2));
    }
    return stretchesBetween(boxes, page.width, static_cast<int>(rows.size() / 10), letterShare * middleSize(std::move(sizes)));
}

void bringSignsToTheirLines(PdfPage &page)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[^\\p{L}\\p{N}\\p{Ps}\\p{Pe}]|o|\\(?(?:\\d{1,3}|[A-Za-z]|[ivxlc]{1,7}|[IVXLC]{1,7})[.)])$"));
    constexpr double farthest = 2.5; // from the sign to the line, in sizes
    constexpr qsizetype mostComparisons = 1'000'000;
    const QList<PdfWord> words = page.words;
    const auto isBeside = [](const PdfWord &left, const PdfWord &right) {
        const double gap = right.box.left() - left.box.right();
        const double overlap = std::min(left.box.bottom(), right.box.bottom()) - std::max(left.box.top(), right.box.top());
        return !right.isTurned && gap > -0.1 * left.size && gap < farthest * left.size
            && overlap > 0.5 * std::min(left.box.height(), right.box.height());
    };
    std::vector<qsizetype> byHeight(static_cast<std::size_t>(words.size()));
    std::iota(byHeight.begin(), byHeight.end(), 0);
    const auto middle = [&words](qsizetype i) { return words.at(i).box.center().y(); };
    std::ranges::sort(byHeight, {}, middle);
    std::map<qsizetype, qsizetype> signOf; // by the word that it belongs before
    std::set<qsizetype> moved;
    qsizetype comparisons = 0;
    for (qsizetype i = 0; i < words.size() && comparisons < mostComparisons; ++i) {
        const PdfWord &sign = words.at(i);
        const bool isAlone = !sign.isTurned && form.match(sign.text).hasMatch() && (i == 0 || !isBeside(words.at(i - 1), sign))
            && (i + 1 == words.size() || !isBeside(sign, words.at(i + 1)));
        if (!isAlone) {
            continue;
        }
        qsizetype nearest = -1;
        bool hasWordBefore = false;
        for (auto at = std::ranges::lower_bound(byHeight, sign.box.top(), {}, middle);
             at != byHeight.end() && middle(*at) <= sign.box.bottom() && ++comparisons < mostComparisons; ++at) {
            const PdfWord &word = words.at(*at);
            hasWordBefore = hasWordBefore || (*at != i && isBeside(word, sign));
            if (*at != i && isBeside(sign, word) && (nearest < 0 || word.box.left() < words.at(nearest).box.left())) {
                nearest = *at;
            }
        }
        if (nearest >= 0 && !hasWordBefore && !moved.contains(nearest) && !signOf.contains(i) && signOf.emplace(nearest, i).second) {
            moved.insert(i);
        }
    }
    if (moved.empty()) {
        return;
    }
    page.words.clear();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (moved.contains(i)) {
            continue;
        }
        if (const auto sign = signOf.find(i); sign != signOf.end()) {
            page.words.append(words.at(sign->second));
            page.words.back().hasSpaceAfter = true;
        }
        page.words.append(words.at(i));
    }
}

std::optional<QList<PdfLine>> columnByColumn(const QList<PdfLine> &lines, double pageWidth)
{
    const std::vector<PdfGutter> gutters = guttersOf(lines, pageWidth);
    if (gutters.empty() || gutters.size() > 5 || !areColumnsOfText(lines, gutters)) {
        return std::nullopt;
    }
    // The height of the last crossing line above: what stands between two of them is read column by column.
    std::vector<double> crossings;
    for (const PdfLine &line : lines) {
        if (columnOf(line, gutters) < 0) {
            crossings.push_back(line.box.center().y());
        }
    }
    std::ranges::sort(crossings);
    const auto rightToLeft = std::ranges::count_if(lines, [](const PdfLine &line) { return line.isRightToLeft; });
    const bool isMirrored = rightToLeft * 2 > lines.size();
    struct Placed {
        std::ptrdiff_t band;
        int column;
        long row; ///< of a third of a letter: the library's order goes astray beside pictures and between columns
        qsizetype index;
        auto operator<=>(const Placed &) const = default;
    };
    std::vector<Placed> order;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int column = columnOf(lines.at(i), gutters);
        const auto above = std::ranges::upper_bound(crossings, lines.at(i).box.center().y()) - crossings.begin();
        // A crossing line comes first in the band that it begins.
        order.push_back({above,
                         column < 0       ? -1
                             : isMirrored ? static_cast<int>(gutters.size()) - column
                                          : column,
                         std::lround(lines.at(i).box.bottom() / 4), i});
    }
    std::ranges::sort(order);
    QList<PdfLine> ordered;
    for (const Placed &placed : order) {
        ordered.append(lines.at(placed.index));
    }
    return ordered;
}

} // namespace recension
