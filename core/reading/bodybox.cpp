// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bodybox.h"

#include "core/base/wordpattern.h"
#include "core/reading/promotion.h"
#include "core/reading/prose.h"

namespace recension {

namespace {

/// "Facts", "Fakta: Fyren på Gråskär", "Zur Person", as newspapers head the boxes in an article.
bool namesFacts(const QString &heading)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression names = wordPattern(QStringLiteral(
        "^\\W*(?:(?:fact ?(?:box|file|sheet)|quick facts|facts (?:about|on)|fakten(?: (?:zu|zum|zur|über))?|fakta(?:box|ruta|boks)?|zur person|zahlen (?:und|&) fakten|hintergrund|"
        "repères|en chiffres|datos clave|ficha (?:técnica)?|la scheda|in cifre|em números|hard facts)\\b)"));
    return heading.size() <= longest && names.match(heading).hasMatch();
}

} // namespace

bool isSectionOfFacts(const BodySpine::Box &box, const BoxSurroundings &around)
{
    if (!box.startsWithHeading || box.linked * 8 > box.length) {
        return false;
    }
    // Ingredients, tools, dates: headings that say so and what they count up, hardly anything of which leads away.
    constexpr int fewestItems = 3;
    const int counted = box.items + box.headings;
    const bool isHeadedList = box.items >= fewestItems && box.headings <= box.items && box.linked * 10 <= box.length && box.countsUp
        && counted * 2 >= box.passages;
    if (isHeadedList || box.promotions > 0) {
        return isHeadedList;
    }
    constexpr qsizetype muchProse = 1200;
    const bool isLarge = box.prose >= muchProse && box.linked * 10 <= box.length && box.prose * 2 < around.prose && around.isBeforeEnd;
    // Invitations and notes on authors are shorter than this under one heading, what readers write is longer.
    constexpr qsizetype sectionsProse = 450;
    const bool isOneSection = box.headings == 1 && box.prose >= sectionsProse && box.prose * 3 < around.prose;
    const bool isSummary = box.headings == 1 && box.texts >= 2 && box.linked * 10 <= box.length && namesKeyPoints(around.firstText);
    const bool isFacts = box.headings == 1 && box.passages > 1 && box.linked == 0 && around.isBeforeEnd && namesFacts(around.firstText);
    return isLarge || isOneSection || isSummary || isFacts;
}

bool isHeadedSection(const BodySpine::Box &box)
{
    constexpr int sectionsTexts = 4;
    return box.startsWithHeading && box.texts >= sectionsTexts && box.texts >= box.headings * 2 && box.linked * 10 <= box.length;
}

bool isNamedRemark(const HtmlDocument &page, NodeIndex boxNode, const BodySpine::Box &box)
{
    constexpr int mostPassages = 3;
    constexpr qsizetype shortest = 40;
    const bool leads = box.linked * 3 > box.length || (box.linked > 0 && box.items <= 1) || box.promotions > 0;
    if (box.passages > mostPassages || box.length < shortest || leads) {
        return false;
    }
    const QByteArray names = page.attribute(boxNode, "class").toByteArray().toLower();
    return names.contains("admonition") || names.contains("callout") || names.contains("markdown-alert");
}

bool isNamedQuote(const HtmlDocument &page, NodeIndex boxNode, NodeIndex container, const BodySpine::Box &box)
{
    constexpr int mostPassages = 2;
    constexpr qsizetype shortest = 30;
    if (box.passages > mostPassages || box.headings > 0 || box.linked > 0 || box.promotions > 0 || box.length < shortest) {
        return false;
    }
    QByteArray names;
    for (NodeIndex i = container; i >= boxNode; i = page.parent(i)) {
        names += page.attribute(i, "class").toByteArray().toLower() + ' ';
    }
    return (names.contains("quote") || names.contains("zitat")) && !names.contains("pull");
}

bool holdsQuestions(const BodySpine::Box &box)
{
    return box.questions >= 2 && box.texts >= box.questions && box.headings <= box.questions + 1 && box.linked * 10 <= box.length;
}

} // namespace recension
