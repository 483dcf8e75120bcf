// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/growth.h"

#include <algorithm>
#include <ctime>
#include <limits>

namespace recension::test {

namespace {

constexpr double measurable = 0.02;

double seconds(const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < 3; ++run) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

double growth(const PreparedWork &prepare, qsizetype from, qsizetype most)
{
    qsizetype size = from;
    double few = seconds(prepare(size));
    while (few < measurable && size * 2 <= most) {
        size *= 2;
        few = seconds(prepare(size));
    }
    return seconds(prepare(4 * size)) / std::max(few, measurable);
}

} // namespace recension::test
