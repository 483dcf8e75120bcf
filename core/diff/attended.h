// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"

#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace recension {

/// Texts of so many UTF-16 units in all are worth a second thread: smaller ones ask often enough by themselves.
inline constexpr qint64 attendedSize = 300'000;

/// Does work on a thread of the pool while the calling thread waits and asks every few milliseconds whether it is still wanted.
/// Once it is not, the caller is free at once, with Canceled; the work, told so, ends and gives back what it has taken
/// behind their back. So nobody waits for one long paragraph to be sorted, or for gigabytes to be returned.
/// The work must own all it looks at.
template<typename Value>
[[nodiscard]] Result<Value> attended(const CancelCheck &cancel, const Error &canceled,
                                     std::function<Result<Value>(const CancelCheck &)> work)
{
    struct Desk {
        std::atomic<bool> isCanceled = false;
        std::mutex mutex;
        std::condition_variable done;
        std::optional<Result<Value>> result;
    };
    const auto desk = std::make_shared<Desk>();
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->releaseThread(); // this thread may be the pool's own, and only waits
    pool->start([desk, work = std::move(work)] {
        Result<Value> result = work(CancelCheck([&desk] { return desk->isCanceled.load(std::memory_order_relaxed); }));
        const std::scoped_lock lock(desk->mutex);
        desk->result = std::move(result);
        desk->done.notify_one();
    });
    std::optional<Result<Value>> result;
    while (!result) {
        if (cancel.isCanceled()) {
            desk->isCanceled = true;
            result = std::unexpected(canceled);
            break;
        }
        std::unique_lock lock(desk->mutex);
        desk->done.wait_for(lock, std::chrono::milliseconds(4), [&desk] { return desk->result.has_value(); });
        result.swap(desk->result);
    }
    pool->reserveThread();
    return *std::move(result);
}

} // namespace recension
