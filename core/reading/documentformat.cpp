// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/documentformat.h"

#include "core/reading/guessencoding.h"
#include "core/reading/mhtml.h"
#include "core/reading/safariarchive.h"
#include "core/reading/unpack.h"
#include "core/reading/warc.h"
#include "core/reading/zippedpages.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace recension {

namespace {

constexpr qsizetype sniffedBytes = 64 * 1024;
constexpr qsizetype firstLines = 1024;

struct Signature {
    qsizetype offset;
    QByteArrayView bytes;
    DocumentFormat format;
};

template<std::size_t N>
constexpr QByteArrayView view(const char (&literal)[N])
{
    return QByteArrayView(literal, N - 1);
}

const std::array signatures{
    Signature{0, view("%PDF-"), DocumentFormat::Pdf},
    Signature{0, view("\x89PNG\r\n"), DocumentFormat::Picture},
    Signature{0, view("\xFF\xD8\xFF"), DocumentFormat::Picture},
    Signature{0, view("GIF87a"), DocumentFormat::Picture},
    Signature{0, view("GIF89a"), DocumentFormat::Picture},
    Signature{0, view("II*\0"), DocumentFormat::Picture},
    Signature{0, view("MM\0*"), DocumentFormat::Picture},
    Signature{8, view("WEBP"), DocumentFormat::Picture},
    Signature{4, view("ftypavif"), DocumentFormat::Picture},
    Signature{4, view("ftypheic"), DocumentFormat::Picture},
    Signature{4, view("ftyp"), DocumentFormat::SoundOrFilm},
    Signature{0, view("\x1A\x45\xDF\xA3"), DocumentFormat::SoundOrFilm},
    Signature{0, view("OggS"), DocumentFormat::SoundOrFilm},
    Signature{0, view("ID3"), DocumentFormat::SoundOrFilm},
    Signature{0, view("fLaC"), DocumentFormat::SoundOrFilm},
    Signature{8, view("WAVE"), DocumentFormat::SoundOrFilm},
    Signature{0, view("{\\rtf"), DocumentFormat::Office},
    Signature{0, view("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), DocumentFormat::Office},
    Signature{0, view("PK\x03\x04"), DocumentFormat::Zip},
    Signature{0, view("PK\x05\x06"), DocumentFormat::Archive},
    Signature{0, view("\x1F\x8B\x08"), DocumentFormat::Gzip},
    Signature{0, view("BZh9"), DocumentFormat::Archive},
    Signature{0, view("7z\xBC\xAF\x27\x1C"), DocumentFormat::Archive},
    Signature{0,
              view("\xFD"
                   "7zXZ\0"),
              DocumentFormat::Archive},
    Signature{0, view("Rar!\x1A\x07"), DocumentFormat::Archive},
    Signature{0,
              view("\x7F"
                   "ELF"),
              DocumentFormat::Binary},
    Signature{0, view("SQLite format 3\0"), DocumentFormat::Binary},
};

std::optional<DocumentFormat> bySignature(QByteArrayView head)
{
    for (const Signature &signature : signatures) {
        if (head.size() >= signature.offset + signature.bytes.size()
            && head.sliced(signature.offset, signature.bytes.size()) == signature.bytes) {
            return signature.format;
        }
    }
    return std::nullopt;
}

bool hasUnicodeMark(QByteArrayView head)
{
    return head.startsWith(view("\xEF\xBB\xBF")) || head.startsWith(view("\xFF\xFE")) || head.startsWith(view("\xFE\xFF"));
}

// One byte in fifty may be a control character, as in a page with stray zero bytes; pictures and programs have far more.
bool looksBinary(QByteArrayView head)
{
    if (hasUnicodeMark(head) || !shownEncoding(head).isEmpty()) {
        return false;
    }
    const qsizetype controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != '\x1B') || byte == 0x7F;
    });
    return controls * 50 > head.size();
}

