// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/headline.h"

#include "core/base/normalize.h"
#include "core/reading/elementhints.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace recension {

namespace {

/// Letters of scripts that write without spaces are words of their own.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    };
    for (const QChar c : text.toCaseFolded()) {
        const bool isWord = (c.unicode() >= 0x3040 && c.unicode() <= 0x30FF) || (c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF);
        if (isWord || !(c.isLetterOrNumber() || c.isMark() || c.isSurrogate())) {
            finish();
        }
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        }
        if (isWord) {
            finish();
        }
    }
    finish();
    return words;
}

QString letters(const QString &text)
{
    return wordsOf(text).join(QString());
}

/// How far two titles say the same, given their words, 0 to 1: shared words by the longer one.
double agreement(const QStringList &a, QStringList b)
{
    if (a.size() <= 2 && b.size() <= 2) {
        const QString x = a.join(QString());
        const QString y = b.join(QString());
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        if (x == y) {
            return 1;
        }
        return x.contains(y) || y.contains(x) ? double(std::min(x.size(), y.size())) / double(std::max(x.size(), y.size())) : 0;
    }
    const qsizetype longer = std::max(a.size(), b.size());
    qsizetype shared = 0;
    for (const QString &word : a) {
        shared += b.removeOne(word);
    }
    // A heading of which a longer title has every word is what that title extends.
    constexpr double extended = 0.4;
    const double agreed = double(shared) / double(longer);
    return shared == a.size() && shared >= 2 ? std::max(agreed, extended) : agreed;
}

struct Heading {
    NodeIndex element = -1;
    QString text;
    QString kicker; ///< what stands before the headline in an element that is named for it
    QString lastPart; ///< what stands in an element of its own behind the rest, where there is such
    int level = 1;
    bool leadsHome = false; ///< it is a link to a site's first page: the site's name
    bool isNamed = false; ///< the page's microdata call it the headline
    bool isAlternative = false; ///< or an alternative to it
};

/// Whether an element is shown; what is known of the elements around it is looked up once a page.
class Sight
{
public:
    explicit Sight(const HtmlDocument &document) : m_document(document) { }

    bool shows(NodeIndex element)
    {
        QList<NodeIndex> unknown;
        NodeIndex i = element;
        while (i >= 0 && !m_shown.contains(i)) {
            unknown.append(i);
            i = m_document.parent(i);
        }
        bool isShown = i < 0 || m_shown.value(i);
        while (!unknown.isEmpty()) {
            i = unknown.takeLast();
            isShown = isShown && !hintsOf(m_document, i).testFlag(Hint::Hidden);
            m_shown.insert(i, isShown);
        }
        return isShown;
    }

private:
    const HtmlDocument &m_document;
    QHash<NodeIndex, bool> m_shown;
};

/// A heading in a row of links: the page's place in the site, which ends in the page itself. It is there for search engines;
/// the headline a reader sees follows in another heading.
bool endsPath(const HtmlDocument &document, NodeIndex heading)
{
    constexpr int reach = 3;
    NodeIndex container = heading;
    for (int i = 0; i < reach && document.parent(container) > 0; ++i) {
        container = document.parent(container);
        const HtmlTag tag = document.tag(container);
        if (tag == HtmlTag::Nav || document.attribute(container, "role") == "navigation") {
            return true;
        }
        if (tag == HtmlTag::Article || tag == HtmlTag::Main || tag == HtmlTag::Header || tag == HtmlTag::Body) {
            return false;
        }
        const bool isList = tag == HtmlTag::Ul || tag == HtmlTag::Ol;
        int links = 0;
        for (NodeIndex j = container + 1; j < heading; ++j) {
            if (document.tag(j) == HtmlTag::A && document.end(j) <= heading) {
                ++links;
                j = document.end(j) - 1;
            } else if (document.isText(j) && !wordsOf(QString::fromUtf8(document.node(j).text)).isEmpty()) {
                return false;
            }
        }
        if (links >= (isList ? 1 : 2)) {
            return true;
        }
    }
    return false;
}

