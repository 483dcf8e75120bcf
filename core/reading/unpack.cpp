// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/unpack.h"

#include "core/base/sentence.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <brotli/decode.h>
#include <zstd.h>

#include <QtEndian>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace recension {

namespace {

constexpr qsizetype outputStep = 256 * 1024;
constexpr quint32 zstdMagic = 0xFD2FB528;
constexpr quint32 dictionaryMagic = 0x184D2A5D; // the skippable frame that holds a .warc.zst file's dictionary
constexpr qsizetype largestDictionary = 8 * 1024 * 1024;

std::unexpected<Error> tooLarge()
{
    return failure(ErrorCode::TooLarge, Sentence::tr("What is packed in this file is too large."));
}

std::unexpected<Error> damaged()
{
    return failure(ErrorCode::WrongFormat, Sentence::tr("This packed file is damaged and can't be unpacked."));
}

std::unexpected<Error> canceled()
{
    return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
}

quint32 littleEndian(QByteArrayView bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.data() + at) : 0;
}

/// Whether deflated bytes stand in zlib's frame, as HTTP's "deflate" means, or bare, as some servers take it (RFC 9110, 8.4.1.2).
bool isZlib(QByteArrayView bytes)
{
    return bytes.size() > 2 && (bytes[0] & 0x0F) == 8
        && ((static_cast<unsigned char>(bytes[0]) << 8) + static_cast<unsigned char>(bytes[1])) % 31 == 0;
}

Result<Unpacked> inflate(QByteArrayView packed, Packing packing, qint64 limit, const CancelCheck &cancel)
{
    const std::unique_ptr<KFilterBase> filter(KCompressionDevice::filterForCompressionType(KCompressionDevice::GZip));
    if (!filter) {
        return damaged();
    }
    Unpacked result;
    QByteArray step(outputStep, Qt::Uninitialized);
    QByteArrayView rest = packed;
    while (!rest.isEmpty()) {
        if (packing == Packing::Deflate) {
            filter->setFilterFlags(isZlib(packed) ? KFilterBase::ZlibHeaders : KFilterBase::NoHeaders);
        }
        if (!filter->init(QIODevice::ReadOnly)) {
            break;
        }
        filter->setInBuffer(rest.data(), static_cast<uint>(rest.size()));
        KFilterBase::Result state = KFilterBase::Ok;
        while (state == KFilterBase::Ok) {
            if (cancel.isCanceled()) {
                filter->terminate();
                return canceled();
            }
            filter->setOutBuffer(step.data(), static_cast<uint>(step.size()));
            const int before = filter->inBufferAvailable();
            state = filter->uncompress();
            const qsizetype made = step.size() - filter->outBufferAvailable();
            result.bytes.append(step.constData(), made);
            if (result.bytes.size() > limit) {
                filter->terminate();
                return tooLarge();
            }
            // KArchive calls it an end, too, where it was given nothing more; a stream's own end comes with its last bytes.
            const bool isCutOff = state == KFilterBase::End && before == 0;
            const bool standsStill = state == KFilterBase::Ok && made == 0 && filter->inBufferAvailable() == before;
            if (isCutOff || standsStill) {
                state = KFilterBase::Error;
            }
        }
        const qsizetype left = filter->inBufferAvailable();
        filter->terminate();
        if (state != KFilterBase::End) {
            result.isWhole = false;
            break;
        }
        rest = rest.last(std::min(left, rest.size()));
        // Behind the last member there may be padding; a further member begins with its signature.
        if (packing == Packing::Deflate || !isGzip(rest)) {
            break;
        }
    }
    return result.bytes.isEmpty() ? Result<Unpacked>(damaged()) : Result<Unpacked>(std::move(result));
}

