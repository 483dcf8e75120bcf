// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warcdraft.h"

namespace recension::test {

QByteArray councilPage(const QByteArray &title)
{
    return "<html><head><title>" + title + "</title></head><body><article><h1>" + title
        + "</h1><p>The council met in the old customs house on the quay, and it met for four hours, which is long for this council.</p>"
          "</article></body></html>";
}

QByteArray httpResponse(const QByteArray &body, const QByteArray &fields, const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n" + fields + "\r\n" + body;
}

QByteArray inChunks(const QByteArray &body)
{
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += 50) {
        const QByteArray piece = body.mid(at, 50);
        chunks += QByteArray::number(piece.size(), 16) + ";note=1\r\n" + piece + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

QByteArray warcRecord(const QByteArray &block, const QByteArray &fields, const QByteArray &date, const QByteArray &address)
{
    return "WARC/1.1\r\n" + fields + "WARC-Target-URI: " + address + "\r\nWARC-Date: " + date
        + "\r\nContent-Length: " + QByteArray::number(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

} // namespace recension::test
