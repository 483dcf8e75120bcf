// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/model/alignment.h"
#include "core/model/revision.h"

#include <optional>

namespace recension {

enum class SpanKind {
    Inserted, ///< only in the right revision
    Deleted, ///< only in the left revision
    MovedFrom, ///< left: text that stands elsewhere in the right revision
    MovedTo, ///< right: text that stood elsewhere in the left revision
    Typographic, ///< the same words set differently: quote shape, dash kind, spaces, soft hyphens, composition
    Ignored, ///< not compared, since the reader's rules say so (core/model/ignoredtext.h)
};

/// A marked stretch of one block's text. Spans of a block are sorted, disjoint, inside, and never cut a grapheme.
struct Span {
    int block = 0; ///< index into the revision's blocks
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0; ///< UTF-16 units, > 0
    SpanKind kind = SpanKind::Inserted;
    int move = 0; ///< MovedFrom and MovedTo: the number both ends share, from 1; else 0

    bool operator==(const Span &) const = default;
};

enum class RowKind {
    Same, ///< one block on each side, equal text but for Ignored spans
    Changed, ///< one block on each side, words or typography differ
    Added, ///< right only
    Removed, ///< left only
    MovedFrom, ///< left only; its other end is the MovedTo row with the same move number
    MovedTo, ///< right only
    Split, ///< one block left, several right
    Merged, ///< several blocks left, one right
    Ignored, ///< a block on one side only, not compared: an Ignored span covers it. With a counterpart it is Same.
};

/// A change of marks on text that both sides have: a link that leads elsewhere, emphasis gone.
struct MarkChange {
    PerSide<int> block; ///< indexes of the blocks
    QString text; ///< the words it stands on
    MarkKind kind = MarkKind::Link;
    PerSide<bool> present;
    PerSide<QString> target; ///< of links

    bool operator==(const MarkChange &) const = default;
};

/// A line of the comparison: blocks that belong together, side by side. A part of a split or merged block that stands
/// elsewhere is in its row all the same; split and merged blocks that moved are moved rows with several blocks.
struct Row {
    RowKind kind = RowKind::Same;
    PerSide<QList<int>> blocks; ///< block indexes on each side, ascending; none, one or several
    PerSide<QList<Span>> spans; ///< in order of block and start. Added, Removed and moved rows mean the whole block:
                                ///< edited moved rows bear Deleted or Inserted spans, and all of them MovedFrom or
                                ///< MovedTo spans where a sentence of theirs stands in another row. Ignored spans may
                                ///< stand in rows of every kind, and split a span that goes on behind them.
    QList<MarkChange> markChanges;
    double similarity = 1.0; ///< 0 to 1, of the words
    int move = 0; ///< MovedFrom and MovedTo: the number both ends share, from 1; else 0
    std::optional<Relation> saidByReader; ///< Together: the reader gave this row's blocks; Apart: they took one of them from others

    bool operator==(const Row &) const = default;
};

/// How fine the comparison is; coarser than Words only where the input is beyond the bound of work.
enum class Detail { Words, Sentences, Blocks };

/// Of what was compared; what is ignored counts nowhere.
struct Summary {
    int wordsInserted = 0;
    int wordsDeleted = 0;
    int wordsMoved = 0;
    int blocksChanged = 0; ///< Changed rows with more than typography, Split and Merged rows
    int blocksAdded = 0;
    int blocksRemoved = 0;
    int blocksMoved = 0; ///< pairs of moved rows
    int typographicChanges = 0;
    double similarity = 1.0; ///< 0 to 1, of all words

    bool operator==(const Summary &) const = default;
};

/// Two revisions, aligned and marked: what every view, export and feed shows.
///
/// Always true: the left blocks are those of Same, Changed, Removed, MovedFrom, Split, Merged and Ignored rows, each block
/// once; the right blocks likewise with Added and MovedTo. Rows stand in reading order: the right revision's, with what is
/// only on the left after its left predecessor. compare(a, a) is all Same; swapping sides swaps the kinds.
struct Comparison {
    PerSide<Revision> revisions;
    QList<Row> rows;
    Summary summary;
    Detail detail = Detail::Words;
    QList<Alignment> alignments; ///< what the reader said of its blocks

    bool operator==(const Comparison &) const = default;
};

/// True where nothing that was compared differs but typography.
[[nodiscard]] bool isTypographicOnly(const Row &row);

/// True where the row says that nothing was changed in what was compared: Same and Ignored rows.
[[nodiscard]] bool isUnchanged(RowKind kind);

/// Whether something in the row is ignored.
[[nodiscard]] bool hasIgnored(const Row &row);

/// The side whose text stands for the row where one is enough: the newer, or the older where there is no other.
[[nodiscard]] Side shownSide(const Row &row);

/// The first block of that side.
[[nodiscard]] const Block &shownBlock(const Comparison &comparison, const Row &row);

/// How many passages are ignored, as a whole or in part: rows with such a span on either side.
[[nodiscard]] int ignoredPassages(const Comparison &comparison);

/// Whether something ignored differs between the row's sides, so that nobody may call the passage the same in both.
[[nodiscard]] bool differsInIgnored(const Comparison &comparison, const Row &row);

/// The names used in files of ours: "movedFrom", "typographic", …
[[nodiscard]] QString rowKindName(RowKind kind);
[[nodiscard]] QString spanKindName(SpanKind kind);

} // namespace recension
