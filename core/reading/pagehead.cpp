// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagehead.h"

#include "core/base/normalize.h"

namespace recension {

Sourced PageHead::firstMeta(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        // QMultiHash gives the latest first; the page's first one counts.
        const QStringList values = meta.values(name);
        if (!values.isEmpty()) {
            return {values.last(), QStringLiteral("meta ") + QLatin1StringView(name)};
        }
    }
    return {};
}

namespace {

constexpr qsizetype mostMetaElements = 2000;
constexpr qsizetype longestTitle = 2000;

/// RDFa in the page's text: <span property="dc:date dc:created" content="2020-01-30T14:02:00+01:00">.
bool saysDayInRdfa(QByteArrayView properties)
{
    constexpr QByteArrayView terms[] = {"dc:created",     "dcterms:created",    "dc:issued",
                                        "dcterms:issued", "schema:datecreated", "schema:datepublished"};
    const QByteArray lower = properties.toByteArray().toLower();
    return !lower.isEmpty() && std::ranges::any_of(terms, [&](QByteArrayView term) { return lower.contains(term); });
}

} // namespace

PageHead readPageHead(const HtmlDocument &document)
{
    PageHead head;
    head.structured = readStructuredData(document);
    for (NodeIndex i = 0; i < document.size(); ++i) {
        switch (document.tag(i)) {
        case HtmlTag::Text:
            continue;
        case HtmlTag::Html:
            head.language = QString::fromUtf8(document.attribute(i, "lang")).trimmed();
            if (head.language.isEmpty()) {
                head.language = QString::fromUtf8(document.attribute(i, "xml:lang")).trimmed();
            }
            break;
        case HtmlTag::Title:
            if (head.titleElement.isEmpty()) {
                head.titleElement = normalizedText(document.rawText(i).left(longestTitle)).simplified();
            }
            break;
        case HtmlTag::Base:
            if (head.baseLink.isEmpty()) {
                head.baseLink = QString::fromUtf8(document.attribute(i, "href")).trimmed();
            }
            break;
        case HtmlTag::Link:
            if (head.canonicalLink.isEmpty() && document.attribute(i, "rel").toByteArray().toLower() == "canonical") {
                head.canonicalLink = QString::fromUtf8(document.attribute(i, "href")).trimmed();
            }
            break;
        case HtmlTag::Meta: {
            if (head.meta.size() > mostMetaElements) {
                break;
            }
            // Some tools that clean pages write the content as a value.
            const QByteArrayView written =
                document.hasAttribute(i, "content") ? document.attribute(i, "content") : document.attribute(i, "value");
            const QString content = normalizedText(QString::fromUtf8(written)).simplified();
            for (const QByteArrayView key : {QByteArrayView("property"), QByteArrayView("name"), QByteArrayView("http-equiv")}) {
                const QByteArray name = document.attribute(i, key).toByteArray().trimmed().toLower();
                if (!name.isEmpty() && !content.isEmpty()) {
                    head.meta.insert(name, content);
                }
            }
            break;
        }
        default:
            break;
        }
        const QByteArrayView property = document.attribute(i, "itemprop");
        if (!property.isEmpty()) {
            for (const QByteArray &name : property.toByteArray().toLower().simplified().split(' ')) {
                head.items.insert(name, i);
            }
        } else if (document.tag(i) != HtmlTag::Meta && document.hasAttribute(i, "content")
                   && saysDayInRdfa(document.attribute(i, "property"))) {
            head.items.insert("datecreated", i);
        }
    }
    return head;
}

} // namespace recension
