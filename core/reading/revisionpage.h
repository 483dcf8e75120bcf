// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/reading/readdocument.h"

#include <optional>

namespace recension {

/// A line or table row of a page that shows two revisions beside each other.
struct PageRow {
    PerSide<std::optional<QString>> text; ///< empty optional: nothing stood on that side
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< of headings
    SideRecord sideRecord = SideRecord::Recorded;

    bool operator==(const PageRow &) const = default;
};

/// A page of two revisions, taken apart: what every reader of such pages produces.
struct RevisionPage {
    Origin origin = Origin::NewsSniffer;
    RevisionPageFacts facts;
    PerSide<int> numbers{0, 1};
    PerSide<QString> periods; ///< as printed, without brackets ("about 3 hours later"); else empty
    PerSide<QDateTime> seen; ///< when each revision was first seen, where the page says so
    QList<PageRow> rows;
    QStringList remarks;

    bool operator==(const RevisionPage &) const = default;
};

/// Both revisions, as a document's reading. The first row of kind Headline gives the titles.
/// Errors: Empty where neither side has any text, TooLarge.
[[nodiscard]] Result<Reading> readingOfPage(const RevisionPage &page, const Capture &capture, const ReadLimits &limits);

} // namespace recension