/// Whether all a heading says is a link to a site's first page.
bool leadsHome(const HtmlDocument &document, NodeIndex heading)
{
    bool leads = false;
    for (NodeIndex i = heading + 1; i < document.end(heading); ++i) {
        if (document.tag(i) == HtmlTag::A) {
            const QUrl target(QString::fromUtf8(document.attribute(i, "href")).trimmed());
            const bool isHome = target.isValid() && !target.hasQuery() && !target.hasFragment()
                && (target.path() == u"/" || (target.path().isEmpty() && !target.host().isEmpty()));
            if (!isHome) {
                return false;
            }
            leads = true;
            i = document.end(i) - 1;
        } else if (document.isText(i) && !QByteArrayView(document.node(i).text).trimmed().isEmpty()) {
            return false;
        }
    }
    return leads;
}

/// The text of the last element in a heading that has text before it; empty where the heading is one text.
QString lastPartOf(const HtmlDocument &document, NodeIndex heading)
{
    NodeIndex scope = heading;
    while (true) {
        NodeIndex last = -1;
        bool isAlone = true;
        for (NodeIndex i = scope + 1; i < document.end(scope); i = document.end(i)) {
            const bool isEmpty =
                document.isText(i) ? QByteArrayView(document.node(i).text).trimmed().isEmpty() : document.plainText(i).isEmpty();
            if (!isEmpty) {
                isAlone = last < 0;
                last = i;
            }
        }
        if (last < 0 || document.isText(last)) {
            return {};
        }
        if (!isAlone) {
            return normalizedText(document.plainText(last)).simplified();
        }
        scope = last;
    }
}

/// The text of the element a heading begins with, where its class says that it is a kicker; empty otherwise.
QString kickerOf(const HtmlDocument &document, NodeIndex heading)
{
    constexpr const char *words[] = {"kicker",     "dachzeile",   "topline",    "overline",  "eyebrow",
                                     "roofline",   "topic-label", "spitzmarke", "surtitre",  "sur-titre",
                                     "antetitulo", "occhiello",   "pretitle",   "pre-title", "supertitle"};
    for (NodeIndex i = heading + 1; i < document.end(heading); ++i) {
        if (document.isText(i)) {
            if (!document.node(i).text.trimmed().isEmpty()) {
                return {};
            }
            continue;
        }
        const QByteArray classes = document.attribute(i, "class").toByteArray().toLower();
        if (std::ranges::any_of(words, [&](const char *word) { return classes.contains(word); })) {
            return normalizedText(document.plainText(i)).simplified();
        }
    }
    return {};
}

QList<Heading> headingsOf(const HtmlDocument &document)
{
    constexpr qsizetype longest = 400;
    constexpr qsizetype most = 300;
    constexpr int mostCandidates = 1000;
    constexpr NodeIndex mostNodes = 2000; // each letter in an element of its own
    QList<Heading> headings;
    Sight sight(document);
    int candidates = 0;
    for (NodeIndex i = 0; i < document.size() && candidates < mostCandidates && headings.size() < most; ++i) {
        const HtmlTag tag = document.tag(i);
        const QByteArrayView property = tag != HtmlTag::Text && tag != HtmlTag::Meta ? document.attribute(i, "itemprop") : QByteArrayView();
        const bool isItem = property.contains("headline");
        const int ariaLevel =
            tag == HtmlTag::Div && document.attribute(i, "role") == "heading" ? document.attribute(i, "aria-level").toInt() : 0;
        const bool isAria = ariaLevel == 1 || ariaLevel == 2;
        if ((tag != HtmlTag::H1 && tag != HtmlTag::H2 && tag != HtmlTag::H3 && !isItem && !isAria) || document.end(i) - i > mostNodes
            || document.hasMoreTextThan(i, longest * 8)) {
            continue;
        }
        ++candidates;
        QString text = sight.shows(i) ? normalizedText(document.plainText(i)).simplified() : QString();
        while (text.endsWith(u'¶') || text.endsWith(u' ')) {
            text.chop(1); // a link to the heading itself
        }
        if (!text.isEmpty() && text.size() <= longest) {
            const int level = isItem || tag == HtmlTag::H1 ? 1 : isAria ? ariaLevel : tag == HtmlTag::H2 ? 2 : 3;
            headings.append({.element = i,
                             .text = text,
                             .kicker = level < 3 ? kickerOf(document, i) : QString(),
                             .lastPart = level < 3 ? lastPartOf(document, i) : QString(),
                             .level = level,
                             .leadsHome = leadsHome(document, i),
                             .isNamed = isItem,
                             .isAlternative = property.contains("alternativeHeadline")});
        }
    }
    return headings;
}

