// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/wayback.h"

#include "core/base/digitstime.h"
#include "core/base/holdsword.h"

#include <QRegularExpression>

namespace recension {

namespace {

// The time a snapshot's address bears, and the address that was archived.
struct Snapshot {
    QString digits;
    QUrl url;
};

const QRegularExpression &snapshotPath()
{
    static const QRegularExpression pattern(QStringLiteral("/web/(\\d{14})(?:[a-z]{2}_)?/(https?:/.+)$"));
    return pattern;
}

// One slash is lost where an address went through a path.
QUrl archivedUrl(QString address)
{
    static const QRegularExpression oneSlash(QStringLiteral("^(https?:)/+"));
    const QUrl url(address.replace(oneSlash, QStringLiteral("\\1//")));
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

Snapshot snapshotOf(const Capture &capture, const QString &markup)
{
    for (const QUrl &url : {capture.finalUrl, capture.requestedUrl}) {
        const QRegularExpressionMatch match =
            url.host() == u"web.archive.org" ? snapshotPath().match(url.toString()) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            return {match.captured(1), archivedUrl(match.captured(2))};
        }
    }
    // The archive's own script is told address and time; where a browser dropped it, the toolbar's form knows them, and
    // at last any restored link bears the page's own time.
    static const QRegularExpression script(QStringLiteral("__wm\\.wombat\\(\"([^\"]{1,2000})\",\\s*\"(\\d{14})\""));
    if (const QRegularExpressionMatch match = script.match(markup); match.hasMatch()) {
        return {match.captured(2), archivedUrl(match.captured(1))};
    }
    static const QRegularExpression link(QStringLiteral("web\\.archive\\.org/web/(\\d{14})(?:[a-z]{2}_)?/"));
    static const QRegularExpression form(QStringLiteral("id=\"wmtbURL\"[^>]{0,200}value=\"([^\"]{1,2000})\""));
    return {link.match(markup).captured(1), archivedUrl(form.match(markup).captured(1))};
}

void cutOut(QString &markup, QLatin1StringView begin, QLatin1StringView end)
{
    const qsizetype from = markup.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : markup.indexOf(end, from);
    if (to >= 0) {
        markup.remove(from, to + end.size() - from);
    }
}

} // namespace

std::optional<RawDocument> withoutWayback(const RawDocument &document)
{
    const bool fromArchive = document.capture.finalUrl.host() == u"web.archive.org";
    const bool marked = holdsWord(document.bytes, "BEGIN WAYBACK TOOLBAR INSERT", 'W') || holdsWord(document.bytes, "FILE ARCHIVED ON", 'V')
        || holdsWord(document.bytes, "End Wayback Rewrite JS Include", 'W');
    if (!fromArchive && !marked) {
        return std::nullopt;
    }
    // Latin-1 keeps every byte as it is, whatever the page's encoding.
    QString markup = QString::fromLatin1(document.bytes);
    const Snapshot snapshot = snapshotOf(document.capture, markup);

    cutOut(markup, QLatin1StringView("<!-- BEGIN WAYBACK TOOLBAR INSERT -->"), QLatin1StringView("<!-- END WAYBACK TOOLBAR INSERT -->"));
    static const QRegularExpression archived(
        QStringLiteral("(?:(?:https?:)?//web\\.archive\\.org)?/web/\\d{4,14}(?:[a-z]{2}_)?/(?=https?:/)"));
    markup.remove(archived);

    RawDocument page{.bytes = markup.toLatin1(), .capture = document.capture};
    page.capture.origin = Origin::Wayback;
    if (!snapshot.url.isEmpty()) {
        page.capture.finalUrl = snapshot.url;
    }
    recordTime(page.capture, digitsTime(snapshot.digits));
    return page;
}

} // namespace recension
