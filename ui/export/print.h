// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/exportcomparison.h"
#include "ui/export/course.h"

class QPrinter;

namespace recension {

/// Paints the comparison's pages, the same as the PDF's, on a printer: after a QPrintDialog was accepted (the pages chosen there
/// are obeyed). Any thread. Errors: NotWritten, Canceled.
[[nodiscard]] Result<void> printComparison(QPrinter &printer, const Comparison &comparison, const ExportOptions &options,
                                           const Course &course = {});

} // namespace recension
