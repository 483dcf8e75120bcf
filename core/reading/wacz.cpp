// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/wacz.h"

#include "core/base/sentence.h"
#include "core/base/webaddress.h"

#include <KArchiveDirectory>
#include <KZip>

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <memory>

namespace recension {

namespace {

constexpr qsizetype mostMembers = 500;
constexpr qsizetype mostEntries = 20'000; // files and the folders above them; each takes two kilobytes while they are listed

/// Whether the packed file's list of entries (APPNOTE 4.3.12) is as short as a web archive's is.
bool isBounded(QByteArrayView zip)
{
    constexpr QByteArrayView signature("PK\1\2");
    constexpr qsizetype lengthOfName = 28;
    constexpr qsizetype name = 46;
    qsizetype entries = 0;
    for (qsizetype at = zip.indexOf(signature); at >= 0 && entries <= mostEntries; at = zip.indexOf(signature, at + 4)) {
        const QByteArrayView entry = zip.sliced(at);
        if (entry.size() < name) {
            break;
        }
        const qsizetype length = qFromLittleEndian<quint16>(entry.data() + lengthOfName);
        entries += 1 + entry.sliced(name).first(std::min(length, entry.size() - name)).count('/');
    }
    return entries <= mostEntries;
}

constexpr qint64 longestList = 1024 * 1024;
constexpr qsizetype mostPages = 1000;

/// A line of JSON for each page, the first of them about the list.
QList<QUrl> listedPages(const KArchiveDirectory &root)
{
    QList<QUrl> pages;
    const KArchiveFile *file = root.file(QStringLiteral("pages/pages.jsonl"));
    const std::unique_ptr<QIODevice> device(file ? file->createDevice() : nullptr);
    const QByteArray list = device ? device->read(longestList) : QByteArray();
    for (const QByteArray &line : list.split('\n')) {
        const QUrl url = webAddressIn(QJsonDocument::fromJson(line).object().value(QLatin1StringView("url")).toString());
        if (!url.isEmpty() && pages.size() < mostPages) {
            pages.append(url);
        }
    }
    return pages;
}

} // namespace

Result<WaczContent> contentOfWacz(const QByteArray &bytes, const ReadLimits &limits)
{
    if (!isBounded(bytes)) {
        return failure(ErrorCode::TooLarge, Sentence::tr("What is packed in this file is too large."));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("This packed file is damaged and can't be unpacked."));
    }
    const KArchiveEntry *folder = zip.directory()->entry(QStringLiteral("archive"));
    if (!folder || !folder->isDirectory()) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("This is a packed file; unpack it and open the article inside."));
    }
    const auto *directory = static_cast<const KArchiveDirectory *>(folder);
    WaczContent content{.warcs = {}, .pages = listedPages(*zip.directory())};
    qint64 total = 0;
    for (const QString &name : directory->entries()) {
        const KArchiveFile *file = directory->file(name);
        const bool isWarc = name.endsWith(QLatin1StringView(".warc")) || name.endsWith(QLatin1StringView(".warc.gz"))
            || name.endsWith(QLatin1StringView(".warc.zst"));
        if (!file || !isWarc || content.warcs.size() >= mostMembers) {
            continue;
        }
        // What an entry says of its size may be a lie, so its bytes are counted as they come.
        const std::unique_ptr<QIODevice> device(file->createDevice());
        ArchiveMember member{.name = name, .bytes = device ? device->read(limits.bytes - total + 1) : QByteArray()};
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
