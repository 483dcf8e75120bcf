// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/offeredfeeds.h"

#include "core/base/normalize.h"
#include "core/base/webaddress.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace recension {

namespace {

constexpr qsizetype searchedBytes = 512 * 1024;
constexpr qsizetype mostFeeds = 20;

QHash<QString, QString> attributesOf(const QString &element)
{
    static const QRegularExpression attribute(
        QStringLiteral("([a-zA-Z]{1,20})\\s{0,9}=\\s{0,9}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'|([^\\s\"'>]{1,2000}))"));
    QHash<QString, QString> attributes;
    for (auto matches = attribute.globalMatch(element); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString value = match.captured(2) + match.captured(3) + match.captured(4);
        value.replace(QLatin1String("&amp;"), QLatin1String("&")).replace(QLatin1String("&quot;"), QLatin1String("\""));
        attributes.insert(match.captured(1).toLower(), value);
    }
    return attributes;
}

} // namespace

QList<OfferedFeed> feedsOfferedIn(const QByteArray &html, const QUrl &address)
{
    static const QRegularExpression link(QStringLiteral("<link\\s[^<>]{1,4000}>"), QRegularExpression::CaseInsensitiveOption);
    static const QStringList types{QStringLiteral("application/rss+xml"), QStringLiteral("application/atom+xml"),
                                   QStringLiteral("application/rdf+xml"), QStringLiteral("application/feed+json")};
    QList<OfferedFeed> feeds;
    const QString head = QString::fromUtf8(html.left(searchedBytes));
    for (auto matches = link.globalMatch(head); matches.hasNext() && feeds.size() < mostFeeds;) {
        const QHash<QString, QString> attributes = attributesOf(matches.next().captured(0));
        const QString type = attributes.value(QStringLiteral("type")).section(u';', 0, 0).trimmed().toLower();
        const bool isAlternate = attributes.value(QStringLiteral("rel")).toLower().split(u' ').contains(QStringLiteral("alternate"));
        const QUrl url = address.resolved(QUrl(attributes.value(QStringLiteral("href")).trimmed()));
        if (isAlternate && types.contains(type) && isWebAddress(url) && url != address) {
            feeds.append({.title = normalizedText(attributes.value(QStringLiteral("title"))).simplified().left(200), .url = url});
        }
    }
    return feeds;
}

} // namespace recension
