// SPDX-License-Identifier: GPL-3.0-or-later
// A packed body in pieces: never beyond its limit, and the same however it is cut.
#include "core/fetch/bodydecoder.h"

using namespace recension;

namespace {

constexpr qint64 limit = 100'000;

struct Decoded {
    BodyDecoder::Outcome outcome = BodyDecoder::Outcome::Decoded;
    bool isComplete = false;
    QByteArray bytes;

    bool operator==(const Decoded &) const = default;
};

Decoded decoded(const QByteArray &body, qsizetype pieceSize)
{
    BodyDecoder decoder("gzip", limit);
    Decoded result;
    for (qsizetype at = 0; at < body.size() && result.outcome == BodyDecoder::Outcome::Decoded; at += pieceSize) {
        result.outcome = decoder.feed(body.mid(at, pieceSize));
    }
    result.isComplete = decoder.isComplete();
    result.bytes = decoder.takeDecoded();
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Decoded whole = decoded(body, std::max<qsizetype>(body.size(), 1));
    const Decoded inPieces = decoded(body, 7);
    const bool isSane = whole.bytes.size() <= limit && inPieces.bytes.size() <= limit
        && (whole.outcome != BodyDecoder::Outcome::Decoded || whole == inPieces);
    if (!isSane) {
        abort();
    }
    return 0;
}
