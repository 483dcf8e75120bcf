// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/revisionpage.h"

#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/reading/readtext.h"

namespace recension {

namespace {

Article articleOf(const RevisionPage &page, Side side)
{
    Article article;
    article.extractor = QStringLiteral("revisions-1");
    article.site = page.facts.source;
    article.canonicalUrl = page.facts.articleUrl;
    int documentRow = 0;
    for (const PageRow &row : page.rows) {
        ++documentRow;
        const QString text = normalizedText(row.text[side].value_or(QString()));
        if (text.isEmpty()) {
            continue;
        }
        const bool alone = !row.text[otherSide(side)].has_value();
        article.blocks.append({.kind = row.kind,
                               .level = row.level,
                               .text = text,
                               .sideRecord = alone ? row.sideRecord : SideRecord::Recorded,
                               .documentRow = documentRow});
        if (row.kind == BlockKind::Headline && article.title.isEmpty()) {
            article.title = text;
            article.fieldSources.insert(QStringLiteral("title"), QStringLiteral("title row"));
        }
    }
    markRepeats(article.blocks);
    return article;
}

} // namespace

Result<Reading> readingOfPage(const RevisionPage &page, const Capture &capture, const ReadLimits &limits)
{
    if (page.rows.size() > limits.blocks) {
        return failure(ErrorCode::TooLarge, Sentence::tr("The document has more than %n paragraphs.", nullptr, limits.blocks));
    }
    Reading reading;
    for (const Side side : bothSides) {
        Revision revision;
        revision.number = page.numbers[side];
        revision.firstSeen = page.seen[side];
        revision.recordedPeriod = page.periods[side];
        revision.capture = capture;
        revision.capture.origin = page.origin;
        revision.article = articleOf(page, side);
        reading.revisions.append(revision);
    }
    if (reading.revisions.front().article.blocks.isEmpty() && reading.revisions.back().article.blocks.isEmpty()) {
        return failure(ErrorCode::Empty, Sentence::tr("There is no text in the two revisions of this page."));
    }
    reading.pageFacts = page.facts;
    reading.remarks = page.remarks;
    return reading;
}

} // namespace recension
