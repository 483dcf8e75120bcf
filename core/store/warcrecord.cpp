// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/warcrecord.h"

#include "core/base/hash.h"

#include <QUuid>

#include <algorithm>

namespace recension {

namespace {

// What is written stays on its line.
QByteArray line(const QByteArray &name, QByteArray value)
{
    value.replace('\r', ' ').replace('\n', ' ');
    return name + ": " + value + "\r\n";
}

QByteArray record(const QByteArray &type, const QByteArray &id, const QDateTime &date, const QByteArray &more,
                  const QByteArray &contentType, const QByteArray &block)
{
    return "WARC/1.1\r\n" + line("WARC-Type", type) + line("WARC-Record-ID", '<' + id + '>')
        + line("WARC-Date", date.toUTC().toString(Qt::ISODateWithMs).toLatin1()) + more + line("Content-Type", contentType)
        + line("Content-Length", QByteArray::number(block.size())) + "\r\n" + block + "\r\n\r\n";
}

// Characters that may stand in a header's name (RFC 9110, section 5.6.2); anything else would break the head.
bool isFieldName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

QByteArray httpHead(const Capture &capture, qsizetype size)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(capture.httpStatus) + " \r\n";
    bool hasType = false;
    for (const HttpHeader &header : capture.headers) {
        const QByteArray name = header.name.toLower();
        const bool tellsOfWay = name == "content-length" || name == "content-encoding" || name == "transfer-encoding";
        hasType = hasType || name == "content-type";
        if (isFieldName(name)) {
            head += line((tellsOfWay ? "X-Archive-Orig-" : "") + header.name, header.value);
        }
    }
    if (!hasType && !capture.contentType.isEmpty()) {
        head += line("Content-Type", capture.contentType);
    }
    return head + line("Content-Length", QByteArray::number(size)) + "\r\n";
}

} // namespace

QByteArray warcInfoRecord(const QByteArray &id, const QDateTime &date)
{
    return record("warcinfo", id, date, {}, "application/warc-fields",
                  line("software", "Recension") + line("format", "WARC file version 1.1")
                      + line("description", "Pages kept by a library of Recension; articles.jsonl beside it tells of which articles"));
}

QByteArray warcRecordOf(const QByteArray &id, const RawDocument &document, const QUrl &target, const QDateTime &date)
{
    const Capture &capture = document.capture;
    const QUrl &page = pageAddress(capture);
    const QUrl named = page.isEmpty() ? target : page;
    const QByteArray more = line("WARC-Target-URI", named.toEncoded()) + line("WARC-Payload-Digest", "sha256:" + sha256Hex(document.bytes));
    const QDateTime when = capture.capturedAt.isValid() ? capture.capturedAt : date;
    if (capture.httpStatus == 0) {
        const QByteArray type = capture.contentType.isEmpty() ? QByteArray("application/octet-stream") : capture.contentType;
        return record("resource", id, when, more, type, document.bytes);
    }
    return record("response", id, when, more, "application/http;msgtype=response",
                  httpHead(capture, document.bytes.size()) + document.bytes);
}

QList<QByteArray> warcRedirectsOf(qint64 capture, const Capture &evidence)
{
    QList<QByteArray> records;
    for (qsizetype place = 0; place < evidence.redirects.size(); ++place) {
        const Redirect &redirect = evidence.redirects.at(place);
        const bool isLast = place + 1 == evidence.redirects.size();
        const QUrl to = isLast ? evidence.finalUrl : evidence.redirects.at(place + 1).from;
        const QByteArray head = httpHead({.httpStatus = redirect.httpStatus, .headers = {{"Location", to.toEncoded()}}}, 0);
        records.append(record("response", warcRedirectId(capture, place), redirect.at, line("WARC-Target-URI", redirect.from.toEncoded()),
                              "application/http;msgtype=response", head));
    }
    return records;
}

QByteArray warcRedirectId(qint64 capture, qsizetype place)
{
    return warcRecordId(capture, "redirect " + QByteArray::number(place));
}

QByteArray warcRecordId(qint64 capture, const QByteArray &sha256)
{
    // A name space of our own (RFC 9562, section 6.5).
    static const QUuid ours(QStringLiteral("5e1c2f0c-35b3-4c63-8a47-52f5e1d0a3c9"));
    return "urn:uuid:" + QUuid::createUuidV5(ours, QByteArray::number(capture) + ' ' + sha256).toByteArray(QUuid::WithoutBraces);
}

WarcHead readWarcHead(const QByteArray &head)
{
    WarcHead read;
    for (const QByteArray &field : head.split('\n')) {
        const qsizetype colon = field.indexOf(':');
        const QByteArray name = field.left(std::max(colon, qsizetype(0))).trimmed().toLower();
        QByteArray value = field.mid(colon + 1).trimmed();
        if (name == "warc-type") {
            read.type = value.toLower();
        } else if (name == "warc-record-id") {
            read.id = value.startsWith('<') && value.endsWith('>') ? value.sliced(1, value.size() - 2) : value;
        } else if (name == "content-length") {
            bool isNumber = false;
            read.contentLength = value.toLongLong(&isNumber);
            read.contentLength = isNumber ? read.contentLength : -1;
        }
    }
    return read;
}

QByteArray payloadOf(const WarcHead &head, const QByteArray &block)
{
    if (head.type != "response") {
        return block;
    }
    const qsizetype end = block.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : block.sliced(end + 4);
}

} // namespace recension
