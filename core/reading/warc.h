// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// A capture of a page in a WARC file: what its record says, and where in the file the bytes stand.
struct WarcCapture {
    QUrl url;
    QDateTime capturedAt; ///< UTC; invalid where the record doesn't say
    QByteArray contentType; ///< of a resource, whose bytes are the page; empty for an HTTP response, which says it itself
    bool isResponse = true;
    qsizetype start = 0; ///< of the record's block; of an earlier record's where this one repeats it (revisit)
    qsizetype length = 0; ///< as far as the file goes

    bool operator==(const WarcCapture &) const = default;
};

/// The captures of one address, oldest first; never empty.
using WarcPage = QList<WarcCapture>;

struct WarcIndex {
    QList<WarcPage> pages; ///< those with most captures first, else in the file's order; never empty
    bool isCutShort = false; ///< the last record is not whole
    bool hasMore = false; ///< a bound on records and captures was reached

    bool operator==(const WarcIndex &) const = default;
};

/// Whether the bytes, unpacked, begin as a WARC file of version 0.x or 1.x.
[[nodiscard]] bool isWarc(QByteArrayView bytes);

/// Goes through the records of an unpacked WARC file (ISO 28500; WARC 1.0 and 1.1) and finds the captures of pages:
/// responses and resources that are web pages, and revisit records, which repeat an earlier body. Redirects and errors are
/// passed over, damaged records too. Nothing is unpacked. Errors: WrongFormat where no record is a page, Canceled.
[[nodiscard]] Result<WarcIndex> indexOfWarc(QByteArrayView warc, const CancelCheck &cancel);

/// A capture as a document, with the transfer's chunks and encodings undone. `file` is the WARC file's own capture, whose
/// fingerprint stays. Errors: WrongFormat where that can't be undone, TooLarge beyond `limit` bytes, Canceled.
[[nodiscard]] Result<RawDocument> captureInWarc(QByteArrayView warc, const WarcCapture &capture, const Capture &file, qint64 limit,
                                                const CancelCheck &cancel);

} // namespace recension
