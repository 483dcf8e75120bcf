// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bodybox.h"

#include "core/reading/promotion.h"

namespace recension {

bool isSectionOfFacts(const BodySpine::Box &box, const BoxSurroundings &around)
{
    if (!box.startsWithHeading || box.promotions > 0 || box.linked * 8 > box.length) {
        return false;
    }
    constexpr qsizetype muchProse = 1200;
    const bool isLarge = box.prose >= muchProse && box.linked * 10 <= box.length && box.prose * 2 < around.prose && around.isBeforeEnd;
    // Invitations and notes on authors are shorter than this under one heading, what readers write is longer.
    constexpr qsizetype sectionsProse = 450;
    const bool isOneSection = box.headings == 1 && box.prose >= sectionsProse && box.prose * 3 < around.prose;
    // Ingredients, tools, dates: a heading that says so and what it counts up, nothing of which leads away.
    constexpr int fewestItems = 3;
    const bool isHeadedList = box.items >= fewestItems && box.headings * 2 <= box.items && box.linked == 0
        && box.items + box.headings == box.passages && box.countsUp;
    const bool isSummary = box.headings == 1 && box.texts >= 2 && box.linked * 10 <= box.length && namesKeyPoints(around.firstText);
    return isLarge || isOneSection || isHeadedList || isSummary;
}

bool isHeadedSection(const BodySpine::Box &box)
{
    constexpr int sectionsTexts = 4;
    return box.startsWithHeading && box.texts >= sectionsTexts && box.texts >= box.headings * 2 && box.linked * 10 <= box.length;
}

bool holdsQuestions(const BodySpine::Box &box)
{
    return box.questions >= 2 && box.texts >= box.questions && box.headings <= box.questions + 1 && box.linked * 10 <= box.length;
}

} // namespace recension
