// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

#include <QByteArrayView>
#include <QDateTime>

namespace recension {

/// The fields at the head of a MIME entity, an HTTP message or a WARC record, and where its body begins.
struct MessageHead {
    QByteArray firstLine; ///< of HTTP and WARC: the line before the fields; else empty
    QList<HttpHeader> headers; ///< names in lower case; folded lines joined by a space (RFC 5322, 2.2.3)
    qsizetype bodyStart = 0; ///< behind the empty line

    /// The value of the first field with the name (lower case); empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
};

enum class FirstLine { Present, Absent };

/// Reads a head; lines end in CR LF or LF. At most 500 fields and 256 KiB are looked at.
[[nodiscard]] MessageHead readMessageHead(QByteArrayView message, FirstLine firstLine);

/// A parameter of a structured value: parameter("multipart/related; boundary=\"x\"", "boundary") is "x" (RFC 2045, 5.1).
[[nodiscard]] QByteArray headerParameter(const QByteArray &value, QByteArrayView name);

/// "Thu, 30 Jan 2020 14:02:00 +0000", in UTC; invalid where it is none (RFC 5322, 3.3).
[[nodiscard]] QDateTime messageTime(const QByteArray &value);

} // namespace recension
