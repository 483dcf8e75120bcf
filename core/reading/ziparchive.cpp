// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ziparchive.h"

#include "core/base/sentence.h"

#include <KArchiveDirectory>
#include <KZip>

#include <QBuffer>
#include <QtEndian>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype mostEntries = 20'000; // files and the folders above them; each takes two kilobytes while they are listed

/// Whether the list of entries (APPNOTE 4.3.12) is as short as a web archive's is.
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

} // namespace

ZipArchive::ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    if (!isBounded(bytes)) {
        return failure(ErrorCode::TooLarge, Sentence::tr("What is packed in this file is too large."));
    }
    ZipArchive archive;
    archive.m_buffer = std::make_unique<QBuffer>();
    archive.m_buffer->setData(bytes);
    archive.m_zip = std::make_unique<KZip>(archive.m_buffer.get());
    if (!archive.m_zip->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("This packed file is damaged and can't be unpacked."));
    }
    return archive;
}

const KArchiveDirectory &ZipArchive::root() const
{
    return *m_zip->directory();
}

QByteArray bytesOf(const KArchiveFile &entry, qint64 limit)
{
    const std::unique_ptr<QIODevice> device(entry.createDevice());
    return device ? device->read(limit + 1) : QByteArray();
}

} // namespace recension
