// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace recension {

/// What of the file that a page came in its own bytes are, so that anybody can get at the same bytes and hash them.
enum class PagePart {
    ResponseBody, ///< the body of a WARC record's HTTP response with its transfer and content codings undone (RFC 9112, 7;
                  ///< RFC 9110, 8.4), as `warcio extract --payload` writes it
    ResourceBlock, ///< the block of a WARC resource record
    MessagePart, ///< the body of a MIME message's part without its Content-Transfer-Encoding (RFC 2045, 6); a line end
                 ///< before a boundary is the boundary's (RFC 2046, 5.1.1)
    MainResource, ///< WebResourceData of a .webarchive's main resource
    UnpackedFile, ///< what a packed file holds
    ZipEntry, ///< a file in a ZIP archive, unpacked
};

/// What JSON calls them.
inline constexpr Names<PagePart, 6> pagePartNames{{{PagePart::ResponseBody, "responseBody"},
                                                   {PagePart::ResourceBlock, "resourceBlock"},
                                                   {PagePart::MessagePart, "messagePart"},
                                                   {PagePart::MainResource, "mainResource"},
                                                   {PagePart::UnpackedFile, "unpackedFile"},
                                                   {PagePart::ZipEntry, "zipEntry"}}};

/// A digest that an archive's record declares, and what became of computing it anew.
struct DeclaredDigest {
    enum class Of {
        Block, ///< of all that the record holds: with HTTP, head and body as stored (WARC 1.1, 5.8)
        Payload, ///< of the body (WARC 1.1, 5.9)
    };
    enum class Check {
        Same,
        Different, ///< the bytes are not those that the digest was made of, or it was never theirs
        NotMade, ///< the algorithm is not known, it is no digest of that algorithm, or not all bytes are there
    };
    Of of = Of::Payload;
    QByteArray text; ///< as declared: "sha1:…"; from outside, of printable ASCII
    Check check = Check::NotMade;

    bool operator==(const DeclaredDigest &) const = default;
};

/// The fingerprint of a page that came in a file with others, or packed: its captures share the file's, and each has its own.
struct ContainedPage {
    PagePart part = PagePart::ResponseBody;
    QByteArray place; ///< where in the file these bytes stand: a WARC-Record-ID, a path in a ZIP archive; or empty. From outside,
                      ///< of printable ASCII
    bool isRepeat = false; ///< the capture has no bytes of its own: the archive says that they were the same as that record's (revisit)
    bool isWhole = true; ///< false: the page was cut off, and the fingerprint is of what there is of it
    qint64 size = 0; ///< of the bytes that `part` tells
    QByteArray sha256; ///< likewise; 64 hexadecimal digits
    QList<DeclaredDigest> declared; ///< of the record

    bool operator==(const ContainedPage &) const = default;
};

/// The digest of `part`'s bytes.
[[nodiscard]] ContainedPage containedPage(PagePart part, const QByteArray &bytes);

/// What a file says of itself made fit to be shown: printable ASCII, at most 200 characters; what is cut ends in "...".
[[nodiscard]] QByteArray shownField(const QByteArray &value);

/// {"part": "responseBody", "size": 2021, "sha256": "…", "place": "urn:uuid:…", "repeat": true, "whole": false,
/// "declared": [{"of": "payload|block", "digest": "sha1:…", "check": "same|different|notMade"}]}; "place" and "declared" only where
/// there are such, "repeat" and "whole" where they are as here.
[[nodiscard]] QJsonObject asJson(const ContainedPage &page);

/// The same read back, with what is unknown left out.
[[nodiscard]] ContainedPage containedPageFrom(const QJsonObject &json);

} // namespace recension
