// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/elementhints.h"

#include "core/reading/formulas.h"

#include <QHash>

#include <string>
#include <string_view>
#include <unordered_map>

namespace recension {

namespace {

struct HintWords {
    Hint hint;
    const char *words; ///< separated by spaces; "a+b" needs both words in one class, side by side
};

constexpr HintWords hintWords[] = {
    {Hint::Furniture,
     "ad ads adv advert adverts advertisement advertisements advertising advertorial adslot adunit adbox adcontainer adwrapper "
     "adsense admanager dfp gpt banner banners sponsor sponsors sponsored sponsoring taboola outbrain promo promos "
     "promobox promotion promotions promoted newsletter newsletters subscribe subscription subscriptions "
     "signup share shares sharing sharebar sharetools social socials socialmedia recommend recirc recirculation breadcrumb breadcrumbs cookie cookies consent gdpr popup modal overlay "
     "sidebar toolbar print skip login "
     "register trending popular mostread latest carousel slideshow poll quiz rating ratings follow donate donation whatsapp "
     "footer colophon copyright disclaimer offscreen tooltip masthead up+next most+read more+stories more+news more+from more+on you+may also+read also+like sign+up "
     "sns call+to cta app+promo download+app related+stories in+brief "
     "infobox+related newsletter+box inline+promo privacy shop product+card buy+box ecommerce affiliate"},
    {Hint::Directory,
     "navigation nav navbar menu pagination pager paging tags taglist tagcloud topics keywords toc read+more see+also read+next"},
    {Hint::Teaser, "teaser teasers related recommended recommendation recommendations"},
    {Hint::Comments, "comment comments commentlist guestbook disqus respond replies reactions livefyre coral"},
    {Hint::Attribution,
     "byline bylines author authors authorbox bio biography dateline timestamp pubdate published metadata postmeta "
     "postprofile userinfo message+user signature "
     "entry+meta article+meta post+meta story+meta meta+info updated last+updated date+time contributor contributors"},
    {Hint::Headline, "headline title heading"},
    {Hint::Standfirst,
     "standfirst dek deck lede lead lead-in leadtext summary subtitle subheadline subheading subhead teasertext abstract "
     "chapo chapeau sottotitolo sommario entradilla vorspann ingress intro strapline excerpt untertitel sapo spot ozet kicker+text sub+title sub+headline"},
    {Hint::Caption,
     "caption captions figcaption wp+caption photo+credit image+credit picture+credit imagecaption photocaption bildunterschrift "
     "legend cutline img+desc img+descr image+desc photo+desc photo+description pic+desc image+description media+caption credit credits copyright+image"},
    {Hint::Body,
     "articlebody storybody postbody articletext bodytext storytext articlecontent article+body story+body post+body body+text "
     "body+content entry+content post+content article+content story+content article+text story+text content+body body+copy "
     "text+body article+main post+text news+text body+main paywall+content main+content entry+body richtext rich+text"},
    {Hint::Quote, "pullquote pull+quote blockquote+pull"},
    {Hint::Note,
     "correction corrections errata erratum corrigendum footnote footnotes endnotes references bibliography editors+note amendment clarification"},
    {Hint::Hidden, "sf+hidden visually+hidden visuallyhidden screen+reader sr+only screenreader assistive a11y+hidden editsection"},
};

struct WordHash : std::hash<std::string_view> {
    using is_transparent = void;
};
using WordTable = std::unordered_map<std::string, Hints, WordHash, std::equal_to<>>;

const WordTable &wordTable()
{
    static const WordTable table = [] {
        WordTable made;
        for (const HintWords &entry : hintWords) {
            for (const QByteArray &word : QByteArray(entry.words).split(' ')) {
                made[word.toStdString()] |= entry.hint;
            }
        }
        return made;
    }();
    return table;
}

Hints hintsOfWord(std::string_view word)
{
    const auto found = wordTable().find(word);
    return found == wordTable().end() ? Hints() : found->second;
}

/// Looks the words of one class or id up: split at everything but letters, and where a capital follows a small letter.
Hints hintsOfName(QByteArrayView name)
{
    // Utility classes ("print:hidden", "[&_a]:underline") speak of looks under some condition.
    // "article-header with-follow-button" is a header: what it has is named, not what it is.
    if (name.contains(':') || name.contains('[') || name.startsWith("with-") || name.startsWith("has-")) {
        return {};
    }
    Hints hints;
    std::string words; // the word before, "+" and this word
    std::size_t start = 0; // of this word
    bool followsDigit = false; // letters behind a digit are no word: "86ad7c"
    const auto finishWord = [&] {
        if (words.size() == start) {
            return;
        }
        if (!followsDigit) {
            hints |= hintsOfWord(std::string_view(words).substr(start));
        }
        if (start > 0) {
            hints |= hintsOfWord(words);
        }
        words.erase(0, start);
        words += '+';
        start = words.size();
    };
    bool wasLower = false;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        if ((!isUpper && !isLower) || (isUpper && wasLower)) {
            finishWord();
            followsDigit = c >= '0' && c <= '9';
        }
        if (isUpper || isLower) {
            words += isUpper ? static_cast<char>(c + 32) : c;
        }
        wasLower = isLower;
    }
    finishWord();
    return hints;
}

Hints hintsOfNames(QByteArrayView given)
{
    constexpr qsizetype longest = 1000;
    const QByteArrayView names = given.first(std::min(given.size(), longest));
    Hints hints;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= names.size(); ++i) {
        if (i == names.size() || names[i] == ' ' || names[i] == '\n' || names[i] == '\t') {
            if (i > begin) {
                hints |= hintsOfName(names.sliced(begin, i - begin));
            }
            begin = i + 1;
        }
    }
    return hints;
}

