// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/savenote.h"

#include "core/base/webaddress.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace recension {

namespace {

/// Both programs write their note before the page's own head.
constexpr qsizetype searchedBytes = 8192;

QUrl webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isWebAddress(url) ? url.adjusted(QUrl::RemoveUserInfo) : QUrl();
}

} // namespace

QDateTime scriptTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{2} \d{4} \d{2}:\d{2}:\d{2}) GMT([+-])(\d{2})(\d{2}))"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    QDateTime time = QLocale::c().toDateTime(match.captured(1), QStringLiteral("MMM dd yyyy HH:mm:ss"));
    const int offset = (match.capturedView(3).toInt() * 60 + match.capturedView(4).toInt()) * 60;
    time.setTimeZone(QTimeZone::fromSecondsAheadOfUtc(match.capturedView(2) == u"-" ? -offset : offset));
    return time.toUTC();
}

Capture withSaveNote(const RawDocument &document)
{
    Capture capture = document.capture;
    const bool isFile = capture.origin == Origin::File || capture.origin == Origin::WebArchive;
    if (!isFile || capture.timeSource == TimeSource::Recorded) {
        return capture;
    }
    static const QRegularExpression singleFile(
        QStringLiteral(R"(<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*(?:\n|-->))"));
    static const QRegularExpression browser(QStringLiteral(R"(<!--\s*saved from url=\(\d{4}\)(\S+)\s*-->)"));

    const QByteArrayView beginning = QByteArrayView(document.bytes).first(std::min(searchedBytes, document.bytes.size()));
    if (!beginning.contains("SingleFile") && !beginning.contains("saved from url")) {
        return capture;
    }
    const QString head = QString::fromLatin1(beginning);
    QRegularExpressionMatch note = singleFile.match(head);
    if (note.hasMatch()) {
        recordTime(capture, scriptTime(note.captured(2)));
    } else {
        note = browser.match(head);
    }
    if (const QUrl url = note.hasMatch() ? webAddress(note.captured(1)) : QUrl(); capture.requestedUrl.isEmpty() && !url.isEmpty()) {
        capture.requestedUrl = url;
        capture.finalUrl = url;
    }
    return capture;
}

} // namespace recension
