// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFutureWatcher>
#include <QTestEventLoop>

namespace recension::test {

/// The value of a future whose work needs the test's event loop; Canceled where it ends without one, TimedOut after ten
/// seconds. Unlike QTRY_VERIFY it does not sleep between events.
template<typename T>
[[nodiscard]] Result<T> awaited(const QFuture<Result<T>> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QTestEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QTestEventLoop::exitLoop);
    watcher.setFuture(future);
    loop.enterLoop(std::chrono::seconds(10));
    if (!future.isFinished()) {
        return failure(ErrorCode::TimedOut, QStringLiteral("the future never finished"));
    }
    return future.resultCount() == 1 ? future.result() : failure(ErrorCode::Canceled, QStringLiteral("no value"));
}

} // namespace recension::test
