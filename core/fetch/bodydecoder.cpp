// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/bodydecoder.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <algorithm>

namespace recension {

BodyDecoder::BodyDecoder(const QByteArray &contentEncoding, qint64 limit) : m_limit(limit)
{
    const QByteArray encoding = contentEncoding.trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip") {
        m_filter.reset(KCompressionDevice::filterForCompressionType(KCompressionDevice::GZip));
        m_isKnownEncoding = m_filter != nullptr && m_filter->init(QIODevice::ReadOnly);
    } else {
        m_isKnownEncoding = encoding.isEmpty() || encoding == "identity";
    }
}

BodyDecoder::~BodyDecoder()
{
    if (m_filter) {
        m_filter->terminate();
    }
}

QByteArray BodyDecoder::acceptedEncoding()
{
    return "gzip";
}

BodyDecoder::Outcome BodyDecoder::feed(const QByteArray &piece)
{
    if (!m_isKnownEncoding) {
        return Outcome::Broken;
    }
    if (m_filter) {
        return inflate(piece);
    }
    if (m_decoded.size() + piece.size() > m_limit) {
        return Outcome::TooLarge;
    }
    m_decoded.append(piece);
    return Outcome::Decoded;
}

BodyDecoder::Outcome BodyDecoder::inflate(const QByteArray &piece)
{
    // The filter brings nothing more out once its input is used up, so there is room for all that the input can hold:
    // deflate makes at most 1,032 bytes of one (RFC 1951, 258 of two bits), and keeps less than eight of them back.
    constexpr qsizetype most = 256;
    constexpr int roomSize = (most + 8) * 1032;
    QByteArray room(roomSize, Qt::Uninitialized);
    for (qsizetype at = 0; at < piece.size(); at += most) {
        m_filter->setInBuffer(piece.constData() + at, static_cast<uint>(std::min(most, piece.size() - at)));
        while (!m_filter->inBufferEmpty()) {
            m_filter->setOutBuffer(room.data(), roomSize);
            const KFilterBase::Result result = m_filter->uncompress();
            if (result == KFilterBase::Error) {
                return Outcome::Broken;
            }
            const qsizetype count = roomSize - m_filter->outBufferAvailable();
            if (m_decoded.size() + count > m_limit) {
                return Outcome::TooLarge;
            }
            m_decoded.append(room.constData(), count);
            m_isComplete = result == KFilterBase::End;
        }
    }
    return Outcome::Decoded;
}

} // namespace recension
