// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recension::bench {

enum class Extent { Short, Long };

/// Prints, for texts of many sizes and shapes, how long the work goes on at most without asking whether it is still wanted,
/// and how long it takes to return once it is told that it is not, in milliseconds by the clock and, for the latter, of the
/// calling thread's processor time. The long form takes minutes and 6 GiB.
void timeCancellations(Extent extent);

} // namespace recension::bench
