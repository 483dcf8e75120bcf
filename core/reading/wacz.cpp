// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/wacz.h"

#include "core/base/sentence.h"
#include "core/base/webaddress.h"

#include <KArchiveDirectory>

#include <QJsonDocument>
#include <QJsonObject>

namespace recension {

namespace {

constexpr qsizetype mostMembers = 500;
constexpr qint64 longestList = 1024 * 1024;
constexpr qsizetype mostPages = 1000;

/// A line of JSON for each page, the first of them about the list.
QList<QUrl> listedPages(const KArchiveDirectory &root)
{
    QList<QUrl> pages;
    const KArchiveFile *file = root.file(QStringLiteral("pages/pages.jsonl"));
    const QByteArray list = file ? bytesOf(*file, longestList) : QByteArray();
    for (const QByteArray &line : list.split('\n')) {
        const QUrl url = webAddressIn(QJsonDocument::fromJson(line).object().value(QLatin1StringView("url")).toString());
        if (!url.isEmpty() && pages.size() < mostPages) {
            pages.append(url);
        }
    }
    return pages;
}

} // namespace

const KArchiveDirectory *warcsIn(const ZipArchive &zip)
{
    const KArchiveEntry *folder = zip.root().entry(QStringLiteral("archive"));
    return folder && folder->isDirectory() ? static_cast<const KArchiveDirectory *>(folder) : nullptr;
}

bool isWacz(const ZipArchive &zip)
{
    return warcsIn(zip) != nullptr;
}

Result<WaczContent> contentOfWacz(const ZipArchive &zip, const ReadLimits &limits)
{
    const KArchiveDirectory *directory = warcsIn(zip);
    WaczContent content{.warcs = {}, .pages = listedPages(zip.root())};
    qint64 total = 0;
    for (const QString &name : directory->entries()) {
        const KArchiveFile *file = directory->file(name);
        const bool isWarc = name.endsWith(QLatin1StringView(".warc")) || name.endsWith(QLatin1StringView(".warc.gz"))
            || name.endsWith(QLatin1StringView(".warc.zst"));
        if (!file || !isWarc || content.warcs.size() >= mostMembers) {
            continue;
        }
        ArchiveMember member{.name = name, .bytes = bytesOf(*file, limits.bytes - total)};
        total += member.bytes.size();
        if (total > limits.bytes) {
            return failure(ErrorCode::TooLarge, Sentence::tr("What is packed in this file is too large."));
        }
        content.warcs.append(std::move(member));
    }
    if (content.warcs.isEmpty()) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("There is no web page in this web archive."));
    }
    return content;
}

} // namespace recension
