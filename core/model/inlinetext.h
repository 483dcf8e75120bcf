// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

#include <optional>

namespace recension {

/// A stretch of a row shown as one text: common, or bearing the kind of span it comes from.
struct InlineSegment {
    QString text;
    std::optional<SpanKind> kind; ///< empty: on both sides
    int move = 0;                 ///< of MovedFrom and MovedTo segments
    Side side = Side::Right;      ///< where the text was taken from (common text: right)
    int block = 0;                ///< index of its block on that side
    qsizetype start = 0;          ///< where it stands in that block, UTF-16 units
    bool operator==(const InlineSegment &) const = default;
};

/// A paragraph of the inline view.
struct InlineParagraph {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QList<InlineSegment> segments;
    bool operator==(const InlineParagraph &) const = default;
};

/// A row as one text, deletions before the insertions that replace them. One paragraph, but for a Split row,
/// which has as many as blocks on the right. Concatenated, all segments but Deleted and MovedFrom ones give the right
/// blocks' text; of a Removed or MovedFrom row, all give the left's. Spaces between a deletion and the insertion that
/// replaces it are added as common text where neither side has one.
[[nodiscard]] QList<InlineParagraph> inlineParagraphs(const Comparison &comparison, const Row &row);

} // namespace recension
