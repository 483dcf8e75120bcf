// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/model/containedpage.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace recension {

enum class Origin {
    File, ///< a file of the reader's
    Live, ///< fetched from the web by us
    Wayback, ///< a capture of the Wayback Machine
    WebArchive, ///< a record in a WARC, WACZ, MHTML or .webarchive file, or a page in a ZIP archive
    NewsSniffer, ///< a version shown by a News Sniffer comparison page
    Wiki, ///< a revision of a wiki page
    Pasted, ///< from the clipboard
};

/// What libraries and files of ours call them.
inline constexpr Names<Origin, 7> originNames{{{Origin::File, "file"},
                                               {Origin::Live, "live"},
                                               {Origin::Wayback, "wayback"},
                                               {Origin::WebArchive, "webArchive"},
                                               {Origin::NewsSniffer, "newsSniffer"},
                                               {Origin::Wiki, "wiki"},
                                               {Origin::Pasted, "pasted"}}};

/// What `Capture::capturedAt` rests on; shown with it, so that no certainty is invented.
enum class TimeSource {
    Unknown, ///< capturedAt is invalid
    Observed, ///< our own clock when we fetched it
    Recorded, ///< an archive says so
    FileModified, ///< the file's modification time
};

/// What libraries and files of ours call them.
inline constexpr Names<TimeSource, 4> timeSourceNames{{{TimeSource::Unknown, "unknown"},
                                                       {TimeSource::Observed, "observed"},
                                                       {TimeSource::Recorded, "recorded"},
                                                       {TimeSource::FileModified, "fileModified"}}};

struct HttpHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// An answer that did not bring the page, but led on to another address.
struct Redirect {
    QUrl from; ///< what was asked
    int httpStatus = 0;
    QDateTime at; ///< UTC, when it answered

    bool operator==(const Redirect &) const = default;
};

/// The evidence that goes with a document: where its bytes came from, when, and their fingerprint.
struct Capture {
    Origin origin = Origin::File;
    QString filePath; ///< Origin::File and WebArchive: the file's absolute path; else empty
    QUrl requestedUrl; ///< what was asked for
    QUrl finalUrl; ///< what answered, after redirects
    QList<Redirect> redirects; ///< what led from the one to the other, in order; the first is from `requestedUrl`
    int httpStatus = 0; ///< 0: not by HTTP
    QList<HttpHeader> headers; ///< those that matter, in the order received
    QByteArray contentType; ///< as declared, with parameters; may be empty
    QDateTime capturedAt; ///< UTC
    TimeSource timeSource = TimeSource::Unknown;
    QByteArray sha256; ///< of the bytes, 64 hexadecimal digits; of a page in an archive or packed file, the file's
    qint64 size = 0; ///< likewise
    std::optional<ContainedPage> contained; ///< of a page in an archive or packed file, its own bytes' fingerprint

    bool operator==(const Capture &) const = default;
};

/// Bytes as they arrived, and their evidence: the input of reading.
struct RawDocument {
    QByteArray bytes;
    Capture capture;

    bool operator==(const RawDocument &) const = default;
};

/// Where the page stands: what answered, else what was asked for; empty where the document did not come by the web.
[[nodiscard]] const QUrl &pageAddress(const Capture &capture);

/// Notes when an archive, or the program that saved the page, says it was captured; an invalid time changes nothing.
void recordTime(Capture &capture, const QDateTime &time);

/// The SHA-256 of the page's own bytes, which tells one capture from another; of an archive's not the file's, which they share.
[[nodiscard]] const QByteArray &pageSha256(const Capture &capture);

/// Where the document came from in a few words: the URL without scheme, or the file's name.
[[nodiscard]] QString sourceName(const Capture &capture);

/// The whole address: the URL, or the file's path.
[[nodiscard]] QString sourceAddress(const Capture &capture);

} // namespace recension
