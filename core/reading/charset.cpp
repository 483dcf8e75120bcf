// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/charset.h"

#include "core/reading/encodinglabels.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <optional>

namespace recension {

namespace {

constexpr qsizetype prescanLength = 1024;
constexpr qsizetype laterLength = 64 * 1024; // where a declaration still counts that stands too late for the prescan

struct Utf8Check {
    qsizetype sequences = 0; ///< of more than one byte
    qsizetype errors = 0; ///< bytes that belong to none; a sequence cut by the end is no error

    /// Bytes that came about by accident don't form sequences; a page of many may have a stray one.
    [[nodiscard]] bool isUtf8() const { return errors * 50 <= sequences; }
};

/// The first byte at or behind `at` that isn't ASCII, found eight at a time.
qsizetype behindAscii(QByteArrayView bytes, qsizetype at)
{
    constexpr qsizetype step = sizeof(quint64);
    constexpr quint64 highBits = 0x8080808080808080;
    quint64 word = 0;
    for (; at + step <= bytes.size(); at += step) {
        std::memcpy(&word, bytes.data() + at, step);
        if ((word & highBits) != 0) {
            break;
        }
    }
    while (at < bytes.size() && static_cast<quint8>(bytes[at]) < 0x80) {
        ++at;
    }
    return at;
}

Utf8Check checkUtf8(QByteArrayView bytes)
{
    // RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    Utf8Check check;
    const auto at = [&](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    for (qsizetype i = 0; i < bytes.size();) {
        const quint8 lead = at(i);
        if (lead < 0x80) {
            i = behindAscii(bytes, i + 1);
            continue;
        }
        const int length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        int fitting = length == 0 ? 0 : 1;
        while (fitting < length && i + fitting < bytes.size() && (at(i + fitting) & 0xC0) == 0x80) {
            ++fitting;
        }
        const quint8 second = fitting > 1 ? at(i + 1) : 0xA0;
        const bool isRange = fitting < 2
            || ((lead != 0xE0 || second >= 0xA0) && (lead != 0xED || second < 0xA0) && (lead != 0xF0 || second >= 0x90)
                && (lead != 0xF4 || second < 0x90));
        if (length > 0 && isRange && fitting == length) {
            ++check.sequences;
            i += fitting;
        } else if (length > 0 && isRange && i + fitting == bytes.size() && check.sequences > 0) {
            break;
        } else {
            ++check.errors;
            ++i;
        }
    }
    return check;
}

QString decodeAs(QByteArrayView bytes, const QByteArray &encoding)
{
    if (encoding == "UTF-8") {
        return QString::fromUtf8(bytes);
    }
    // ICU knows the web's superset of some encodings under another name.
    static const QHash<QByteArray, QByteArray> icuNames{
        {"Shift_JIS", "windows-31j"},  {"EUC-KR", "windows-949"},      {"GBK", "gb18030"},
        {"Big5", "Big5-HKSCS"},        {"ISO-8859-8-I", "ISO-8859-8"}, {"x-mac-cyrillic", "x-mac-cyrillic"},
        {"windows-874", "windows-874"}};
    QStringDecoder decoder(icuNames.value(encoding, encoding).constData(), QStringDecoder::Flag::Default);
    if (!decoder.isValid()) {
        decoder = QStringDecoder(QStringDecoder::Latin1);
    }
    return decoder.decode(bytes);
}

/// The value behind "charset" in a Content-Type (HTML, "extracting a character encoding from a meta element").
QByteArray charsetParameter(const QByteArray &contentType)
{
    const QByteArray lower = contentType.toLower();
    for (qsizetype at = 0; (at = lower.indexOf("charset", at)) >= 0;) {
        at += 7;
        const auto skipSpace = [&] {
            while (at < lower.size() && std::isspace(static_cast<unsigned char>(lower[at]))) {
                ++at;
            }
        };
        skipSpace();
        if (at >= lower.size() || lower[at] != '=') {
            continue;
        }
        ++at;
        skipSpace();
        if (at >= lower.size()) {
            return {};
        }
        if (lower[at] == '"' || lower[at] == '\'') {
            const qsizetype end = lower.indexOf(lower[at], at + 1);
            return end < 0 ? QByteArray() : lower.mid(at + 1, end - at - 1);
        }
        qsizetype end = at;
        while (end < lower.size() && lower[end] != ';' && !std::isspace(static_cast<unsigned char>(lower[end]))) {
            ++end;
        }
        return lower.mid(at, end - at);
    }
    return {};
}

struct PrescanAttribute {
    QByteArray name;
    QByteArray value;
};

/// HTML's "get an attribute" of the prescan; moves `at` behind it. Empty at the end of the tag.
std::optional<PrescanAttribute> nextAttribute(const QByteArray &head, qsizetype &at)
{
    const auto isSpace = [&](qsizetype i) { return std::isspace(static_cast<unsigned char>(head[i])) != 0; };
    while (at < head.size() && (isSpace(at) || head[at] == '/')) {
        ++at;
    }
    if (at >= head.size() || head[at] == '>') {
        return {};
    }
    PrescanAttribute attribute;
    while (at < head.size() && !isSpace(at) && head[at] != '/' && head[at] != '>' && (head[at] != '=' || attribute.name.isEmpty())) {
        attribute.name += head[at++];
    }
    while (at < head.size() && isSpace(at)) {
        ++at;
    }
    if (at >= head.size() || head[at] != '=') {
        return attribute;
    }
    ++at;
    while (at < head.size() && isSpace(at)) {
        ++at;
    }
    if (at < head.size() && (head[at] == '"' || head[at] == '\'')) {
        const qsizetype end = head.indexOf(head[at], at + 1);
        attribute.value = head.mid(at + 1, end < 0 ? -1 : end - at - 1);
        at = end < 0 ? head.size() : end + 1;
        return attribute;
    }
    while (at < head.size() && !isSpace(at) && head[at] != '>') {
        attribute.value += head[at++];
    }
    return attribute;
}

/// The encoding that a meta tag whose attributes begin at `at` declares; empty where it declares none.
QByteArray declaredByAttributes(const QByteArray &head, qsizetype &at)
{
    bool isPragma = false;
    QByteArray charset;
    QByteArray content;
    while (const auto attribute = nextAttribute(head, at)) {
        if (attribute->name == "http-equiv") {
            isPragma = attribute->value == "content-type";
        } else if (attribute->name == "content" && content.isEmpty()) {
            content = charsetParameter(attribute->value);
        } else if (attribute->name == "charset" && charset.isEmpty()) {
            charset = attribute->value;
        }
    }
    QByteArray encoding = encodingForLabel(charset);
    encoding = encoding.isEmpty() && isPragma ? encodingForLabel(content) : encoding;
    // A page whose meta could be read byte by byte is not UTF-16.
    return encoding.startsWith("UTF-16") ? QByteArray("UTF-8") : encoding;
}

/// Where the declaration is looked for.
enum class Reach {
    Prescan, ///< HTML's "prescan a byte stream to determine its encoding": the first KiB, as bytes
    Parser, ///< as a parser comes upon it later ("changing the encoding while parsing"): not inside scripts and titles
};

/// Behind the end tag of an element whose content is no markup.
qsizetype behindRawText(const QByteArray &head, qsizetype at, const QByteArray &name)
{
    constexpr std::array rawTextElements{"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"};
    const bool isRawText = std::ranges::any_of(rawTextElements, [&name](const char *element) { return name == element; });
    const qsizetype end = isRawText ? head.indexOf("</" + name, at) : at;
    return end < 0 ? head.size() : end;
}

QByteArray declaredByMeta(const QByteArray &bytes, Reach reach)
{
    const QByteArray head = bytes.first(std::min(reach == Reach::Prescan ? prescanLength : laterLength, bytes.size())).toLower();
    for (qsizetype at = 0; (at = head.indexOf('<', at)) >= 0;) {
        const char next = at + 1 < head.size() ? head[at + 1] : '\0';
        if (head.mid(at, 4) == "<!--") {
            const qsizetype end = head.indexOf("-->", at + 2);
            if (end < 0) {
                return {};
            }
            at = end + 3;
        } else if (head.mid(at, 5) == "<meta" && at + 5 < head.size()
                   && (std::isspace(static_cast<unsigned char>(head[at + 5])) || head[at + 5] == '/')) {
            at += 5;
            const QByteArray encoding = declaredByAttributes(head, at);
            if (!encoding.isEmpty()) {
                return encoding;
            }
        } else if (std::isalpha(static_cast<unsigned char>(next))
                   || (next == '/' && at + 2 < head.size() && std::isalpha(static_cast<unsigned char>(head[at + 2])))) {
            const qsizetype start = ++at;
            while (at < head.size() && !std::isspace(static_cast<unsigned char>(head[at])) && head[at] != '>') {
                ++at;
            }
            const QByteArray name = head.mid(start, at - start);
            while (nextAttribute(head, at)) { }
            at = reach == Reach::Parser ? behindRawText(head, at, name) : at;
        } else if (next == '!' || next == '/' || next == '?') {
            const qsizetype end = head.indexOf('>', at);
            at = end < 0 ? head.size() : end;
        } else {
            ++at;
        }
    }
    return {};
}

/// What <?xml encoding="…"?> says.
QByteArray declaredByXml(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(prescanLength, bytes.size())).toLower();
    const QByteArray declaration = head.startsWith("<?xml") ? head.left(head.indexOf('>') + 1) : QByteArray();
    const qsizetype at = declaration.indexOf("encoding");
    const QByteArray encoding = at < 0 ? QByteArray() : encodingForLabel(charsetParameter("charset" + declaration.mid(at + 8)));
    return encoding.startsWith("UTF-16") ? QByteArray("UTF-8") : encoding;
}

QByteArray declaredInside(const QByteArray &bytes)
{
    QByteArray encoding = declaredByMeta(bytes, Reach::Prescan);
    encoding = encoding.isEmpty() ? declaredByXml(bytes) : encoding;
    return encoding.isEmpty() ? declaredByMeta(bytes, Reach::Parser) : encoding;
}

DecodedText decoded(QByteArrayView bytes, const QByteArray &encoding, bool guessed = false)
{
    return {decodeAs(bytes, encoding), QString::fromLatin1(encoding), guessed};
}

} // namespace

DecodedText decodeText(const QByteArray &bytes, const QByteArray &declaredContentType, DocumentSyntax syntax)
{
    const QByteArrayView all(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return decoded(all.sliced(3), "UTF-8");
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return decoded(all.sliced(2), "UTF-16BE");
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return decoded(all.sliced(2), "UTF-16LE");
    }
    const QByteArray byHeader = encodingForLabel(charsetParameter(declaredContentType));
    if (!byHeader.isEmpty()) {
        return decoded(all, byHeader);
    }
    const Utf8Check utf8 = checkUtf8(all);
    // What is UTF-8 beyond doubt needs no declaration, and one against it is overruled.
    const bool isCertain = utf8.isUtf8() && utf8.sequences > 0;
    const QByteArray shown = shownEncoding(all);
    if (isCertain && shown.isEmpty()) {
        return decoded(all, "UTF-8");
    }
    const QByteArray byMeta = syntax == DocumentSyntax::Html ? declaredInside(bytes) : QByteArray();
    if (!byMeta.isEmpty()) {
        return decoded(all, isCertain ? QByteArray("UTF-8") : byMeta);
    }
    if (!shown.isEmpty()) {
        return decoded(all, shown, true);
    }
    if (utf8.isUtf8()) {
        return decoded(all, "UTF-8");
    }
    return decoded(all, guessEncoding(bytes, syntax), true);
}

} // namespace recension
