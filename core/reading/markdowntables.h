// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/textlines.h"

#include <QStringList>

#include <optional>

namespace recension {

/// A table of a Markdown text.
struct MarkdownTable {
    QStringList rows; ///< Markdown, with " | " between the cells; a cell's lines are joined
    qsizetype end = 0; ///< the line behind it

    bool operator==(const MarkdownTable &) const = default;
};

/// Finds the tables that are drawn without pipes alone: pandoc's simple and multiline tables, whose columns stand below stretches of
/// dashes, and grid tables (https://pandoc.org/MANUAL.html#tables). `lines` must outlive this.
class MarkdownTables
{
public:
    explicit MarkdownTables(const TextLines &lines) : m_lines(lines) { }

    /// The table that begins in the line.
    [[nodiscard]] std::optional<MarkdownTable> tableAt(qsizetype line);

private:
    [[nodiscard]] std::optional<MarkdownTable> gridAt(qsizetype line) const;
    [[nodiscard]] std::optional<MarkdownTable> simpleAt(qsizetype line) const;
    [[nodiscard]] std::optional<MarkdownTable> framedAt(qsizetype line);
    [[nodiscard]] bool isBlank(qsizetype line) const;
    qsizetype closingFrom(qsizetype line);

    const TextLines &m_lines;
    qsizetype m_lookedFrom = 0; ///< from here to the next one there is no line of dashes with a blank line behind it
    qsizetype m_nextClosing = -1;
};

/// The cells of a row as the block's text, as a web page's table has it: what is empty before the first word leaves no trace.
[[nodiscard]] QString tableRowText(QStringList cells);

} // namespace recension