Hints hintsOfTag(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Head:
    case HtmlTag::Script:
    case HtmlTag::Iframe:
    case HtmlTag::Textarea:
    case HtmlTag::Object:
    case HtmlTag::Embed:
    case HtmlTag::Audio:
    case HtmlTag::Video:
    case HtmlTag::Map:
    case HtmlTag::Rp:
    case HtmlTag::Rt:
        return Hint::Hidden;
    case HtmlTag::Nav:
    case HtmlTag::Footer:
    case HtmlTag::Button:
    case HtmlTag::Select:
    case HtmlTag::Input:
    case HtmlTag::Menu:
    case HtmlTag::Search:
    case HtmlTag::Progress:
    case HtmlTag::Dialog:
    case HtmlTag::Label:
    case HtmlTag::Fieldset:
        return Hint::Furniture;
    case HtmlTag::Aside:
        return Hint::Furniture;
    case HtmlTag::Figcaption:
        return Hint::Caption;
    default:
        return {};
    }
}

Hints hintsOfRole(QByteArrayView role)
{
    constexpr std::string_view furniture[] = {"navigation", "banner",  "complementary", "contentinfo", "search",  "dialog", "alertdialog",
                                              "menu",       "menubar", "toolbar",       "button",      "tooltip", "form"};
    const std::string_view name(role.data(), static_cast<std::size_t>(role.size()));
    return std::ranges::find(furniture, name) != std::end(furniture) ? Hints(Hint::Furniture) : Hints();
}

/// A class that by wide custom means "not shown". Not where another class shows it again on wide screens.
bool isHiddenByClass(QByteArrayView names)
{
    constexpr qsizetype longest = 1000;
    if (names.size() > longest || (!names.contains("hid") && !names.contains("d-none") && !names.contains("invisible"))) {
        return false;
    }
    bool isHidden = false;
    for (const QByteArray &name : names.toByteArray().simplified().split(' ')) {
        if (name.contains(":block") || name.contains(":flex") || name.contains(":inline") || name.contains(":grid")
            || (name.startsWith("d-") && name.count('-') > 1)) {
            return false;
        }
        isHidden = isHidden || name == "hidden" || name == "is-hidden" || name == "hide" || name == "d-none" || name == "u-hidden"
            || name.endsWith("--is-hidden") || name == "invisible";
    }
    return isHidden;
}

bool isHiddenByStyle(QByteArrayView style)
{
    if (style.isEmpty()) {
        return false;
    }
    QByteArray tight = style.toByteArray().toLower();
    tight.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\t'; });
    return tight.contains("display:none") || tight.contains("visibility:hidden");
}

/// A heading that unfolds its section when pressed.
bool holdsHeading(const HtmlDocument &document, NodeIndex button)
{
    for (NodeIndex i = button + 1; i < document.end(button); ++i) {
        if (document.tag(i) >= HtmlTag::H1 && document.tag(i) <= HtmlTag::H6) {
            return true;
        }
    }
    return false;
}

/// The rest of an article that a script unfolds for those who may read it or ask for more: it is in the page, under a name that
/// says so, and has paragraphs. A mere offer to subscribe hasn't that many.
bool isFoldedText(const HtmlDocument &document, NodeIndex element)
{
    constexpr int paragraphsOfAText = 3;
    constexpr qsizetype shortest = 150;
    const QByteArray names =
        (document.attribute(element, "class").toByteArray() + ' ' + document.attribute(element, "id").toByteArray()).toLower();
    constexpr std::string_view words[] = {"paywall", "read-more", "readmore",        "truncat",
                                          "collaps", "expand",    "premium-content", "full-text"};
    if (std::ranges::none_of(words, [&](std::string_view word) { return names.contains(QByteArrayView(word)); })) {
        return false;
    }
    int paragraphs = 0;
    for (NodeIndex i = element + 1; i < document.end(element) && paragraphs < paragraphsOfAText; ++i) {
        paragraphs += document.tag(i) == HtmlTag::P && document.hasMoreTextThan(i, shortest);
    }
    return paragraphs == paragraphsOfAText;
}

