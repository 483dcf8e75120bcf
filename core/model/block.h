// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pagetime.h"

#include <QList>
#include <QString>

namespace recension {

enum class BlockKind { Headline, Standfirst, Heading, Paragraph, ListItem, Quote, Caption, Code, TableRow };

enum class MarkKind { Link, Emphasis, Strong };

/// A stretch of a block's text that is set apart without changing its words.
struct Mark {
    MarkKind kind = MarkKind::Emphasis;
    qsizetype start = 0; ///< UTF-16 units from the beginning of the block's text
    qsizetype length = 0; ///< UTF-16 units, > 0
    QString target; ///< absolute URL of a link; empty for the other kinds

    bool operator==(const Mark &) const = default;
};

/// Whether the document a block was read from says on which side of a comparison it stood.
/// A flattened News Sniffer page leaves that open for a paragraph that stands alone in its line.
enum class SideRecord { Recorded, Unrecorded };

/// The unit of an article: a paragraph, a heading, an item of a list, …
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< headings: 1 to 6; list items: depth from 1; else 0
    QString text; ///< NFC, single spaces, trimmed, never empty; in Code blocks line breaks and spaces stay
    QList<Mark> marks; ///< sorted by start
    QString language; ///< Code: the programming language as the page names it ("cpp"), or empty
    bool repeated = false; ///< the same text stood earlier in this article
    PageTime posted; ///< the block begins a live blog's post of this moment; else invalid
    SideRecord sideRecord = SideRecord::Recorded;
    int documentRow = 0; ///< read from a page of two revisions: the line or table row it stood in, from 1; else 0

    bool operator==(const Block &) const = default;
};

/// The name used in files of ours: "headline", "listItem", "tableRow", …
[[nodiscard]] QString blockKindName(BlockKind kind);

} // namespace recension
