// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/archivetoday.h"

#include "core/base/digitstime.h"
#include "core/base/webaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace recension {

namespace {

/// The archive's host, under any of its names.
QString host()
{
    return QStringLiteral("archive\\.(?:today|ph|is|li|vn|fo|md)");
}

/// Whether the beginning of a page's markup names the archive as its site.
bool isNamedByArchive(QByteArrayView beginning)
{
    if (!beginning.contains("og:site_name") || !beginning.contains("archive.")) {
        return false;
    }
    static const QRegularExpression site(QStringLiteral("<meta\\s[^>]{0,40}og:site_name[^>]{0,40}content=[\"']?%1[\"'\\s>/]").arg(host()));
    return site.match(QString::fromLatin1(beginning)).hasMatch();
}

} // namespace

std::optional<RawDocument> withoutArchiveToday(const RawDocument &document)
{
    constexpr qsizetype longestHead = 16 * 1024;
    if (!isNamedByArchive(QByteArrayView(document.bytes).first(std::min(document.bytes.size(), longestHead)))) {
        return std::nullopt;
    }
    // Latin-1 keeps every byte as it is, whatever the page's encoding.
    QString markup = QString::fromLatin1(document.bytes);
    static const QRegularExpression snapshot(
        QStringLiteral("<link\\s[^>]{0,40}href=[\"']?https?://%1/(\\d{4})\\.?(\\d\\d)\\.?(\\d\\d)-?(\\d{6})/(https?://[^\"'\\s>]{1,2000})")
            .arg(host()));
    const QRegularExpressionMatch match = snapshot.match(markup);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    static const QRegularExpression ownHead(QStringLiteral(
        "<meta\\s[^>]{0,40}(?:og:|twitter:|article:)[^>]{0,4000}>|<link\\s[^>]{0,40}rel=[\"']?(?:canonical|bookmark|image_src)[^>]{0,4000}>"));
    static const QRegularExpression toolbar(QStringLiteral("<div\\s[^>]{0,40}id=[\"']?HEADER\\b.*?(?=<div\\s[^>]{0,40}id=[\"']?SOLID\\b)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression ownLinks(QStringLiteral("https?://%1/o/\\w{1,20}/(?=https?://)").arg(host()));
    markup.remove(ownHead).remove(toolbar).remove(ownLinks);

    RawDocument page{.bytes = markup.toLatin1(), .capture = document.capture};
    page.capture.origin = Origin::WebArchive;
    if (const QUrl address = webAddressIn(match.captured(5)); !address.isEmpty()) {
        page.capture.finalUrl = address;
    }
    recordTime(page.capture, digitsTime(match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4)));
    return page;
}

} // namespace recension
