// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loadfolder.h"

#include "core/base/sentence.h"
#include "core/loadfile.h"
#include "core/model/fileendings.h"

#include <QDir>

namespace recension {

Result<QList<RawDocument>> loadFolder(const QString &path, const FolderLimits &limits, const CancelCheck &cancel)
{
    const QDir folder(path);
    const QStringList names = folder.entryList(articleFilePatterns() + archiveFilePatterns(), QDir::Files | QDir::Readable, QDir::Name);
    if (names.isEmpty()) {
        return failure(ErrorCode::Unreadable, Sentence::tr("There is no saved article in the folder “%1”.").arg(path));
    }
    if (names.size() > limits.files) {
        return failure(ErrorCode::TooLarge,
                       Sentence::tr("The folder “%1” holds more than %2 files.").arg(path, QString::number(limits.files)));
    }
    QList<RawDocument> copies;
    qint64 left = limits.bytes;
    for (const QString &name : names) {
        Result<RawDocument> copy = loadFile(folder.absoluteFilePath(name), 64 * 1024 * 1024, cancel);
        if (!copy && copy.error().code == ErrorCode::Empty) {
            continue;
        }
        if (!copy) {
            return std::unexpected(copy.error());
        }
        left -= copy->bytes.size();
        if (left < 0) {
            return failure(ErrorCode::TooLarge, Sentence::tr("The files in the folder “%1” are too large together.").arg(path));
        }
        copies.append(*std::move(copy));
    }
    return copies;
}

} // namespace recension
