// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/sitemap.h"

#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/base/xmlbounds.h"
#include "core/model/pagetime.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype deepest = 32;
constexpr qsizetype longestAddress = 2048; // the protocol's own bound
constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestText = 4096;

Error noSitemap(const QUrl &address)
{
    return {ErrorCode::WrongFormat, Sentence::tr("What is at %1 is no sitemap that can be read.").arg(address.toDisplayString())};
}

QString hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.startsWith(QLatin1String("www.")) ? host.sliced(4) : host;
}

// The W3C's profile of ISO 8601 (w3.org/TR/NOTE-datetime): a year or a month alone, too.
QDateTime timeIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString whole = trimmed.size() == 4 ? trimmed + QStringLiteral("-01-01")
        : trimmed.size() == 7                 ? trimmed + QStringLiteral("-01")
                                              : trimmed;
    const PageTime time = pageTimeOf(whole);
    return time.isValid() ? time.time.toUTC() : QDateTime();
}

QString plainText(const QString &text, qsizetype longest)
{
    return normalizedText(text).simplified().left(longest);
}

/// Takes in addresses as long as they are the sitemap's own.
class Collector
{
public:
    explicit Collector(const QUrl &address) : m_address(address), m_host(hostOf(address))
    {
        m_news.kind = NewsKind::Sitemap;
        m_news.site.setScheme(address.scheme());
        m_news.site.setHost(address.host());
        m_news.site.setPort(address.port());
        m_news.site.setPath(QStringLiteral("/"));
    }

    void take(const QString &location, const QString &title, const QDateTime &time, bool isPart)
    {
        const QString text = location.trimmed();
        const QUrl url = text.isEmpty() || text.size() > longestAddress ? QUrl() : m_address.resolved(QUrl(text));
        if (!isWebAddress(url) || !url.userInfo().isEmpty() || url == m_address) {
            return;
        }
        if (hostOf(url) != m_host || url.port() != m_address.port()) {
            ++m_news.foreign;
        } else if (m_news.items.size() + m_news.parts.size() >= mostSitemapUrls) {
            m_news.isCut = true;
        } else if (isPart) {
            m_news.parts.append({.url = url, .changed = time});
        } else {
            m_news.items.append({.title = title, .url = url, .published = time});
        }
    }

    void setTitle(const QString &title) { m_news.title = m_news.title.isEmpty() ? title : m_news.title; }
    [[nodiscard]] bool isFull() const { return m_news.isCut; }
    [[nodiscard]] NewsFeed taken() const { return m_news; }

private:
    QUrl m_address;
    QString m_host;
    NewsFeed m_news;
};

/// What stands in one <url> or <sitemap>.
struct Entry {
    QString location;
    QString title;
    QDateTime published;
    QDateTime changed;
};

// The names of elements without their prefixes: sitemaps bind them as they like, or forget to.
QString nameOf(const QXmlStreamReader &reader)
{
    return reader.qualifiedName().toString().section(u':', -1).toLower();
}

void takeText(Entry &entry, Collector &collector, const QStringList &path, const QString &text)
{
    const QString &name = path.constLast();
    const bool isNews = path.size() > 3 && path.at(2) == u"news";
    if (path.size() == 3 && name == u"loc") {
        entry.location = text;
    } else if (path.size() == 3 && name == u"lastmod") {
        entry.changed = timeIn(text);
    } else if (isNews && path.size() == 4 && name == u"title") {
        entry.title = plainText(text, longestTitle);
    } else if (isNews && path.size() == 4 && name == u"publication_date") {
        entry.published = timeIn(text);
    } else if (isNews && path.size() == 5 && path.at(3) == u"publication" && name == u"name") {
        collector.setTitle(plainText(text, longestTitle));
    }
}

Result<NewsFeed> ofXml(const QByteArray &bytes, const QUrl &address)
{
    if (!isBoundedXml(bytes)) {
        return std::unexpected(noSitemap(address));
    }
    Collector collector(address);
    QXmlStreamReader reader(bytes);
    reader.setNamespaceProcessing(false);
    QStringList path;
    QString text;
    Entry entry;
    while (!reader.atEnd() && !collector.isFull()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            if (!reader.entityDeclarations().isEmpty()) {
                return std::unexpected(noSitemap(address));
            }
            break;
        case QXmlStreamReader::StartElement:
            path.append(nameOf(reader));
            text.clear();
            if (path.size() == 2) {
                entry = {};
            } else if (path.size() > deepest) {
                return failure(ErrorCode::TooLarge, Sentence::tr("The sitemap at %1 is nested too deeply.").arg(address.toDisplayString()));
            }
            break;
        case QXmlStreamReader::Characters:
            text += reader.text().left(std::max<qsizetype>(0, longestText - text.size()));
            break;
        case QXmlStreamReader::EndElement:
            takeText(entry, collector, path, text);
            if (path.size() == 2 && (path.constLast() == u"url" || path.constLast() == u"sitemap")) {
                collector.take(entry.location, entry.title, std::max(entry.published, entry.changed), path.constLast() == u"sitemap");
            }
            path.removeLast();
            text.clear();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? Result<NewsFeed>(std::unexpected(noSitemap(address))) : collector.taken();
}

Result<NewsFeed> ofLines(const QByteArray &bytes, const QUrl &address)
{
    Collector collector(address);
    const auto isBreak = [](char sign) { return sign == '\n' || sign == '\r'; };
    for (auto at = bytes.cbegin(); at != bytes.cend() && !collector.isFull();) {
        const auto end = std::find_if(at, bytes.cend(), isBreak);
        const QString text = QString::fromUtf8(QByteArrayView(at, std::min<qsizetype>(end - at, longestText))).trimmed();
        at = std::find_if_not(end, bytes.cend(), isBreak);
        if (!text.isEmpty() && !isWebAddress(QUrl(text))) {
            return std::unexpected(noSitemap(address));
        }
        collector.take(text, {}, {}, false);
    }
    return collector.taken();
}

bool startsWithAddress(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 8)).toByteArray().toLower();
    return start.startsWith("http://") || start.startsWith("https://");
}

} // namespace

bool isSitemap(const QByteArray &bytes)
{
    constexpr qsizetype searched = 64 * 1024;
    if (startsWithAddress(bytes)) {
        return true;
    }
    const QByteArray head = bytes.first(std::min(bytes.size(), searched));
    QXmlStreamReader reader(isBoundedXml(head) ? head : QByteArray());
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            const QString name = nameOf(reader);
            return name == u"urlset" || name == u"sitemapindex";
        }
    }
    return false;
}

Result<NewsFeed> readSitemap(const QByteArray &bytes, const QUrl &address)
{
    if (bytes.size() > mostSitemapBytes) {
        return failure(ErrorCode::TooLarge, Sentence::tr("The sitemap at %1 is too large.").arg(address.toDisplayString()));
    }
    return startsWithAddress(bytes) ? ofLines(bytes, address) : ofXml(bytes, address);
}

} // namespace recension
