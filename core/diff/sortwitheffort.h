// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/effort.h"

#include <algorithm>
#include <vector>

namespace recension {

/// Sorts by `less`, equal values in their order; stops in between where the effort is canceled, which leaves the values in
/// no order and some moved away. Merge sort from below (Knuth, TAOCP 3, section 5.2.4), so that it can ask between short runs.
template<typename Value, typename Less>
void sortWithEffort(std::vector<Value> &values, Less less, Effort &effort)
{
    constexpr std::size_t shortRun = 1024;
    constexpr qint64 stepsPerValue = 20;
    for (std::size_t from = 0; from < values.size(); from += shortRun) {
        const std::size_t to = std::min(from + shortRun, values.size());
        std::stable_sort(values.begin() + std::ptrdiff_t(from), values.begin() + std::ptrdiff_t(to), less);
        if (!effort.spend(qint64(to - from) * stepsPerValue * 5)) {
            return;
        }
    }
    std::vector<Value> merged;
    for (std::size_t run = shortRun; run < values.size(); run *= 2) {
        merged.clear();
        merged.reserve(values.size());
        for (std::size_t from = 0; from < values.size(); from += 2 * run) {
            const std::size_t middle = std::min(from + run, values.size());
            const std::size_t to = std::min(from + 2 * run, values.size());
            for (std::size_t one = from, other = middle; one < middle || other < to;) {
                const bool takeOther = one == middle || (other < to && less(values[other], values[one]));
                merged.push_back(std::move(values[takeOther ? other++ : one++]));
                if (!effort.spend(stepsPerValue)) {
                    return;
                }
            }
        }
        values.swap(merged);
    }
}

} // namespace recension
