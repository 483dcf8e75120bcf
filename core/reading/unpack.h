// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace recension {

enum class Packing { Gzip, Deflate, Zstd, Brotli };

/// What came out of packed bytes.
struct Unpacked {
    QByteArray bytes;
    bool isWhole = true; ///< false where the packed bytes end too soon or are damaged further on
};

/// Unpacks gzip (RFC 1952, any number of members), deflate as HTTP means it (RFC 1950, or bare RFC 1951) or Zstandard
/// (RFC 8878, any number of frames; a dictionary in a leading skippable frame, as .warc.zst files have it, is used) or
/// Brotli (RFC 7932).
/// Stops at `limit` bytes of output. Errors: TooLarge, WrongFormat where nothing can be unpacked, Canceled.
[[nodiscard]] Result<Unpacked> unpack(QByteArrayView packed, Packing packing, qint64 limit, const CancelCheck &cancel);

/// Whether the bytes bear the signature of a gzip member, or of a Zstandard or skippable frame.
[[nodiscard]] bool isGzip(QByteArrayView bytes);
[[nodiscard]] bool isZstd(QByteArrayView bytes);

} // namespace recension
