// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/safariarchive.h"

#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/base/xmlbounds.h"

#include <QBuffer>
#include <QHash>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <utility>

namespace recension {

namespace {

/// The fields of the main resource that matter.
struct Resource {
    QHash<QString, QByteArray> fields;
    bool isWhole = true; ///< false: the file was cut off before the resource's end

    [[nodiscard]] QByteArray value(const char *field) const { return fields.value(QString::fromLatin1(field)); }
};

/// Objects of a binary property list, found by their number through its table of offsets.
/// https://opensource.apple.com/source/CF/CF-1153.18/CFBinaryPList.c describes the format.
class BinaryPropertyList
{
public:
    explicit BinaryPropertyList(QByteArrayView bytes) : m_bytes(bytes)
    {
        if (bytes.size() < 40) {
            return;
        }
        const QByteArrayView trailer = bytes.last(32);
        m_offsetSize = static_cast<unsigned char>(trailer[6]);
        m_referenceSize = static_cast<unsigned char>(trailer[7]);
        m_count = qFromBigEndian<quint64>(trailer.data() + 8);
        m_root = qFromBigEndian<quint64>(trailer.data() + 16);
        m_table = qFromBigEndian<quint64>(trailer.data() + 24);
        const auto size = static_cast<quint64>(bytes.size());
        m_isValid = m_offsetSize >= 1 && m_offsetSize <= 8 && m_referenceSize >= 1 && m_referenceSize <= 8 && m_table < size
            && m_count <= (size - m_table) / static_cast<quint64>(m_offsetSize);
    }

    /// Whether the table of offsets reaches to what stands behind it: of a file that was cut off other bytes stand there.
    [[nodiscard]] bool isWhole() const
    {
        return m_isValid && m_table + m_count * static_cast<quint64>(m_offsetSize) == static_cast<quint64>(m_bytes.size()) - 32;
    }

    [[nodiscard]] std::optional<quint64> root() const { return m_isValid ? std::optional(m_root) : std::nullopt; }

    /// The value's number under a key of a dictionary.
    [[nodiscard]] std::optional<quint64> value(quint64 dictionary, QByteArrayView key) const
    {
        const auto object = header(dictionary);
        if (!object || object->kind != 0xD) {
            return std::nullopt;
        }
        const quint64 entries = std::min<quint64>(object->count, 1000);
        for (quint64 i = 0; i < entries; ++i) {
            const auto name = number(object->start + i * referenceSize(), m_referenceSize);
            // Keys are compared only where they are as long: a file may bear one long string as a thousand keys.
            const auto written = name ? header(*name) : std::nullopt;
            if (written && written->count == static_cast<quint64>(key.size()) && text(*name) == key) {
                return number(object->start + (object->count + i) * referenceSize(), m_referenceSize);
            }
        }
        return std::nullopt;
    }

    /// A string or data object's bytes; strings of UTF-16 are made UTF-8.
    [[nodiscard]] QByteArray text(quint64 index) const
    {
        const auto object = header(index);
        if (!object) {
            return {};
        }
        const bool wide = object->kind == 0x6;
        const quint64 length = object->count * (wide ? 2 : 1);
        if ((object->kind != 0x4 && object->kind != 0x5 && !wide) || object->start + length > static_cast<quint64>(m_bytes.size())) {
            return {};
        }
        const QByteArrayView raw = m_bytes.sliced(static_cast<qsizetype>(object->start), static_cast<qsizetype>(length));
        if (!wide) {
            return raw.toByteArray();
        }
        QString decoded;
        for (qsizetype i = 0; i + 1 < raw.size(); i += 2) {
            decoded += QChar(qFromBigEndian<quint16>(raw.data() + i));
        }
        return decoded.toUtf8();
    }

private:
    struct Object {
        int kind; ///< the marker's upper four bits
        quint64 count; ///< bytes, UTF-16 units or entries; at most the file's size
        quint64 start;
    };

    [[nodiscard]] quint64 referenceSize() const { return static_cast<quint64>(m_referenceSize); }

    [[nodiscard]] std::optional<quint64> number(quint64 at, int size) const
    {
        const auto length = static_cast<quint64>(m_bytes.size());
        if (at > length || static_cast<quint64>(size) > length - at) {
            return std::nullopt;
        }
        quint64 result = 0;
        for (int i = 0; i < size; ++i) {
            result = (result << 8) | static_cast<unsigned char>(m_bytes[static_cast<qsizetype>(at) + i]);
        }
        return result;
    }

