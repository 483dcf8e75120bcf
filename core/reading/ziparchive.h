// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <memory>

class KArchiveDirectory;
class KArchiveFile;
class KZip;
class QBuffer;

namespace recension {

/// A ZIP archive in memory, whatever stands before its first entry, as in a page that unpacks itself. Nothing is written.
class ZipArchive
{
public:
    /// Errors: WrongFormat where the archive is damaged, TooLarge where its list of entries alone would take much memory.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes);
    ZipArchive(ZipArchive &&) noexcept;
    ~ZipArchive();

    [[nodiscard]] const KArchiveDirectory &root() const;

private:
    ZipArchive();

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
};

/// What an entry holds, unpacked: up to `limit` bytes, or one more where it holds more. They are counted as they come, for what
/// the entry says of its size may be a lie. Empty where it can't be unpacked.
[[nodiscard]] QByteArray bytesOf(const KArchiveFile &entry, qint64 limit);

} // namespace recension
