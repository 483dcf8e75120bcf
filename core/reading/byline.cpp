// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/byline.h"

#include "core/base/normalize.h"
#include "core/reading/elementhints.h"

#include <QRegularExpression>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype longestByline = 200;
constexpr qsizetype longestMarkup = 1000; ///< bytes of text, white space as written
constexpr int mostCandidates = 300;

/// The word that introduces authors, in the languages we have met it in; only at the beginning and before a name.
const QRegularExpression &introduction()
{
    static const QRegularExpression words(
        QStringLiteral(
            "^\\s*(?:(?:posted|written|published|article|story|reported|words|text|report|analysis|opinion|geschrieben|geschreven|skrevet|écrit|rédigé|escrito|a cura)\\s+)?"
            "(?:by|von|par|por|di|door|av|af|tekst|text|text von|autor|autorin|author|authors|авторы?|автор|oleh|penulis|作者|文|記者|por|yazan|scritto da|"
            "του|της|των|(?-i:le|gan)(?=\\s+\\p{Lu}))(?:\\s*[:：]\\s*|\\s+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// A name without what stands around it in bylines; empty where it can't be a name.
QString cleanName(QString name)
{
    name = normalizedText(name).simplified() + u' ';
    name.remove(introduction());
    name = name.trimmed();
    static const QRegularExpression address(QStringLiteral("https?://|www\\.|@\\S+\\.|\\.com$|/"));
    static const QRegularExpression picture(QStringLiteral("^(?:fotos?|photos?|bild(?:er)?|image|picture|illustrations?)\\s*[:：]"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression handle(QStringLiteral("\\s*[(@]\\s*@?\\w+\\)?$"));
    name.remove(handle);
    while (!name.isEmpty() && QStringView(u",;:|·•-–—&").contains(name.back())) {
        name = name.chopped(1).trimmed();
    }
    const bool hasLetter = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    if (!hasLetter || name.size() < 2 || name.size() > 80 || address.match(name).hasMatch() || picture.match(name).hasMatch()) {
        return {};
    }
    return name;
}

QStringList splitNames(const QString &text)
{
    if (text.contains(u"://") || text.contains(u"www.")) {
        return {};
    }
    static const QRegularExpression joints(
        QStringLiteral("\\s*(?:,|;|\\||/|·|•|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bog\\b|\\boch\\b|、)\\s*"));
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
    return document.hasMoreTextThan(element, longestMarkup) ? QString() : document.plainText(element).left(longestByline + 1);
}

/// "… and Another Name" behind a name in a byline that the page doesn't link.
QString joinedName(const QString &line, const QString &name)
{
    static const QRegularExpression joined(QStringLiteral(
        "^\\s*(?:and|&|und|et|y|e|og|och|en)\\s+((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+)\\s*(?:[,|·•\\d]|$)"));
    const qsizetype at = line.lastIndexOf(name);
    return at < 0 ? QString() : joined.match(line.sliced(at + name.size())).captured(1).simplified();
}

/// The names in a byline: its links where they can be names, else the text without "By" before and a date behind.
QStringList namesInLine(const HtmlDocument &document, NodeIndex line, QString text)
{
    QStringList linked;
    for (NodeIndex i = line; i < document.end(line); ++i) {
        if (document.tag(i) == HtmlTag::A && !document.attribute(i, "href").startsWith("mailto:")) {
            const QString name = cleanName(document.plainText(i));
            if (name.count(u' ') >= 1 && name.count(u' ') <= 4) {
                linked.append(name);
            }
        }
    }
    if (!linked.isEmpty()) {
        const QString joined = joinedName(text, linked.last());
        return joined.isEmpty() ? linked : linked + QStringList{joined};
    }
    text.remove(introduction());
    static const QRegularExpression others( // than the writers
        QStringLiteral(
            "[\\s,;|·•–—-]*\\b(?:edited|illustrat(?:ed|ions?)|photo(?:graph)?(?:s|y|ed)?|images|video|translated|reviewed|fact[- ]checked|"
            "(?:medically|expert) reviewed|produced|bearbeitet|redigiert|fotos?|übersetzt|photographies|édité|traduit) (?:by|von|par) .*$"),
        QRegularExpression::CaseInsensitiveOption);
    text.remove(others);
    static const QRegularExpression tail(
        QStringLiteral(
            "[\\s,|·•–—-]*(?:\\b(?:\\d{1,2}[./:]|\\d{4}|\\d+ min|(?:published|updated|posted|on|at)\\b|(?:am|um|vom|le|il|el)\\b(?=\\s*(?:\\d|$))|stand\\s*:)|\\b\\p{L}{3,9}\\.? \\d{1,2}(?=,|$| \\d{4})|\\b\\d{1,2}\\.? \\p{L}{3,9}(?=,|$| \\d{4})).*$"),
        QRegularExpression::CaseInsensitiveOption);
    text.remove(tail);
    return splitNames(text);
}

/// "Jane Doe - The Daily", where the page's title ends in "The Daily" too: the publication is no part of the name.
QString withoutPublication(const QString &line, const QString &pageTitle, const QString &site)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s+"));
    const auto match = dash.match(line);
    const QString behind = match.hasMatch() ? line.sliced(match.capturedEnd()) : QString();
    const bool isPublication = !behind.isEmpty() && (behind == site || pageTitle.endsWith(u' ' + behind));
    return isPublication ? line.first(match.capturedStart()) : line;
}

/// Whether an element names who took a picture, or a reader who wrote a comment.
bool namesSomebodyElse(const HtmlDocument &document, NodeIndex element, NodeIndex headline)
{
    constexpr int reach = 12;
    NodeIndex around = element;
    for (int i = 0; i < reach && around > 0; ++i) {
        const HtmlTag tag = document.tag(around);
        if (tag == HtmlTag::Body || tag == HtmlTag::Main || tag == HtmlTag::Article || document.contains(around, headline)) {
            return false;
        }
        if (tag == HtmlTag::Figure || tag == HtmlTag::Figcaption || hintsOf(document, around).testFlag(Hint::Comments)) {
            return true;
        }
        around = document.parent(around);
    }
    return false;
}

/// Of elements that name authors, those that stand together nearest to the headline: pages name the authors of other
/// articles too.
QList<NodeIndex> nearestGroup(const HtmlDocument &document, QList<NodeIndex> elements, NodeIndex headline)
{
    constexpr NodeIndex apart = 40;
    std::ranges::sort(elements);
    elements.resize(std::min<qsizetype>(elements.size(), mostCandidates));
    elements.removeIf([&](NodeIndex element) { return namesSomebodyElse(document, element, headline); });
    if (elements.isEmpty()) {
        return {};
    }
    const auto distance = [&](NodeIndex i) { return headline < 0 ? i : i > headline ? i - headline : 4 * (headline - i); };
    const auto nearest = std::ranges::min_element(elements, {}, distance);
    QList<NodeIndex> group;
    for (auto it = nearest; it != elements.end(); ++it) {
        if (!group.isEmpty() && *it - document.end(group.last()) > apart) {
            break;
        }
        if (group.isEmpty() || !document.contains(group.last(), *it)) {
            group.append(*it);
        }
    }
    return group;
}

Byline fromMicrodata(const HtmlDocument &document, const PageHead &head, NodeIndex headline)
{
    QStringList names;
    for (const NodeIndex element : nearestGroup(document, head.items.values("author"), headline)) {
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

Byline fromAuthorLinks(const HtmlDocument &document, NodeIndex headline)
{
    QList<NodeIndex> links;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (document.tag(i) == HtmlTag::A && document.attribute(i, "rel").toByteArray().toLower().split(' ').contains("author")) {
            const QString name = textOf(document, i);
            if (!name.isEmpty() && name.count(u' ') <= 4 && links.size() < mostCandidates) {
                links.append(i);
            }
        }
    }
    QStringList names;
    const QList<NodeIndex> group = nearestGroup(document, links, headline);
    for (const NodeIndex link : group) {
        names.append(textOf(document, link));
    }
    names.removeAll(QString());
    const NodeIndex line = group.isEmpty() ? -1 : document.parent(group.last());
    if (line >= 0 && !names.isEmpty() && !document.hasMoreTextThan(line, longestMarkup)) {
        names.append(joinedName(document.plainText(line), names.last()));
    }
    return fromNames(names, QStringLiteral("rel=author"));
}

/// Whether the element's text is certainly longer: of these characters none is ever left out, or melts into another one.
bool hasMoreLettersThan(const HtmlDocument &document, NodeIndex element, qsizetype count)
{
    qsizetype found = 0;
    for (NodeIndex i = element; i < document.end(element) && found <= count; ++i) {
        if (document.isText(i)) {
            found += std::ranges::count_if(document.node(i).text, [](char c) { return c > ' ' && c <= '~'; });
        }
    }
    return found > count;
}

/// A line near the headline that begins with "By" and a name.
Byline fromIntroducedLine(const HtmlDocument &document, NodeIndex headline, const QString &pageTitle, const QString &site)
{
    constexpr NodeIndex reach = 200;
    constexpr qsizetype longest = 100;
    if (headline < 0) {
        return {};
    }
    for (NodeIndex i = headline + 1; i < std::min(document.size(), document.end(headline) + reach); ++i) {
        if (document.isText(i) || document.end(i) - i > 12 || document.hasMoreTextThan(i, longestMarkup)
            || hasMoreLettersThan(document, i, longest)) {
            continue;
        }
        const QString text = normalizedText(document.plainText(i)).simplified();
        if (text.size() > longest || !introduction().match(text).hasMatch()) {
            continue;
        }
        const Byline byline =
            fromNames(namesInLine(document, i, withoutPublication(text, pageTitle, site)), QStringLiteral("line near the headline"));
        const bool areNames = std::ranges::all_of(byline.authors, [](const QString &name) {
            return !name.at(0).isLower() && name.count(u' ') <= 3 && !name.contains(u'.' + QStringLiteral(" "));
        });
        if (!byline.authors.isEmpty() && areNames) {
            return byline;
        }
    }
    return {};
}

bool namesByline(QByteArrayView names)
{
    constexpr qsizetype longest = 1000;
    if (names.isEmpty() || names.size() > longest) {
        return false;
    }
    const QByteArray lower = names.toByteArray().toLower();
    const auto has = [&](const char *word) { return lower.contains(QByteArrayView(word)); };
    constexpr const char *telling[] = {"byline", "author", "autor", "auteur", "writer", "forfatter", "contributor"};
    constexpr const char *other[] = {"bio", "avatar", "image", "social", "comment"};
    return std::ranges::any_of(telling, has) && std::ranges::none_of(other, has);
}

/// Elements that call themselves a byline by class or id, the one nearest to the headline first.
Byline fromVisibleText(const HtmlDocument &document, NodeIndex headline, const QString &pageTitle, const QString &site)
{
    NodeIndex best = -1;
    NodeIndex bestDistance = 0;
    QList<NodeIndex> candidates;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (document.isText(i) || document.tag(i) == HtmlTag::Body || document.tag(i) == HtmlTag::Html || document.tag(i) == HtmlTag::Meta
            || document.tag(i) == HtmlTag::Link || document.tag(i) == HtmlTag::Img || document.tag(i) == HtmlTag::Button) {
            continue;
        }
        if (!namesByline(document.attribute(i, "class")) && !namesByline(document.attribute(i, "id"))
            && !namesByline(document.attribute(i, "data-testid"))) {
            continue;
        }
        if (document.hasMoreTextThan(i, longestMarkup) || candidates.size() >= mostCandidates || namesSomebodyElse(document, i, headline)) {
            continue;
        }
        candidates.append(i);
        const QString text = normalizedText(document.plainText(i));
        if (text.size() > longestByline || cleanName(text.left(80)).isEmpty()) {
            continue;
        }
        const NodeIndex distance = headline < 0 ? i : i > headline ? i - headline : 4 * (headline - i);
        // The innermost says it most exactly.
        if (best < 0 || distance < bestDistance || document.contains(best, i)) {
            best = i;
            bestDistance = distance;
        }
    }
    if (best < 0) {
        return {};
    }
    const QString line = normalizedText(document.plainText(best)).simplified();
    QStringList names = namesInLine(document, best, withoutPublication(line, pageTitle, site));
    // Each author in an element of the same name, one right behind the other: at most a word between them.
    constexpr NodeIndex apart = 6;
    constexpr qsizetype longestJoint = 8;
    NodeIndex last = best;
    for (const NodeIndex next : std::as_const(candidates)) {
        qsizetype between = 0;
        for (NodeIndex i = document.end(last); i < std::min(next, document.end(last) + apart); ++i) {
            between += document.isText(i) ? document.node(i).text.trimmed().size() : 0;
        }
        if (next >= document.end(last) && next - document.end(last) <= apart && between <= longestJoint
            && document.tag(next) == document.tag(best) && document.attribute(next, "class") == document.attribute(best, "class")) {
            names += namesInLine(document, next, normalizedText(document.plainText(next)).simplified().left(longestByline));
            last = next;
        }
    }
    const bool plausible = std::ranges::all_of(names, [](const QString &name) { return name.count(u' ') <= 4; });
    return plausible ? fromNames(names, QStringLiteral("byline")) : Byline();
}

} // namespace

Byline readByline(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &site)
{
    // A publication that names itself is outdone by any person named.
    const auto plain = [](const QString &text) {
        QString letters = text.toCaseFolded();
        letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return letters;
    };
    const QString siteLetters = plain(site);
    const QString host = plain(QUrl(head.canonicalLink).host());
    const auto isSite = [&](const Byline &byline) {
        const QString name = plain(byline.authors.first());
        return byline.authors.size() == 1
            && (name == siteLetters || (name.size() > 2 && (host.contains(name) || siteLetters.startsWith(name))));
    };
    Byline publication;
    const auto isPerson = [&](const Byline &claim) {
        const bool namesSite = !claim.authors.isEmpty() && isSite(claim);
        if (namesSite && publication.authors.isEmpty()) {
            publication = claim;
        }
        return !claim.authors.isEmpty() && !namesSite;
    };
    Byline claim;
    for (const StructuredArticle &article : head.structured) {
        claim = fromNames(article.authors, QStringLiteral("json-ld"));
        if (isPerson(claim)) {
            return claim;
        }
    }
    for (const char *name :
         {"author", "byl", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author"}) {
        QStringList values = head.meta.values(name);
        std::ranges::reverse(values);
        claim = fromNames(values, QStringLiteral("meta ") + QLatin1StringView(name));
        if (isPerson(claim)) {
            return claim;
        }
    }
    const auto find = [&](auto &&look) {
        claim = look();
        return isPerson(claim);
    };
    if (find([&] { return fromMicrodata(document, head, headline); }) || find([&] { return fromAuthorLinks(document, headline); })
        || find([&] { return fromVisibleText(document, headline, head.titleElement, site); })
        || find([&] { return fromIntroducedLine(document, headline, head.titleElement, site); })) {
        return claim;
    }
    return publication;
}

} // namespace recension