/// A heading that holds a kicker before the headline, or a date or section behind it: the headline alone, where the page names
/// it so elsewhere.
QString withoutKicker(const Heading &heading, const QList<Sourced> &claims)
{
    const QString &text = heading.text;
    const auto isOfficial = [](const Sourced &claim) { return claim.source == u"json-ld" || claim.source == u"meta og:title"; };
    for (const Sourced &claim : claims) {
        if (claim.value.size() * 2 >= text.size() && claim.value.size() < text.size() && text.endsWith(claim.value)
            && !text.at(text.size() - claim.value.size() - 1).isLetterOrNumber()) {
            return claim.value;
        }
        static const QRegularExpression extension(QStringLiteral("^\\s+[/|·•]\\s"));
        if (claim.value.size() * 2 >= text.size() && text.startsWith(claim.value)
            && extension.match(text.mid(claim.value.size())).hasMatch()) {
            return claim.value;
        }
    }
    // Two lines, each in an element of its own: the second goes where JSON-LD or og:title have the headline without it, and
    // where these have both, they tell what divides them.
    if (!heading.lastPart.isEmpty() && text.size() > heading.lastPart.size() && text.endsWith(heading.lastPart)) {
        const QString firstPart = text.chopped(heading.lastPart.size()).trimmed();
        for (const Sourced &claim : claims) {
            const QString said = letters(claim.value);
            const bool isFirst = said == letters(firstPart) && wordsOf(firstPart).size() >= 3;
            const bool isWhole = said == letters(text) && firstPart.back().isLetterOrNumber();
            if (isOfficial(claim) && (isFirst || isWhole)) {
                return claim.value;
            }
        }
        // Parts that touch run together in the text, but not for a reader.
        const bool isRunTogether = text.at(text.size() - heading.lastPart.size() - 1).isLetterOrNumber();
        for (const Sourced &claim : isRunTogether ? claims : QList<Sourced>()) {
            static const QRegularExpression end(QStringLiteral("\\s+[|–—\\-·•»«/]+\\s+|\\s*｜\\s*|$"));
            for (auto it = end.globalMatch(claim.value); it.hasNext();) {
                const QString part = claim.value.first(it.next().capturedStart());
                if (letters(part) == letters(text)) {
                    return part;
                }
            }
        }
    }
    if (!heading.kicker.isEmpty() && text.size() > heading.kicker.size() && text.startsWith(heading.kicker)) {
        const auto whole =
            std::ranges::find_if(claims, [&](const Sourced &claim) { return isOfficial(claim) && letters(claim.value) == letters(text); });
        if (whole != claims.end()) {
            return whole->value;
        }
        const auto begin = std::find_if(text.cbegin() + heading.kicker.size(), text.cend(),
                                        [](QChar c) { return !c.isSpace() && !QStringView(u":|·•-–—").contains(c); });
        return QString(begin, text.cend() - begin);
    }
    // Another kicker there, the same headline behind it.
    const bool isSaidWhole = std::ranges::any_of(claims, [&](const Sourced &claim) { return letters(claim.value) == letters(text); });
    const bool isSaidElsewhere =
        std::ranges::any_of(claims, [&](const Sourced &claim) { return letters(claim.value).endsWith(letters(heading.lastPart)); });
    return heading.lastPart.size() * 2 >= text.size() && !isSaidWhole && isSaidElsewhere ? heading.lastPart : text;
}

