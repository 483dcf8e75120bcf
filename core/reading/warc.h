// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// The captures of one page that a WARC file holds, oldest first.
struct WarcCaptures {
    QList<RawDocument> captures; ///< of the page with the most captures, else of the first; never empty
    QStringList remarks;         ///< what the reader should know of what was left aside
};

/// Whether the bytes, unpacked, begin as a WARC file of version 0.x or 1.x.
[[nodiscard]] bool isWarc(QByteArrayView bytes);

/// Reads the records of an unpacked WARC file (ISO 28500; WARC 1.0 and 1.1): responses and resources that are web pages,
/// with chunked and compressed bodies undone, and revisit records, which repeat an earlier body. Redirects and errors are
/// passed over. A file that ends too soon gives what is in it. `capture` is the file's; its fingerprint stays.
/// Errors: WrongFormat where no record is a page, TooLarge, Canceled.
[[nodiscard]] Result<WarcCaptures> capturesInWarc(const QByteArray &warc, const Capture &capture, const ReadLimits &limits,
                                                  const CancelCheck &cancel);

} // namespace recension
