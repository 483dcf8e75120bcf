// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

/// Records of the WARC format, version 1.1 (ISO 28500:2017), as whole libraries are written and read.
namespace recension {

/// The record that begins a file, as bytes. `date` is UTC.
[[nodiscard]] QByteArray warcInfoRecord(const QByteArray &id, const QDateTime &date);

/// A capture as a record. What came by HTTP is a "response" with the headers kept; those that told how the body was packed
/// on its way are called X-Archive-Orig-…, as it is stored unpacked. What did not is a "resource". `target` is named
/// where the capture names no address; `date` where it tells no time.
[[nodiscard]] QByteArray warcRecordOf(const QByteArray &id, const RawDocument &document, const QUrl &target, const QDateTime &date);

/// The id of a capture's record, the same whenever and wherever it is written: "urn:uuid:…".
[[nodiscard]] QByteArray warcRecordId(qint64 capture, const QByteArray &sha256);

/// What led to a captured page, as "response" records without a body, in order; they come before its own record.
[[nodiscard]] QList<QByteArray> warcRedirectsOf(qint64 capture, const Capture &evidence);

/// The id of the record of a capture's redirect, by its place from 0.
[[nodiscard]] QByteArray warcRedirectId(qint64 capture, qsizetype place);

/// A record's head as read: from "WARC/1." to before the empty line.
struct WarcHead {
    QByteArray type;
    QByteArray id; ///< without angle brackets
    qint64 contentLength = -1; ///< -1: missing or no number
};
[[nodiscard]] WarcHead readWarcHead(const QByteArray &head);

/// The page's bytes in a record's block: of a "response" what follows the HTTP head.
[[nodiscard]] QByteArray payloadOf(const WarcHead &head, const QByteArray &block);

} // namespace recension