    [[nodiscard]] std::optional<Object> header(quint64 index) const
    {
        if (!m_isValid || index >= m_count) {
            return std::nullopt;
        }
        const auto at = number(m_table + index * static_cast<quint64>(m_offsetSize), m_offsetSize);
        const auto marker = at ? number(*at, 1) : std::nullopt;
        if (!marker) {
            return std::nullopt;
        }
        Object object{static_cast<int>(*marker >> 4), *marker & 0x0F, *at + 1};
        if (object.count == 0x0F) {
            const auto size = number(object.start, 1);
            const int bytes = size && (*size >> 4) == 0x1 && (*size & 0x0F) <= 3 ? 1 << (*size & 0x0F) : 0;
            const auto count = bytes > 0 ? number(object.start + 1, bytes) : std::nullopt;
            if (!count || *count > static_cast<quint64>(m_bytes.size())) {
                return std::nullopt;
            }
            object.count = *count;
            object.start += 1 + static_cast<quint64>(bytes);
        }
        return object;
    }

    QByteArrayView m_bytes;
    bool m_isValid = false;
    int m_offsetSize = 0;
    int m_referenceSize = 0;
    quint64 m_count = 0;
    quint64 m_root = 0;
    quint64 m_table = 0;
};

constexpr const char *fields[] = {"WebResourceData", "WebResourceMIMEType", "WebResourceTextEncodingName", "WebResourceURL"};

Resource fromBinary(QByteArrayView bytes)
{
    const BinaryPropertyList list(bytes);
    Resource resource{.fields = {}, .isWhole = list.isWhole()};
    const auto root = list.root();
    const auto main = root ? list.value(*root, "WebMainResource") : std::nullopt;
    for (const char *field : fields) {
        if (const auto value = main ? list.value(*main, field) : std::nullopt) {
            resource.fields.insert(QString::fromLatin1(field), list.text(*value));
        }
    }
    return resource;
}

constexpr XmlBounds boundsOfList{.attributes = 8, .depth = 64};

/// The list up to the pictures, which come behind the page.
QByteArrayView withoutPictures(QByteArrayView xml)
{
    const qsizetype pictures = xml.indexOf("WebSubresources");
    return xml.first(pictures < 0 ? xml.size() : pictures);
}

// <dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>…</data>…</dict>…</dict>
Resource fromXml(QByteArrayView page)
{
    Resource resource{.fields = {}, .isWhole = false};
    // From a device it reads piece by piece.
    QBuffer buffer;
    buffer.setData(QByteArray::fromRawData(page.data(), page.size()));
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&buffer);
    xml.setEntityExpansionLimit(0);
    QString key;
    int depth = 0;
    int mainDepth = -1;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            if (xml.name() == u"dict" && depth-- == mainDepth) {
                resource.isWhole = true;
                break;
            }
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"dict") {
                ++depth;
                mainDepth = key == u"WebMainResource" && mainDepth < 0 ? depth : mainDepth;
            } else if (xml.name() == u"key") {
                key = xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == u"data" || xml.name() == u"string") {
                const bool isData = xml.name() == u"data";
                const QByteArray text = xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
                if (depth == mainDepth) {
                    resource.fields.insert(key, isData ? QByteArray::fromBase64(text) : text);
                }
            }
        }
    }
    return resource;
}

} // namespace

bool isPropertyList(QByteArrayView bytes)
{
    return bytes.startsWith("bplist00")
        || (bytes.startsWith("<?xml") && bytes.first(std::min<qsizetype>(bytes.size(), 400)).contains("<!DOCTYPE plist"));
}

Result<RawDocument> pageInSafariArchive(const RawDocument &document)
{
    const bool isBinary = document.bytes.startsWith("bplist00");
    const QByteArrayView xml = isBinary ? QByteArrayView() : withoutPictures(document.bytes);
    if (!isBoundedXml(xml, boundsOfList)) {
        return failure(ErrorCode::TooLarge, Sentence::tr("This page is too large to be read."));
    }
    Resource resource = isBinary ? fromBinary(document.bytes) : fromXml(xml);
    resource.isWhole = resource.isWhole
        || (!isBinary && document.bytes.last(std::min<qsizetype>(document.bytes.size(), 40)).trimmed().endsWith("</plist>"));
    const QByteArray type = resource.value("WebResourceMIMEType");
    RawDocument page{.bytes = resource.value("WebResourceData"), .capture = document.capture};
    if (page.bytes.isEmpty() && !resource.isWhole) {
        return failure(ErrorCode::WrongFormat,
                       Sentence::tr("This web archive ends too soon; its page can't be found in what there is of it."));
    }
    if (page.bytes.isEmpty() || (!type.isEmpty() && !type.contains("html"))) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("There is no web page in this web archive."));
    }
    const QByteArray encoding = resource.value("WebResourceTextEncodingName");
    page.capture.origin = Origin::WebArchive;
    page.capture.contentType = encoding.isEmpty() ? QByteArray("text/html") : "text/html; charset=" + encoding;
    if (const QUrl url = webAddressIn(QString::fromUtf8(resource.value("WebResourceURL"))); !url.isEmpty()) {
        page.capture.finalUrl = url;
    }
    page.capture.contained = containedPage(PagePart::MainResource, page.bytes);
    // A binary list is found from its end.
    page.capture.contained->isWhole = isBinary || resource.isWhole;
    return page;
}

} // namespace recension
