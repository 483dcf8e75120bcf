// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/compression.h"

#include "core/base/sentence.h"

#include <zstd.h>

#include <bit>
#include <memory>

namespace recension {

namespace {

constexpr qint64 largestDocument = qint64(1) << 30;

size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

int levelFor(qint64 bytes, Repacking repacking)
{
    if (repacking == Repacking::Often) {
        return bytes < 512 * 1024 ? 10 : 3;
    }
    // Adding a capture must stay below what fetching it took: long documents are compressed faster and less.
    return bytes < 512 * 1024 ? 17 : bytes < 8 * 1024 * 1024 ? 9 : 3;
}

} // namespace

QByteArray compress(const QByteArray &bytes, const QByteArray &dictionary, Repacking repacking)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    const qint64 reach = bytes.size() + dictionary.size();
    // The window has to span document and dictionary, or the far end of the dictionary is of no use.
    const int window = std::clamp(static_cast<int>(std::bit_width(static_cast<quint64>(reach))), 10, 30);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, levelFor(reach, repacking));
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, window);
    if (!dictionary.isEmpty()) {
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_enableLongDistanceMatching, 1);
        ZSTD_CCtx_refPrefix(context.get(), dictionary.constData(), sizeOf(dictionary));
    }
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(sizeOf(bytes))), Qt::Uninitialized);
    const size_t written = ZSTD_compress2(context.get(), frame.data(), sizeOf(frame), bytes.constData(), sizeOf(bytes));
    Q_ASSERT(!ZSTD_isError(written)); // the bound is the library's own
    frame.truncate(static_cast<qsizetype>(written));
    frame.squeeze();
    return frame;
}

Result<QByteArray> decompress(const QByteArray &frame, const QByteArray &dictionary, qint64 size)
{
    const auto damaged = [] { return failure(ErrorCode::WrongFormat, Sentence::tr("A stored page is damaged and can't be unpacked.")); };
    if (size < 0 || size > largestDocument) {
        return damaged();
    }
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, 30);
    if (!dictionary.isEmpty()) {
        ZSTD_DCtx_refPrefix(context.get(), dictionary.constData(), sizeOf(dictionary));
    }
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t read = ZSTD_decompressDCtx(context.get(), bytes.data(), sizeOf(bytes), frame.constData(), sizeOf(frame));
    if (ZSTD_isError(read) || read != sizeOf(bytes)) {
        return damaged();
    }
    return bytes;
}

} // namespace recension