/// Whether an element's id is made of the words it begins with, as those of sections that can be linked to are
/// ("chat-gpt-opens-a-shop"): it says nothing of what the element is for.
bool isNamedAfterItsText(const HtmlDocument &document, NodeIndex element)
{
    constexpr int fewestWords = 3;
    const QByteArray id = document.attribute(element, "id").toByteArray();
    if (id.count('-') + id.count('_') < fewestWords - 1) {
        return false;
    }
    const auto lettersOfAscii = [](QByteArrayView text, QByteArray &letters, qsizetype most) {
        for (const char c : text) {
            if (letters.size() >= most) {
                return;
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters += c;
            } else if (c >= 'A' && c <= 'Z') {
                letters += static_cast<char>(c + 32);
            }
        }
    };
    QByteArray name;
    lettersOfAscii(id, name, id.size());
    constexpr NodeIndex mostNodes = 40; // the heading stands at the beginning
    constexpr qsizetype mostBytes = 1000;
    QByteArray text;
    for (NodeIndex i = element + 1; i < std::min(document.end(element), element + mostNodes) && text.size() < name.size(); ++i) {
        if (document.isText(i)) {
            const QByteArrayView written = document.node(i).text;
            lettersOfAscii(written.first(std::min(written.size(), mostBytes)), text, name.size());
        }
    }
    return text == name;
}

Hints hintsOfClasses(QByteArrayView names)
{
    return hintsOfNames(names) | (isHiddenByClass(names) ? Hints(Hint::Furniture) : Hints());
}

/// What names said before on the page: elements share their classes.
struct SeenNames {
    using Table = QHash<QByteArrayView, Hints>;

    Table classes;
    Table names; ///< ids and others
};

Hints hintsOfSeen(SeenNames::Table &seen, QByteArrayView names, Hints (*tell)(QByteArrayView))
{
    if (names.isEmpty()) {
        return {};
    }
    const auto known = seen.constFind(names);
    return known != seen.cend() ? *known : *seen.insert(names, tell(names));
}

Hints hintsOfElement(const HtmlDocument &document, NodeIndex element, SeenNames &seen)
{
    const auto hintsOfOther = [&](QByteArrayView names) { return hintsOfSeen(seen.names, names, hintsOfNames); };
    const HtmlTag tag = document.tag(element);
    Hints hints = hintsOfTag(tag);
    if (tag == HtmlTag::Html || tag == HtmlTag::Body) {
        return hints;
    }
    hints |= hintsOfSeen(seen.classes, document.attribute(element, "class"), hintsOfClasses);
    if (const Hints ofId = hintsOfOther(document.attribute(element, "id")); ofId && !isNamedAfterItsText(document, element)) {
        hints |= ofId;
    }
    hints |= hintsOfOther(document.attribute(element, "data-component"));
    hints |= hintsOfOther(document.attribute(element, "data-testid"));
    if (tag == HtmlTag::Button && holdsHeading(document, element)) {
        hints &= ~Hints(Hint::Furniture);
    }
    hints |= hintsOfRole(document.attribute(element, "role"));
    if (tag == HtmlTag::Other) {
        hints |= hintsOfOther(document.node(element).text);
    }
    const bool isHidden = document.hasAttribute(element, "hidden") || isHiddenByStyle(document.attribute(element, "style"));
    if (isHidden && !isFoldedText(document, element)) {
        hints |= Hint::Hidden;
    }
    if (document.attribute(element, "itemprop") == "articleBody") {
        hints |= Hint::Body;
    }
    if (document.attribute(element, "itemprop") == "description") {
        hints |= Hint::Standfirst;
    }
    return hints;
}

} // namespace

Hints hintsOf(const HtmlDocument &document, NodeIndex element)
{
    SeenNames seen;
    return hintsOfElement(document, element, seen);
}

std::vector<Hints> readHints(const HtmlDocument &document)
{
    std::vector<Hints> all(at(document.size()));
    SeenNames seen;
    NodeIndex codeEnd = 0;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        // In code, class names say what a word is to the programming language: "comment".
        if (i < codeEnd) {
            all[at(i)] = hintsOfTag(document.tag(i));
            continue;
        }
        if (document.tag(i) == HtmlTag::Pre) {
            codeEnd = document.end(i);
        }
        if (!document.isText(i) && document.node(i).attributeCount == 0) {
            const HtmlTag tag = document.tag(i);
            all[at(i)] = tag == HtmlTag::Other || tag == HtmlTag::Button ? hintsOfElement(document, i, seen) : hintsOfTag(tag);
        } else if (!document.isText(i)) {
            all[at(i)] = hintsOfElement(document, i, seen);
        }
    }
    readFormulasOnce(document, all);
    return all;
}

} // namespace recension
