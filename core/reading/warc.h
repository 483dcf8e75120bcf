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
    bool isRepeat =
        false; ///< the record has no bytes of its own but repeats an earlier record's, where all that follows is found (revisit)
    qsizetype record = 0; ///< where the record begins
    qsizetype start = 0; ///< of the record's block
    qsizetype length = 0; ///< as far as the file goes
    QList<Redirect> redirects; ///< that led here, in order
    bool isCutOff = false; ///< the program that wrote the record says that it is not the whole answer (WARC-Truncated)

    bool operator==(const WarcCapture &) const = default;
};

/// A record that says something of a page at a time, but does not bring it.
struct WarcNotice {
    enum class Kind {
        Redirect, ///< the address led on to another
        Failure, ///< the server answered with an error
        Repeat, ///< the page was the same as one whose record is not in this file
    };
    Kind kind = Kind::Redirect;
    QUrl url;
    QUrl target; ///< of a redirect
    int httpStatus = 0;
    QDateTime at; ///< UTC; invalid where the record doesn't say

    bool operator==(const WarcNotice &) const = default;
};

/// What is known of one address.
struct WarcPage {
    QList<WarcCapture> captures; ///< oldest first; never empty
    QList<WarcNotice> notices; ///< of this address, and redirects that led to it, in the file's order

    bool operator==(const WarcPage &) const = default;
};

struct WarcIndex {
    QList<WarcPage> pages; ///< those asked for as pages before those asked for as frames within others, then those with
                           ///< most captures first, else in the file's order; never empty
    bool isCutShort = false; ///< the last record is not whole
    bool hasMore = false; ///< a bound on records and captures was reached

    bool operator==(const WarcIndex &) const = default;
};

/// Whether the bytes, unpacked, begin as a WARC file of version 0.x or 1.x.
[[nodiscard]] bool isWarc(QByteArrayView bytes);

/// Goes through the records of an unpacked WARC file (ISO 28500; WARC 1.0 and 1.1) and finds the captures of pages:
/// responses and resources that are web pages, and revisit records, which repeat an earlier body. Redirects, errors and
/// repeats of what is elsewhere are noted; damaged records are passed over. Nothing is unpacked. Errors: WrongFormat where no
/// record is a page, Canceled.
[[nodiscard]] Result<WarcIndex> indexOfWarc(QByteArrayView warc, const CancelCheck &cancel);

/// A capture as a document, with the transfer's chunks and encodings undone. `file` is the WARC file's own capture, whose
/// fingerprint stays; `contained` tells of the page's own, and of the digests that its record declares. Errors: WrongFormat where that
/// can't be undone, TooLarge beyond `limit` bytes, Canceled.
[[nodiscard]] Result<RawDocument> captureInWarc(QByteArrayView warc, const WarcCapture &capture, const Capture &file, qint64 limit,
                                                const CancelCheck &cancel);

/// What addresses of one page have in common: http and https, a slash at the end and a fragment make no difference.
[[nodiscard]] QString pageKey(const QUrl &url);

} // namespace recension
