// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class KFilterBase;

namespace recension {

/// Undoes the content encoding of a body piece by piece as it arrives: gzip (RFC 9110, section 8.4.1.3), or none.
/// The one encoding that is asked for, so that what crosses the wire can be counted and a body cut short is noticed.
class BodyDecoder
{
public:
    enum class Outcome {
        Decoded,
        TooLarge, ///< the limit is reached
        Broken, ///< not what the encoding promises, or an encoding that was not asked for
    };

    /// `contentEncoding` as the header says, empty for none; `limit` in bytes of the decoded body.
    BodyDecoder(const QByteArray &contentEncoding, qint64 limit);
    ~BodyDecoder();
    Q_DISABLE_COPY_MOVE(BodyDecoder)

    /// The name of the encoding for the header Accept-Encoding.
    [[nodiscard]] static QByteArray acceptedEncoding();

    /// Decodes the next piece. Once it isn't Decoded, feed no more.
    [[nodiscard]] Outcome feed(const QByteArray &piece);

    /// Whether the pieces so far make a whole body.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    [[nodiscard]] QByteArray takeDecoded() { return std::exchange(m_decoded, {}); }

private:
    [[nodiscard]] Outcome inflate(const QByteArray &piece);

    std::unique_ptr<KFilterBase> m_filter; ///< null: the body is not encoded
    qint64 m_limit;
    bool m_isKnownEncoding = true;
    bool m_isComplete = true;
    QByteArray m_decoded;
};

} // namespace recension
