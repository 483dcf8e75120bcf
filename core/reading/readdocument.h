// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/model/reading.h"
#include "core/model/readingrule.h"

namespace recension {

/// The bounds of reading, everything beyond which is refused with a sentence (ErrorCode::TooLarge), and a reader's corrections.
struct ReadLimits {
    qint64 bytes = 64 * 1024 * 1024; ///< of the document, and of anything unpacked from it
    int blocks = 200'000;
    ReadingRules rules; ///< of all sites; those that hold for a page are applied to it
};

/// Reads the document, whatever its format: decides by content first, then by declared type and file name.
/// Pure: same bytes and capture, same reading; no network, clock, disk or locale. Any thread.
/// Errors: Empty, TooLarge, WrongFormat (binary, or nothing that reads as text), Canceled.
[[nodiscard]] Result<Reading> readDocument(const RawDocument &document, const ReadLimits &limits = {}, const CancelCheck &cancel = {});

} // namespace recension
