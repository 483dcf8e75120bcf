// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdforder.h"

#include <algorithm>
#include <cmath>
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
