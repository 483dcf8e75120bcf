// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/opml.h"

#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/base/xmlbounds.h"
#include "core/feeds/xmltext.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace recension {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;
constexpr qsizetype mostFeeds = 10'000;

// Attributes are written in any case.
QString attribute(const QXmlStreamReader &reader, QLatin1String name)
{
    for (const QXmlStreamAttribute &candidate : reader.attributes()) {
        if (candidate.name().compare(name, Qt::CaseInsensitive) == 0) {
            return candidate.value().toString().trimmed();
        }
    }
    return {};
}

} // namespace

Result<QList<Subscription>> readOpml(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes) {
        return failure(ErrorCode::TooLarge, Sentence::tr("The list of feeds is too large."));
    }
    QList<Subscription> subscriptions;
    QXmlStreamReader reader(isBoundedXml(bytes) ? bytes.trimmed() : QByteArray());
    bool isOpml = false;
    while (!reader.atEnd() && subscriptions.size() < mostFeeds) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD && !reader.entityDeclarations().isEmpty()) {
            break;
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        isOpml = isOpml || reader.name().compare(u"opml", Qt::CaseInsensitive) == 0;
        const QUrl feed(attribute(reader, QLatin1String("xmlUrl")));
        if (isOpml && isWebAddress(feed) && reader.name().compare(u"outline", Qt::CaseInsensitive) == 0) {
            const QString title = attribute(reader, QLatin1String("title"));
            subscriptions.append({.title = (title.isEmpty() ? attribute(reader, QLatin1String("text")) : title).simplified(),
                                  .feed = feed,
                                  .site = QUrl(attribute(reader, QLatin1String("htmlUrl")))});
        }
    }
    if (!isOpml || reader.hasError()) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("This is no list of feeds in OPML, or a broken one."));
    }
    return subscriptions;
}

QByteArray writeOpml(const QList<Subscription> &subscriptions, const QString &title, const QDateTime &created)
{
    QByteArray output;
    QXmlStreamWriter xml(&output);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("opml"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeStartElement(QStringLiteral("head"));
    xml.writeTextElement(QStringLiteral("title"), xmlText(title));
    xml.writeTextElement(QStringLiteral("dateCreated"), rfc822Time(created));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("body"));
    for (const Subscription &subscription : subscriptions) {
        const QString address = subscription.feed.toString(QUrl::FullyEncoded);
        xml.writeEmptyElement(QStringLiteral("outline"));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("rss"));
        xml.writeAttribute(QStringLiteral("text"), subscription.title.isEmpty() ? address : xmlText(subscription.title));
        xml.writeAttribute(QStringLiteral("xmlUrl"), address);
        if (!subscription.site.isEmpty()) {
            xml.writeAttribute(QStringLiteral("htmlUrl"), subscription.site.toString(QUrl::FullyEncoded));
        }
    }
    xml.writeEndDocument();
    return output;
}

} // namespace recension
