// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openfile.h"

#include "core/base/sentence.h"
#include "core/loadfile.h"
#include "core/loadfolder.h"
#include "core/reading/joinrevisions.h"

#include <QFileInfo>
#include <QUrl>

namespace recension {

namespace {

/// A folder of saved copies of one article: its revisions. The bytes are those of the first copy.
Result<OpenedDocument> openFolder(const QString &path, const ReadLimits &limits, const CancelCheck &cancel)
{
    const auto copies = loadFolder(path, {}, cancel);
    if (!copies) {
        return std::unexpected(copies.error());
    }
    auto reading = readCopies(*copies, limits, cancel);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return OpenedDocument{.raw = copies->front(), .reading = std::move(*reading)};
}

/// What the reader means by a location that is no address on the web.
Result<QString> localPath(const QString &location)
{
    const QUrl url(location.trimmed());
    const QString scheme = url.scheme();
    if (scheme == u"file") {
        if (!url.host().isEmpty() && url.host() != u"localhost") {
            return failure(ErrorCode::NotAllowed, Sentence::tr("“%1” is a file on another computer, which can't be opened.").arg(location));
        }
        return url.path(QUrl::FullyDecoded);
    }
    static const QStringList foreignSchemes{QStringLiteral("about"),      QStringLiteral("blob"),   QStringLiteral("data"),
                                            QStringLiteral("javascript"), QStringLiteral("mailto"), QStringLiteral("urn"),
                                            QStringLiteral("view-source")};
    const bool isForeign = scheme.size() > 1 && (location.contains(u"://") || foreignSchemes.contains(scheme));
    if (isForeign && !QFileInfo::exists(location)) {
        return failure(ErrorCode::NotAllowed,
                       Sentence::tr("“%1” can't be opened: only files and addresses that begin with http or https can.").arg(location));
    }
    return location;
}

} // namespace

bool isWebAddress(const QString &location)
{
    return location.startsWith(u"http://", Qt::CaseInsensitive) || location.startsWith(u"https://", Qt::CaseInsensitive);
}

Result<OpenedDocument> openBytes(RawDocument raw, const ReadLimits &limits, const CancelCheck &cancel)
{
    auto reading = readDocument(raw, limits, cancel);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return OpenedDocument{.raw = std::move(raw), .reading = std::move(*reading)};
}

Result<OpenedDocument> openFile(const QString &path, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (QFileInfo(path).isDir()) {
        return openFolder(path, limits, cancel);
    }
    auto raw = loadFile(path, limits.bytes, cancel);
    if (!raw) {
        return std::unexpected(raw.error());
    }
    return openBytes(std::move(*raw), limits, cancel);
}

Result<OpenedDocument> openLocation(const QString &location, const ReadLimits &limits, const CancelCheck &cancel)
{
    const auto path = localPath(location);
    return path ? openFile(*path, limits, cancel) : std::unexpected(path.error());
}

} // namespace recension
