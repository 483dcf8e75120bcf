// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagedates.h"

#include "core/reading/parsedate.h"

#include <QRegularExpression>

namespace recension {

namespace {

constexpr qsizetype longestMarkup = 1000; ///< bytes of text that can hold a printed date

SourcedDate firstOf(const PageHead &head, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const Sourced meta = head.firstMeta({name});
        const QDateTime moment = parseMachineDate(meta.value);
        if (moment.isValid()) {
            return {moment, meta.source};
        }
    }
    return {};
}

SourcedDate fromItem(const HtmlDocument &document, const PageHead &head, const char *property, const QString &language)
{
    QList<NodeIndex> elements = head.items.values(property);
    std::ranges::sort(elements);
    for (const NodeIndex element : std::as_const(elements).first(std::min<qsizetype>(elements.size(), 20))) {
        for (const QByteArrayView name : {QByteArrayView("datetime"), QByteArrayView("content")}) {
            const QDateTime moment = parseMachineDate(QString::fromUtf8(document.attribute(element, name)));
            if (moment.isValid()) {
                return {moment, QStringLiteral("microdata ") + QLatin1StringView(property)};
            }
        }
        const QDateTime moment = document.hasMoreTextThan(element, longestMarkup)
            ? QDateTime()
            : parseVisibleDate(document.plainText(element).left(100), language);
        if (moment.isValid()) {
            return {moment, QStringLiteral("microdata ") + QLatin1StringView(property)};
        }
    }
    return {};
}

/// The time element nearest to the headline, those behind it first.
SourcedDate fromTimeElements(const HtmlDocument &document, NodeIndex headline, const QString &language)
{
    constexpr int mostElements = 500;
    SourcedDate best;
    NodeIndex bestDistance = 0;
    int elements = 0;
    for (NodeIndex i = 0; i < document.size() && elements < mostElements; ++i) {
        elements += document.tag(i) == HtmlTag::Time;
        if (document.tag(i) != HtmlTag::Time || document.hasMoreTextThan(i, longestMarkup)) {
            continue;
        }
        QDateTime moment = parseMachineDate(QString::fromUtf8(document.attribute(i, "datetime")));
        if (!moment.isValid()) {
            moment = parseVisibleDate(document.plainText(i), language);
        }
        const NodeIndex distance = headline < 0 ? i : i > headline ? i - headline : 4 * (headline - i);
        if (moment.isValid() && (!best.value.isValid() || distance < bestDistance)) {
            best = {moment, QStringLiteral("time element")};
            bestDistance = distance;
        }
    }
    return best;
}

bool namesDate(QByteArrayView names)
{
    const QByteArray lower = names.toByteArray().toLower();
    return lower.contains("date") || lower.contains("publish") || lower.contains("time") || lower.contains("posted") || lower.contains("meta")
        || lower.contains("byline") || lower.contains("datum") || lower.contains("fecha");
}

/// A date printed close to the headline, in a short text: the whole of it, or in an element that calls itself a date.
SourcedDate fromVisibleText(const HtmlDocument &document, NodeIndex headline, const QString &language)
{
    constexpr NodeIndex reach = 300;
    constexpr qsizetype longest = 120;
    if (headline < 0) {
        return {};
    }
    const NodeIndex from = std::max(0, headline - reach / 4);
    for (const auto &[begin, end] : {std::pair(document.end(headline), std::min(document.size(), document.end(headline) + reach)),
                                     std::pair(from, headline)}) {
        for (NodeIndex i = begin; i < end; ++i) {
            if (!document.isText(i) || document.node(i).text.size() > longest) {
                continue;
            }
            const QString text = QString::fromUtf8(document.node(i).text).simplified();
            if (text.size() < 8) {
                continue;
            }
            const QDateTime moment = parseVisibleDate(text, language);
            const NodeIndex element = document.parent(i);
            const bool isLabeled = namesDate(document.attribute(element, "class")) || namesDate(document.attribute(element, "id"))
                || (document.parent(element) >= 0 && namesDate(document.attribute(document.parent(element), "class")));
            if (moment.isValid() && (isLabeled || text.size() <= 48)) {
                return {moment, QStringLiteral("text near the headline")};
            }
        }
    }
    return {};
}

SourcedDate fromLabeledText(const HtmlDocument &document, const QString &language)
{
    constexpr qsizetype longest = 120;
    constexpr int mostElements = 500;
    int elements = 0;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (document.isText(i) || (!namesDate(document.attribute(i, "class")) && !namesDate(document.attribute(i, "id")))
            || document.end(i) - i > 12 || document.hasMoreTextThan(i, longestMarkup) || ++elements > mostElements) {
            continue;
        }
        const QString text = document.plainText(i);
        if (text.size() >= 8 && text.size() <= longest) {
            const QDateTime moment = parseVisibleDate(text, language);
            if (moment.isValid()) {
                return {moment, QStringLiteral("labeled text")};
            }
        }
    }
    return {};
}

SourcedDate fromUrl(const QUrl &url)
{
    static const QRegularExpression day(QStringLiteral("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)|/((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:/|$)"));
    const auto match = day.match(url.path());
    if (!match.hasMatch()) {
        return {};
    }
    const int offset = match.captured(1).isEmpty() ? 4 : 1;
    const QDateTime moment = parseMachineDate(QStringLiteral("%1-%2-%3").arg(match.captured(offset), match.captured(offset + 1), match.captured(offset + 2)));
    return {moment, QStringLiteral("url")};
}

} // namespace

PageDates readPageDates(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &language, const QUrl &url)
{
    PageDates dates;
    for (const StructuredArticle &article : head.structured) {
        if (!dates.published.value.isValid()) {
            dates.published = {parseMachineDate(article.published), QStringLiteral("json-ld")};
        }
        if (!dates.modified.value.isValid()) {
            dates.modified = {parseMachineDate(article.modified), QStringLiteral("json-ld")};
        }
    }
    const auto resolve = [](SourcedDate &date, auto &&find) {
        if (!date.value.isValid()) {
            date = find();
        }
    };
    resolve(dates.published, [&] {
        return firstOf(head, {"article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished", "pubdate",
                              "publishdate", "publish-date", "publish_date", "published_time", "publication_date", "article.published",
                              "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created",
                              "dc.date", "dcterms.date", "citation_publication_date", "citation_online_date", "cxenseparse:recs:publishtime", "date", "displaydate", "originalpublicationdate",
                              "rnews:datepublished", "dcsext.articlefirstpublished", "article_date_original", "article:post_date"});
    });
    resolve(dates.published, [&] { return fromItem(document, head, "datepublished", language); });
    resolve(dates.published, [&] { return fromItem(document, head, "datecreated", language); });
    resolve(dates.published, [&] { return fromTimeElements(document, headline, language); });
    resolve(dates.published, [&] { return fromVisibleText(document, headline, language); });
    resolve(dates.published, [&] { return fromUrl(url); });
    resolve(dates.published, [&] { return fromLabeledText(document, language); });
    resolve(dates.modified, [&] {
        return firstOf(head, {"article:modified_time", "article:modified", "og:updated_time", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified",
                              "datemodified", "article.updated", "revision_date", "rnews:datemodified"});
    });
    resolve(dates.modified, [&] { return fromItem(document, head, "datemodified", language); });
    return dates;
}

} // namespace recension
