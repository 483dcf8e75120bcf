// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/metadata.h"

#include "core/base/normalize.h"
#include "core/base/webaddress.h"
#include "core/reading/byline.h"
#include "core/reading/headline.h"
#include "core/reading/pagedates.h"
#include "core/reading/pagehead.h"

namespace recension {

namespace {

Sourced siteName(const PageHead &head)
{
    Sourced site = head.firstMeta({"og:site_name"});
    if (site.isEmpty()) {
        for (const StructuredArticle &article : head.structured) {
            if (!article.site.isEmpty()) {
                return {normalizedText(article.site), QStringLiteral("json-ld publisher")};
            }
        }
        site = head.firstMeta({"application-name", "al:ios:app_name", "dc.publisher", "dcterms.publisher"});
    }
    return site;
}

Sourced languageOf(const PageHead &head)
{
    if (!head.language.isEmpty()) {
        return {QString(head.language).replace(u'_', u'-'), QStringLiteral("html lang")};
    }
    for (const StructuredArticle &article : head.structured) {
        if (!article.language.isEmpty() && article.language.size() <= 12) {
            return {QString(article.language).replace(u'_', u'-'), QStringLiteral("json-ld")};
        }
    }
    Sourced meta = head.firstMeta({"og:locale", "content-language", "language", "dc.language", "dcterms.language"});
    meta.value.replace(u'_', u'-');
    return meta.value.size() <= 12 ? meta : Sourced();
}

struct SourcedUrl {
    QUrl url;
    QString source;
};

SourcedUrl canonicalUrl(const PageHead &head, const QUrl &base)
{
    QList<Sourced> claims{{head.canonicalLink, QStringLiteral("link canonical")}, head.firstMeta({"og:url"})};
    for (const StructuredArticle &article : head.structured) {
        claims.append({article.url, QStringLiteral("json-ld")});
    }
    for (const Sourced &claim : std::as_const(claims)) {
        const QUrl url = claim.isEmpty() ? QUrl() : base.resolved(QUrl(claim.value));
        // The site's front page is nobody's canonical address.
        if (isWebAddress(url) && (url.path().size() > 1 || url.hasQuery())) {
            return {url, claim.source};
        }
    }
    return {};
}

} // namespace

PageMetadata readMetadata(const HtmlDocument &document, const QUrl &documentUrl)
{
    const PageHead head = readPageHead(document);
    PageMetadata metadata;
    Article &article = metadata.article;
    const auto record = [&](const char *field, const QString &source) {
        if (!source.isEmpty()) {
            article.fieldSources.insert(QLatin1StringView(field), source);
        }
    };

    const QUrl baseElement = head.baseLink.isEmpty() ? QUrl() : documentUrl.resolved(QUrl(head.baseLink));
    const SourcedUrl canonical = canonicalUrl(head, isWebAddress(baseElement) ? baseElement : documentUrl);
    article.canonicalUrl = canonical.url;
    record("canonicalUrl", canonical.source);
    metadata.base = isWebAddress(baseElement) ? baseElement : isWebAddress(documentUrl) ? documentUrl : canonical.url;

    const Sourced site = siteName(head);
    article.site = site.value;
    record("site", site.source);

    const Sourced language = languageOf(head);
    article.language = language.value;
    record("language", language.source);

    const Headline headline = findHeadline(document, head, site.value);
    article.title = normalizedText(headline.title.value);
    metadata.headline = headline.element;
    record("title", headline.title.source);

    const Byline byline = readByline(document, head, headline.element, site.value);
    article.byline = byline.text.value;
    article.authors = byline.authors;
    record("byline", byline.text.source);

    const PageDates dates =
        readPageDates(document, head, headline.element, article.language, isWebAddress(documentUrl) ? documentUrl : canonical.url);
    article.published = dates.published.value;
    article.modified = dates.modified.value;
    record("published", dates.published.value.isValid() ? dates.published.source : QString());
    record("modified", dates.modified.value.isValid() ? dates.modified.source : QString());

    for (const StructuredArticle &stated : head.structured) {
        metadata.statedText = metadata.statedText.isEmpty() ? stated.text : metadata.statedText;
    }
    metadata.description = head.firstMeta({"og:description", "description", "twitter:description"}).value;
    return metadata;
}

} // namespace recension
