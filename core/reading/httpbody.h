// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/reading/messagehead.h"

namespace recension {

/// The body of an HTTP message with its transfer and content encodings undone.
struct HttpBody {
    QByteArray bytes;
    bool isWhole = true; ///< false: it was cut off, and `bytes` is what its beginning gives

    bool operator==(const HttpBody &) const = default;
};

/// The body of an HTTP message as it stands in an archive, with its transfer in chunks (RFC 9112, 7.1) and its content
/// encodings undone: gzip, deflate, br, zstd, one around another where the header lists several. Archives that undid them
/// when they wrote the record keep the header all the same; then the body stays as it is. A body that was cut short gives
/// what is in it: its last chunk is missing, it has fewer bytes than it declares, or the packed stream does not end.
/// Errors: WrongFormat where an encoding can't be undone, TooLarge beyond `limit` bytes, Canceled.
[[nodiscard]] Result<HttpBody> httpBody(const MessageHead &head, QByteArrayView body, qint64 limit, const CancelCheck &cancel);

/// The same with the transfer's chunks alone undone: what WARC 1.1 calls the payload, in which the content encodings stay.
[[nodiscard]] HttpBody withoutTransferCoding(const MessageHead &head, QByteArrayView body);

} // namespace recension
