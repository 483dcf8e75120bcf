// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mhtml.h"

#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/reading/messagehead.h"

#include <QList>

#include <utility>

namespace recension {

namespace {

constexpr int deepestPart = 8;
constexpr int mostParts = 10'000;

/// An entity that is still to be looked at.
struct Entity {
    QByteArrayView bytes;
    int depth;
    bool isWhole = true; ///< its end is marked
};

// "=41" and soft line breaks (RFC 2045, 6.7); what isn't well formed stays as it is.
QByteArray fromQuotedPrintable(QByteArrayView text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '\n') {
            i += 1;
        } else if (i + 2 < text.size() && text[i + 1] == '\r' && text[i + 2] == '\n') {
            i += 2;
        } else if (i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            bytes += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            bytes += '=';
        }
    }
    return bytes;
}

QByteArray decodedBody(const MessageHead &head, QByteArrayView entity)
{
    const QByteArrayView body = entity.sliced(head.bodyStart);
    const QByteArray encoding = head.value("content-transfer-encoding").toLower();
    if (encoding == "quoted-printable") {
        return fromQuotedPrintable(body);
    }
    return encoding == "base64" ? QByteArray::fromBase64(body.toByteArray()) : body.toByteArray();
}

// The entities between the boundary's lines (RFC 2046, 5.1.1); a missing last boundary ends with the text.
QList<Entity> partsOf(QByteArrayView body, const QByteArray &boundary, int depth)
{
    QList<Entity> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype start = -1;
    qsizetype at = 0;
    while (at < body.size() && parts.size() < mostParts) {
        const qsizetype found = body.indexOf(mark, at);
        if (found < 0) {
            break;
        }
        at = found + mark.size();
        if (found > 0 && body[found - 1] != '\n') {
            continue;
        }
        if (start >= 0) {
            // The line end before a boundary is the boundary's.
            QByteArrayView part = body.sliced(start, found - start);
            part.chop(part.endsWith("\r\n") ? 2 : part.endsWith('\n') ? 1 : 0);
            parts.append({.bytes = part, .depth = depth});
        }
        const bool last = body.sliced(at).startsWith("--");
        const qsizetype lineEnd = body.indexOf('\n', at);
        start = last || lineEnd < 0 ? -1 : lineEnd + 1;
        at = start < 0 ? body.size() : start;
    }
    if (start >= 0 && start < body.size()) {
        parts.append({.bytes = body.sliced(start), .depth = depth, .isWhole = false});
    }
    return parts;
}

bool isPage(const QByteArray &contentType)
{
    return contentType.startsWith("text/html") || contentType.startsWith("application/xhtml+xml");
}

} // namespace

bool isMhtml(QByteArrayView bytes)
{
    const qsizetype colon = bytes.indexOf(':');
    if (colon <= 0 || colon > 60 || bytes.first(colon).contains(' ') || bytes.first(colon).contains('<')) {
        return false;
    }
    const MessageHead head = readMessageHead(bytes, FirstLine::Absent);
    const QByteArray type = head.value("content-type").toLower();
    return head.headers.size() > 1 && (type.startsWith("multipart/") || (isPage(type) && !head.value("mime-version").isEmpty()));
}

Result<RawDocument> pageInMhtml(const RawDocument &document, const CancelCheck &cancel)
{
    const MessageHead message = readMessageHead(document.bytes, FirstLine::Absent);
    QByteArray start = headerParameter(message.value("content-type"), "start");
    QList<Entity> entities{{.bytes = QByteArrayView(document.bytes), .depth = 0}};
    int seen = 0;
    while (!entities.isEmpty() && ++seen <= mostParts) {
        if (cancel.isCanceled()) {
            return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
        }
        const Entity entity = entities.takeFirst();
        const MessageHead head = readMessageHead(entity.bytes, FirstLine::Absent);
        const QByteArray type = head.value("content-type");
        if (type.toLower().startsWith("multipart/")) {
            const QByteArray boundary = headerParameter(type, "boundary");
            qsizetype place = 0;
            for (const Entity &part : entity.depth < deepestPart && !boundary.isEmpty()
                     ? partsOf(entity.bytes.sliced(head.bodyStart), boundary, entity.depth + 1)
                     : QList<Entity>()) {
                if (entities.size() >= mostParts) {
                    break;
                }
                const bool named = !start.isEmpty() && readMessageHead(part.bytes, FirstLine::Absent).value("content-id") == start;
                entities.insert(named ? 0 : place, part);
                ++place;
            }
        } else if (isPage(type.toLower())) {
            RawDocument page{.bytes = decodedBody(head, entity.bytes), .capture = document.capture};
            page.capture.origin = Origin::WebArchive;
            page.capture.contained = containedPage(PagePart::MessagePart, page.bytes);
            page.capture.contained->isWhole = entity.isWhole;
            if (document.capture.contained) {
                page.capture.contained->place = document.capture.contained->place; // the message's, in an archive
            }
            page.capture.contentType = type;
            const QUrl snapshot = webAddressIn(QString::fromUtf8(message.value("snapshot-content-location")));
            page.capture.finalUrl = !snapshot.isEmpty() ? snapshot : webAddressIn(QString::fromUtf8(head.value("content-location")));
            recordTime(page.capture, messageTime(message.value("date")));
            return page;
        }
    }
    return failure(ErrorCode::WrongFormat, Sentence::tr("There is no web page in this web archive."));
}

} // namespace recension