/// A news desk's two statements for machines, the headline in its JSON-LD and og:title, are its official headline where they
/// agree; the heading on the page is then often a version for search or for a certain width. Other pages' are advertisement.
void outvote(Headline &heading, const PageHead &head, const QList<Sourced> &claims)
{
    const auto news = std::ranges::find_if(head.structured, [](const StructuredArticle &article) { return !article.headline.isEmpty(); });
    if (news == head.structured.end() || !news->type.endsWith(QStringLiteral("NewsArticle"))) {
        return;
    }
    const auto claimOf = [&](const QString &source) {
        const auto found = std::ranges::find(claims, source, &Sourced::source);
        return found == claims.end() ? QString() : found->value;
    };
    const QString structured = claimOf(QStringLiteral("json-ld"));
    const QString shared = claimOf(QStringLiteral("meta og:title"));
    if (!structured.isEmpty() && letters(structured) == letters(shared) && !letters(heading.title.value).startsWith(letters(structured))) {
        heading.title = {structured, QStringLiteral("json-ld")};
    }
}

/// The letters of what stands before and behind each separator in a page's title, where that is most of it.
QStringList partsOf(const QString &title)
{
    static const QRegularExpression separator(QStringLiteral("\\s+[|–—\\-·•»«/]+\\s+|:\\s+|\\s*(?:[｜_]|--+)\\s*"));
    QStringList parts;
    for (auto it = separator.globalMatch(title); it.hasNext();) {
        const auto match = it.next();
        for (const QString &part : {title.left(match.capturedStart()), title.mid(match.capturedEnd())}) {
            if (part.size() * 2 >= title.size() && wordsOf(part).size() >= 3) {
                parts.append(letters(part));
            }
        }
    }
    return parts;
}

/// The heading that follows where the first one is only the end of a path, if JSON-LD or og:title say the same.
const Heading *headingBelowPath(const HtmlDocument &document, const QList<Heading> &headings, const QList<Sourced> &claims)
{
    const auto path = std::ranges::find_if(headings, [](const Heading &heading) { return heading.level == 1; });
    if (path == headings.end() || document.tag(path->element) != HtmlTag::H1 || !endsPath(document, path->element)
        || path + 1 == headings.end() || (path + 1)->level > 2 || letters((path + 1)->text) == letters(path->text)) {
        return nullptr;
    }
    const Heading &next = *(path + 1);
    const bool agrees = std::ranges::any_of(claims, [&](const Sourced &claim) {
        const bool isOfficial = claim.source == u"json-ld" || claim.source == u"meta og:title";
        return isOfficial
            && (letters(claim.value) == letters(next.text)
                || (wordsOf(next.lastPart).size() >= 3 && letters(claim.value).endsWith(letters(next.lastPart))));
    });
    return agrees ? &next : nullptr;
}

/// Whether an element is part of a menu, or of what a page recommends.
bool standsAmongLinks(const HtmlDocument &document, NodeIndex element)
{
    constexpr int reach = 8;
    for (int i = 0; i < reach && element > 0; ++i) {
        if (hintsOf(document, element).testAnyFlags(Hint::Directory | Hint::Furniture | Hint::Teaser)
            || document.tag(element) == HtmlTag::Li) {
            return true;
        }
        element = document.parent(element);
    }
    return false;
}

/// The first element shown whose only text is one of those wordings, that of a title: its letters alone.
NodeIndex elementThatSays(const HtmlDocument &document, const QStringList &wordings)
{
    constexpr int fewestWords = 3;
    constexpr qsizetype longest = 400;
    const QSet<QString> said(wordings.cbegin(), wordings.cend());
    QSet<qsizetype> lengths;
    std::ranges::for_each(said, [&](const QString &wording) { lengths.insert(wording.size()); });
    Sight sight(document);
    for (NodeIndex i = 0; i < document.size(); ++i) {
        const NodeIndex parent = document.parent(i);
        if (!document.isText(i) || document.node(i).text.size() > longest * 4 || parent < 0 || document.tag(parent) == HtmlTag::Title) {
            continue;
        }
        const QString text = letters(QString::fromUtf8(document.node(i).text));
        if (lengths.contains(text.size()) && said.contains(text) && wordsOf(document.plainText(parent)).size() >= fewestWords
            && letters(document.plainText(parent)) == text && sight.shows(parent) && !endsPath(document, parent)
            && !standsAmongLinks(document, parent)) {
            return parent;
        }
    }
    return -1;
}