// The head in lower case and as ASCII, whatever of UTF-8 and UTF-16 it is in: enough to see a page's first tags.
QByteArray asciiHead(QByteArrayView head)
{
    QByteArray text(head.size(), Qt::Uninitialized);
    char *end = text.data();
    for (const char c : head) {
        if (c > 0) {
            *end++ = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    text.truncate(end - text.constData());
    return text;
}

// Skips white space, comments, processing instructions and a document type, and says whether a tag of a page follows.
bool startsAsPage(const QByteArray &head)
{
    qsizetype at = 0;
    while (at < head.size()) {
        const QByteArrayView rest = QByteArrayView(head).sliced(at);
        if (QByteArrayView(" \t\r\n\f").contains(rest.front())) {
            ++at;
        } else if (rest.startsWith("<!--")) {
            const qsizetype end = head.indexOf("-->", at + 4);
            at = end < 0 ? head.size() : end + 3;
        } else if (rest.startsWith("<?xml")) {
            const qsizetype end = head.indexOf("?>", at);
            at = end < 0 ? head.size() : end + 2;
        } else if (rest.startsWith("<!doctype")) {
            return head.indexOf("html", at) == at + 10;
        } else {
            constexpr std::array tags{"<html",    "<head", "<body",    "<title",  "<meta",  "<script", "<style", "<link", "<div",
                                      "<article", "<main", "<section", "<header", "<table", "<h1",     "<p>",    "<p ",   "<iframe"};
            return std::any_of(tags.begin(), tags.end(), [rest](const char *tag) { return rest.startsWith(tag); });
        }
    }
    return false;
}

std::optional<DocumentFormat> byDeclaredType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').front().trimmed().toLower();
    if (type == "text/html" || type == "application/xhtml+xml" || type == "application/vnd.wap.xhtml+xml") {
        return DocumentFormat::Html;
    }
    if (type == "text/markdown" || type == "text/x-markdown") {
        return DocumentFormat::Markdown;
    }
    return std::nullopt;
}

std::optional<DocumentFormat> byName(const Capture &capture)
{
    const QString path = capture.filePath.isEmpty() ? pageAddress(capture).path() : capture.filePath;
    const QString ending = QFileInfo(path).suffix().toLower();
    constexpr std::array pages{"html", "htm", "xhtml", "xht", "shtml", "php", "asp", "aspx", "jsp"};
    constexpr std::array markdown{"md", "markdown", "mdown", "mkd"};
    const auto is = [&ending](const char *name) { return ending == QLatin1StringView(name); };
    if (std::any_of(pages.begin(), pages.end(), is)) {
        return DocumentFormat::Html;
    }
    if (std::any_of(markdown.begin(), markdown.end(), is)) {
        return DocumentFormat::Markdown;
    }
    return std::nullopt;
}

} // namespace

DocumentFormat documentFormat(const RawDocument &document)
{
    const QByteArrayView bytes(document.bytes);
    const QByteArrayView head = bytes.first(std::min(bytes.size(), sniffedBytes));
    if (const auto format = bySignature(head)) {
        const bool isOffice =
            *format == DocumentFormat::Zip && (head.contains("[Content_Types].xml") || head.contains("application/vnd.oasis.opendocument"));
        return isOffice ? DocumentFormat::Office : *format;
    }
    if (isZstd(head)) {
        return DocumentFormat::Zstd;
    }
    if (isWarc(head)) {
        return DocumentFormat::Warc;
    }
    if (isPropertyList(head)) {
        return DocumentFormat::PropertyList;
    }
    // Nearly every page shows in its first lines; before some stands a long comment.
    if (startsAsPage(asciiHead(head.first(std::min(head.size(), firstLines)))) || startsAsPage(asciiHead(head))) {
        return isSelfExtracting(bytes) ? DocumentFormat::Zip : DocumentFormat::Html;
    }
    if (isMhtml(head)) {
        return DocumentFormat::Mhtml;
    }
    if (looksBinary(head)) {
        return DocumentFormat::Binary;
    }
    if (const auto format = byDeclaredType(document.capture.contentType)) {
        return *format;
    }
    return byName(document.capture).value_or(DocumentFormat::PlainText);
}

} // namespace recension
