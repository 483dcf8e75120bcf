// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/changefeed.h"

#include "core/base/sentence.h"
#include "core/feeds/xmltext.h"
#include "core/model/folding.h"
#include "core/model/inlinetext.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace recension {

namespace {

constexpr int contextRows = 1;
const QString atomNamespace = QStringLiteral("http://www.w3.org/2005/Atom");

QString atomTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString address(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

class FeedWriter
{
public:
    explicit FeedWriter(QByteArray *output) : m_xml(output)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
    }

    void rss(const ChangeFeed &feed)
    {
        m_xml.writeNamespace(atomNamespace, QStringLiteral("atom"));
        m_xml.writeStartElement(QStringLiteral("rss"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
        m_xml.writeStartElement(QStringLiteral("channel"));
        element(QStringLiteral("title"), feed.title);
        // The element is required, even where no page on the web belongs to the feed; a URI is what may stand in it.
        element(QStringLiteral("link"), feed.link.isEmpty() ? feed.id : address(feed.link));
        element(QStringLiteral("description"), feed.description);
        if (!feed.self.isEmpty()) {
            m_xml.writeEmptyElement(atomNamespace, QStringLiteral("link"));
            self(feed.self, QStringLiteral("application/rss+xml"));
        }
        if (!feed.items.isEmpty()) {
            element(QStringLiteral("lastBuildDate"), rfc822Time(feed.updated));
        }
        element(QStringLiteral("generator"), feed.generator);
        for (const FeedItem &item : feed.items) {
            m_xml.writeStartElement(QStringLiteral("item"));
            element(QStringLiteral("title"), item.title);
            element(QStringLiteral("link"), address(item.link));
            element(QStringLiteral("description"), item.html);
            if (!item.source.isEmpty()) {
                element(QStringLiteral("category"), item.source);
            }
            m_xml.writeStartElement(QStringLiteral("guid"));
            m_xml.writeAttribute(QStringLiteral("isPermaLink"), QStringLiteral("false"));
            m_xml.writeCharacters(item.id);
            m_xml.writeEndElement();
            element(QStringLiteral("pubDate"), rfc822Time(item.changed));
            m_xml.writeEndElement();
        }
        m_xml.writeEndDocument();
    }

    void atom(const ChangeFeed &feed)
    {
        m_xml.writeDefaultNamespace(atomNamespace);
        m_xml.writeStartElement(QStringLiteral("feed"));
        element(QStringLiteral("id"), feed.id);
        element(QStringLiteral("title"), feed.title);
        element(QStringLiteral("subtitle"), feed.description);
        element(QStringLiteral("updated"), atomTime(feed.updated));
        // RFC 4287, 4.1.1: a feed has an author unless every entry does.
        m_xml.writeStartElement(QStringLiteral("author"));
        element(QStringLiteral("name"), QStringLiteral("Recension"));
        m_xml.writeEndElement();
        element(QStringLiteral("generator"), feed.generator);
        link(feed.link);
        if (!feed.self.isEmpty()) {
            m_xml.writeEmptyElement(QStringLiteral("link"));
            self(feed.self, QStringLiteral("application/atom+xml"));
        }
        for (const FeedItem &item : feed.items) {
            m_xml.writeStartElement(QStringLiteral("entry"));
            element(QStringLiteral("id"), item.id);
            element(QStringLiteral("title"), item.title);
            element(QStringLiteral("updated"), atomTime(item.changed));
            link(item.link);
            if (!item.source.isEmpty()) {
                m_xml.writeEmptyElement(QStringLiteral("category"));
                m_xml.writeAttribute(QStringLiteral("term"), xmlText(item.source));
            }
            m_xml.writeStartElement(QStringLiteral("content"));
            m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("html"));
            m_xml.writeCharacters(xmlText(item.html));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndDocument();
    }

private:
    void element(const QString &name, const QString &text) { m_xml.writeTextElement(name, xmlText(text)); }

    void link(const QUrl &url)
    {
        if (!url.isEmpty()) {
            m_xml.writeEmptyElement(QStringLiteral("link"));
            m_xml.writeAttribute(QStringLiteral("href"), address(url));
        }
    }

    // Where the feed itself is (RFC 4287, section 4.2.7.2).
    void self(const QUrl &url, const QString &type)
    {
        m_xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("self"));
        m_xml.writeAttribute(QStringLiteral("type"), type);
        m_xml.writeAttribute(QStringLiteral("href"), address(url));
    }

    QXmlStreamWriter m_xml;
};

QString segmentAsHtml(const InlineSegment &segment)
{
    const QString text = segment.text.toHtmlEscaped();
    if (!segment.kind || *segment.kind == SpanKind::Typographic || *segment.kind == SpanKind::Ignored) {
        return text;
    }
    // Moved text is neither gone nor new, but a feed reader knows no third mark.
    const bool gone = *segment.kind == SpanKind::Deleted || *segment.kind == SpanKind::MovedFrom;
    return gone ? QStringLiteral("<del>%1</del>").arg(text) : QStringLiteral("<ins>%1</ins>").arg(text);
}

QString rowLabel(const Row &row)
{
    switch (row.kind) {
    case RowKind::MovedFrom:
        return QStringLiteral("<small>%1</small> ").arg(Sentence::tr("[moved away %1]").arg(row.move));
    case RowKind::MovedTo:
        return QStringLiteral("<small>%1</small> ").arg(Sentence::tr("[moved here %1]").arg(row.move));
    default:
        return {};
    }
}

QString paragraphAsHtml(const InlineParagraph &paragraph, const Row &row)
{
    QString text = rowLabel(row);
    for (const InlineSegment &segment : paragraph.segments) {
        text += segmentAsHtml(segment);
    }
    const bool isHeading = paragraph.kind == BlockKind::Headline || paragraph.kind == BlockKind::Heading;
    return isHeading ? QStringLiteral("<p><strong>%1</strong></p>\n").arg(text) : QStringLiteral("<p>%1</p>\n").arg(text);
}

} // namespace

QByteArray writeFeed(const ChangeFeed &feed, FeedFormat format)
{
    QByteArray output;
    FeedWriter writer(&output);
    if (format == FeedFormat::Rss) {
        writer.rss(feed);
    } else {
        writer.atom(feed);
    }
    return output;
}

QString changeId(const QUrl &article, const Revision &left, const Revision &right)
{
    QString name = address(article) + u'\n' + left.firstSeen.toUTC().toString(Qt::ISODateWithMs) + u'\n'
        + right.firstSeen.toUTC().toString(Qt::ISODateWithMs);
    if (left.firstSeen.isValid() && left.firstSeen == right.firstSeen) { // the moments alone don't tell such changes apart
        name += u'\n' + QString::fromLatin1(pageSha256(left.capture) + '\n' + pageSha256(right.capture));
    }
    // RFC 9562's namespace for URLs, which the name begins with.
    static const QUuid urls(QStringLiteral("6ba7b811-9dad-11d1-80b4-00c04fd430c8"));
    return QStringLiteral("urn:uuid:") + QUuid::createUuidV5(urls, name).toString(QUuid::WithoutBraces);
}

FeedItem feedItem(const Comparison &comparison, const QUrl &article, const QString &source)
{
    const Revision &right = comparison.revisions.right;
    return {.id = changeId(article, comparison.revisions.left, right),
            .title = Sentence::tr("v%1: %2").arg(QString::number(right.number), right.article.title),
            .link = article,
            .source = source,
            .changed = right.firstSeen,
            .html = changeAsHtml(comparison)};
}

QString changeAsHtml(const Comparison &comparison)
{
    QString html;
    for (const RowRun &run : foldUnchanged(comparison, contextRows)) {
        if (run.folded) {
            html += QStringLiteral("<p><small>%1</small></p>\n").arg(Sentence::tr("[%n unchanged paragraphs]", nullptr, run.count));
            continue;
        }
        for (const Row &row : comparison.rows.sliced(run.first, run.count)) {
            for (const InlineParagraph &paragraph : inlineParagraphs(comparison, row)) {
                html += paragraphAsHtml(paragraph, row);
            }
        }
    }
    return html;
}

} // namespace recension