/// What programs that make pages call one whose author gave it no title.
bool isOfATemplate(const QString &title)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:untitled(?: document| page)?|new page(?: \\d+)?|no title|unbenanntes dokument|document sans(?: nom|-titre)|"
                       "documento sin título|documento senza titolo)$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(title).hasMatch();
}

} // namespace

QString withoutSiteName(const QString &title, const QString &site, const QString &host)
{
    static const QRegularExpression separator(QStringLiteral("\\s+[|–—\\-·•»«:/]+\\s+|\\s*[|｜»«_]\\s*|:\\s*"));
    const QString plainHost = host.toLower().startsWith(u"www.") ? host.sliced(4).toLower() : host.toLower();
    const QStringList hostLabels = plainHost.split(u'.', Qt::SkipEmptyParts);
    const auto isSite = [&](const QString &part) {
        const QString said = letters(part);
        if (said.isEmpty()) {
            return true;
        }
        const QString name = letters(site);
        const auto digits = [](const QString &text) { return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }); };
        const bool isNumbered = digits(said) > digits(name); // an issue of a series: "The Harbor Letter #18"
        if (!name.isEmpty()
            && (said == name || (said.size() >= 3 && name.contains(said))
                || (said.contains(name) && said.size() <= name.size() * 2 + 8 && !isNumbered))) {
            return true;
        }
        return std::ranges::any_of(hostLabels, [&](const QString &label) {
            const QString plain = letters(label);
            return plain.size() >= 3
                && (said == plain || said == letters(plainHost) || said == QStringLiteral("the") + plain
                    || (said.startsWith(plain) && said.size() <= plain.size() + 4));
        });
    };
    QString left = title;
    for (int round = 0; round < 3; ++round) {
        qsizetype start = -1;
        qsizetype end = -1;
        for (auto it = separator.globalMatch(left); it.hasNext();) {
            const auto match = it.next();
            start = match.capturedStart();
            end = match.capturedEnd();
        }
        const bool isQuoteMark = end == left.size() && (left.endsWith(u'»') || left.endsWith(u'«'));
        if (start > 0 && !isQuoteMark && isSite(left.mid(end))) {
            left = left.left(start).trimmed();
            continue;
        }
        const auto first = separator.match(left);
        if (first.hasMatch() && first.capturedStart() > 0 && isSite(left.left(first.capturedStart()))) {
            left = left.mid(first.capturedEnd()).trimmed();
            continue;
        }
        break;
    }
    return left.isEmpty() ? title : left;
}

