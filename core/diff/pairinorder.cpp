// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/pairinorder.h"

#include <algorithm>

namespace recension {

namespace {

constexpr std::size_t mostCells = 20'000;
constexpr qint64 stepsPerCell = 200;

} // namespace

std::vector<PerSide<int>> pairsInOrder(const PerSide<std::vector<int>> &blocks, const std::function<float(int, int)> &gainOf,
                                       Effort &effort)
{
    const std::size_t rows = blocks.left.size();
    const std::size_t columns = blocks.right.size();
    if (rows == 0 || columns == 0 || rows * columns > mostCells) {
        return {};
    }
    std::vector<float> best((rows + 1) * (columns + 1), 0);
    const auto at = [columns](std::size_t row, std::size_t column) { return row * (columns + 1) + column; };
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const float gain = gainOf(blocks.left[row], blocks.right[column]);
            best[at(row + 1, column + 1)] = std::max({best[at(row, column + 1)], best[at(row + 1, column)], best[at(row, column)] + gain});
        }
        if (!effort.spend(qint64(columns) * stepsPerCell)) {
            return {};
        }
    }
    std::vector<PerSide<int>> pairs;
    for (std::size_t row = rows, column = columns; row > 0 && column > 0;) {
        if (best[at(row, column)] == best[at(row - 1, column)]) {
            --row;
        } else if (best[at(row, column)] == best[at(row, column - 1)]) {
            --column;
        } else {
            pairs.push_back({blocks.left[--row], blocks.right[--column]});
        }
    }
    return pairs;
}

} // namespace recension
