// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/trimbody.h"

#include "core/reading/promotion.h"
#include "core/reading/prose.h"

#include <QHash>

#include <array>

namespace recension {

namespace {

/// A paragraph set wholly in one kind of mark.
bool isWholly(const Block &block, MarkKind kind)
{
    return std::ranges::any_of(block.marks, [&](const Mark &mark) { return mark.kind == kind && mark.length + 2 >= block.text.size(); });
}

/// A heading, or a short line in bold type that serves as one.
bool standsAsHeading(const Block &block)
{
    return block.kind == BlockKind::Heading
        || (block.kind == BlockKind::Paragraph && block.text.size() < 60 && isWholly(block, MarkKind::Strong)
            && !endsSentence(block.text.back()));
}

/// Whether what follows a passage, past captions, was left out as links.
bool headsLinks(const ArticleBody &body, std::size_t index)
{
    std::size_t next = index + 1;
    // A line that announces another article heads its link itself.
    const auto leadsElsewhere = [&](std::size_t which) { return !body.taken[which] && announcesOthers(body.passages[which].block.text); };
    while (next < body.passages.size() && (body.passages[next].block.kind == BlockKind::Caption || leadsElsewhere(next))) {
        ++next;
    }
    constexpr const char *links[] = {"linked", "box of links", "list", "label and link"};
    return next < body.passages.size() && !body.taken[next]
        && std::ranges::any_of(links, [&](const char *reason) { return body.reasons[next] == reason; });
}

/// Whether text follows a heading behind the one link that was left out: a section that begins with a button.
bool headsTextBelowLink(const ArticleBody &body, std::size_t index)
{
    std::size_t next = index + 2;
    while (next < body.passages.size() && body.passages[next].block.kind == BlockKind::Caption) {
        ++next;
    }
    return body.passages[index].block.kind == BlockKind::Heading && next < body.passages.size() && body.taken[next]
        && body.passages[next].block.kind == BlockKind::Paragraph && body.reasons[index + 1] == "linked";
}

void dropHeadingsWithoutText(ArticleBody &body)
{
    // A heading stays with what it stands above: where that was left out as links, or nothing follows, it goes too.
    const std::vector<Passage> &passages = body.passages;
    std::array<int, 7> sections{}; // headings with text right below them, by level
    for (std::size_t i = 0; i + 1 < passages.size(); ++i) {
        if (body.taken[i] && passages[i].block.kind == BlockKind::Heading && body.taken[i + 1]) {
            ++sections.at(static_cast<std::size_t>(passages[i].block.level));
        }
    }
    const auto isSection = [&](std::size_t index) {
        return sections.at(static_cast<std::size_t>(passages[index].block.level)) > 0 && headsTextBelowLink(body, index);
    };
    bool isLast = true;
    for (std::size_t i = passages.size(); i-- > 0;) {
        if (!body.taken[i] || passages[i].block.kind == BlockKind::Caption) {
            continue;
        }
        if (standsAsHeading(passages[i].block) && (isLast || (headsLinks(body, i) && !isSection(i)))) {
            body.taken[i] = false;
            body.reasons[i] = "heading of nothing";
        } else {
            isLast = false;
        }
    }
}

void dropClosingPromotion(ArticleBody &body)
{
    // Behind the article's last words, lines in italics that lead elsewhere ("Follow us on …"). Corrections stand there too,
    // without links or with a date.
    for (std::size_t i = body.passages.size(); i-- > 0;) {
        const Passage &passage = body.passages[i];
        if (!body.taken[i] || passage.block.kind == BlockKind::Caption) {
            continue;
        }
        const auto links = std::ranges::count(passage.block.marks, MarkKind::Link, &Mark::kind);
        const bool leads = links > 1 || passage.block.text.contains(u'@');
        const bool isDated = std::ranges::any_of(passage.block.text, [](QChar c) { return c.isDigit(); });
        if (!isWholly(passage.block, MarkKind::Emphasis) || !leads || isDated) {
            return;
        }
        body.taken[i] = false;
        body.reasons[i] = "closing promotion";
    }
}

/// A body that stands twice on the page, each time in a box of its own, for screens of two widths: the second one goes.
/// Refrains stand in one box.
void dropSecondCopy(const HtmlDocument &page, ArticleBody &body)
{
    constexpr std::size_t fewest = 3;
    constexpr qsizetype shortest = 300;
    QHash<QString, std::size_t> firsts; // of texts: the passage that has it first
    std::vector<std::size_t> copies;
    qsizetype copied = 0;
    NodeIndex box = -1; // that holds the copies and none of what they repeat
    std::size_t last = 0; // of what they repeat, in its order
    const auto finish = [&] {
        const bool isBody = copies.size() >= fewest && copied >= shortest;
        for (const std::size_t copy : isBody ? copies : std::vector<std::size_t>()) {
            body.taken[copy] = false;
            body.reasons[copy] = "second copy";
        }
        copies.clear();
        copied = 0;
    };
    for (std::size_t i = 0; i < body.passages.size(); ++i) {
        if (!body.taken[i]) {
            continue;
        }
        const Passage &passage = body.passages[i];
        const auto first = firsts.constFind(passage.block.text);
        if (first == firsts.cend()) {
            firsts.insert(passage.block.text, i);
            finish();
            continue;
        }
        NodeIndex around = passage.container;
        while (page.parent(around) > 0 && !page.contains(page.parent(around), body.passages[*first].first)) {
            around = page.parent(around);
        }
        if (around != box || *first <= last) {
            finish();
        }
        box = around;
        last = *first;
        copies.push_back(i);
        copied += passage.length();
    }
    finish();
}

} // namespace

void trimBody(const HtmlDocument &page, ArticleBody &body)
{
    dropSecondCopy(page, body);
    dropClosingPromotion(body);
    dropHeadingsWithoutText(body);
}

} // namespace recension
