// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace recension {

/// What went wrong, coarse enough to act on.
enum class ErrorCode {
    Canceled, ///< the caller no longer wants the answer
    NotFound, ///< no such file or page
    Unreadable, ///< it exists, but permission, disk or network refused
    Empty, ///< there is nothing in it
    TooLarge, ///< over a size limit
    WrongFormat, ///< it is not what it claims to be, or nothing we can read
    NotAllowed, ///< a rule of ours forbids it (scheme, private address, …)
    TimedOut, ///< it took longer than allowed
    NotWritten, ///< output could not be written
    Usage, ///< the command line made no sense
};

/// A failure: a code for the program and one whole, translated sentence for the reader.
/// The technical cause belongs into a logging category, not here.
struct Error {
    ErrorCode code = ErrorCode::Unreadable;
    QString message;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

/// Shorthand for returning a failure from a function with a Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString message)
{
    return std::unexpected(Error{code, std::move(message)});
}

} // namespace recension