Headline findHeadline(const HtmlDocument &document, const PageHead &head, const QString &givenSite)
{
    // Some pages name their title as the site.
    const bool isTitle = !givenSite.isEmpty() && (givenSite == head.titleElement || givenSite == head.firstMeta({"og:title"}).value);
    QList<Heading> headings = headingsOf(document);
    QString site = isTitle ? QString() : givenSite;
    QString masthead; // what the page's head says in large letters is the site's name where it leads home
    for (const Heading &heading : std::as_const(headings)) {
        masthead = masthead.isEmpty() && heading.leadsHome && heading.level == 1 ? heading.text : masthead;
    }
    site = site.isEmpty() ? masthead : site;
    const bool isNamed = std::ranges::any_of(headings, &Heading::isNamed);
    headings.removeIf([&](const Heading &heading) { return heading.leadsHome || (isNamed && heading.isAlternative); });
    const QString host = QUrl(head.canonicalLink.isEmpty() ? head.firstMeta({"og:url"}).value : head.canonicalLink).host();
    QList<Sourced> claims;
    for (const StructuredArticle &article : head.structured) {
        if (!article.headline.isEmpty()) {
            claims.append({withoutSiteName(normalizedText(article.headline), site, host), QStringLiteral("json-ld")});
            break;
        }
    }
    for (const char *name : {"og:title", "twitter:title", "title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title",
                             "headline", "citation_title"}) {
        const Sourced claim = head.firstMeta({name});
        if (!claim.isEmpty()) {
            claims.append({withoutSiteName(claim.value, site, host), claim.source});
        }
    }
    if (!head.titleElement.isEmpty() && !isOfATemplate(head.titleElement)) {
        QString title = withoutSiteName(head.titleElement, site, host);
        if (!masthead.isEmpty() && title.startsWith(masthead + u' ')) {
            title = title.mid(masthead.size()).trimmed();
        }
        claims.append({title, QStringLiteral("title")});
    }

    // What a heading may say word for word: the claims as they are written, and the parts of the title element.
    QStringList wordings;
    for (const Sourced &written : {Sourced{head.structured.isEmpty() ? QString() : normalizedText(head.structured.first().headline), {}},
                                   head.firstMeta({"og:title"}), head.firstMeta({"twitter:title"}), Sourced{head.titleElement, {}}}) {
        wordings.append(letters(written.value));
    }
    wordings += partsOf(head.titleElement);
    wordings.removeAll(QString());

    if (const Heading *below = headingBelowPath(document, headings, claims)) {
        return {{withoutKicker(*below, claims), QStringLiteral("h%1").arg(below->level)}, below->element};
    }
    QList<QStringList> wordsOfClaims;
    std::ranges::transform(claims, std::back_inserter(wordsOfClaims), [](const Sourced &claim) { return wordsOf(claim.value); });
    const Heading *best = nullptr;
    double bestAgreement = 0;
    for (const Heading &heading : headings) {
        const QStringList words = wordsOf(heading.text);
        const bool isWording = wordings.contains(words.join(QString()));
        for (const QStringList &claim : std::as_const(wordsOfClaims)) {
            const double agreed = isWording ? 1 : agreement(words, claim);
            // A lower heading has to agree more: it may be a teaser's.
            const double needed = heading.level == 1 ? 0.35 : heading.level == 2 ? 0.75 : 0.9;
            const bool agreesMore = agreed > bestAgreement + (heading.level == 1 ? 0.001 : 0.2);
            const bool ranksHigher = best != nullptr && heading.level == 1 && best->level > 1 && agreed >= bestAgreement;
            if (agreed >= needed && (agreesMore || ranksHigher)) {
                bestAgreement = agreed;
                best = &heading;
            }
        }
    }
    if (best != nullptr) {
        Headline headline{{withoutKicker(*best, claims), QStringLiteral("h%1").arg(best->level)}, best->element};
        outvote(headline, head, claims);
        return headline;
    }
    // No heading says it: the claim word for word, or the better part of the title element, in an element of another kind.
    const auto top =
        std::ranges::find_if(headings, [](const Heading &heading) { return heading.level == 1 && wordsOf(heading.text).size() >= 3; });
    const NodeIndex element = elementThatSays(document, wordings);
    if (element >= 0 && (top == headings.end() || element < top->element)) {
        return {{normalizedText(document.plainText(element)).simplified(), QStringLiteral("text")}, element};
    }
    // No claim agrees with any heading: an h1 that isn't the site's name is the article's own.
    QList<Heading> tops;
    std::ranges::copy_if(headings, std::back_inserter(tops), [&](const Heading &heading) {
        return heading.level == 1 && letters(heading.text) != letters(site) && wordsOf(heading.text).size() >= 3;
    });
    if (!tops.isEmpty()) {
        return {{tops.first().text, QStringLiteral("h1")}, tops.first().element};
    }
    for (const Sourced &claim : std::as_const(claims)) {
        if (!claim.isEmpty()) {
            return {claim, -1};
        }
    }
    return headings.isEmpty() ? Headline() : Headline{{headings.first().text, QStringLiteral("heading")}, headings.first().element};
}

} // namespace recension
