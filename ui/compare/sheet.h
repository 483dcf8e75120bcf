// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"
#include "core/model/comparison.h"

#include <optional>
#include <span>

namespace recension {

/// A marked stretch of a passage's text.
struct Stretch {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    SpanKind kind = SpanKind::Inserted;
    int move = 0;
    std::optional<Side> onlyOn = {}; ///< Ignored, inline: the only version that has it; empty: by its kind
    qsizetype innerStart = 0; ///< the letters of a replaced word that differ (see innerMarks), in the passage's text
    qsizetype innerLength = 0; ///< 0: none

    bool operator==(const Stretch &) const = default;
};

/// Whether a passage begins a paragraph or goes on with the one above it in the same column (see makeSheet).
enum class Opening { Paragraph, Continuation };

/// A paragraph as it is laid out: text of one or, inline, of both sides.
struct SheetPassage {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    Opening opening = Opening::Paragraph;
    QString text;
    QString language; ///< of code
    QString posted; ///< in words, when the post of a live blog that begins here was made; else empty
    QList<Stretch> stretches; ///< sorted, disjoint, inside
    QList<Mark> marks; ///< emphasis and links, clipped to the text
    PerSide<int> block{-1, -1}; ///< the first block of each side that it has text of; -1: none

    bool operator==(const SheetPassage &) const = default;
};

enum class StripKind {
    Text, ///< passages side by side
    Fold, ///< the bar that stands for, or above, a run of unchanged rows
};

/// What a strip says in small letters where the other side is empty.
enum class NoteKind { None, Moved, SideUnrecorded, Split, Merged, Marks, Reader, Ignored };

/// A horizontal band of the view: a row of the comparison (or a piece of one), or a fold bar.
struct Strip {
    StripKind kind = StripKind::Text;
    int row = 0; ///< the comparison's row; of a fold bar, the first row folded
    RowKind rowKind = RowKind::Same;
    bool typographicOnly = false;
    int fold = -1; ///< the index of the fold it belongs to or is the bar of; -1: none
    PerSide<QList<SheetPassage>> passages; ///< inline: all on the right
    NoteKind note = NoteKind::None;
    Side noteSide = Side::Right; ///< the column the note stands in
    QString noteText; ///< with what the reader said of the row at its end

    bool operator==(const Strip &) const = default;
};

struct Fold {
    int bar = 0; ///< its bar's strip
    int first = 0; ///< the strips it hides
    int last = 0;
    int rows = 0; ///< how many rows those are; the first and the last may be cut
    QString words; ///< "12 passages unchanged"

    bool operator==(const Fold &) const = default;
};

/// A comparison as a list of strips: what layout, painter, selection, search and accessibility share. Folds are in it
/// whether shut or open, so that positions outlive their opening.
struct Sheet {
    ComparisonLayout layout = ComparisonLayout::SideBySide;
    QList<Strip> strips;
    QList<Fold> folds;
    QList<int> firstStrip; ///< of each row

    /// The columns in use: both sides, or the right one alone where the layout is inline.
    [[nodiscard]] std::span<const Side> columns() const;

    bool operator==(const Sheet &) const = default;
};

/// Pure. A block of more than 20,000 UTF-16 units is cut at spaces into several strips, so that no single layout takes
/// long; the later ones are Continuations. Without unchanged text a long paragraph may stand in a fold with a part only.
[[nodiscard]] Sheet makeSheet(const Comparison &comparison, ComparisonLayout layout, UnchangedText unchanged = UnchangedText::Shown);

} // namespace recension
