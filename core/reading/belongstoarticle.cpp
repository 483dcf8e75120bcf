// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/belongstoarticle.h"

#include "core/reading/elementhints.h"

#include <algorithm>
#include <ranges>

namespace recension {

namespace {

/// Whether names are those of boxes for what readers wrote, in other words than the English ones that hints know. "Kommentar" alone is an
/// opinion piece, too.
bool nameReaders(QByteArrayView names)
{
    constexpr qsizetype longest = 1000;
    if (names.isEmpty() || names.size() > longest) {
        return false;
    }
    const QByteArray lower = names.toByteArray().toLower();
    constexpr const char *words[] = {"commentaires", "comentarios", "kommentare",      "kommentarer", "kommentarliste", "leserkommentar",
                                     "commenti",     "reacties",    "komentarze",      "komentari",   "yorumlar",       "kommentit",
                                     "responses",    "replies",     "reader-response", "usercomment"};
    return std::ranges::any_of(words, [&](const char *word) { return lower.contains(QByteArrayView(word)); });
}

/// An article element with a heading that is a link leads to that article.
bool leadsElsewhere(const HtmlDocument &document, NodeIndex article)
{
    constexpr NodeIndex reach = 100;
    for (NodeIndex i = article + 1; i < std::min(document.end(article), article + reach); ++i) {
        if (document.tag(i) < HtmlTag::H1 || document.tag(i) > HtmlTag::H6) {
            continue;
        }
        NodeIndex around = i;
        while (around >= 0 && document.tag(around) != HtmlTag::A && around > document.parent(article)) {
            around = document.parent(around);
        }
        const auto inner = std::views::iota(i + 1, std::min(document.end(i), i + reach));
        return document.tag(around) == HtmlTag::A
            || std::ranges::any_of(inner, [&](NodeIndex node) { return document.tag(node) == HtmlTag::A; });
    }
    return false;
}

/// Whether what is right around an element in a box has a link of some words: the headline of another article. In lists and in what
/// stands aside it may be a level farther around; a sidebar of whatever else may hold the article's own dates, too.
bool standsBesideHeadline(const HtmlDocument &document, NodeIndex element, NodeIndex box)
{
    const HtmlTag tag = document.tag(box);
    const bool isAside = tag == HtmlTag::Aside || tag == HtmlTag::Nav;
    const int levels = isAside || tag == HtmlTag::Li ? 2 : 1;
    constexpr NodeIndex reach = 60;
    constexpr qsizetype fewestSpaces = 3; // names have fewer
    constexpr qsizetype longest = 400; // bytes of a headline
    NodeIndex around = element;
    for (int level = 0; level < levels && around != box; ++level) {
        around = document.parent(around);
        if (around == box && isAside) {
            return false;
        }
        for (NodeIndex i = around + 1; i < std::min(document.end(around), around + reach); ++i) {
            const bool isLink = document.tag(i) == HtmlTag::A && !document.contains(element, i) && !document.contains(i, element);
            if (isLink && (document.hasMoreTextThan(i, longest) || document.plainText(i).simplified().count(u' ') >= fewestSpaces)) {
                return true;
            }
        }
    }
    return false;
}

/// A teaser may be the page's own, in a list of articles.
bool repeatsHeadline(const HtmlDocument &document, NodeIndex box, NodeIndex headline)
{
    constexpr qsizetype longest = 1000; // bytes, of one teaser
    constexpr qsizetype shortest = 12;
    const QString title =
        headline < 0 || document.hasMoreTextThan(headline, longest) ? QString() : document.plainText(headline).simplified();
    return title.size() >= shortest && !document.hasMoreTextThan(box, longest) && document.plainText(box).simplified().contains(title);
}

bool isBoxOfReaders(const HtmlDocument &document, NodeIndex element)
{
    return document.attribute(element, "itemprop") == "comment" || nameReaders(document.attribute(element, "class"))
        || nameReaders(document.attribute(element, "id")) || hintsOf(document, element).testFlag(Hint::Comments);
}

} // namespace

bool isByReaders(const HtmlDocument &document, NodeIndex element, NodeIndex headline)
{
    constexpr int reach = 16;
    NodeIndex around = document.isText(element) ? document.parent(element) : element;
    for (int i = 0; i < reach && around > 0 && (headline < 0 || !document.contains(around, headline)); ++i) {
        if (isBoxOfReaders(document, around)) {
            return true;
        }
        around = document.parent(around);
    }
    return false;
}

bool belongsToArticle(const HtmlDocument &document, NodeIndex element, NodeIndex headline)
{
    constexpr int reach = 16;
    bool isInHeader = false; // of a page: there stands the day of the visit
    const NodeIndex own = document.isText(element) ? document.parent(element) : element;
    NodeIndex around = own;
    for (int i = 0; i < reach && around > 0; ++i, around = document.parent(around)) {
        const HtmlTag tag = document.tag(around);
        if (tag == HtmlTag::Body || tag == HtmlTag::Main || (headline >= 0 && document.contains(around, headline))) {
            return !isInHeader || tag == HtmlTag::Article || tag == HtmlTag::Main;
        }
        isInHeader = isInHeader || (tag == HtmlTag::Header && headline > around);
        const Hints hints = hintsOf(document, around);
        const bool isBeside = tag == HtmlTag::Li || hints.testFlag(Hint::Furniture) || hints.testFlag(Hint::Directory);
        const bool isOther = (isBeside && standsBesideHeadline(document, own, around))
            || (tag == HtmlTag::Article && headline >= 0 && leadsElsewhere(document, around));
        if (isBoxOfReaders(document, around)) {
            return false;
        }
        if (isOther || hints.testFlag(Hint::Teaser)) {
            return repeatsHeadline(document, around, headline);
        }
    }
    return true;
}

} // namespace recension
