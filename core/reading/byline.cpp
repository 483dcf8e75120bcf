// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/byline.h"

#include "core/base/normalize.h"

#include <QRegularExpression>

namespace recension {

namespace {

constexpr qsizetype longestByline = 200;

/// The word that introduces authors, in the languages we have met it in; only at the beginning and before a name.
const QRegularExpression &introduction()
{
    static const QRegularExpression words(
        QStringLiteral("^\\s*(?:(?:posted|written|published|article|story|reported|words|text|report|analysis|opinion)\\s+)?"
                       "(?:by|von|par|por|di|door|av|af|tekst|text|text von|autor|autorin|author|authors|авторы?|автор|oleh|penulis|作者|文|記者|por)(?:\\s*[:：]\\s*|\\s+)"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// A name without what stands around it in bylines; empty where it can't be a name.
QString cleanName(QString name)
{
    name = normalizedText(name).simplified();
    name.remove(introduction());
    static const QRegularExpression address(QStringLiteral("https?://|www\\.|@\\S+\\.|\\.com$|/"));
    static const QRegularExpression handle(QStringLiteral("\\s*[(@]\\s*@?\\w+\\)?$"));
    name.remove(handle);
    while (!name.isEmpty() && QStringView(u",;:|·•-–—&").contains(name.back())) {
        name = name.chopped(1).trimmed();
    }
    const bool hasLetter = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    if (!hasLetter || name.size() < 2 || name.size() > 80 || address.match(name).hasMatch()) {
        return {};
    }
    return name;
}

QStringList splitNames(const QString &text)
{
    static const QRegularExpression joints(QStringLiteral("\\s*(?:,|;|\\||/|·|•|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bog\\b|\\boch\\b|、)\\s*"));
    QStringList names;
    for (const QString &part : text.split(joints, Qt::SkipEmptyParts)) {
        const QString name = cleanName(part);
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

Byline fromNames(const QStringList &given, const QString &source)
{
    Byline byline;
    for (const QString &one : given) {
        for (const QString &name : splitNames(one)) {
            if (!byline.authors.contains(name, Qt::CaseInsensitive)) {
                byline.authors.append(name);
            }
        }
    }
    if (!byline.authors.isEmpty()) {
        byline.text = {byline.authors.join(QStringLiteral(", ")), source};
    }
    return byline;
}

/// The page's own words in an element that says it is a byline.
QString textOf(const HtmlDocument &document, NodeIndex element)
{
    if (document.tag(element) == HtmlTag::Meta) {
        return QString::fromUtf8(document.attribute(element, "content"));
    }
    const QString text = document.plainText(element);
    return text.size() <= longestByline ? text : QString();
}

Byline fromMicrodata(const HtmlDocument &document, const PageHead &head)
{
    QStringList names;
    QList<NodeIndex> elements = head.items.values("author");
    std::ranges::sort(elements);
    for (const NodeIndex element : std::as_const(elements)) {
        QStringList inner;
        for (NodeIndex i = element + 1; i < document.end(element); ++i) {
            if (document.attribute(i, "itemprop") == "name") {
                inner.append(textOf(document, i));
                i = document.end(i) - 1;
            }
        }
        names += inner.isEmpty() ? QStringList{textOf(document, element)} : inner;
    }
    names.removeAll(QString());
    return fromNames(names.mid(0, 6), QStringLiteral("microdata author"));
}

Byline fromAuthorLinks(const HtmlDocument &document)
{
    QStringList names;
    for (NodeIndex i = 0; i < document.size() && names.size() < 6; ++i) {
        if (document.tag(i) == HtmlTag::A && document.attribute(i, "rel").toByteArray().toLower().split(' ').contains("author")) {
            names.append(textOf(document, i));
        }
    }
    names.removeAll(QString());
    return fromNames(names, QStringLiteral("rel=author"));
}

bool namesByline(QByteArrayView names)
{
    const QByteArray lower = names.toByteArray().toLower();
    for (const QByteArray &word : {QByteArray("byline"), QByteArray("author"), QByteArray("autor"), QByteArray("auteur"), QByteArray("writer"), QByteArray("forfatter"), QByteArray("contributor")}) {
        const qsizetype at = lower.indexOf(word);
        if (at >= 0 && !lower.contains("bio") && !lower.contains("avatar") && !lower.contains("image") && !lower.contains("social")
            && !lower.contains("comment")) {
            return true;
        }
    }
    return false;
}

/// Elements that call themselves a byline by class or id, the one nearest to the headline first.
Byline fromVisibleText(const HtmlDocument &document, NodeIndex headline)
{
    NodeIndex best = -1;
    NodeIndex bestDistance = 0;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (document.isText(i) || document.tag(i) == HtmlTag::Body || document.tag(i) == HtmlTag::Html || document.tag(i) == HtmlTag::Meta
            || document.tag(i) == HtmlTag::Link || document.tag(i) == HtmlTag::Img || document.tag(i) == HtmlTag::Button) {
            continue;
        }
        if (!namesByline(document.attribute(i, "class")) && !namesByline(document.attribute(i, "id"))
            && !namesByline(document.attribute(i, "data-testid"))) {
            continue;
        }
        const QString text = normalizedText(document.plainText(i));
        if (text.isEmpty() || text.size() > longestByline) {
            continue;
        }
        const NodeIndex distance = headline < 0 ? i : i > headline ? i - headline : 4 * (headline - i);
        if (best < 0 || distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    if (best < 0) {
        return {};
    }
    // Links inside are the names; the text around them is "By" and the like.
    QStringList linked;
    for (NodeIndex i = best; i < document.end(best); ++i) {
        if (document.tag(i) == HtmlTag::A) {
            const QString name = cleanName(document.plainText(i));
            if (!name.isEmpty() && name.count(u' ') <= 4) {
                linked.append(name);
            }
        }
    }
    if (!linked.isEmpty()) {
        return fromNames(linked, QStringLiteral("byline"));
    }
    QString text = normalizedText(document.plainText(best)).simplified();
    text.remove(introduction());
    static const QRegularExpression tail(QStringLiteral("[\\s,|·•–—-]*\\b(?:\\d{1,2}[./:]|\\d{4}|(?:published|updated|posted|on|at)\\b).*$"), QRegularExpression::CaseInsensitiveOption);
    text.remove(tail);
    const QStringList names = splitNames(text);
    const bool plausible = std::ranges::all_of(names, [](const QString &name) { return name.count(u' ') <= 4; });
    return plausible ? fromNames(names, QStringLiteral("byline")) : Byline();
}

} // namespace

Byline readByline(const HtmlDocument &document, const PageHead &head, NodeIndex headline)
{
    for (const StructuredArticle &article : head.structured) {
        const Byline byline = fromNames(article.authors, QStringLiteral("json-ld"));
        if (!byline.authors.isEmpty()) {
            return byline;
        }
    }
    for (const char *name : {"author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author_name", "citation_author", "twitter:data1"}) {
        QStringList values = head.meta.values(name);
        std::ranges::reverse(values);
        if (QByteArrayView(name) == "twitter:data1" && head.firstMeta({"twitter:label1"}).value.compare(u"Written by", Qt::CaseInsensitive) != 0) {
            continue;
        }
        const Byline byline = fromNames(values, QStringLiteral("meta ") + QLatin1StringView(name));
        if (!byline.authors.isEmpty()) {
            return byline;
        }
    }
    for (const Byline &byline : {fromMicrodata(document, head), fromAuthorLinks(document), fromVisibleText(document, headline)}) {
        if (!byline.authors.isEmpty()) {
            return byline;
        }
    }
    return {};
}

} // namespace recension
