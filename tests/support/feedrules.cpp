// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/feedrules.h"

#include <QDate>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>
#include <QXmlStreamReader>

namespace recension::test {

namespace {

const QString atomNamespace = QStringLiteral("http://www.w3.org/2005/Atom");

struct Element {
    QString space; ///< namespace
    QString name;
    QMap<QString, QString> attributes;
    QString text; ///< directly in it
    QList<Element> children;
};

void readInto(QXmlStreamReader &reader, Element &element)
{
    element.space = reader.namespaceUri().toString();
    element.name = reader.name().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    }
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.emplaceBack();
            readInto(reader, element.children.last());
            break;
        case QXmlStreamReader::Characters:
            element.text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            return;
        default:
            break;
        }
    }
}

/// Gathers what is wrong.
class Rules
{
public:
    /// The root element; without one where the bytes are no XML.
    [[nodiscard]] Element root(const QByteArray &xml)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(xml);
        demand(!decoder.hasError(), QStringLiteral("it is not UTF-8"));
        static const QRegularExpression unfit(QStringLiteral("[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{fffe}\\x{ffff}]"));
        demand(!text.contains(unfit), QStringLiteral("a character that XML can't bear"));
        Element element;
        QXmlStreamReader reader(xml);
        if (reader.readNextStartElement()) {
            readInto(reader, element);
        }
        while (!reader.atEnd()) {
            reader.readNext();
        }
        demand(!reader.hasError(), QStringLiteral("it is no XML: ") + reader.errorString());
        return element;
    }

    void demand(bool isMet, const QString &fault)
    {
        if (!isMet) {
            m_faults.append(fault);
        }
    }

    /// Children are of these names, not of one namespace's others; the capitals among `counts` say how often: "1" exactly once,
    /// "?" at most once, "*" any number.
    void demandChildren(const Element &element, const QString &space, const QMap<QString, QChar> &counts)
    {
        QMap<QString, int> found;
        for (const Element &child : element.children) {
            if (child.space == space) {
                demand(counts.contains(child.name), QStringLiteral("<%1> has no <%2>").arg(element.name, child.name));
                ++found[child.name];
            }
        }
        for (const auto &[name, count] : counts.asKeyValueRange()) {
            const int times = found.value(name);
            demand(count == u'*' || times == 1 || (count == u'?' && times == 0),
                   QStringLiteral("<%1> %2 times in <%3>").arg(name).arg(times).arg(element.name));
        }
    }

    void demandText(const Element &element)
    {
        demand(!element.text.trimmed().isEmpty(), QStringLiteral("<%1> is empty").arg(element.name));
    }

    void demandUri(const QString &text, const QString &where)
    {
        const QUrl url(text, QUrl::StrictMode);
        static const QRegularExpression ascii(QStringLiteral("^[!-~]+$"));
        demand(url.isValid() && !url.isRelative() && ascii.match(text).hasMatch(), QStringLiteral("%1: no URI: “%2”").arg(where, text));
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    QStringList m_faults;
};

// RFC 822 as RSS has it: with the day of the week that it is, and a year of four digits.
bool isRfc822(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\\d\\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\\d{4}) "
                       "([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60) (GMT|[+-]\\d{4})$"));
    const QRegularExpressionMatch match = form.match(text);
    static const QStringList months{QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"), QStringLiteral("Apr"),
                                    QStringLiteral("May"), QStringLiteral("Jun"), QStringLiteral("Jul"), QStringLiteral("Aug"),
                                    QStringLiteral("Sep"), QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec")};
    static const QStringList days{QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"), QStringLiteral("Thu"),
                                  QStringLiteral("Fri"), QStringLiteral("Sat"), QStringLiteral("Sun")};
    const QDate date(match.captured(4).toInt(), static_cast<int>(months.indexOf(match.captured(3))) + 1, match.captured(2).toInt());
    return match.hasMatch() && date.isValid() && days.value(date.dayOfWeek() - 1) == match.captured(1);
}

// RFC 3339 as RFC 4287 has it, section 3.3: capital T and Z.
bool isRfc3339(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() && QDate::fromString(match.captured(1), Qt::ISODate).isValid();
}

