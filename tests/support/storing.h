// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QTimeZone>

namespace recension::test {

/// The future's answer; tests of the library have nothing else to do than to wait for it.
template<typename T>
[[nodiscard]] Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// The same where a failure ends the test program.
template<typename T>
T valueOf(QFuture<Result<T>> future)
{
    Result<T> result = answerOf(std::move(future));
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return *std::move(result);
}

/// 30 January 2020, 14:02 UTC.
[[nodiscard]] QDateTime storyStart();

/// The address of a page of ours, one for each number.
[[nodiscard]] QUrl numberedPage(int number);

/// An article of ours with these paragraphs.
[[nodiscard]] Article articleSaying(const QStringList &paragraphs);

/// A check of an article at `address` that brought it with these paragraphs and, outside of them, `around`.
[[nodiscard]] Observation observed(ArticleId id, const QUrl &address, const QDateTime &seen, const QStringList &paragraphs,
                                   const QByteArray &around = {});

} // namespace recension::test
