// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"
#include "core/model/innermark.h"

#include <optional>

namespace recension {

/// A stretch of a row shown as one text: common, or bearing the kind of span it comes from.
struct InlineSegment {
    QString text;
    std::optional<SpanKind> kind; ///< empty: on both sides
    int move = 0; ///< of MovedFrom and MovedTo segments
    Side side = Side::Right; ///< where the text was taken from (common text: right)
    int block = 0; ///< index of its block on that side, or joiningSpace
    qsizetype start = 0; ///< where it stands in that block, UTF-16 units
    std::optional<InnerMark> inner; ///< the letters of it that differ, where the rest of the word is the same (see innerMarks)
    bool operator==(const InlineSegment &) const = default;
};

/// A paragraph of the inline view.
struct InlineParagraph {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QList<InlineSegment> segments;
    bool operator==(const InlineParagraph &) const = default;
};

/// What marks a row of that kind as a whole (Added, Removed, MovedFrom, MovedTo), so that it need not be shown on each of its
/// words; nothing for rows with both sides.
[[nodiscard]] std::optional<SpanKind> kindOfWhole(RowKind kind);

/// Whether words so marked stand in the version of that side.
[[nodiscard]] bool belongsTo(SpanKind kind, Side side);

/// Whether the segment's words are the left text's alone. What is ignored stands once where it is the same on both sides.
[[nodiscard]] bool isOld(const InlineSegment &segment);

/// One block of a row on its own side, divided into common and marked stretches: what a column of a side-by-side view shows.
/// Concatenated they are the block's text. Blocks of one-sided rows are marked all over (Inserted, Deleted, MovedFrom, MovedTo).
[[nodiscard]] QList<InlineSegment> markedSegments(const Comparison &comparison, const Row &row, Side side, int block);

/// A row as one text, deletions before the insertions that replace them. One paragraph, but for a Split row,
/// which has as many as blocks on the right. Concatenated, all segments but those that are old (isOld) give the right
/// blocks' text; of a Removed or MovedFrom row, all give the left's. Where a deletion would stick to its neighbor a joining
/// space is put between that stands in neither text: it has block joiningSpace and no part in the concatenation.
[[nodiscard]] QList<InlineParagraph> inlineParagraphs(const Comparison &comparison, const Row &row);

inline constexpr int joiningSpace = -1;

} // namespace recension
