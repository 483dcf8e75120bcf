// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"

#include "app/commandline/argument.h"
#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/reading/readdocument.h"

#include <QFile>
#include <QTimeZone>

#include <fcntl.h>
#include <sys/stat.h>

namespace recension {

namespace {

/// Reads what has no name that Qt could use, or no end that is known: pipes, standard input, files with names that are no UTF-8.
Result<OpenedDocument> openDescriptor(int descriptor, const QString &name, const ReadLimits &limits, QFileDevice::FileHandleFlag closing)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, closing)) {
        return failure(ErrorCode::Unreadable, Sentence::tr("%1 could not be read: %2.").arg(name, file.errorString()));
    }
    RawDocument raw;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(chunk.data(), chunk.size());
        if (count < 0) {
            return failure(ErrorCode::Unreadable, Sentence::tr("%1 could not be read: %2.").arg(name, file.errorString()));
        }
        if (count == 0) {
            break;
        }
        raw.bytes.append(chunk.constData(), count);
        if (raw.bytes.size() > limits.bytes) {
            return failure(
                ErrorCode::TooLarge,
                Sentence::tr("%1 holds more than %2 MiB, which is the limit.").arg(name, QString::number(limits.bytes / (1024 * 1024))));
        }
    }
    if (raw.bytes.isEmpty()) {
        return failure(ErrorCode::Empty, Sentence::tr("%1 is empty.").arg(name));
    }
    raw.capture.filePath = name;
    raw.capture.sha256 = sha256Hex(raw.bytes);
    raw.capture.size = raw.bytes.size();
    struct stat status{};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
        raw.capture.capturedAt = QDateTime::fromSecsSinceEpoch(status.st_mtim.tv_sec, QTimeZone::UTC);
        raw.capture.timeSource = TimeSource::FileModified;
    }
    return openBytes(std::move(raw), limits);
}

Result<OpenedDocument> openByBytes(const QString &argument, const ReadLimits &limits)
{
    const QString name = shownArgument(argument);
    const int descriptor = ::open(encodeArgument(argument).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(ErrorCode::Unreadable, Sentence::tr("“%1” could not be opened: %2.").arg(name, qt_error_string(errno)));
    }
    return openDescriptor(descriptor, name, limits, QFileDevice::AutoCloseHandle);
}

bool isPipe(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISFIFO(status.st_mode);
}

} // namespace

Result<OpenedDocument> openInput(const QString &argument, const ReadLimits &limits, const OpenAddress &openAddress)
{
    if (argument == standardInput) {
        return openDescriptor(0, Sentence::tr("The standard input"), limits, QFileDevice::DontCloseHandle);
    }
    if (!isPlainText(argument) || isPipe(argument)) {
        return openByBytes(argument, limits);
    }
    if (!isWebAddress(argument)) {
        return openLocation(argument, limits);
    }
    if (!openAddress) {
        return failure(ErrorCode::NotAllowed, Sentence::tr("“%1” was not opened, because Recension is offline.").arg(argument));
    }
    return openAddress(argument, limits);
}

} // namespace recension
