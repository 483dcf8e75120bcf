// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/zippedpages.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/base/xmlbounds.h"
#include "core/reading/documentformat.h"
#include "core/reading/messagehead.h"
#include "core/reading/savenote.h"
#include "core/reading/warc.h"

#include <KArchiveDirectory>

#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype mostPages = 500;
constexpr int deepest = 8; ///< level of folders that is looked at
constexpr qint64 longestIndex = 64 * 1024;

bool isPageName(const QString &name)
{
    const QStringList endings{QStringLiteral("html"), QStringLiteral("htm"),   QStringLiteral("xhtml"),
                              QStringLiteral("xht"),  QStringLiteral("mhtml"), QStringLiteral("mht")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

/// What an index.rdf says of the page beside it.
struct MaffIndex {
    QUrl address;
    QDateTime archivedAt;
    QString fileName;
};

MaffIndex readIndex(const QByteArray &rdf)
{
    MaffIndex index;
    if (rdf.size() > longestIndex || !isBoundedXml(rdf)) {
        return index;
    }
    QXmlStreamReader xml(rdf);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString value = xml.attributes()
                                  .value(QLatin1StringView("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), QLatin1StringView("resource"))
                                  .toString();
        if (xml.name() == u"originalurl") {
            index.address = webAddressIn(value);
        } else if (xml.name() == u"indexfilename") {
            index.fileName = value;
        } else if (xml.name() == u"archivetime") {
            const QDateTime time = messageTime(value.toLatin1());
            index.archivedAt = time.isValid() ? time : scriptTime(value);
        }
    }
    return index;
}

struct Folder {
    QString path; ///< empty, or ends in a slash
    const KArchiveDirectory *directory;

    [[nodiscard]] QStringList names() const
    {
        QStringList names = directory->entries();
        names.sort();
        return names;
    }
};

/// The pages of one folder, in the order of their names.
class FolderReader
{
public:
    FolderReader(const Capture &file, qint64 bytes) : m_file(file), m_left(bytes) { }

    /// False where the pages are too large together.
    bool read(const Folder &folder)
    {
        const KArchiveFile *rdf = folder.directory->file(QStringLiteral("index.rdf"));
        const MaffIndex index = rdf ? readIndex(bytesOf(*rdf, longestIndex)) : MaffIndex();
        for (const QString &name : folder.names()) {
            const KArchiveFile *entry = folder.directory->file(name);
            if (!entry || !isPageName(name) || (!index.fileName.isEmpty() && name != index.fileName) || m_pages.size() >= mostPages) {
                continue;
            }
            RawDocument page{.bytes = bytesOf(*entry, m_left), .capture = captureOf(index)};
            m_left -= page.bytes.size();
            if (m_left < 0) {
                return false;
            }
            const DocumentFormat format = documentFormat(page);
            if (format == DocumentFormat::Html || format == DocumentFormat::Mhtml) {
                const QByteArray path = (folder.path + name).toUtf8().toPercentEncoding("/ ");
                page.capture.contained = ContainedPage{.part = PagePart::ZipEntry, .place = shownField(path), .size = page.bytes.size()};
                m_pages.append(std::move(page));
            }
        }
        return true;
    }

    [[nodiscard]] const QList<RawDocument> &pages() const { return m_pages; }

private:
    [[nodiscard]] Capture captureOf(const MaffIndex &index) const
    {
        Capture capture = m_file;
        capture.origin = Origin::WebArchive;
        if (!index.address.isEmpty()) {
            capture.requestedUrl = index.address;
            capture.finalUrl = index.address;
        }
        recordTime(capture, index.archivedAt);
        return capture;
    }

    const Capture &m_file;
    qint64 m_left;
    QList<RawDocument> m_pages;
};

/// The folders one level down, in the order of their names.
QList<Folder> foldersIn(const QList<Folder> &folders)
{
    QList<Folder> inner;
    for (const Folder &folder : folders) {
        for (const QString &name : folder.names()) {
            if (const KArchiveEntry *entry = folder.directory->entry(name); entry && entry->isDirectory()) {
                inner.append({folder.path + name + u'/', static_cast<const KArchiveDirectory *>(entry)});
            }
        }
    }
    return inner;
}

} // namespace

Result<ZippedPages> pagesInZip(const ZipArchive &zip, const Capture &file, const ReadLimits &limits)
{
    FolderReader reader(file, limits.bytes);
    // The pages of a book in EPUB are its chapters.
    const bool isBook = zip.root().file(QStringLiteral("META-INF/container.xml")) != nullptr;
    QList<Folder> level = isBook ? QList<Folder>() : QList<Folder>{{.path = {}, .directory = &zip.root()}};
    for (int depth = 0; depth < deepest && !level.isEmpty() && reader.pages().isEmpty(); ++depth) {
        for (const Folder &folder : std::as_const(level)) {
            if (!reader.read(folder)) {
                return failure(ErrorCode::TooLarge, Sentence::tr("What is packed in this file is too large."));
            }
        }
        level = foldersIn(level);
    }
    ZippedPages found{.copies = reader.pages()};
    if (found.copies.isEmpty()) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("This is a packed file; unpack it and open the article inside."));
    }
    const QString address = pageKey(found.copies.front().capture.finalUrl);
    found.others =
        static_cast<int>(found.copies.removeIf([&](const RawDocument &page) { return pageKey(page.capture.finalUrl) != address; }));
    for (RawDocument &page : found.copies) {
        page.capture.contained->sha256 = sha256Hex(page.bytes);
        if (found.copies.size() > 1 && page.capture.timeSource == TimeSource::FileModified) {
            page.capture.capturedAt = {};
            page.capture.timeSource = TimeSource::Unknown;
        }
    }
    return found;
}

bool isSelfExtracting(QByteArrayView page)
{
    constexpr qsizetype firstTags = 1024;
    const QByteArrayView beginning = page.first(std::min(page.size(), firstTags));
    const qsizetype html = beginning.toByteArray().toLower().indexOf("<html");
    const qsizetype name = html < 0 ? -1 : beginning.indexOf("data-sfz", html);
    return name >= 0 && !beginning.sliced(html, name - html).contains('>') && page.contains("PK\3\4");
}

} // namespace recension
