// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/savefile.h"

#include "core/base/sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

namespace recension {

namespace {

Q_LOGGING_CATEGORY(lcSaveFile, "recension.savefile")

std::unexpected<Error> notWritten(const QSaveFile &file, const QString &path)
{
    qCInfo(lcSaveFile) << path << file.error() << file.errorString();
    return failure(ErrorCode::NotWritten, Sentence::tr("“%1” could not be written: %2.").arg(path, file.errorString()));
}

} // namespace

Result<void> saveFile(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    const QFileInfo target(path);
    if (target.isDir()) {
        return failure(ErrorCode::NotWritten, Sentence::tr("“%1” could not be written: it is a folder.").arg(path));
    }
    if (target.exists() && !target.isFile()) {
        return failure(ErrorCode::NotWritten, Sentence::tr("“%1” could not be written: it is a device or a pipe.").arg(path));
    }
    if (!target.absoluteDir().exists()) {
        return failure(ErrorCode::NotWritten,
                       Sentence::tr("“%1” could not be written: there is no folder “%2”.").arg(path, target.absolutePath()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file, path);
    }
    if (!write(file)) {
        file.cancelWriting();
        return notWritten(file, path);
    }
    if (!file.commit()) {
        return notWritten(file, path);
    }
    return {};
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, [&bytes](QIODevice &device) { return device.write(bytes) == bytes.size(); });
}

} // namespace recension
