// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/folding.h"

#include <optional>

namespace recension {

enum class ExportFormat { Text, Json, Html, Markdown, Patch, Pdf };
enum class ComparisonLayout { SideBySide, Inline };
/// Folded: changes only, in their context (see changesInContext).
enum class UnchangedText { Shown, Folded };

struct ExportOptions {
    ComparisonLayout layout = ComparisonLayout::SideBySide;
    UnchangedText unchanged = UnchangedText::Shown;
    QString programVersion; ///< stands in the evidence header
    QDateTime madeAt; ///< UTC, handed in: exports read no clock; invalid: left out
    QString note; ///< what the reader wrote on the change, with the evidence; empty: nothing. No patch has it.
};

/// The comparison as a file's bytes, UTF-8. Not for Pdf, which needs fonts (ui/export/pdf.h).
/// Html: one self-contained file, no script, nothing loaded, all text escaped. Json: as the README documents.
/// Markdown: CriticMarkup. Patch: unified diff of the two texts, a block a line. Text: a line a block, marked =, ~, +, -.
[[nodiscard]] QByteArray exportComparison(const Comparison &comparison, ExportFormat format, const ExportOptions &options);

/// The rows as they are to be shown: all of them, or the changes in their context with the rest folded.
[[nodiscard]] QList<RowRun> shownRuns(const Comparison &comparison, UnchangedText unchanged);

/// The format a file name's ending asks for (.html, .htm, .pdf, .md, .json, .patch, .diff, .txt).
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &fileName);

} // namespace recension
