// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recension::test {

/// A web page with one paragraph under its headline.
[[nodiscard]] QByteArray councilPage(const QByteArray &title);

/// An HTTP response; `fields` are further lines of its head, each ended.
[[nodiscard]] QByteArray httpResponse(const QByteArray &body, const QByteArray &fields = {}, const QByteArray &status = "200 OK");

/// A body sent in chunks of fifty bytes.
[[nodiscard]] QByteArray inChunks(const QByteArray &body);

/// A record of a WARC file; `fields` are lines of its head, each ended, its type among them.
[[nodiscard]] QByteArray warcRecord(const QByteArray &block, const QByteArray &fields = "WARC-Type: response\r\n",
                                    const QByteArray &date = "2020-01-30T14:00:00Z", const QByteArray &address = "https://a.example/x");

} // namespace recension::test
