// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdforder.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace recension {

namespace {

constexpr double binWidth = 2; // points
constexpr double widestPage = 4000;
constexpr int fewestLines = 4; // that make a column
constexpr qsizetype fewestLetters = 12; // of its lines, on average: shorter ones are a table's

struct Gutter {
    double begin;
    double end;
};

/// The stretches within the text that at most a tenth of the lines cross and that are at least a letter wide.
std::vector<Gutter> guttersOf(const QList<PdfLine> &lines, double pageWidth)
{
    const auto bins = static_cast<std::size_t>(std::clamp(pageWidth, binWidth, widestPage) / binWidth);
    const auto binOf = [bins](double x) { return static_cast<std::size_t>(std::clamp(std::floor(x / binWidth), 0.0, double(bins - 1))); };
    std::vector<int> changes(bins + 1, 0); // how many more lines cover a bin than the one before it
    double size = 0;
    std::size_t first = bins;
    std::size_t last = 0;
    for (const PdfLine &line : lines) {
        const std::size_t begin = binOf(line.box.left());
        const std::size_t end = std::max(begin, binOf(line.box.right() - 0.01));
        ++changes[begin];
        --changes[end + 1];
        first = std::min(first, begin);
        last = std::max(last, end);
        size += line.size;
    }
    const double letter = size / std::max<double>(1, double(lines.size())) * 0.8;
    const auto few = static_cast<int>(lines.size() / 10);
    std::vector<Gutter> gutters;
    int covered = 0;
    std::size_t begin = bins;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        covered += changes[bin];
        const bool isFree = covered <= few && bin > first && bin < last;
        if (isFree && begin == bins) {
            begin = bin;
        } else if (!isFree && begin != bins) {
            if (double(bin - begin) * binWidth >= letter) {
                gutters.push_back({double(begin) * binWidth, double(bin) * binWidth});
            }
            begin = bins;
        }
    }
    return gutters;
}

/// The number of the column the line stands in, or -1 where it crosses a gutter.
int columnOf(const PdfLine &line, const std::vector<Gutter> &gutters)
{
    int column = 0;
    for (const Gutter &gutter : gutters) {
        if (line.box.left() < gutter.begin && line.box.right() > gutter.end) {
            return -1;
        }
        column += line.box.center().x() > (gutter.begin + gutter.end) / 2;
    }
    return column;
}

bool areColumnsOfText(const QList<PdfLine> &lines, const std::vector<Gutter> &gutters)
{
    std::vector<std::pair<int, qsizetype>> columns(gutters.size() + 1); // lines and letters
    for (const PdfLine &line : lines) {
        if (const int column = columnOf(line, gutters); column >= 0) {
            auto &[count, letters] = columns[static_cast<std::size_t>(column)];
            ++count;
            letters += line.text.size();
        }
    }
    return std::ranges::all_of(
        columns, [](const auto &column) { return column.first >= fewestLines && column.second >= column.first * fewestLetters; });
}

} // namespace

QList<PdfLine> inColumnOrder(const QList<PdfLine> &lines, double pageWidth)
{
    const std::vector<Gutter> gutters = guttersOf(lines, pageWidth);
    if (gutters.empty() || gutters.size() > 5 || !areColumnsOfText(lines, gutters)) {
        return lines;
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
        qsizetype index;
        auto operator<=>(const Placed &) const = default;
    };
    std::vector<Placed> order;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int column = columnOf(lines.at(i), gutters);
        const auto above = std::ranges::upper_bound(crossings, lines.at(i).box.center().y()) - crossings.begin();
        // A crossing line comes first in the band that it begins.
        order.push_back({above, column < 0 ? -1 : isMirrored ? static_cast<int>(gutters.size()) - column : column, i});
    }
    std::ranges::sort(order);
    QList<PdfLine> ordered;
    for (const Placed &placed : order) {
        ordered.append(lines.at(placed.index));
    }
    return ordered;
}

} // namespace recension
