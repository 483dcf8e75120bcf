// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/sql.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
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
    /// `path` is a file, made where there is none, or ":memory:". Opening happens on the thread; where it fails, every
    /// question is answered with that error.
    explicit DatabaseThread(const QString &path);
    ~DatabaseThread() override;

    /// Runs `question(const QSqlDatabase &)` on the database thread. It may throw sql::SqlFailure.
    template<typename Question>
    [[nodiscard]] auto ask(Question question)
    {
        using Answer = std::invoke_result_t<Question, const QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        enqueue([promise, question = std::move(question)](const QSqlDatabase *database, const Error &openingError) {
            if (!promise->isCanceled()) {
                promise->addResult(answer<Answer>(question, database, openingError));
            }
            promise->finish();
        });
        return promise->future();
    }

private:
    using Task = std::function<void(const QSqlDatabase *database, const Error &openingError)>;

    template<typename Answer, typename Question>
    static Result<Answer> answer(const Question &question, const QSqlDatabase *database, const Error &openingError)
    {
        if (!database) {
            return std::unexpected(openingError);
        }
        try {
            if constexpr (std::is_void_v<Answer>) {
                question(*database);
                return {};
            } else {
                return question(*database);
            }
        } catch (const sql::SqlFailure &failed) {
            return std::unexpected(failed.error);
        }
    }

    void run() override;
    void enqueue(Task task);
    std::optional<Task> nextTask();

    const QString m_path;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Task> m_tasks;
    bool m_ending = false;
};

} // namespace recension
