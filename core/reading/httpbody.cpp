// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/httpbody.h"

#include "core/base/sentence.h"
#include "core/reading/unpack.h"

#include <QList>

#include <algorithm>
#include <optional>
#include <utility>

namespace recension {

namespace {

constexpr qsizetype mostEncodings = 4;

// "5;x\r\nHello\r\n0\r\n\r\n" is "Hello".
HttpBody withoutChunks(QByteArrayView body)
{
    HttpBody whole;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype lineEnd = body.indexOf('\n', at);
        const QByteArray line = lineEnd < 0 || lineEnd - at > 100 ? QByteArray() : body.sliced(at, lineEnd - at).toByteArray();
        bool isNumber = false;
        const qsizetype size = line.split(';').front().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0) {
            // Where not even the first line is a chunk's, they were undone already.
            return whole.bytes.isEmpty() ? HttpBody{.bytes = body.toByteArray()} : HttpBody{.bytes = whole.bytes, .isWhole = false};
        }
        if (size == 0) {
            return whole;
        }
        const qsizetype available = std::min(size, body.size() - lineEnd - 1);
        whole.bytes += body.sliced(lineEnd + 1, available);
        at = lineEnd + 1 + available;
        at += at < body.size() && body.at(at) == '\r' ? 1 : 0;
        at += at < body.size() && body.at(at) == '\n' ? 1 : 0;
    }
    whole.isWhole = body.isEmpty();
    return whole;
}

// Of the encodings only gzip and zstd have a signature; a page that was unpacked already begins with a tag.
bool looksUnpacked(QByteArrayView body)
{
    const QByteArrayView head = body.first(std::min<qsizetype>(body.size(), 256)).trimmed();
    return head.isEmpty() || head.startsWith('<') || head.startsWith("\xEF\xBB\xBF<");
}

std::optional<Packing> packingOf(const QByteArray &encoding, QByteArrayView body)
{
    if ((encoding == "gzip" || encoding == "x-gzip") && isGzip(body)) {
        return Packing::Gzip;
    }
    if (encoding == "zstd" && isZstd(body)) {
        return Packing::Zstd;
    }
    if (encoding == "deflate" && !looksUnpacked(body)) {
        return Packing::Deflate;
    }
    return encoding == "br" && !looksUnpacked(body) ? std::optional(Packing::Brotli) : std::nullopt;
}

} // namespace

HttpBody withoutTransferCoding(const MessageHead &head, QByteArrayView body)
{
    if (head.value("transfer-encoding").toLower().contains("chunked")) {
        return withoutChunks(body);
    }
    bool isLengthKnown = false;
    const qint64 length = head.value("content-length").toLongLong(&isLengthKnown);
    return {.bytes = body.toByteArray(), .isWhole = !isLengthKnown || body.size() >= length};
}

Result<HttpBody> httpBody(const MessageHead &head, QByteArrayView body, qint64 limit, const CancelCheck &cancel)
{
    HttpBody plain = withoutTransferCoding(head, body);
    const QList<QByteArray> encodings = head.value("content-encoding").toLower().split(',');
    if (encodings.size() > mostEncodings) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("This page is packed more than once over."));
    }
    for (auto encoding = encodings.rbegin(); encoding != encodings.rend(); ++encoding) {
        if (const std::optional<Packing> packing = packingOf(encoding->trimmed(), plain.bytes)) {
            Result<Unpacked> unpacked = unpack(plain.bytes, *packing, limit, cancel);
            if (!unpacked) {
                return std::unexpected(unpacked.error());
            }
            plain = {.bytes = std::move(unpacked->bytes), .isWhole = plain.isWhole && unpacked->isWhole};
        }
    }
    return plain;
}

} // namespace recension
