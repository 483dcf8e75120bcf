// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace recension {

class LibraryConnection;

/// The one thread that talks to a library's database: a QSqlDatabase may be used only where it was made.
/// Questions are answered in the order they were asked, each with one future. A future canceled before its turn is skipped,
/// one canceled later is still carried out. Destroying the object waits until all that was asked is done.
class DatabaseThread : private QThread
{
public:
    /// See Store. Opening happens on the thread; where it fails, every question is answered with that error.
    explicit DatabaseThread(const QString &location);
    ~DatabaseThread() override;

    /// Runs `question(const QSqlDatabase &)` on the database thread. It may throw sql::SqlFailure, and may have to be run
    /// again: see LibraryConnection::attempt().
    template<typename Question>
    [[nodiscard]] auto ask(Question question)
    {
        using Answer = std::invoke_result_t<Question, const QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_context.get(),
            [this, promise, question = std::move(question)] {
                if (!promise->isCanceled()) {
                    promise->addResult(answer<Answer>(question));
                }
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    template<typename Answer, typename Question>
    Result<Answer> answer(const Question &question)
    {
        if constexpr (std::is_void_v<Answer>) {
            return attempt(question);
        } else {
            std::optional<Answer> given;
            const Result<void> done = attempt([&](const QSqlDatabase &database) { given = question(database); });
            return done ? Result<Answer>(*std::move(given)) : std::unexpected(done.error());
        }
    }

    [[nodiscard]] Result<void> attempt(const std::function<void(const QSqlDatabase &)> &question);
    void run() override;

    const QString m_location;
    std::unique_ptr<QObject> m_context;              ///< lives on the thread; what is asked waits in its queue
    std::unique_ptr<LibraryConnection> m_connection; ///< on the thread only
};

} // namespace recension
