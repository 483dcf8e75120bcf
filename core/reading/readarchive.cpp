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

/// What a gzip or Zstandard file holds.
struct PackedDocument {
    RawDocument document;
    DocumentFormat format;
    bool isWhole;
};

Result<PackedDocument> unpacked(const RawDocument &file, Packing packing, const ReadLimits &limits, const CancelCheck &cancel)
{
    Result<Unpacked> unpacked = unpack(file.bytes, packing, limits.bytes, cancel);
    if (!unpacked) {
        return std::unexpected(unpacked.error());
    }
    PackedDocument inner{.document = {.bytes = std::move(unpacked->bytes), .capture = file.capture},
                         .format = DocumentFormat::PlainText,
                         .isWhole = unpacked->isWhole};
    QString &name = inner.document.capture.filePath;
    for (const QLatin1StringView ending : {QLatin1StringView(".gz"), QLatin1StringView(".zst")}) {
        if (name.endsWith(ending)) {
            name.chop(ending.size());
        }
    }
    inner.format = documentFormat(inner.document);
    name = file.capture.filePath;
    if (isArchive(inner.format) && inner.format != DocumentFormat::Warc) {
        return failure(ErrorCode::WrongFormat,
                       Sentence::tr("This is an archive within an archive; unpack it and open the article inside."));
    }
    if (inner.format != DocumentFormat::Warc) {
        inner.document.capture.contained = containedPage(PagePart::UnpackedFile, inner.document.bytes);
        inner.document.capture.contained->isWhole = inner.isWhole;
    }
    return inner;
}

Result<Reading> readPacked(const RawDocument &file, Packing packing, const ReadLimits &limits, const CancelCheck &cancel)
{
    const Result<PackedDocument> inner = unpacked(file, packing, limits, cancel);
    if (!inner) {
        return std::unexpected(inner.error());
    }
    const RawDocument &document = inner->document;
    Result<Reading> reading = inner->format == DocumentFormat::Warc ? readWarc(document.bytes, document.capture, limits, cancel)
                                                                    : readSingle(document, inner->format, limits, cancel);
    if (reading && !inner->isWhole) {
        reading->remarks += Sentence::tr("This packed file is damaged; only its beginning could be read.");
    }
    return reading;
}

/// All WARC files of a WACZ file as one.
struct JoinedWarcs {
    QByteArray bytes;
    QList<QUrl> pages; ///< that the archive was made for
    bool isWhole = true;
};

Result<JoinedWarcs> warcsOf(const ZipArchive &zip, const ReadLimits &limits, const CancelCheck &cancel)
{
    Result<WaczContent> content = contentOfWacz(zip, limits);
    if (!content) {
        return std::unexpected(content.error());
    }
    JoinedWarcs together{.bytes = {}, .pages = std::move(content->pages)};
    for (const ArchiveMember &member : content->warcs) {
        const qint64 left = limits.bytes - together.bytes.size();
        if (isGzip(member.bytes) || isZstd(member.bytes)) {
            const Result<Unpacked> unpacked = unpack(member.bytes, isGzip(member.bytes) ? Packing::Gzip : Packing::Zstd, left, cancel);
            if (!unpacked) {
                return std::unexpected(unpacked.error());
            }
            together.bytes += unpacked->bytes;
            together.isWhole = together.isWhole && unpacked->isWhole;
        } else {
            together.bytes += member.bytes.left(left);
        }
    }
    return together;
}

Result<Reading> readWacz(const ZipArchive &zip, const Capture &file, const ReadLimits &limits, const CancelCheck &cancel)
{
    const Result<JoinedWarcs> warcs = warcsOf(zip, limits, cancel);
    if (!warcs) {
        return std::unexpected(warcs.error());
    }
    Result<Reading> reading = readWarc(warcs->bytes, file, limits, cancel, warcs->pages);
    if (reading && !warcs->isWhole) {
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

std::unexpected<Error> holdsNoSuchPage()
{
    return failure(ErrorCode::WrongFormat, Sentence::tr("This version's page is not in the file any more."));
}

Result<RawDocument> pageInWarc(const QByteArray &warc, const Capture &file, const Capture &shown, const ReadLimits &limits,
                               const CancelCheck &cancel)
{
    const Result<WarcIndex> index = indexOfWarc(warc, cancel);
    if (!index) {
        return std::unexpected(index.error());
    }
    for (const WarcPage &page : index->pages) {
        for (const WarcCapture &capture : page.captures) {
            if (capture.url == shown.finalUrl && capture.capturedAt == shown.capturedAt) {
                return captureInWarc(warc, capture, file, limits.bytes, cancel);
            }
        }
    }
    return holdsNoSuchPage();
}

Result<RawDocument> pageInZip(const RawDocument &file, const Capture &shown, const ReadLimits &limits, const CancelCheck &cancel)
{
    const Result<ZipArchive> zip = ZipArchive::open(file.bytes);
    if (!zip) {
        return std::unexpected(zip.error());
    }
    if (isWacz(*zip)) {
        const Result<JoinedWarcs> warcs = warcsOf(*zip, limits, cancel);
        return warcs ? pageInWarc(warcs->bytes, file.capture, shown, limits, cancel) : std::unexpected(warcs.error());
    }
    const Result<ZippedPages> pages = pagesInZip(*zip, withSaveNote(file), limits);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    for (const RawDocument &copy : pages->copies) {
        const bool isMessage = documentFormat(copy) == DocumentFormat::Mhtml;
        const Result<RawDocument> page = isMessage ? pageInMhtml(copy, cancel) : Result<RawDocument>(copy);
        if (page && pageSha256(page->capture) == pageSha256(shown)) {
            return page;
        }
    }
    return holdsNoSuchPage();
}

Result<RawDocument> pageInPacked(const RawDocument &file, Packing packing, const Capture &shown, const ReadLimits &limits,
                                 const CancelCheck &cancel)
{
    const Result<PackedDocument> inner = unpacked(file, packing, limits, cancel);
    if (!inner) {
        return std::unexpected(inner.error());
    }
    return inner->format == DocumentFormat::Warc ? pageInWarc(inner->document.bytes, file.capture, shown, limits, cancel) : inner->document;
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

Result<RawDocument> pageOfCapture(const RawDocument &document, const Capture &shown, const ReadLimits &limits, const CancelCheck &cancel)
{
    switch (documentFormat(document)) {
    case DocumentFormat::Mhtml:
        return pageInMhtml(document, cancel);
    case DocumentFormat::PropertyList:
        return pageInSafariArchive(document);
    case DocumentFormat::Warc:
        return pageInWarc(document.bytes, document.capture, shown, limits, cancel);
    case DocumentFormat::Zip:
        return pageInZip(document, shown, limits, cancel);
    case DocumentFormat::Gzip:
        return pageInPacked(document, Packing::Gzip, shown, limits, cancel);
    case DocumentFormat::Zstd:
        return pageInPacked(document, Packing::Zstd, shown, limits, cancel);
    default:
        return document;
    }
}

} // namespace recension
