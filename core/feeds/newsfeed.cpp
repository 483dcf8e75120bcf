// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/newsfeed.h"

#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/base/xmlbounds.h"
#include "core/feeds/sitemap.h"

#include <Syndication/DocumentSource>
#include <Syndication/Feed>
#include <Syndication/Item>
#include <Syndication/ParserCollection>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

namespace recension {

namespace {

using std::chrono::seconds;

constexpr qsizetype mostBytes = 8 * 1024 * 1024;
constexpr int deepest = 64;
constexpr int mostItems = 2000;
constexpr qsizetype longestTitle = 500;

Error noFeed(const QUrl &address)
{
    return {ErrorCode::WrongFormat, Sentence::tr("What is at %1 is no feed that can be read.").arg(address.toDisplayString())};
}

// Titles may be written as HTML, and escaped once or twice.
QString plainTitle(QString text)
{
    static const QRegularExpression tags(QStringLiteral("<[^<>]{0,1000}>"));
    text.remove(tags);
    for (const auto &[reference, sign] :
         {std::pair{"&lt;", u'<'}, std::pair{"&gt;", u'>'}, std::pair{"&quot;", u'"'}, std::pair{"&#39;", u'\''},
          std::pair{"&apos;", u'\''}, std::pair{"&nbsp;", u' '}, std::pair{"&amp;", u'&'}}) {
        text.replace(QLatin1String(reference), QString(QChar(sign)));
    }
    return normalizedText(text).simplified().left(longestTitle);
}

bool isOfTheWeb(const QUrl &url)
{
    return isWebAddress(url) && url.userInfo().isEmpty();
}

// Syndication writes the site's address before a link that is not whole, as it stands; what was written there is taken out
// again and resolved by the rules of addresses.
QUrl linkOf(const QString &given, const QString &site, const QUrl &address)
{
    const QString link = given.trimmed();
    if (link.isEmpty()) {
        return {};
    }
    if (site.isEmpty() || !link.startsWith(site) || link == site) {
        return address.resolved(QUrl(link));
    }
    QString rest = link.sliced(site.size());
    const bool isFromRoot = rest.startsWith(u'/') && site.endsWith(u'/');
    while (rest.startsWith(u'/')) {
        rest.remove(0, 1);
    }
    if (const QUrl whole(rest); !whole.scheme().isEmpty()) {
        return whole;
    }
    return isFromRoot ? QUrl(site).resolved(QUrl(u'/' + rest)) : QUrl(link);
}

/// What the parser of trees must not see, and what it doesn't tell.
struct Survey {
    bool isSound = false;
    bool isTooDeep = false;
    std::optional<seconds> pause;
};

// Module "syndication" of RSS 1.0 (web.resource.org/rss/1.0/modules/syndication).
std::optional<seconds> period(const QString &name)
{
    static const QHash<QString, seconds> periods{{QStringLiteral("hourly"), std::chrono::hours(1)},
                                                 {QStringLiteral("daily"), std::chrono::days(1)},
                                                 {QStringLiteral("weekly"), std::chrono::days(7)},
                                                 {QStringLiteral("monthly"), std::chrono::days(30)},
                                                 {QStringLiteral("yearly"), std::chrono::days(365)}};
    const auto found = periods.constFind(name.trimmed().toLower());
    return found == periods.constEnd() ? std::nullopt : std::optional(*found);
}

Survey surveyed(const QByteArray &bytes)
{
    Survey survey;
    if (!isBoundedXml(bytes)) {
        return survey;
    }
    QXmlStreamReader reader(bytes);
    int depth = 0;
    int frequency = 1;
    std::optional<seconds> ttl;
    std::optional<seconds> every;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD && !reader.entityDeclarations().isEmpty()) {
            return survey;
        }
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (++depth > deepest) {
                survey.isTooDeep = true;
                return survey;
            }
            const auto textHere = [&reader, &depth] {
                --depth;
                return reader.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement); // what stands below would not be counted
            };
            if (depth == 3 && reader.name() == u"ttl") {
                ttl = std::chrono::minutes(qBound(0, textHere().toInt(), 7 * 24 * 60));
            } else if (depth == 3 && reader.name() == u"updatePeriod") {
                every = period(textHere());
            } else if (depth == 3 && reader.name() == u"updateFrequency") {
                frequency = qMax(1, textHere().toInt());
            }
        }
    }
    survey.isSound = !reader.hasError();
    survey.pause = ttl ? ttl : every ? std::optional(*every / frequency) : std::nullopt;
    return survey;
}

