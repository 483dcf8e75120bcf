// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readarchive.h"

#include "core/base/sentence.h"
#include "core/reading/joinrevisions.h"
#include "core/reading/mhtml.h"
#include "core/reading/readsingle.h"
#include "core/reading/readwarc.h"
#include "core/reading/safariarchive.h"
#include "core/reading/savenote.h"
#include "core/reading/unpack.h"
#include "core/reading/wacz.h"
#include "core/reading/warc.h"
#include "core/reading/zippedpages.h"

namespace recension {

namespace {

Result<Reading> readInner(const Result<RawDocument> &page, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (!page) {
        return std::unexpected(page.error());
    }
    Result<Reading> reading = readSingle(*page, DocumentFormat::Html, limits, cancel);
    if (reading && !page->capture.contained->isWhole) {
        reading->remarks += Sentence::tr("This web archive ends too soon; its page is not whole.");
    }
    return reading;
}

Result<Reading> readPacked(const RawDocument &document, Packing packing, const ReadLimits &limits, const CancelCheck &cancel)
{
    Result<Unpacked> unpacked = unpack(document.bytes, packing, limits.bytes, cancel);
    if (!unpacked) {
        return std::unexpected(unpacked.error());
    }
    RawDocument inner{.bytes = std::move(unpacked->bytes), .capture = document.capture};
    for (const QLatin1StringView ending : {QLatin1StringView(".gz"), QLatin1StringView(".zst")}) {
        if (inner.capture.filePath.endsWith(ending)) {
            inner.capture.filePath.chop(ending.size());
        }
    }
    const DocumentFormat format = documentFormat(inner);
    inner.capture.filePath = document.capture.filePath;
    if (isArchive(format) && format != DocumentFormat::Warc) {
        return failure(ErrorCode::WrongFormat,
                       Sentence::tr("This is an archive within an archive; unpack it and open the article inside."));
    }
    if (format != DocumentFormat::Warc) {
        inner.capture.contained = containedPage(PagePart::UnpackedFile, inner.bytes);
        inner.capture.contained->isWhole = unpacked->isWhole;
    }
    Result<Reading> reading =
        format == DocumentFormat::Warc ? readWarc(inner.bytes, inner.capture, limits, cancel) : readSingle(inner, format, limits, cancel);
    if (reading && !unpacked->isWhole) {
        reading->remarks += Sentence::tr("This packed file is damaged; only its beginning could be read.");
    }
    return reading;
}

Result<Reading> readWacz(const ZipArchive &zip, const Capture &file, const ReadLimits &limits, const CancelCheck &cancel)
{
    const Result<WaczContent> content = contentOfWacz(zip, limits);
    if (!content) {
        return std::unexpected(content.error());
    }
    QByteArray together;
    bool isWhole = true;
    for (const ArchiveMember &member : content->warcs) {
        const qint64 left = limits.bytes - together.size();
        if (isGzip(member.bytes) || isZstd(member.bytes)) {
            const Result<Unpacked> unpacked = unpack(member.bytes, isGzip(member.bytes) ? Packing::Gzip : Packing::Zstd, left, cancel);
            if (!unpacked) {
                return std::unexpected(unpacked.error());
            }
            together += unpacked->bytes;
            isWhole = isWhole && unpacked->isWhole;
        } else {
            together += member.bytes.left(left);
        }
    }
    Result<Reading> reading = readWarc(together, file, limits, cancel, content->pages);
    if (reading && !isWhole) {
        reading->remarks += Sentence::tr("This packed file is damaged; only its beginning could be read.");
    }
    return reading;
}

Result<Reading> readZip(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    const Result<ZipArchive> zip = ZipArchive::open(document.bytes);
    if (!zip) {
        return std::unexpected(zip.error());
    }
    if (isWacz(*zip)) {
        return readWacz(*zip, document.capture, limits, cancel);
    }
    // A page that unpacks itself has its note before the archive.
    const Result<ZippedPages> pages = pagesInZip(*zip, withSaveNote(document), limits);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    Result<Reading> reading = readCopies(pages->copies, limits, cancel);
    if (reading && pages->others > 0) {
        reading->remarks += Sentence::tr("This web archive holds %1 further pages that are not shown.").arg(pages->others);
    }
    return reading;
}

} // namespace

bool isArchive(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Mhtml:
    case DocumentFormat::Warc:
    case DocumentFormat::Zip:
    case DocumentFormat::Gzip:
    case DocumentFormat::Zstd:
    case DocumentFormat::PropertyList:
        return true;
    default:
        return false;
    }
}

Result<Reading> readArchive(const RawDocument &document, DocumentFormat format, const ReadLimits &limits, const CancelCheck &cancel)
{
    switch (format) {
    case DocumentFormat::Mhtml:
        return readInner(pageInMhtml(document, cancel), limits, cancel);
    case DocumentFormat::Warc:
        return readWarc(document.bytes, document.capture, limits, cancel);
    case DocumentFormat::Zip:
        return readZip(document, limits, cancel);
    case DocumentFormat::Gzip:
        return readPacked(document, Packing::Gzip, limits, cancel);
    case DocumentFormat::Zstd:
        return readPacked(document, Packing::Zstd, limits, cancel);
    default:
        return readInner(pageInSafariArchive(document), limits, cancel);
    }
}

} // namespace recension
