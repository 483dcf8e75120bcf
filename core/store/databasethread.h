// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/librarychanges.h"
#include "core/store/libraryconnection.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace recension {

/// The one thread that talks to a library's database: a QSqlDatabase may be used only where it was made.
/// Questions are answered in the order they were asked, each with one future. A future canceled before its turn is skipped,
/// one canceled later is still carried out. Destroying the object waits until all that was asked is done.
class DatabaseThread : private QThread
{
public:
    /// See Store. Opening happens on the thread; where it fails, every question is answered with that error.
    DatabaseThread(const QString &location, LibraryOpening opening);
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
            &m_changes,
            [this, promise, question = std::move(question)] {
                if (!promise->isCanceled()) {
                    promise->addResult(answer<Answer>(question));
                }
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    /// Tells when others change the library, from the first call on.
    [[nodiscard]] const LibraryChanges *changes();

private:
    template<typename Answer, typename Question>
    Result<Answer> answer(const Question &question)
    {
        if constexpr (std::is_void_v<Answer>) {
            return m_connection.attempt(question);
        } else {
            std::optional<Answer> given;
            const Result<void> done = m_connection.attempt([&](const QSqlDatabase &database) { given = question(database); });
            return done ? Result<Answer>(*std::move(given)) : std::unexpected(done.error());
        }
    }

    void run() override;

    LibraryConnection m_connection; ///< used on the thread only
    LibraryChanges m_changes; ///< lives on the thread; what is asked waits in its queue
};

} // namespace recension
