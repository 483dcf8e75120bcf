// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capture.h"

#include <QFileInfo>

namespace recension {

namespace {

const QUrl &bestUrl(const Capture &capture)
{
    return capture.finalUrl.isValid() && !capture.finalUrl.isEmpty() ? capture.finalUrl : capture.requestedUrl;
}

} // namespace

QString sourceName(const Capture &capture)
{
    if (!bestUrl(capture).isEmpty()) {
        return bestUrl(capture).toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemoveFragment
                                                | QUrl::StripTrailingSlash)
            .remove(0, 2);
    }
    return QFileInfo(capture.filePath).fileName();
}

QString sourceAddress(const Capture &capture)
{
    return bestUrl(capture).isEmpty() ? capture.filePath : bestUrl(capture).toDisplayString(QUrl::RemoveUserInfo);
}

} // namespace recension
