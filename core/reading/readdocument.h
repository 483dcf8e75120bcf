// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/model/reading.h"

namespace recension {

/// The bounds of reading; everything beyond is refused with a sentence (ErrorCode::TooLarge).
struct ReadLimits {
    qint64 bytes = 64 * 1024 * 1024; ///< of the document, and of anything unpacked from it
    int blocks = 200'000;
};

/// Reads the document, whatever its format: decides by content first, then by declared type and file name.
/// Pure: same bytes and capture, same reading; no network, clock, disk or locale. Any thread.
/// Errors: Empty, TooLarge, WrongFormat (binary, or nothing that reads as text), Canceled.
[[nodiscard]] Result<Reading> readDocument(const RawDocument &document, const ReadLimits &limits = {},
                                           const CancelCheck &cancel = {});

} // namespace recension
