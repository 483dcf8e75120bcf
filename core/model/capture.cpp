// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capture.h"

#include <QFileInfo>

namespace recension {

namespace {

/// A name may hold characters that turn around the order of what is shown ("report", U+202E, "gnp.exe"): those give way to the sign for a
/// character that can't be shown.
QString shown(QString name)
{
    for (QChar &letter : name) {
        const char16_t code = letter.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code < 0x20;
        letter = turns ? QChar(QChar::ReplacementCharacter) : letter;
    }
    return name;
}

} // namespace

const QUrl &pageAddress(const Capture &capture)
{
    return capture.finalUrl.isValid() && !capture.finalUrl.isEmpty() ? capture.finalUrl : capture.requestedUrl;
}

void recordTime(Capture &capture, const QDateTime &time)
{
    if (time.isValid()) {
        capture.capturedAt = time;
        capture.timeSource = TimeSource::Recorded;
    }
}

const QByteArray &pageSha256(const Capture &capture)
{
    return capture.contained ? capture.contained->sha256 : capture.sha256;
}

QString sourceName(const Capture &capture)
{
    if (!pageAddress(capture).isEmpty()) {
        return shown(pageAddress(capture)
                         .toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
                         .remove(0, 2));
    }
    return shown(QFileInfo(capture.filePath).fileName());
}

QString sourceAddress(const Capture &capture)
{
    return shown(pageAddress(capture).isEmpty() ? capture.filePath : pageAddress(capture).toDisplayString(QUrl::RemoveUserInfo));
}

} // namespace recension
