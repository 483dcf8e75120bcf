// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/documenttype.h"

#include <QList>

#include <algorithm>

namespace recension {

bool isDocumentType(const QByteArray &contentType)
{
    static const QList<QByteArray> refusedFamilies{"image/",
                                                   "audio/",
                                                   "video/",
                                                   "font/",
                                                   "model/",
                                                   "application/font-",
                                                   "application/vnd.ms-",
                                                   "application/vnd.openxmlformats-",
                                                   "application/vnd.oasis."};
    static const QList<QByteArray> refusedTypes{
        "application/ecmascript",   "application/epub+zip",  "application/java-archive", "application/javascript",
        "application/json",         "application/ld+json",   "application/msword",       "application/pdf",
        "application/postscript",   "application/vnd.rar",   "application/wasm",         "application/x-7z-compressed",
        "application/x-javascript", "application/x-mpegurl", "application/x-tar",        "text/css",
        "text/javascript"};
    const qsizetype end = contentType.indexOf(';');
    const QByteArray type = contentType.first(end < 0 ? contentType.size() : end).trimmed().toLower();
    return !refusedTypes.contains(type) && std::none_of(refusedFamilies.begin(), refusedFamilies.end(), [&type](const QByteArray &family) {
        return type.startsWith(family);
    });
}

} // namespace recension