Result<NewsFeed> ofXml(const QByteArray &bytes, const QUrl &address)
{
    const Survey survey = surveyed(bytes);
    if (survey.isTooDeep) {
        return failure(ErrorCode::TooLarge, Sentence::tr("The feed at %1 is nested too deeply.").arg(address.toDisplayString()));
    }
    const Syndication::FeedPtr feed = survey.isSound
        ? Syndication::parserCollection()->parse(Syndication::DocumentSource(bytes, address.toString()))
        : Syndication::FeedPtr();
    if (!feed) {
        return std::unexpected(noFeed(address));
    }
    NewsFeed news{.title = plainTitle(feed->title()), .pause = survey.pause};
    if (const QUrl site = address.resolved(QUrl(feed->link())); isOfTheWeb(site)) {
        news.site = site;
    }
    for (const Syndication::ItemPtr &item : feed->items()) {
        const QUrl url = linkOf(item->link(), feed->link(), address);
        // Items without an address of their own are given that of the feed or of its site.
        const bool isOwn = url != address && url != news.site;
        if (isOwn && isOfTheWeb(url) && news.items.size() < mostItems) {
            const qint64 published = item->datePublished();
            news.items.append({.title = plainTitle(item->title()),
                               .url = url,
                               .published = published > 0 ? QDateTime::fromSecsSinceEpoch(published, QTimeZone::UTC) : QDateTime()});
        }
    }
    return news;
}

Result<NewsFeed> ofJson(const QByteArray &bytes, const QUrl &address)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (!root.value(u"version").toString().startsWith(QLatin1String("https://jsonfeed.org/version/"))) {
        return std::unexpected(noFeed(address));
    }
    NewsFeed news{.title = root.value(u"title").toString().simplified().left(longestTitle)};
    if (const QUrl site = address.resolved(QUrl(root.value(u"home_page_url").toString())); isOfTheWeb(site)) {
        news.site = site;
    }
    for (const QJsonValue value : root.value(u"items").toArray()) {
        const QJsonObject item = value.toObject();
        const QString link = item.value(u"url").toString();
        const QUrl url = link.isEmpty() ? QUrl() : address.resolved(QUrl(link));
        if (isOfTheWeb(url) && news.items.size() < mostItems) {
            news.items.append({.title = item.value(u"title").toString().simplified().left(longestTitle),
                               .url = url,
                               .published = QDateTime::fromString(item.value(u"date_published").toString(), Qt::ISODate).toUTC()});
        }
    }
    return news;
}

} // namespace

Result<NewsFeed> readFeed(const QByteArray &bytes, const QUrl &address)
{
    QByteArray text = bytes.trimmed();
    if (text.startsWith("\xEF\xBB\xBF")) {
        text = text.sliced(3).trimmed();
    }
    if (isSitemap(text)) {
        return readSitemap(text, address);
    }
    if (bytes.size() > mostBytes) {
        return failure(ErrorCode::TooLarge, Sentence::tr("The feed at %1 is too large.").arg(address.toDisplayString()));
    }
    return text.startsWith('{') ? ofJson(text, address) : ofXml(text, address);
}

QList<QUrl> chosenItems(const QList<NewsItem> &items, const FeedChoice &choice, ItemCount *count)
{
    QList<const NewsItem *> matching;
    for (const NewsItem &item : items) {
        const bool isLate = !choice.since.isValid() || (item.published.isValid() && item.published >= choice.since);
        if (isLate && isWanted(choice, item.title, item.url)) {
            matching.append(&item);
        }
    }
    std::ranges::stable_sort(matching, std::greater(), [](const NewsItem *item) { return item->published; });
    const qsizetype taken = std::min<qsizetype>(matching.size(), choice.newest);
    if (count != nullptr) {
        *count = {.named = static_cast<int>(items.size()), .matching = static_cast<int>(matching.size()), .taken = static_cast<int>(taken)};
    }
    QList<QUrl> urls;
    for (qsizetype at = taken; at-- > 0;) {
        urls.append(matching.at(at)->url);
    }
    return urls;
}

} // namespace recension
