// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sentence.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace recension {

/// Runs the application until the future has its value; for commands, which have nothing else to do.
template<typename T>
[[nodiscard]] Result<T> awaited(const QFuture<Result<T>> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    watcher.setFuture(future);
    QCoreApplication::exec();
    if (future.resultCount() == 0) {
        return failure(ErrorCode::Canceled, Sentence::tr("Opening was canceled."));
    }
    return future.result();
}

} // namespace recension