const QMap<QString, QChar> channelChildren{
    {QStringLiteral("title"), u'1'},     {QStringLiteral("link"), u'1'},      {QStringLiteral("description"), u'1'},
    {QStringLiteral("language"), u'?'},  {QStringLiteral("copyright"), u'?'}, {QStringLiteral("managingEditor"), u'?'},
    {QStringLiteral("webMaster"), u'?'}, {QStringLiteral("pubDate"), u'?'},   {QStringLiteral("lastBuildDate"), u'?'},
    {QStringLiteral("category"), u'*'},  {QStringLiteral("generator"), u'?'}, {QStringLiteral("docs"), u'?'},
    {QStringLiteral("cloud"), u'?'},     {QStringLiteral("ttl"), u'?'},       {QStringLiteral("image"), u'?'},
    {QStringLiteral("rating"), u'?'},    {QStringLiteral("textInput"), u'?'}, {QStringLiteral("skipHours"), u'?'},
    {QStringLiteral("skipDays"), u'?'},  {QStringLiteral("item"), u'*'}};
const QMap<QString, QChar> itemChildren{{QStringLiteral("title"), u'?'},       {QStringLiteral("link"), u'?'},
                                        {QStringLiteral("description"), u'?'}, {QStringLiteral("author"), u'?'},
                                        {QStringLiteral("category"), u'*'},    {QStringLiteral("comments"), u'?'},
                                        {QStringLiteral("enclosure"), u'?'},   {QStringLiteral("guid"), u'?'},
                                        {QStringLiteral("pubDate"), u'?'},     {QStringLiteral("source"), u'?'}};
const QMap<QString, QChar> feedChildren{
    {QStringLiteral("id"), u'1'},          {QStringLiteral("title"), u'1'},    {QStringLiteral("updated"), u'1'},
    {QStringLiteral("author"), u'*'},      {QStringLiteral("category"), u'*'}, {QStringLiteral("generator"), u'?'},
    {QStringLiteral("contributor"), u'*'}, {QStringLiteral("icon"), u'?'},     {QStringLiteral("logo"), u'?'},
    {QStringLiteral("link"), u'*'},        {QStringLiteral("rights"), u'?'},   {QStringLiteral("subtitle"), u'?'},
    {QStringLiteral("entry"), u'*'}};
const QMap<QString, QChar> entryChildren{
    {QStringLiteral("id"), u'1'},          {QStringLiteral("title"), u'1'},    {QStringLiteral("updated"), u'1'},
    {QStringLiteral("author"), u'*'},      {QStringLiteral("category"), u'*'}, {QStringLiteral("content"), u'?'},
    {QStringLiteral("contributor"), u'*'}, {QStringLiteral("link"), u'*'},     {QStringLiteral("published"), u'?'},
    {QStringLiteral("rights"), u'?'},      {QStringLiteral("source"), u'?'},   {QStringLiteral("summary"), u'?'}};

void checkItem(Rules &rules, const Element &item, QSet<QString> &guids)
{
    rules.demandChildren(item, {}, itemChildren);
    bool hasWords = false;
    for (const Element &child : item.children) {
        hasWords = hasWords || child.name == u"title" || child.name == u"description";
        if (child.name == u"link") {
            rules.demandUri(child.text, QStringLiteral("item/link"));
        } else if (child.name == u"pubDate") {
            rules.demand(isRfc822(child.text), QStringLiteral("item/pubDate: “%1”").arg(child.text));
        } else if (child.name == u"guid") {
            const QString isPermaLink = child.attributes.value(QStringLiteral("isPermaLink"), QStringLiteral("true"));
            rules.demand(isPermaLink == u"true" || isPermaLink == u"false", QStringLiteral("isPermaLink is neither true nor false"));
            rules.demandText(child);
            rules.demand(!guids.contains(child.text), QStringLiteral("a guid twice: %1").arg(child.text));
            guids.insert(child.text);
            if (isPermaLink == u"true") {
                rules.demandUri(child.text, QStringLiteral("guid"));
            }
        } else if (child.name == u"title") {
            rules.demandText(child);
        } else if (child.name == u"description") {
            for (const QString &fault : faultsOfFragment(child.text)) {
                rules.demand(false, fault);
            }
        }
    }
    rules.demand(hasWords, QStringLiteral("an item with neither title nor description"));
}

