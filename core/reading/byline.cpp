// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/byline.h"

#include "core/base/normalize.h"
#include "core/base/wordpattern.h"
#include "core/reading/belongstoarticle.h"
#include "core/reading/bylinenames.h"
#include "core/reading/parsedate.h"

#include <QSet>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype longestByline = 200;
constexpr qsizetype longestMarkup = 1000; ///< bytes of text, white space as written
constexpr int mostCandidates = 300;
constexpr int mostLookedAt = 3000; ///< elements and texts that may name somebody, whoever that is

Byline fromNames(const QStringList &given, const QString &source)
{
    constexpr qsizetype mostUnits = 200'000; // as thousands of authors take
    Byline byline;
    QSet<QString> seen;
    qsizetype units = 0;
    for (const QString &one : given) {
        units += one.size();
        if (units > mostUnits) {
            break;
        }
        for (const QString &name : splitNames(one)) {
            if (const QString folded = name.toCaseFolded(); !seen.contains(folded)) {
                seen.insert(folded);
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

/// "Jane Doe - The Daily", where the page's title ends in "The Daily" too: the publication is no part of the name.
QString withoutPublication(const QString &line, const QString &pageTitle, const QString &site)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s+"));
    const auto match = dash.match(line);
    const QString behind = match.hasMatch() ? line.sliced(match.capturedEnd()) : QString();
    const bool isPublication = !behind.isEmpty() && (behind == site || pageTitle.endsWith(u' ' + behind));
    return isPublication ? line.first(match.capturedStart()) : line;
}

/// The lines of an element as a reader sees them: blocks and line breaks end one, and words of two elements beside each other that
/// nothing parts are kept apart by a style sheet.
QStringList linesOf(const HtmlDocument &document, NodeIndex element)
{
    QStringList lines{QString()};
    NodeIndex last = -1; // element with text
    for (NodeIndex i = element; i < document.end(element); ++i) {
        if (document.isText(i)) {
            const NodeIndex parent = document.parent(i);
            const QString text = QString::fromUtf8(document.node(i).text);
            const bool areBeside = last >= 0 && !document.contains(last, i) && !document.contains(parent, last);
            const bool touch = !text.isEmpty() && !lines.last().isEmpty() && text.front().isLetter() && lines.last().back().isLetter();
            if (areBeside && touch && text.front().isLower()) {
                lines.append(text); // the name of an icon: "mail"
            } else {
                lines.last() += (areBeside && touch ? QStringLiteral(" ") : QString()) + text;
            }
            last = parent;
        } else if (document.tag(i) == HtmlTag::Br || isBlockElement(document.tag(i))) {
            lines.append(QString());
        }
    }
    std::ranges::transform(lines, lines.begin(), [](const QString &line) { return normalizedText(line).simplified(); });
    lines.removeAll(QString());
    return lines;
}

/// The names in a byline: its links where they can be names, else those of the line that introduces them or of the first one that
/// holds any. What its writers are stands in other lines.
QStringList namesInByline(const HtmlDocument &document, NodeIndex byline, const PageHead &head, const QString &site)
{
    const QString text = normalizedText(document.plainText(byline)).simplified();
    const QString writers = writersPart(text, head.language);
    QStringList linked;
    QStringList linkedWriters;
    for (NodeIndex i = byline; i < document.end(byline); ++i) {
        if (document.tag(i) == HtmlTag::A && !document.attribute(i, "href").startsWith("mailto:")) {
            const QString name = cleanName(document.plainText(i));
            if (name.count(u' ') >= 1 && name.count(u' ') <= 4) {
                linked.append(name);
                if (writers.contains(name)) {
                    linkedWriters.append(name);
                }
            }
        }
    }
    linked = linkedWriters.isEmpty() ? linked : linkedWriters;
    if (!linked.isEmpty()) {
        const QString joined = joinedName(text, linked.last());
        return joined.isEmpty() ? linked : linked + QStringList{joined};
    }
    const QStringList lines = linesOf(document, byline);
    const auto introduced = std::ranges::find_if(lines, [&](const QString &line) { return introducesAuthors(line, head.language); });
    for (auto line = introduced == lines.end() ? lines.begin() : introduced; line != lines.end(); ++line) {
        const QStringList names = splitNames(writersPart(withoutPublication(*line, head.titleElement, site), head.language));
        if (!names.isEmpty()) {
            return names;
        }
    }
    return {};
}

/// Whether an element names who took a picture, a reader who wrote a comment, or the author of another article.
bool namesSomebodyElse(const HtmlDocument &document, NodeIndex element, NodeIndex headline)
{
    constexpr int reach = 12;
    NodeIndex around = element;
    for (int i = 0; i < reach && around > 0 && !document.contains(around, headline); ++i) {
        if (document.tag(around) == HtmlTag::Figcaption) {
            return true;
        }
        around = document.parent(around);
    }
    return !belongsToArticle(document, element, headline);
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
    const auto nearest = std::ranges::min_element(elements, {}, [&](NodeIndex element) { return distanceFrom(headline, element); });
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

/// The authors of links, and one behind them that isn't linked.
Byline fromLinks(const HtmlDocument &document, const QList<NodeIndex> &links, NodeIndex headline, const QString &source)
{
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
    return fromNames(names, source);
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
    return fromLinks(document, links, headline, QStringLiteral("rel=author"));
}

/// Whether a link leads to an author's page: "/author/ada-fennimore".
bool leadsToAuthor(QByteArrayView target)
{
    constexpr QByteArrayView folders[] = {"/author/",       "/authors/",     "/autor/",   "/autoren/",  "/auteur/",
                                          "/auteurs/",      "/autore/",      "/autori/",  "/autores/",  "/contributor/",
                                          "/contributors/", "/writer/",      "/writers/", "/reporter/", "/reporters/",
                                          "/journalist/",   "/journalists/", "/staff/",   "/by/"};
    const QByteArrayView path = target.first(std::min<qsizetype>(target.size(), longestMarkup));
    return std::ranges::any_of(folders, [&](QByteArrayView folder) {
        const qsizetype at = path.indexOf(folder);
        return at >= 0 && at + folder.size() < path.size();
    });
}

/// Names near the headline that lead to pages of authors.
Byline fromLinksToAuthors(const HtmlDocument &document, NodeIndex headline)
{
    constexpr NodeIndex reach = 200;
    constexpr NodeIndex before = 60;
    if (headline < 0) {
        return {};
    }
    QList<NodeIndex> links;
    for (NodeIndex i = std::max(0, headline - before); i < std::min(document.size(), document.end(headline) + reach); ++i) {
        if (document.tag(i) == HtmlTag::A && leadsToAuthor(document.attribute(i, "href"))) {
            const QString name = cleanName(textOf(document, i));
            if (name.contains(u' ') && looksLikeName(name)) {
                links.append(i);
            }
        }
    }
    return fromLinks(document, links, headline, QStringLiteral("link to an author"));
}

/// "Ada Fennimore | Senior writer | July 2, 2025", "Ada Fennimore / TNN / July 2, 2025": empty where the first part is no name or none of
/// the others is a profession or an agency. A day alone stands behind the names of sections, too: "Breaking News | July 2, 2025".
QString nameBeforeProfession(const QString &line)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[|·•]\\s*|\\s+/\\s+"));
    static const QRegularExpression agency(QStringLiteral("^\\p{Lu}{2,5}$"));
    const QStringList parts = line.split(separator, Qt::SkipEmptyParts);
    if (parts.size() < 2 || !parts.first().contains(u' ') || !looksLikeName(parts.first()) || isProfession(parts.first())) {
        return {};
    }
    const bool isOfAgency = parts.size() == 3 && agency.match(parts[1]).hasMatch() && parsePrintedDate(parts[2], {}).isValid();
    return isOfAgency || std::any_of(parts.begin() + 1, parts.end(), isProfession) ? parts.first() : QString();
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

/// A line near the headline that begins with "By" and a name, or with a name and a profession.
Byline fromIntroducedLine(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &site)
{
    constexpr NodeIndex reach = 200;
    constexpr NodeIndex before = 30;
    constexpr qsizetype longest = 100;
    if (headline < 0) {
        return {};
    }
    const QString source = QStringLiteral("line near the headline");
    const auto readLine = [&](NodeIndex i) {
        if (document.isText(i) || document.end(i) - i > 12 || document.hasMoreTextThan(i, longestMarkup)
            || hasMoreLettersThan(document, i, longest)) {
            return Byline();
        }
        const QString text = normalizedText(document.plainText(i)).simplified();
        if (text.size() > longest) {
            return Byline();
        }
        if (!introducesAuthors(text, head.language)) {
            const bool isLine = i > headline && isBlockElement(document.tag(i));
            return fromNames({isLine ? nameBeforeProfession(text) : QString()}, source);
        }
        const Byline byline = fromNames(namesInByline(document, i, head, site), source);
        const bool areNames = std::ranges::all_of(byline.authors, [](const QString &name) {
            return (looksLikeName(name) || isProfession(name)) && !name.at(0).isLower() && name.count(u' ') <= 3
                && !name.contains(QStringLiteral(". "));
        });
        return areNames ? byline : Byline();
    };
    for (NodeIndex i = headline + 1; i < std::min(document.size(), document.end(headline) + reach); ++i) {
        if (const Byline byline = readLine(i); !byline.authors.isEmpty()) {
            return byline;
        }
    }
    for (NodeIndex i = std::max(0, headline - before); i < headline; ++i) {
        if (const Byline byline = document.end(i) <= headline ? readLine(i) : Byline(); !byline.authors.isEmpty()) {
            return byline;
        }
    }
    return {};
}

/// "Written by Ada Fennimore" in a line of its own anywhere on a page that names one person so.
Byline fromStatement(const HtmlDocument &document, const QString &language)
{
    constexpr QByteArrayView phrases[] = {"ritten by", "RITTEN BY",      "osted by",  "OSTED BY",        "uthored by",
                                          "osted on",  "schrieben von",  "crit par",  "dig\xC3\xA9 par", "scrito por",
                                          "critto da", "eschreven door", "krevet af", "krevet av"};
    constexpr qsizetype longest = 100;
    constexpr qsizetype longestPart = 300; // bytes, with white space as written
    constexpr int reach = 3;
    constexpr NodeIndex mostNodes = 40; // of a line
    int lookedAt = 0;
    QStringList names;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        const QByteArrayView text = document.isText(i) ? document.node(i).text : QByteArrayView();
        if (text.isEmpty() || text.size() > longestPart
            || std::ranges::none_of(phrases, [&](QByteArrayView phrase) { return text.contains(phrase); }) || ++lookedAt > mostLookedAt
            || namesSomebodyElse(document, i, -1)) {
            continue;
        }
        NodeIndex line = i;
        QString writers;
        for (int level = 0; level < reach && writers.isEmpty() && document.parent(line) > 0; ++level) {
            line = document.parent(line);
            if (document.end(line) - line > mostNodes || document.hasMoreTextThan(line, longestMarkup)) {
                break;
            }
            const QString said = normalizedText(document.plainText(line)).simplified();
            writers = said.size() <= longest ? writersPart(writtenBy(said), language) : QString();
        }
        for (const QString &name : splitNames(writers)) {
            if (looksLikeName(name) && !names.contains(name)) {
                names.append(name);
            }
        }
        if (names.size() > 1) {
            return {};
        }
    }
    return fromNames(names, QStringLiteral("statement"));
}

bool namesByline(QByteArrayView names)
{
    constexpr qsizetype longest = 1000;
    if (names.isEmpty() || names.size() > longest) {
        return false;
    }
    const QByteArray lower = names.toByteArray().toLower();
    const auto has = [&](const char *word) { return lower.contains(QByteArrayView(word)); };
    constexpr const char *exact[] = {"author-name", "author_name", "author__name", "authorname",
                                     "byline-name", "byline_name", "byline__name"};
    if (std::ranges::any_of(exact, has)) {
        return !has("comment");
    }
    constexpr const char *telling[] = {"byline", "author", "autor", "auteur", "writer", "forfatter", "contributor"};
    constexpr const char *other[] = {"bio", "avatar", "image", "social", "comment"};
    return std::ranges::any_of(telling, has) && std::ranges::none_of(other, has);
}

/// Elements that call themselves a byline by class or id.
struct BylineElements {
    QList<NodeIndex> all;
    NodeIndex nearest = -1; ///< the innermost of those nearest to the headline that may hold a name
};

bool isCalledByline(const HtmlDocument &document, NodeIndex element)
{
    constexpr HtmlTag never[] = {HtmlTag::Body, HtmlTag::Html, HtmlTag::Meta, HtmlTag::Link, HtmlTag::Img, HtmlTag::Button};
    return !document.isText(element) && std::ranges::find(never, document.tag(element)) == std::end(never)
        && (namesByline(document.attribute(element, "class")) || namesByline(document.attribute(element, "id"))
            || namesByline(document.attribute(element, "data-testid")));
}

BylineElements bylineElements(const HtmlDocument &document, NodeIndex headline, const QString &language)
{
    BylineElements found;
    NodeIndex nearestDistance = 0;
    int lookedAt = 0;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (!isCalledByline(document, i) || document.hasMoreTextThan(i, longestMarkup) || found.all.size() >= mostCandidates
            || ++lookedAt > mostLookedAt || namesSomebodyElse(document, i, headline)) {
            continue;
        }
        found.all.append(i);
        const QString text = normalizedText(document.plainText(i));
        const bool isList = text.contains(QStringLiteral(" / ")) && !splitNames(writersPart(text, language)).isEmpty();
        if (text.size() > longestByline || (!isList && cleanName(text.left(80)).isEmpty())) {
            continue;
        }
        const NodeIndex distance = distanceFrom(headline, i);
        if (found.nearest < 0 || distance < nearestDistance || document.contains(found.nearest, i)) {
            found.nearest = i;
            nearestDistance = distance;
        }
    }
    return found;
}

/// Whether an element stands right behind another one of the same name: at most a word between them.
bool continuesRow(const HtmlDocument &document, NodeIndex before, NodeIndex next)
{
    constexpr NodeIndex apart = 6;
    constexpr qsizetype longestJoint = 8;
    const NodeIndex behind = document.end(before);
    if (next < behind || next - behind > apart || document.tag(next) != document.tag(before)
        || document.attribute(next, "class") != document.attribute(before, "class")) {
        return false;
    }
    qsizetype between = 0;
    for (NodeIndex i = behind; i < next; ++i) {
        between += document.isText(i) ? document.node(i).text.trimmed().size() : 0;
    }
    return between <= longestJoint;
}

/// The names in elements that call themselves a byline, those nearest to the headline first.
Byline fromVisibleText(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &site)
{
    const BylineElements elements = bylineElements(document, headline, head.language);
    if (elements.nearest < 0) {
        return {};
    }
    const QString source = QStringLiteral("byline");
    const auto areNames = [](const QStringList &names) { return !names.isEmpty() && std::ranges::all_of(names, looksLikeName); };
    QStringList names = namesInByline(document, elements.nearest, head, site);
    // Each author in an element of the same name.
    NodeIndex last = elements.nearest;
    for (const NodeIndex next : elements.all) {
        if (continuesRow(document, last, next)) {
            names += namesInByline(document, next, head, site);
            last = next;
        }
    }
    if (areNames(names)) {
        return fromNames(names, source);
    }
    // What was nearest names nobody: a heading ("The author") or a template's leftover.
    constexpr NodeIndex reach = 400;
    for (const NodeIndex next : elements.all) {
        names = std::abs(next - headline) <= reach ? namesInByline(document, next, head, site) : QStringList();
        if (areNames(names)) {
            return fromNames(names, source);
        }
    }
    return {};
}

/// Cards for social networks carry labeled lines; they may name who put the article on the site.
Byline fromCard(const PageHead &head)
{
    static const QRegularExpression label =
        wordPattern(QStringLiteral("^(?:written|interview|posted|words|text) by$|^verfasst von$|^écrit par$|^escrito por$|^scritto da$"));
    const bool isLabeled = label.match(head.firstMeta({"twitter:label1"}).value).hasMatch();
    return isLabeled ? fromNames({head.firstMeta({"twitter:data1"}).value}, QStringLiteral("meta twitter:data1")) : Byline();
}

} // namespace

Byline readByline(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &site)
{
    // A publication that names itself, its publisher and a user's name are outdone by any person named.
    const auto plain = [](const QString &text) {
        QString letters = text.toCaseFolded();
        letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return letters;
    };
    const QString siteLetters = plain(site);
    QStringList siteWords = site.split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(siteWords, siteWords.begin(), plain);
    const QStringList hostLabels = QUrl(head.canonicalLink).host().split(u'.');
    const QString host = plain(hostLabels.join(QString()));
    const QString owner = plain(head.firstMeta({"copyright", "publisher", "dc.publisher", "dcterms.publisher", "dc.rights"}).value);
    const auto isPublication = [&](const Byline &byline) {
        constexpr qsizetype longestGivenName = 8; // "Tom" writes for tomscoffee.example
        const QString name = plain(byline.authors.first());
        const bool isOneWord = !byline.authors.first().contains(u' ');
        const bool isGivenName = isOneWord && name.size() <= longestGivenName;
        const bool isUser = isOneWord && byline.authors.first().front().isLower();
        const bool isWhole = name == siteLetters || siteWords.contains(name) || hostLabels.contains(name);
        const bool isPart =
            name.size() > 2 && (owner.contains(name) || (!isGivenName && (host.contains(name) || siteLetters.startsWith(name))));
        return byline.authors.size() == 1 && (isUser || isWhole || isPart);
    };
    Byline publication;
    const auto isPerson = [&](const Byline &claim) {
        const bool isOne = !claim.authors.isEmpty() && isPublication(claim);
        if (isOne && publication.authors.isEmpty()) {
            publication = claim;
        }
        return !claim.authors.isEmpty() && !isOne;
    };
    Byline claim;
    for (const StructuredArticle &article : head.structured) {
        claim = fromNames(article.authors, QStringLiteral("json-ld"));
        if (isPerson(claim)) {
            return claim;
        }
    }
    for (const char *name : {"author", "byl", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
                             "citation_author", "article_author", "og:article:author", "cxenseparse:author"}) {
        QStringList values = head.meta.values(name);
        std::ranges::reverse(values);
        std::ranges::transform(values, values.begin(), givenNameFirst);
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
        || find([&] { return fromVisibleText(document, head, headline, site); })
        || find([&] { return fromLinksToAuthors(document, headline); }) || find([&] { return fromCard(head); })
        || find([&] { return fromIntroducedLine(document, head, headline, site); })
        || find([&] { return fromStatement(document, head.language); })) {
        return claim;
    }
    return publication;
}

} // namespace recension