// A dictionary may itself be one compressed frame.
QByteArray dictionaryOf(QByteArrayView packed)
{
    if (littleEndian(packed, 0) != dictionaryMagic) {
        return {};
    }
    const qsizetype size = littleEndian(packed, 4);
    if (size > largestDictionary || size > packed.size() - 8) {
        return {};
    }
    const QByteArrayView raw = packed.sliced(8, size);
    if (littleEndian(raw, 0) != zstdMagic) {
        return raw.toByteArray();
    }
    QByteArray dictionary(largestDictionary, Qt::Uninitialized);
    const std::size_t made =
        ZSTD_decompress(dictionary.data(), static_cast<std::size_t>(dictionary.size()), raw.data(), static_cast<std::size_t>(raw.size()));
    return ZSTD_isError(made) ? QByteArray() : dictionary.left(static_cast<qsizetype>(made));
}

Result<Unpacked> unpackZstd(QByteArrayView packed, qint64 limit, const CancelCheck &cancel)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    // A window of 128 MiB could be asked for by a few bytes.
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, 26);
    const QByteArray dictionary = dictionaryOf(packed);
    if (!dictionary.isEmpty()) {
        ZSTD_DCtx_loadDictionary(context.get(), dictionary.constData(), static_cast<std::size_t>(dictionary.size()));
    }
    Unpacked result;
    QByteArray step(outputStep, Qt::Uninitialized);
    ZSTD_inBuffer input{packed.data(), static_cast<std::size_t>(packed.size()), 0};
    std::size_t state = 0;
    bool more = true;
    while (more) {
        if (cancel.isCanceled()) {
            return canceled();
        }
        ZSTD_outBuffer output{step.data(), static_cast<std::size_t>(step.size()), 0};
        const std::size_t before = input.pos;
        state = ZSTD_decompressStream(context.get(), &output, &input);
        result.bytes.append(step.constData(), static_cast<qsizetype>(output.pos));
        if (result.bytes.size() > limit) {
            return tooLarge();
        }
        const bool progress = output.pos > 0 || input.pos > before;
        more = !ZSTD_isError(state) && progress && (input.pos < input.size || output.pos == output.size);
    }
    result.isWhole = state == 0;
    return result.bytes.isEmpty() ? Result<Unpacked>(damaged()) : Result<Unpacked>(std::move(result));
}

Result<Unpacked> unpackBrotli(QByteArrayView packed, qint64 limit, const CancelCheck &cancel)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    Unpacked result;
    QByteArray step(outputStep, Qt::Uninitialized);
    const auto *input = reinterpret_cast<const std::uint8_t *>(packed.data());
    std::size_t left = static_cast<std::size_t>(packed.size());
    BrotliDecoderResult outcome = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (outcome == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        if (cancel.isCanceled()) {
            return canceled();
        }
        auto *output = reinterpret_cast<std::uint8_t *>(step.data());
        std::size_t room = static_cast<std::size_t>(step.size());
        outcome = BrotliDecoderDecompressStream(state.get(), &left, &input, &room, &output, nullptr);
        result.bytes.append(step.constData(), step.size() - static_cast<qsizetype>(room));
        if (result.bytes.size() > limit) {
            return tooLarge();
        }
    }
    result.isWhole = outcome == BROTLI_DECODER_RESULT_SUCCESS;
    return result.bytes.isEmpty() ? Result<Unpacked>(damaged()) : Result<Unpacked>(std::move(result));
}

} // namespace

bool isGzip(QByteArrayView bytes)
{
    return bytes.size() > 2 && bytes[0] == '\x1F' && bytes[1] == '\x8B' && bytes[2] == '\x08';
}

bool isZstd(QByteArrayView bytes)
{
    const quint32 magic = littleEndian(bytes, 0);
    return magic == zstdMagic || (magic & 0xFFFFFFF0) == 0x184D2A50;
}

Result<Unpacked> unpack(QByteArrayView packed, Packing packing, qint64 limit, const CancelCheck &cancel)
{
    if (packing == Packing::Zstd) {
        return unpackZstd(packed, limit, cancel);
    }
    if (packing == Packing::Brotli) {
        return unpackBrotli(packed, limit, cancel);
    }
    return inflate(packed, packing, limit, cancel);
}

} // namespace recension
