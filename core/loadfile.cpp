// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loadfile.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>

namespace recension {

namespace {

Q_LOGGING_CATEGORY(lcLoadFile, "recension.loadfile")

constexpr qint64 chunkSize = 256 * 1024;

/// A size limit in the words of the reader: "64 MiB", or bytes where it is no whole number of those.
QString sizeText(qint64 bytes)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    return bytes % mebibyte == 0 ? Sentence::tr("%1 MiB").arg(bytes / mebibyte)
                                 : Sentence::tr("%n bytes", nullptr, static_cast<int>(bytes));
}

std::unexpected<Error> tooLarge(const QString &path, qint64 limit)
{
    return failure(ErrorCode::TooLarge, Sentence::tr("The file “%1” is larger than %2, which is the limit.").arg(path, sizeText(limit)));
}

/// Why there is no file to read at `path`, if there is none.
std::optional<Error> refusal(const QFileInfo &file, const QString &path)
{
    if (!file.exists()) {
        if (file.isSymbolicLink()) {
            return Error{ErrorCode::NotFound,
                         Sentence::tr("“%1” is a link to “%2”, which does not exist.").arg(path, file.symLinkTarget())};
        }
        return Error{ErrorCode::NotFound, Sentence::tr("The file “%1” does not exist.").arg(path)};
    }
    if (file.isDir()) {
        return Error{ErrorCode::Unreadable, Sentence::tr("“%1” is a folder, not a file.").arg(path)};
    }
    // Opening a pipe or a device could wait for ever.
    if (!file.isFile()) {
        return Error{ErrorCode::Unreadable, Sentence::tr("“%1” is a device or a pipe, not a file.").arg(path)};
    }
    return {};
}

Error openFailure(const QFile &file, const QString &path)
{
    qCInfo(lcLoadFile) << path << file.error() << file.errorString();
    if (!QFileInfo::exists(path)) {
        return {ErrorCode::NotFound, Sentence::tr("The file “%1” has just vanished.").arg(path)};
    }
    if (file.error() == QFileDevice::PermissionsError) {
        return {ErrorCode::Unreadable, Sentence::tr("You do not have permission to read the file “%1”.").arg(path)};
    }
    return {ErrorCode::Unreadable, Sentence::tr("The file “%1” could not be opened: %2.").arg(path, file.errorString())};
}

Result<QByteArray> readToEnd(QFile &file, const QString &path, qint64 limit, const CancelCheck &cancel)
{
    QByteArray bytes;
    bytes.reserve(std::clamp<qint64>(file.size(), 0, limit));
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCanceled()) {
            return failure(ErrorCode::Canceled, Sentence::tr("Opening was canceled."));
        }
        const qint64 count = file.read(chunk.data(), chunk.size());
        if (count < 0) {
            qCInfo(lcLoadFile) << path << file.error() << file.errorString();
            return failure(ErrorCode::Unreadable,
                           Sentence::tr("The file “%1” could not be read to its end: %2.").arg(path, file.errorString()));
        }
        if (count == 0) {
            return bytes;
        }
        if (bytes.size() + count > limit) {
            return tooLarge(path, limit);
        }
        bytes.append(chunk.constData(), count);
    }
}

} // namespace

Result<RawDocument> loadFile(const QString &path, qint64 limit, const CancelCheck &cancel)
{
    if (path.isEmpty()) {
        return failure(ErrorCode::Usage, Sentence::tr("No file was named."));
    }
    const QFileInfo before(path);
    if (auto error = refusal(before, path)) {
        return std::unexpected(std::move(*error));
    }
    if (before.size() > limit) {
        return tooLarge(path, limit);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::unexpected(openFailure(file, path));
    }
    auto bytes = readToEnd(file, path, limit, cancel);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (bytes->isEmpty()) {
        return failure(ErrorCode::Empty, Sentence::tr("The file “%1” is empty.").arg(path));
    }
    // Bytes of two states of a file are evidence of nothing.
    const QFileInfo after(path);
    if (after.exists() && (after.lastModified() != before.lastModified() || after.size() != before.size())) {
        return failure(ErrorCode::Unreadable, Sentence::tr("The file “%1” was changed while it was read; please open it again.").arg(path));
    }
    Capture capture{.origin = Origin::File,
                    .filePath = before.absoluteFilePath(),
                    .capturedAt = before.lastModified().toUTC(),
                    .timeSource = TimeSource::FileModified,
                    .sha256 = sha256Hex(*bytes),
                    .size = bytes->size()};
    return RawDocument{.bytes = std::move(*bytes), .capture = std::move(capture)};
}

} // namespace recension