void checkAtomParts(Rules &rules, const Element &element)
{
    QSet<QString> alternates;
    for (const Element &child : element.children) {
        if (child.space != atomNamespace) {
            continue;
        }
        if (child.name == u"id") {
            rules.demandUri(child.text, element.name + QStringLiteral("/id"));
        } else if (child.name == u"title") {
            rules.demandText(child);
        } else if (child.name == u"updated" || child.name == u"published") {
            rules.demand(isRfc3339(child.text), QStringLiteral("%1: “%2”").arg(child.name, child.text));
        } else if (child.name == u"link") {
            rules.demandUri(child.attributes.value(QStringLiteral("href")), element.name + QStringLiteral("/link"));
            if (child.attributes.value(QStringLiteral("rel"), QStringLiteral("alternate")) == u"alternate") {
                const QString kind =
                    child.attributes.value(QStringLiteral("type")) + u' ' + child.attributes.value(QStringLiteral("hreflang"));
                rules.demand(!alternates.contains(kind), QStringLiteral("two alternate links of one type and language"));
                alternates.insert(kind);
            }
        } else if (child.name == u"category") {
            rules.demand(!child.attributes.value(QStringLiteral("term")).isEmpty(), QStringLiteral("a category without a term"));
        } else if (child.name == u"author") {
            rules.demandChildren(child, atomNamespace,
                                 {{QStringLiteral("name"), u'1'}, {QStringLiteral("uri"), u'?'}, {QStringLiteral("email"), u'?'}});
        }
    }
}

bool has(const Element &element, QStringView name)
{
    return std::ranges::any_of(element.children, [name](const Element &child) { return child.name == name; });
}

} // namespace

QStringList faultsOfRss(const QByteArray &xml)
{
    Rules rules;
    const Element rss = rules.root(xml);
    rules.demand(rss.name == u"rss" && rss.space.isEmpty(), QStringLiteral("the root is not <rss>"));
    rules.demand(rss.attributes.value(QStringLiteral("version")) == u"2.0", QStringLiteral("the version is not 2.0"));
    rules.demandChildren(rss, {}, {{QStringLiteral("channel"), u'1'}});
    for (const Element &channel : rss.children) {
        rules.demandChildren(channel, {}, channelChildren);
        QSet<QString> guids;
        for (const Element &child : channel.children) {
            if (child.space == atomNamespace) {
                rules.demand(child.name == u"link" && child.attributes.value(QStringLiteral("rel")) == u"self",
                             QStringLiteral("an element of Atom that is no link to the feed itself"));
                rules.demandUri(child.attributes.value(QStringLiteral("href")), QStringLiteral("atom:link"));
            } else if (child.name == u"link") {
                rules.demandUri(child.text, QStringLiteral("channel/link"));
            } else if (child.name == u"pubDate" || child.name == u"lastBuildDate") {
                rules.demand(isRfc822(child.text), QStringLiteral("%1: “%2”").arg(child.name, child.text));
            } else if (child.name == u"title") {
                rules.demandText(child);
            } else if (child.name == u"item") {
                checkItem(rules, child, guids);
            }
        }
    }
    return rules.faults();
}

QStringList faultsOfAtom(const QByteArray &xml)
{
    Rules rules;
    const Element feed = rules.root(xml);
    rules.demand(feed.name == u"feed" && feed.space == atomNamespace, QStringLiteral("the root is not <feed>"));
    rules.demandChildren(feed, atomNamespace, feedChildren);
    checkAtomParts(rules, feed);
    QSet<QString> ids;
    for (const Element &entry : feed.children) {
        if (entry.name != u"entry") {
            continue;
        }
        rules.demandChildren(entry, atomNamespace, entryChildren);
        checkAtomParts(rules, entry);
        rules.demand(has(feed, u"author") || has(entry, u"author"), QStringLiteral("an entry without an author in a feed without one"));
        rules.demand(has(entry, u"content") || has(entry, u"link"), QStringLiteral("an entry with neither content nor link"));
        for (const Element &child : entry.children) {
            if (child.name == u"id") {
                rules.demand(!ids.contains(child.text), QStringLiteral("an id twice: %1").arg(child.text));
                ids.insert(child.text);
            } else if (child.name == u"content") {
                rules.demand(child.attributes.value(QStringLiteral("type")) == u"html" && child.children.isEmpty(),
                             QStringLiteral("content that is not escaped HTML"));
                for (const QString &fault : faultsOfFragment(child.text)) {
                    rules.demand(false, fault);
                }
            }
        }
    }
    return rules.faults();
}

QStringList faultsOfFragment(const QString &html)
{
    QStringList faults;
    QXmlStreamReader reader(QStringLiteral("<div>") + html + QStringLiteral("</div>"));
    static const QSet<QString> known{QStringLiteral("div"),    QStringLiteral("p"),   QStringLiteral("small"),
                                     QStringLiteral("strong"), QStringLiteral("ins"), QStringLiteral("del")};
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && (!known.contains(reader.name().toString()) || !reader.attributes().isEmpty())) {
            faults.append(QStringLiteral("an element <%1> in an item").arg(reader.name()));
        }
    }
    if (reader.hasError()) {
        faults.append(QStringLiteral("an item's HTML: ") + reader.errorString());
    }
    return faults;
}

} // namespace recension::test
