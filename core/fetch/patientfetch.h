// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/hostqueue.h"

namespace recension {

/// How often an archive is asked again that is overburdened or doesn't answer.
struct Patience {
    int attempts = 5;
    std::chrono::milliseconds pause{15'000}; ///< before the second attempt, doubled before each further one; a longer Retry-After is heeded
};

/// As HostQueue::fetch(), asking again where the answer is 429, 502, 503 or 504, or there is none. The last answer counts.
/// Lives on the queue's thread, which must outlive the future; cancel it to stop.
[[nodiscard]] QFuture<Result<RawDocument>> fetchPatiently(HostQueue *queue, const FetchRequest &request, RobotsCare care,
                                                          const Patience &patience);

} // namespace recension
