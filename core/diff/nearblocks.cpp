// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/nearblocks.h"

#include <algorithm>

namespace recension {

namespace {

/// The share of words both blocks must have. Less could be a split whose other part went elsewhere.
constexpr double nearlyEqual = 0.85;

/// A near twin may stand in longer stretches.
constexpr int longestStretch = 8;

bool areNear(std::span<const quint32> oneInOrder, std::span<const quint32> otherInOrder)
{
    std::vector<quint32> one(oneInOrder.begin(), oneInOrder.end());
    std::vector<quint32> other(otherInOrder.begin(), otherInOrder.end());
    std::ranges::sort(one);
    std::ranges::sort(other);
    std::size_t shared = 0;
    for (std::size_t a = 0, b = 0; a < one.size() && b < other.size();) {
        if (one[a] == other[b]) {
            ++shared;
            ++a;
            ++b;
        } else if (one[a] < other[b]) {
            ++a;
        } else {
            ++b;
        }
    }
    return double(shared) * 2 >= nearlyEqual * double(one.size() + other.size());
}

} // namespace

void matchNearBlocks(const PerSide<NumberLists> &words, std::vector<int> &partner, Effort &effort)
{
    const int leftCount = int(partner.size());
    const int rightCount = int(words.right.size());
    for (int left = 0; left < leftCount; ++left) {
        if (partner[std::size_t(left)] >= 0) {
            continue;
        }
        const int before = left == 0 ? -1 : partner[std::size_t(left) - 1];
        int end = left;
        while (end < leftCount && partner[std::size_t(end)] < 0) {
            ++end;
        }
        const int after = end == leftCount ? rightCount : partner[std::size_t(end)];
        const int count = end - left;
        bool near = (left == 0 || before >= 0) && after - before - 1 == count && count <= longestStretch;
        for (int at = 0; near && at < count; ++at) {
            const std::span<const quint32> one = words.left[std::size_t(left + at)];
            const std::span<const quint32> other = words.right[std::size_t(before + 1 + at)];
            // An empty list marks a block that has its partner elsewhere.
            near = !one.empty() && !other.empty() && areNear(one, other);
            if (!effort.spend(qint64(one.size() + other.size()) * 10)) {
                return;
            }
        }
        for (int at = 0; near && at < count; ++at) {
            partner[std::size_t(left + at)] = before + 1 + at;
        }
        left = end - 1;
    }
}

} // namespace recension
