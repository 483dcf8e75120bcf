// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/bodydecoder.h"

#include <KCompressionDevice>
#include <KFilterBase>

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
    constexpr int roomSize = 64 * 1024;
    QByteArray room(roomSize, Qt::Uninitialized);
    m_filter->setInBuffer(piece.constData(), static_cast<uint>(piece.size()));
    bool isWaiting = false; // more output in the filter, which has taken all input
    while (isWaiting || !m_filter->inBufferEmpty()) {
        const bool hasInput = !m_filter->inBufferEmpty();
        m_filter->setOutBuffer(room.data(), roomSize);
        const KFilterBase::Result result = m_filter->uncompress();
        if (result == KFilterBase::Error && hasInput) {
            return Outcome::Broken;
        }
        const qsizetype count = roomSize - m_filter->outBufferAvailable();
        if (m_decoded.size() + count > m_limit) {
            return Outcome::TooLarge;
        }
        m_decoded.append(room.constData(), count);
        m_isComplete = result == KFilterBase::End;
        isWaiting = count == roomSize && result == KFilterBase::Ok;
    }
    return Outcome::Decoded;
}

} // namespace recension
