// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/arrangerows.h"

#include "core/diff/sortwitheffort.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace recension {

namespace {

constexpr qint64 stepsPerRow = 200;

} // namespace

void arrangeRows(QList<Row> &rows, const PerSide<int> &blockCounts, Effort &effort)
{
    std::vector<int> rowOfLeft(std::size_t(blockCounts.left), -1);
    std::vector<int> order; // rows with something on the right
    for (int row = 0; row < rows.size(); ++row) {
        if (!effort.spend(stepsPerRow)) {
            return;
        }
        for (const int block : rows[row].blocks.left) {
            rowOfLeft[std::size_t(block)] = row;
        }
        if (!rows[row].blocks.right.isEmpty()) {
            order.push_back(row);
        }
    }
    const auto place = [&](int row) { return std::as_const(rows)[row].blocks.right.constFirst(); };
    sortWithEffort(order, [&](int one, int other) { return place(one) < place(other); }, effort);

    // What follows a row: rows that stand on the left only, each after the row of the block before its first one.
    std::vector<std::vector<int>> followers(std::size_t(rows.size()) + 1);
    for (int block = 0; block < blockCounts.left; ++block) {
        if (!effort.spend(stepsPerRow)) {
            return;
        }
        const int row = rowOfLeft[std::size_t(block)];
        if (row >= 0 && rows[row].blocks.right.isEmpty() && rows[row].blocks.left.constFirst() == block) {
            const int before = block == 0 ? -1 : rowOfLeft[std::size_t(block) - 1];
            followers[std::size_t(before < 0 ? rows.size() : before)].push_back(row);
        }
    }
    QList<Row> arranged;
    arranged.reserve(rows.size());
    std::vector<int> waiting;
    const auto take = [&](int start) {
        waiting.push_back(start);
        while (!waiting.empty()) {
            const int row = waiting.back();
            waiting.pop_back();
            if (row < rows.size()) {
                arranged.append(std::move(rows[row]));
            }
            const std::vector<int> &next = followers[std::size_t(row)];
            waiting.insert(waiting.end(), next.rbegin(), next.rend());
        }
    };
    take(int(rows.size()));
    for (const int row : order) {
        effort.spend(stepsPerRow * 2);
        take(row);
    }
    rows.swap(arranged);
}

void numberMoves(QList<Row> &rows, Effort &effort)
{
    QHash<int, int> numbers;
    const auto renumber = [&numbers](int &move) {
        if (move != 0) {
            const auto known = numbers.constFind(move);
            move = known != numbers.cend() ? *known : *numbers.insert(move, int(numbers.size()) + 1);
        }
    };
    for (Row &row : rows) {
        if (!effort.spend(stepsPerRow)) {
            return;
        }
        renumber(row.move);
        for (const Side side : bothSides) {
            for (Span &span : row.spans[side]) {
                renumber(span.move);
            }
        }
    }
}

} // namespace recension
